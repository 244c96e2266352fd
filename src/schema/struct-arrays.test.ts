/** Struct arrays: what a definition may be, and what rows of it may be. */

import type { FieldId } from '../base/ids.ts';
import { bytesAt, type BytesColumn, isNull } from './column.ts';
import { decodeArray } from './array-codec.ts';
import { DATA_TYPES, type DataType } from './data-type.ts';
import type { InputColumn, InputData } from './row-input.ts';
import { type CollectionSchema, fieldByName } from './schema.ts';
import type { CollectionSchemaInput, FieldInput, StructFieldInput } from './schema-input.ts';
import { validateCollection } from './validate-collection.ts';
import { validateRows } from './validate-rows.ts';

const NO_FIELD: FieldInput = {
  name: '',
  description: '',
  typeCode: 0,
  elementTypeCode: 0,
  isPrimaryKey: false,
  autoId: false,
  isPartitionKey: false,
  isClusteringKey: false,
  isDynamic: false,
  nullable: false,
  typeParams: [],
  indexParams: [],
};

const params = (pairs: Record<string, string>) =>
  Object.entries(pairs).map(([key, value]) => ({ key, value }));

function field(name: string, type: DataType, more: Partial<FieldInput> = {}): FieldInput {
  return { ...NO_FIELD, name, typeCode: DATA_TYPES[type].code, ...more };
}

function sub(name: string, element: DataType, more: Partial<FieldInput> = {}): FieldInput {
  const isVector = DATA_TYPES[element].code >= 100;
  return field(name, isVector ? 'ArrayOfVector' : 'Array', {
    elementTypeCode: DATA_TYPES[element].code,
    typeParams: params({ max_capacity: '3', ...(isVector ? { dim: '2' } : {}) }),
    ...more,
  });
}

const RANK = sub('rank', 'Int64');
const PLACE = sub('place', 'FloatVector');

function struct(more: Partial<StructFieldInput> = {}): StructFieldInput {
  const base = { name: 'items', description: '', nullable: false, typeParams: [] };
  return { ...base, fields: [RANK, PLACE], ...more };
}

function schemaOf(structs: readonly StructFieldInput[], isDynamic = false): CollectionSchema {
  const schema: CollectionSchemaInput = {
    name: 'c',
    description: '',
    fields: [
      field('id', 'Int64', { isPrimaryKey: true }),
      field('vector', 'FloatVector', { typeParams: params({ dim: '2' }) }),
    ],
    structs,
    functions: [],
    enableDynamicField: isDynamic,
    enableNamespace: false,
    properties: [],
  };
  return validateCollection({ schema, shardCount: 1, partitionCount: 0 });
}

describe('a definition with struct arrays', () => {
  it('gives ids to fields, $meta, structs and their sub-fields, in that order', () => {
    const schema = schemaOf([struct(), struct({ name: 'more', nullable: true })], true);
    expect(schema.fields.map(({ id, name }) => [id, name])).toEqual([
      [100, 'id'],
      [101, 'vector'],
      [102, '$meta'],
      [104, 'items[rank]'],
      [105, 'items[place]'],
      [107, 'more[rank]'],
      [108, 'more[place]'],
    ]);
    expect(schema.structs.map(({ id, name, fieldIds }) => [id, name, fieldIds])).toEqual([
      [103, 'items', [104, 105]],
      [106, 'more', [107, 108]],
    ]);
    expect(schema.maxFieldId).toBe(108);
    expect(fieldByName(schema, 'items[rank]')?.nullable).toBe(false);
    expect(fieldByName(schema, 'more[rank]')?.nullable).toBe(true);
  });

  const capacity = (max: string) => ({ typeParams: params({ max_capacity: max, dim: '2' }) });
  it.each<[string, Partial<StructFieldInput>, string]>([
    ['no sub-fields', { fields: [] }, 'struct array field items has no sub-fields'],
    [
      'a sub-field that is no array',
      { fields: [field('rank', 'Int64')] },
      'fields in StructArrayField must be Array or ArrayOfVector, field name = rank, field type = Int64',
    ],
    ['nested arrays', { fields: [sub('rank', 'Array')] }, 'nested array is not supported rank'],
    [
      'a vector inside an Array',
      { fields: [{ ...sub('rank', 'FloatVector'), typeCode: DATA_TYPES.Array.code }] },
      'element type FloatVector is not supported',
    ],
    [
      'sparse vectors',
      { fields: [sub('place', 'SparseFloatVector')] },
      'Unsupported element type SparseFloatVector of ArrayOfVector field place, only fixed dimension vector types are supported',
    ],
    [
      'texts without a length',
      { fields: [sub('label', 'VarChar')] },
      'type param(max_length) should be specified for the field(label) of collection c',
    ],
    [
      'unequal capacities',
      { fields: [RANK, sub('place', 'FloatVector', capacity('4'))] },
      'all sub-fields in struct array field must have the same max_capacity: structName=items, subFieldName=place, max_capacity=4, expected=3',
    ],
    [
      'a nullable sub-field of a struct that is not',
      { fields: [sub('rank', 'Int64', { nullable: true })] },
      'sub-field in non-nullable struct cannot be nullable individually, set nullable on the struct instead: structName=items, subFieldName=rank',
    ],
    [
      'a primary key inside',
      { fields: [sub('rank', 'Int64', { isPrimaryKey: true })] },
      'primary key is not supported for struct field, field name = rank',
    ],
    [
      'a partition key inside',
      { fields: [sub('rank', 'Int64', { isPartitionKey: true })] },
      'partition key is not supported for struct field, field name = rank',
    ],
    ['a name twice', { name: 'vector' }, 'duplicated field name vector found'],
    ['a sub-field twice', { fields: [RANK, RANK] }, 'duplicated field name items[rank] found'],
  ])('refuses %s', (_, more, text) => {
    expect(() => schemaOf([struct(more)])).toThrow(text);
  });

  it('counts structs and sub-fields towards the limits', () => {
    const wide = Array.from({ length: 9 }, (_, i) => sub(`v${i}`, 'FloatVector'));
    expect(schemaOf([struct({ fields: wide })]).structs).toHaveLength(1);
    const wider = [...wide, sub('v9', 'FloatVector')];
    expect(() => schemaOf([struct({ fields: wider })])).toThrow('limited to 10');
    const many = Array.from({ length: 61 }, (_, i) => sub(`n${i}`, 'Int64'));
    expect(schemaOf([struct({ fields: many })]).fields).toHaveLength(63);
    const tooMany = [...many, sub('n61', 'Int64')];
    expect(() => schemaOf([struct({ fields: tooMany })])).toThrow('limited to 64');
  });
});

const longs = (...rows: number[][]): InputData => ({
  kind: 'array',
  elementTypeCode: DATA_TYPES.Int64.code,
  rows: rows.map((row) => ({ kind: 'long', values: BigInt64Array.from(row.map(BigInt)) })),
});

const places = (...rows: number[][]): InputData => ({
  kind: 'vectorArray',
  dim: 2,
  elementTypeCode: DATA_TYPES.FloatVector.code,
  rows: rows.map((row) => {
    const bytes = new Uint8Array(Float32Array.from(row).buffer);
    return { kind: 'vector', encoding: 'float', dim: 2, bytes };
  }),
});

function column(name: string, data: InputData, validity?: number[]): InputColumn {
  const base = { name, typeCode: 0, isDynamic: false, data };
  return validity === undefined ? base : { ...base, validity: Uint8Array.from(validity) };
}

function rowsOf(schema: CollectionSchema, rowCount: number, items: readonly InputColumn[]) {
  const ids = {
    kind: 'long',
    values: BigInt64Array.from({ length: rowCount }, (_, i) => BigInt(i)),
  };
  const bytes = new Uint8Array(rowCount * 8);
  return validateRows({
    schema,
    columns: [
      column('id', ids as InputData),
      column('vector', { kind: 'vector', encoding: 'float', dim: 2, bytes }),
      ...items,
    ],
    rowCount,
    timezone: 'UTC',
    allowInsertAutoId: false,
    mode: 'insert',
    generateIds: (count) => new BigInt64Array(count),
  }).batch;
}

const items = (...fields: InputColumn[]) => column('items', { kind: 'struct', fields });

describe('rows of struct arrays', () => {
  const plain = schemaOf([struct()]);
  const nullable = schemaOf([struct({ nullable: true })]);
  const ranksOf = (schema: CollectionSchema, batch: ReturnType<typeof rowsOf>) => {
    const cells = batch.columns.get(fieldByName(schema, 'items[rank]')?.id as FieldId);
    return Array.from({ length: batch.rowCount }, (_, row) =>
      isNull(cells as BytesColumn, row)
        ? null
        : decodeArray('Int64', bytesAt(cells as BytesColumn, row)),
    );
  };

  it('become columns of their own', () => {
    const sent = items(
      column('place', places([1, 2, 3, 4], [])),
      column('rank', longs([7, 8], [])),
    );
    const batch = rowsOf(plain, 2, [sent]);
    expect(ranksOf(plain, batch)).toEqual([[7n, 8n], []]);
    const cells = batch.columns.get(fieldByName(plain, 'items[place]')?.id as FieldId);
    expect(Array.from((cells as BytesColumn).starts)).toEqual([0, 16, 16]);
  });

  it('are null as a whole, or absent as a whole', () => {
    const valid = [0, 1, 0];
    const sent = items(column('rank', longs([5]), valid), column('place', places([1, 2]), valid));
    expect(ranksOf(nullable, rowsOf(nullable, 3, [sent]))).toEqual([null, [5n], null]);
    expect(ranksOf(nullable, rowsOf(nullable, 2, []))).toEqual([null, null]);
    const unset = (name: string) => column(name, { kind: 'unset' }, [0, 0]);
    const empty = items(unset('rank'), unset('place'));
    expect(ranksOf(nullable, rowsOf(nullable, 2, [empty]))).toEqual([null, null]);
  });

  const rank = column('rank', longs([1, 2]));
  const place = column('place', places([1, 2, 3, 4]));
  it.each<[string, readonly InputColumn[], string]>([
    ['no struct', [], "required struct array field 'items' is missing in insert data"],
    [
      'a sub-field by itself',
      [column('items[rank]', longs([1]))],
      'fieldName items[rank] not exist',
    ],
    ['something else', [column('items', longs([1]))], 'field convert FieldData_StructArrays fail'],
    ['an unknown struct', [column('other', { kind: 'struct', fields: [] })], 'fieldName other not'],
    ['too few sub-fields', [items(rank)], 'length of fields of struct field mismatch length'],
    ['an unknown sub-field', [items(rank, column('x', places([])))], "sub-field 'x' not found in"],
    ['the struct twice', [items(rank, place), items(rank, place)], 'duplicated field items found'],
    [
      'one sub-field without data',
      [items(rank, column('place', { kind: 'unset' }))],
      "inconsistent sub-field data in struct 'items': 1 of 2 sub-fields have data",
    ],
    [
      'unequal row counts',
      [items(rank, column('place', places([1, 2], [1, 2])))],
      "inconsistent array length in struct field 'items': expected 1, got 2 for sub-field 'place'",
    ],
    [
      'unequal element counts',
      [items(rank, column('place', places([1, 2])))],
      "inconsistent struct element count in struct 'items' at row 0: 'rank' has 2, 'place' has 1",
    ],
    [
      'half a vector',
      [items(rank, column('place', places([1, 2, 3])))],
      "struct 'items' row 0 sub-field 'place': payload length 12 is not divisible by vector width 8",
    ],
    [
      'too many elements',
      [
        items(
          column('rank', longs([1, 2, 3, 4])),
          column('place', places([1, 2, 3, 4, 5, 6, 7, 8])),
        ),
      ],
      'the length (4) of 0th array exceeds max capacity (3): invalid parameter[expected=valid length array][actual=array length exceeds max capacity]',
    ],
    [
      'a vector that is not finite',
      [items(rank, column('place', places([1, 2, 3, Number.POSITIVE_INFINITY])))],
      "value '+Inf' is not a number or infinity",
    ],
  ])('are refused with %s', (_, sent, text) => {
    expect(() => rowsOf(plain, 1, sent)).toThrow(text);
  });

  it('are refused when the sub-fields disagree about nulls', () => {
    const other = column('place', places([1, 2]), [0, 1]);
    expect(() => rowsOf(nullable, 2, [items(column('rank', longs([1]), [1, 0]), other)])).toThrow(
      "sub-field ValidData mismatch in struct 'items' at row 0: 'rank'=true, 'place'=false",
    );
    const all = column('rank', longs([1], [2]));
    expect(() => rowsOf(nullable, 2, [items(all, other)])).toThrow('ValidData length mismatch');
  });

  it('are refused where nulls do not fit the payload', () => {
    const valid = [1, 1];
    const sent = items(column('rank', longs([1]), valid), column('place', places([1, 2]), valid));
    expect(() => rowsOf(nullable, 2, [sent])).toThrow(
      "invalid ValidData for struct 'items': true count 2 does not match payload row count 1",
    );
  });
});
