/**
 * The data types of the Milvus API and how each is laid out in memory.
 *
 * One row of the table per type: adding a type starts here. `code` is the
 * number on the wire and in our files. Three layouts exist:
 *   fixed   one element of a typed array a row
 *   bytes   a slice of a byte heap a row (text, JSON, arrays, sparse vectors)
 *   vector  `vectorRowBytes(type, dim)` bytes a row, in vector memory
 */

export type FixedKind = 'bool' | 'int8' | 'int16' | 'int32' | 'int64' | 'float' | 'double';

export interface DataTypeInfo {
  readonly code: number;
  /** The wire enumeration's name, as Milvus prints it in texts (`VarChar`). */
  readonly name: string;
  readonly layout: 'fixed' | 'bytes' | 'vector' | 'struct';
  /** Element kind of a `fixed` column. */
  readonly kind?: FixedKind;
}

export const DATA_TYPES = {
  Bool: { code: 1, name: 'Bool', layout: 'fixed', kind: 'bool' },
  Int8: { code: 2, name: 'Int8', layout: 'fixed', kind: 'int8' },
  Int16: { code: 3, name: 'Int16', layout: 'fixed', kind: 'int16' },
  Int32: { code: 4, name: 'Int32', layout: 'fixed', kind: 'int32' },
  Int64: { code: 5, name: 'Int64', layout: 'fixed', kind: 'int64' },
  Float: { code: 10, name: 'Float', layout: 'fixed', kind: 'float' },
  Double: { code: 11, name: 'Double', layout: 'fixed', kind: 'double' },
  String: { code: 20, name: 'String', layout: 'bytes' },
  VarChar: { code: 21, name: 'VarChar', layout: 'bytes' },
  /** Bytes are `encodeArray`'s (array-codec.ts), by element type. */
  Array: { code: 22, name: 'Array', layout: 'bytes' },
  /** The original UTF-8 text. */
  JSON: { code: 23, name: 'JSON', layout: 'bytes' },
  /** Canonical WKT, UTF-8. */
  Geometry: { code: 24, name: 'Geometry', layout: 'bytes' },
  Text: { code: 25, name: 'Text', layout: 'bytes' },
  /** Microseconds since 1970, UTC. */
  Timestamptz: { code: 26, name: 'Timestamptz', layout: 'fixed', kind: 'int64' },
  /** dim is in bits: dim / 8 bytes a row. */
  BinaryVector: { code: 100, name: 'BinaryVector', layout: 'vector' },
  FloatVector: { code: 101, name: 'FloatVector', layout: 'vector' },
  Float16Vector: { code: 102, name: 'Float16Vector', layout: 'vector' },
  BFloat16Vector: { code: 103, name: 'BFloat16Vector', layout: 'vector' },
  /** Repeated (u32 index, f32 value), little-endian, indices ascending. */
  SparseFloatVector: { code: 104, name: 'SparseFloatVector', layout: 'bytes' },
  Int8Vector: { code: 105, name: 'Int8Vector', layout: 'vector' },
  /** Sub-field of a struct array: the row's vectors one after another. */
  ArrayOfVector: { code: 106, name: 'ArrayOfVector', layout: 'bytes' },
  ArrayOfStruct: { code: 200, name: 'ArrayOfStruct', layout: 'struct' },
} as const satisfies Record<string, DataTypeInfo>;

export type DataType = keyof typeof DATA_TYPES;

const BY_CODE = new Map<number, DataType>(
  Object.entries(DATA_TYPES).map(([name, info]) => [info.code, name as DataType]),
);

export function dataTypeInfo(type: DataType): DataTypeInfo {
  return DATA_TYPES[type];
}

/** Undefined for a number that no type has (requests of newer clients). */
export function dataTypeOfCode(code: number): DataType | undefined {
  return BY_CODE.get(code);
}

/** Types that hold vectors, sparse and struct-array ones included. */
export function isVectorType(type: DataType): boolean {
  const { code } = DATA_TYPES[type];
  return code >= 100 && code <= 106;
}

export function isIntegerType(type: DataType): boolean {
  const { code } = DATA_TYPES[type];
  return code >= 2 && code <= 5;
}

export function isFloatingType(type: DataType): boolean {
  return type === 'Float' || type === 'Double';
}

export function isStringType(type: DataType): boolean {
  return type === 'VarChar' || type === 'String' || type === 'Text';
}

/** Bytes of one row of a `vector` layout column; dim in elements (bits for BinaryVector). */
export function vectorRowBytes(type: DataType, dim: number): number {
  switch (type) {
    case 'BinaryVector':
      return dim >>> 3;
    case 'FloatVector':
      return dim * 4;
    case 'Float16Vector':
    case 'BFloat16Vector':
      return dim * 2;
    case 'Int8Vector':
      return dim;
    default:
      throw new TypeError(`${type} is not a fixed-width vector type`);
  }
}
