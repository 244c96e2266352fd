/**
 * Random collection schemas, described plainly: what both clients can create and the
 * model can hold. Every data type occurs, as field, element or sub-field.
 */

import fc from 'fast-check';

/** Names of the Node SDK's DataType. */
export type ScalarType =
  | 'Bool'
  | 'Int8'
  | 'Int16'
  | 'Int32'
  | 'Int64'
  | 'Float'
  | 'Double'
  | 'VarChar'
  | 'Text'
  | 'JSON'
  | 'Geometry'
  | 'Timestamptz';

export type VectorType =
  | 'FloatVector'
  | 'Float16Vector'
  | 'BFloat16Vector'
  | 'Int8Vector'
  | 'BinaryVector'
  | 'SparseFloatVector';

export type VectorMetric = 'L2' | 'IP' | 'COSINE' | 'HAMMING' | 'JACCARD';

export interface VectorIndex {
  readonly type: string;
  readonly metric: VectorMetric;
  /** The values are such that float32 does not overflow. */
  readonly isSearched: boolean;
}

export interface PlainField {
  readonly name: string;
  readonly type: ScalarType | VectorType | 'Array' | 'Struct';
  readonly elementType?: ScalarType;
  /** Sub-fields of a struct: scalars and vectors. */
  readonly fields?: readonly PlainField[];
  readonly dim?: number;
  /** Of vectors. */
  readonly index?: VectorIndex;
  /** Rows go when the moment has come that this field names. */
  readonly expires?: true;
  readonly nullable: boolean;
  /** Takes the place of null and of what is left out. */
  readonly default?: Plain;
  readonly isPartitionKey: boolean;
}

/** Values as JSON: 64-bit integers as text, vectors as numbers, sparse ones as sorted pairs. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly [key: string]: Plain };

export interface PlainSchema {
  readonly keyType: 'Int64' | 'VarChar';
  readonly autoId: boolean;
  readonly dynamic: boolean;
  /** 0: no field is a partition key. */
  readonly partitions: number;
  readonly isolation: boolean;
  /** Names beside `_default`; none where a field is the partition key. */
  readonly named: readonly string[];
  /** `age`: far longer than a test; `field`: the last field says when. */
  readonly timeToLive: 'none' | 'age' | 'field';
  /** Without the primary key, which is called `id`. */
  readonly fields: readonly PlainField[];
}

export const CAPACITY = 4;
export const TEXT_BYTES_MAX = 40;

const SCALARS = [
  'Bool',
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'Float',
  'Double',
  'VarChar',
  'Text',
  'JSON',
  'Geometry',
  'Timestamptz',
] as const;
const ELEMENTS = ['Bool', 'Int8', 'Int16', 'Int32', 'Int64', 'Float', 'Double', 'VarChar'] as const;
const VECTORS = [
  'FloatVector',
  'Float16Vector',
  'BFloat16Vector',
  'Int8Vector',
  'BinaryVector',
  'SparseFloatVector',
] as const;

export function isVector(type: PlainField['type']): type is VectorType {
  return type.endsWith('Vector');
}

type Shape = Omit<PlainField, 'name'>;

const PLAIN = { nullable: false, isPartitionKey: false } as const;

/** The default of a field's type, of the types that may have one. */
const DEFAULTS: Partial<Record<PlainField['type'], Plain>> = {
  Bool: true,
  Int8: -5,
  Int16: 300,
  Int32: 70_000,
  Int64: '9007199254740993',
  Float: 1.5,
  Double: 0.1,
  VarChar: 'untitled',
  Timestamptz: '2024-02-29T12:00:00Z',
};

/** None, nullable, a default, or both. */
function absence(type: PlainField['type']): fc.Arbitrary<Pick<PlainField, 'nullable' | 'default'>> {
  const value = DEFAULTS[type];
  return fc.record({ nullable: fc.boolean(), defaulted: fc.boolean() }).map((chosen) => ({
    nullable: chosen.nullable,
    ...(chosen.defaulted && value !== undefined ? { default: value } : {}),
  }));
}

const scalar: fc.Arbitrary<Shape> = fc
  .constantFrom(...SCALARS)
  .chain((type) => absence(type).map((missing) => ({ ...PLAIN, type, ...missing })));

const array: fc.Arbitrary<Shape> = fc
  .record({ elementType: fc.constantFrom(...ELEMENTS), nullable: fc.boolean() })
  .map((chosen) => ({ ...PLAIN, type: 'Array', ...chosen }));

const vector: fc.Arbitrary<Shape> = fc.constantFrom(...VECTORS).chain((type) =>
  fc
    .record({
      nullable: fc.boolean(),
      units: fc.integer({ min: 2, max: 5 }),
      index: indexOf(type),
    })
    .map(({ units, ...chosen }) => ({ ...PLAIN, type, ...chosen, ...dimension(type, units) })),
);

/** Exact by name, or because the segments are too small for a graph. */
const INDEXES: Readonly<Record<VectorType, readonly [readonly string[], readonly VectorMetric[]]>> =
  {
    FloatVector: [
      ['FLAT', 'AUTOINDEX'],
      ['L2', 'IP', 'COSINE'],
    ],
    Float16Vector: [
      ['FLAT', 'AUTOINDEX'],
      ['L2', 'IP', 'COSINE'],
    ],
    BFloat16Vector: [
      ['FLAT', 'AUTOINDEX'],
      ['L2', 'IP', 'COSINE'],
    ],
    Int8Vector: [['AUTOINDEX'], ['L2', 'IP', 'COSINE']],
    BinaryVector: [
      ['BIN_FLAT', 'AUTOINDEX'],
      ['HAMMING', 'JACCARD'],
    ],
    SparseFloatVector: [['SPARSE_INVERTED_INDEX', 'AUTOINDEX'], ['IP']],
  };

function indexOf(type: VectorType): fc.Arbitrary<VectorIndex> {
  const [types, metrics] = INDEXES[type];
  return fc.record({
    type: fc.constantFrom(...types),
    metric: fc.constantFrom(...metrics),
    isSearched:
      type === 'FloatVector' ? fc.constantFrom(true, true, true, false) : fc.constant(true),
  });
}

function dimension(type: VectorType, units: number): { dim?: number } {
  if (type === 'SparseFloatVector') return {};
  return { dim: type === 'BinaryVector' ? units * 8 : units };
}

const struct: fc.Arbitrary<Shape> = fc
  .record({
    scalars: fc.uniqueArray(fc.constantFrom(...ELEMENTS), { minLength: 1, maxLength: 3 }),
    hasVector: fc.boolean(),
    nullable: fc.boolean(),
  })
  .map(({ scalars, hasVector, nullable }) => {
    const fields = scalars.map((type): PlainField => ({ ...PLAIN, name: `s_${type}`, type }));
    const embedding: PlainField = { ...PLAIN, name: 's_vector', type: 'FloatVector', dim: 3 };
    return {
      ...PLAIN,
      type: 'Struct',
      nullable,
      fields: hasVector ? [...fields, embedding] : fields,
    };
  });

const partitionKey: fc.Arbitrary<Shape> = fc
  .constantFrom('Int64' as const, 'VarChar' as const)
  .map((type) => ({ ...PLAIN, type, isPartitionKey: true }));

const EXPIRY: PlainField = {
  name: 'until',
  type: 'Timestamptz',
  nullable: true,
  isPartitionKey: false,
  expires: true,
};

/** What a collection is made with. */
export function propertiesOf({ isolation, timeToLive }: PlainSchema): Record<string, string> {
  return {
    ...(isolation ? { 'partitionkey.isolation': 'true' } : {}),
    ...(timeToLive === 'age' ? { 'collection.ttl.seconds': '86400' } : {}),
    ...(timeToLive === 'field' ? { ttl_field: EXPIRY.name } : {}),
  };
}

/** A field that a collection with rows can be given. */
export const addedField: fc.Arbitrary<Shape> = fc
  .oneof(scalar, array)
  .map((shape) => ({ ...shape, nullable: true }));

export const schemaArbitrary: fc.Arbitrary<PlainSchema> = fc
  .record({
    keyType: fc.constantFrom('Int64' as const, 'VarChar' as const),
    autoId: fc.boolean(),
    dynamic: fc.boolean(),
    partitions: fc.constantFrom(0, 0, 1, 4),
    isolation: fc.boolean(),
    named: fc.constantFrom([], ['p1', 'p2']),
    timeToLive: fc.constantFrom('none', 'none', 'age', 'field'),
    key: partitionKey,
    vectors: fc.array(vector, { minLength: 1, maxLength: 3 }),
    others: fc.array(
      fc.oneof({ weight: 4, arbitrary: scalar }, { weight: 2, arbitrary: array }, struct),
      {
        maxLength: 8,
      },
    ),
  })
  .map(({ key, vectors, others, ...rest }) => {
    const isKeyed = rest.partitions > 0;
    const shapes = [...vectors, ...others, ...(isKeyed ? [key] : [])];
    const fields = shapes.map((shape, i): PlainField => ({ ...shape, name: `f${i}` }));
    return {
      ...rest,
      isolation: rest.isolation && isKeyed,
      named: isKeyed ? [] : rest.named,
      fields: rest.timeToLive === 'field' ? [...fields, EXPIRY] : fields,
    };
  });
