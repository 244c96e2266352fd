/** Text, JSON, arrays, geometry and sparse vectors of a request, checked and made dense. */

import { invalidParameter } from '../base/errors.ts';
import { jsonBytesMax } from '../base/limits.ts';
import { type ArrayElement, encodeArray } from './array-codec.ts';
import { type BytesColumn, bytesAt } from './column.ts';
import type { DataType } from './data-type.ts';
import { bytesDefault } from './default-column.ts';
import type {
  ArrayData,
  InputData,
  NumberData,
  ScalarData,
  SparseData,
  TextData,
  VectorArrayData,
} from './row-input.ts';
import { DYNAMIC_FIELD_NAME, type FieldSchema } from './schema.ts';
import { checkCount, type FieldContext, wrongType } from './field-context.ts';
import { outOfRange, printNumber } from './validate-fixed.ts';
import { vectorArrayCells } from './vector-arrays.ts';
import { parseWkt, printWkt } from './wkt.ts';
import { WktError } from './wkt-lexer.ts';

export function validateBytes(
  data: InputData,
  validity: Uint8Array | undefined,
  context: FieldContext,
): BytesColumn {
  const { field } = context;
  const sent = slicesOf(data, context);
  const count = sent.starts.length - 1;
  checkCount(context, validity, count);
  if (field.type === 'VarChar' && !field.autoId) checkLengths(context, sent);
  if (field.type === 'JSON') checkJson(context, sent);
  if (field.type === 'SparseFloatVector') checkSparse(sent);
  return spread(context, sent, validity);
}

interface Slices {
  readonly starts: Uint32Array;
  readonly heap: Uint8Array;
}

function slicesOf(data: InputData, context: FieldContext): Slices {
  const { field } = context;
  const is = (...kinds: InputData['kind'][]): boolean => kinds.includes(data.kind);
  switch (field.type) {
    case 'VarChar':
    case 'Text':
      if (is('text')) return data as TextData;
      break;
    case 'JSON':
      if (is('json')) return data as TextData;
      break;
    case 'Geometry':
      if (is('wkt', 'text')) return checkedGeometry(data as TextData);
      break;
    case 'SparseFloatVector':
      if (is('sparse')) return data as SparseData;
      break;
    case 'Array':
      if (is('array')) return joinedCells(arraysOf(data as ArrayData, context));
      break;
    case 'ArrayOfVector':
      if (is('vectorArray')) return joinedCells(vectorArrayCells(data as VectorArrayData, context));
      break;
  }
  throw wrongType(field);
}

/** Cells one after another, as the starts and the heap of a column. */
export function joinedCells(cells: readonly Uint8Array[]): Slices {
  const starts = new Uint32Array(cells.length + 1);
  cells.forEach((cell, i) => {
    starts[i + 1] = (starts[i] as number) + cell.length;
  });
  const heap = new Uint8Array(starts[cells.length] as number);
  cells.forEach((cell, i) => {
    heap.set(cell, starts[i]);
  });
  return { starts, heap };
}

function checkLengths({ field }: FieldContext, { starts }: Slices): void {
  const { maxLength } = field;
  if (maxLength === undefined) return;
  for (let row = 0; row + 1 < starts.length; row++) {
    const length = (starts[row + 1] as number) - (starts[row] as number);
    if (length > maxLength) {
      throw invalidParameter(
        `length of varchar field ${field.name} exceeds max length, row number: ${row}, length: ${length}, max length: ${maxLength}`,
      );
    }
  }
}

function checkJson({ field }: FieldContext, { starts, heap }: Slices): void {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let row = 0; row + 1 < starts.length; row++) {
    const bytes = heap.subarray(starts[row], starts[row + 1]);
    checkJsonLength(field, bytes.length);
    try {
      JSON.parse(decoder.decode(bytes));
    } catch {
      throw invalidParameter(`the JSON of field ${field.name} in row ${row} is not valid`);
    }
  }
}

export function checkJsonLength(field: FieldSchema, length: number): void {
  if (length <= jsonBytesMax) return;
  const what = field.isDynamic ? 'dynamic field' : `json field (${field.name})`;
  throw invalidParameter(`the length (${length}) of ${what} exceeds max length (${jsonBytesMax})`, {
    expected: field.isDynamic ? 'valid length dynamic field' : 'valid length json string',
    actual: 'length exceeds max length',
  });
}

/** Dynamic values are JSON objects whose keys are neither `$meta` nor `reserved` fields. */
export function checkDynamicValues(
  reserved: readonly FieldSchema[],
  column: BytesColumn,
  rowCount: number,
): void {
  const names = new Set(reserved.map((field) => field.name));
  const decoder = new TextDecoder();
  for (let row = 0; row < rowCount; row++) {
    const bytes = bytesAt(column, row);
    // `{}`, by far the most frequent one.
    if (bytes.length === 2 && bytes[0] === 0x7b) continue;
    const value: unknown = JSON.parse(decoder.decode(bytes));
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      throw invalidParameter('invalid dynamic field data, only json map is supported');
    }
    for (const key of Object.keys(value)) {
      if (key === DYNAMIC_FIELD_NAME) {
        throw invalidParameter(`cannot set json key to: ${DYNAMIC_FIELD_NAME}`);
      }
      if (names.has(key)) {
        throw invalidParameter(`dynamic field name cannot include the static field name: ${key}`);
      }
    }
  }
}

/** Kept as it is answered: in the one form that printWkt has for a shape. */
function checkedGeometry({ starts, heap }: TextData): Slices {
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  const cells: Uint8Array[] = [];
  for (let i = 0; i + 1 < starts.length; i++) {
    const bytes = heap.subarray(starts[i], starts[i + 1]);
    const text = decoder.decode(bytes);
    const kept = canonicalWkt(text);
    cells.push(kept === text ? bytes : encoder.encode(kept));
  }
  return joinedCells(cells);
}

function canonicalWkt(text: string): string {
  try {
    return printWkt(parseWkt(text));
  } catch (cause) {
    if (!(cause instanceof WktError)) throw cause;
    throw invalidParameter(`invalid Geometry data, transform to wkb failed: ${cause.message}`);
  }
}

/** (u32 index, f32 value) pairs, indices ascending. */
function checkSparse({ starts, heap }: Slices): void {
  const view = new DataView(heap.buffer, heap.byteOffset, heap.length);
  for (let row = 0; row + 1 < starts.length; row++) {
    const from = starts[row] as number;
    const to = starts[row + 1] as number;
    if ((to - from) % 8 !== 0) {
      throw invalidParameter(`invalid data length in sparse float vector: ${to - from}`);
    }
    let last = -1;
    for (let at = from; at < to; at += 8) {
      const index = view.getUint32(at, true);
      const value = view.getFloat32(at + 4, true);
      if (index === 0xffffffff) {
        throw invalidParameter('invalid index in sparse float vector: must be less than 2^32-1');
      }
      if (index <= last) throw invalidParameter('unsorted or same indices in sparse float vector');
      if (!Number.isFinite(value)) {
        throw invalidParameter(`value '${printNumber(value)}' is not a number or infinity`);
      }
      if (value < 0) throw invalidParameter('negative value in sparse float vector');
      last = index;
    }
  }
}

function arraysOf(data: ArrayData, { field }: FieldContext): Uint8Array[] {
  return data.rows.map((row, i) => {
    const elements = elementsOf(field, row, i);
    const { maxCapacity = 0 } = field;
    if (elements.length > maxCapacity) {
      throw invalidParameter(
        `the length (${elements.length}) of ${i}th array exceeds max capacity (${maxCapacity})`,
        { expected: 'valid length array', actual: 'array length exceeds max capacity' },
      );
    }
    return encodeArray(field.elementType as DataType, elements);
  });
}

const ELEMENT_KINDS: Readonly<Partial<Record<DataType, ScalarData['kind']>>> = {
  Bool: 'bool',
  Int8: 'int',
  Int16: 'int',
  Int32: 'int',
  Int64: 'long',
  Float: 'float',
  Double: 'double',
  VarChar: 'text',
  Timestamptz: 'timestamptz',
};

/** Go's names, as Milvus prints them. */
const ELEMENT_ARRAYS: Readonly<Partial<Record<ScalarData['kind'], readonly [string, string]>>> = {
  bool: ['bool', 'BoolData'],
  int: ['int', 'IntData'],
  long: ['int64', 'LongData'],
  float: ['float', 'FloatData'],
  double: ['double', 'DoubleData'],
  text: ['string', 'StringData'],
};

function elementsOf(field: FieldSchema, row: ScalarData, rowNumber: number): ArrayElement[] {
  if (row.kind === 'unset') return [];
  const elementType = field.elementType as DataType;
  const wanted = ELEMENT_KINDS[elementType];
  if (row.kind !== wanted) {
    // An empty list may carry any inner form.
    if (isEmpty(row)) return [];
    const sent = ELEMENT_ARRAYS[row.kind]?.[1] ?? row.kind;
    throw invalidParameter('insert data does not match', {
      expected: `${ELEMENT_ARRAYS[wanted as ScalarData['kind']]?.[0] ?? elementType} array`,
      actual: `*schemapb.ScalarField_${sent} array`,
    });
  }
  if (row.kind === 'text') return textElements(field, row as TextData, rowNumber);
  const values = Array.from((row as NumberData).values as Iterable<number | bigint>);
  const limit = elementType === 'Int8' ? 128 : elementType === 'Int16' ? 32768 : undefined;
  if (limit !== undefined) {
    values.forEach((value, i) => {
      if (value >= limit || value < -limit) {
        throw outOfRange(i, value as number, limit);
      }
    });
  }
  return elementType === 'Bool' ? values.map((value) => value === 1) : values;
}

function isEmpty(row: ScalarData): boolean {
  if (row.kind === 'array') return row.rows.length === 0;
  if (row.kind === 'unset') return true;
  return 'starts' in row ? row.starts.length <= 1 : row.values.length === 0;
}

function textElements(field: FieldSchema, { starts, heap }: TextData, rowNumber: number): string[] {
  const decoder = new TextDecoder();
  return Array.from({ length: starts.length - 1 }, (_, i) => {
    const bytes = heap.subarray(starts[i], starts[i + 1]);
    if (field.maxLength !== undefined && bytes.length > field.maxLength) {
      throw invalidParameter(
        `length of Array array field "${field.name}" exceeds max length, row number: ${rowNumber}, array index: ${i}, length: ${bytes.length}, max length: ${field.maxLength}`,
      );
    }
    return decoder.decode(bytes);
  });
}

function spread(
  { field, rowCount }: FieldContext,
  sent: Slices,
  validity: Uint8Array | undefined,
): BytesColumn {
  if (validity === undefined) {
    const base = field.nullable ? { validity: new Uint8Array(rowCount).fill(1) } : {};
    return { layout: 'bytes', starts: sent.starts, heap: sent.heap, ...base };
  }
  const substitute =
    field.defaultValue === undefined ? undefined : bytesDefault(field.defaultValue);
  const kept = field.nullable ? { validity: new Uint8Array(rowCount).fill(1) } : {};
  const cells: Uint8Array[] = [];
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    if (validity[row] === 1) {
      cells.push(sent.heap.subarray(sent.starts[next], sent.starts[next + 1]));
      next += 1;
    } else {
      cells.push(substitute ?? new Uint8Array(0));
      if (substitute === undefined && kept.validity !== undefined) kept.validity[row] = 0;
    }
  }
  return { layout: 'bytes', ...joinedCells(cells), ...kept };
}
