/**
 * Random schemas and rows of them, for the property tests of filters.
 *
 * A schema has some of the columns below, each nullable or not, some of them younger than
 * the rows (they read as their default). Values come from small pools, so that equality,
 * NULL, missing paths, type clashes, 2^53, int64's ends and float32's roundings all meet.
 */

import fc from 'fast-check';
import type { FieldId } from '../../base/ids.ts';
import type { DataType } from '../../schema/data-type.ts';
import type { CollectionSchema, DefaultValue, FieldSchema } from '../../schema/schema.ts';
import type { Cell, Row } from './filter-fixture.ts';
import type { NaiveRow } from './naive-values.ts';
import { plainField, plainSchema } from '../../schema/testing/plain-field.ts';

interface ColumnKind {
  readonly name: string;
  readonly type: DataType;
  readonly more?: Partial<FieldSchema>;
  /** What rows older than the field read as, where they are. */
  readonly defaultValue?: DefaultValue;
}

const MATCHED = { typeParams: [{ key: 'enable_match', value: 'true' }] };

const COLUMNS: readonly ColumnKind[] = [
  { name: 'flag', type: 'Bool', defaultValue: true },
  { name: 'i8', type: 'Int8', defaultValue: 7 },
  { name: 'i16', type: 'Int16' },
  { name: 'i32', type: 'Int32', defaultValue: 1 },
  { name: 'i64', type: 'Int64', defaultValue: 2n ** 53n + 1n },
  { name: 'f', type: 'Float', defaultValue: 0.5 },
  { name: 'd', type: 'Double' },
  { name: 's', type: 'VarChar', defaultValue: 'ab' },
  { name: 't', type: 'VarChar' },
  { name: 'title', type: 'VarChar', more: MATCHED },
  { name: 'body', type: 'Text', more: MATCHED },
  { name: 'at', type: 'Timestamptz', defaultValue: 0n },
  { name: 'shape', type: 'Geometry' },
  { name: 'doc', type: 'JSON' },
  { name: 'flags', type: 'Array', more: { elementType: 'Bool' } },
  { name: 'bytes', type: 'Array', more: { elementType: 'Int8' } },
  { name: 'ints', type: 'Array', more: { elementType: 'Int64' } },
  { name: 'floats', type: 'Array', more: { elementType: 'Float' } },
  { name: 'doubles', type: 'Array', more: { elementType: 'Double' } },
  { name: 'words', type: 'Array', more: { elementType: 'VarChar' } },
];

export const STRUCT = 'items';
export const SUB_FIELDS: Readonly<Record<string, DataType>> = {
  rank: 'Int32',
  label: 'VarChar',
  score: 'Float',
  ok: 'Bool',
};

export const INTS: Readonly<Record<string, readonly bigint[]>> = {
  Int8: [-128n, -1n, 0n, 1n, 2n, 7n, 127n],
  Int16: [-32768n, -1n, 0n, 1n, 2n, 127n, 300n, 32767n],
  Int32: [-(2n ** 31n), -1n, 0n, 1n, 2n, 128n, 2n ** 31n - 1n],
  Int64: [-(2n ** 63n), -1n, 0n, 1n, 2n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n],
};
export const FLOATS = [-1.5, 0, 0.1, 0.5, 1, 2, 2.5, 16777217, 1e300];
export const WORDS = ['', 'a', 'ab', 'b', 'é', '中文', '😀', 'a%b', 'a_', 'a\nb', '%'];
export const TEXTS = ['', 'red fox', 'Red, red wine', 'the quick brown fox', 'fox the red'];
export const SHAPES = [
  'POINT (1 1)',
  'POINT (2 2)',
  'POINT (0 1)',
  'POINT EMPTY',
  'MULTIPOINT (1 1, 3 3)',
  'LINESTRING (0 1, 2 1)',
  'LINESTRING (1 0, 1 2)',
  'LINESTRING (1 1, 3 1)',
  'POLYGON ((0 0, 2 0, 2 2, 0 2, 0 0))',
  'POLYGON ((1 1, 3 1, 3 3, 1 3, 1 1))',
  'POLYGON ((2 0, 4 0, 4 2, 2 2, 2 0))',
  'POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))',
];
export const TIMES = [
  '2024-01-31T10:00:00Z',
  '2024-02-29T00:00:00Z',
  '2024-03-02 10:00:00',
  '2025-05-30T23:46:05.000001+05:30',
  '1969-12-31T23:59:59.999999Z',
  '2024-01-31 10:00:00',
];
const MICROS = [
  0n,
  -1n,
  1706695200000000n,
  1709164800000000n,
  1709373600000000n,
  1748628965000001n,
  1748628965000000n,
];
const JSON_INTS = [-1n, 0n, 1n, 2n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n];
const JSON_FLOATS = [0.1, 0.5, 1, 2, 2.5, 2 ** 53, 1e19];

export interface GeneratedSchema {
  readonly schema: CollectionSchema;
  /** Columns that no row has. */
  readonly younger: ReadonlySet<string>;
}

export interface GeneratedRow {
  readonly stored: Row;
  readonly naive: NaiveRow;
}

const oneIn = (chances: number): fc.Arbitrary<boolean> =>
  fc.integer({ min: 1, max: chances }).map((drawn) => drawn === 1);

const columnChoice = fc.record({
  isThere: oneIn(3).map((isMissing) => !isMissing),
  nullable: fc.boolean(),
  isYounger: oneIn(8),
});

export const generatedSchema: fc.Arbitrary<GeneratedSchema> = fc
  .tuple(
    fc.tuple(...COLUMNS.map(() => columnChoice)),
    fc.record({ isThere: fc.boolean(), nullable: fc.boolean() }),
    fc.boolean(),
  )
  .map(([choices, struct, isDynamic]) => {
    const younger = new Set<string>();
    const fields = [plainField(100, 'id', 'Int64', { isPrimaryKey: true })];
    COLUMNS.forEach(({ name, type, more, defaultValue }, i) => {
      const { isThere, nullable, isYounger } = choices[i] as (typeof choices)[number];
      if (!isThere) return;
      const canBeYounger = isYounger && (nullable || defaultValue !== undefined);
      if (canBeYounger) younger.add(name);
      const preset = canBeYounger && defaultValue !== undefined ? { defaultValue } : {};
      fields.push(plainField(101 + i, name, type, { ...more, ...preset, nullable }));
    });
    if (isDynamic) fields.push(plainField(150, '$meta', 'JSON', { isDynamic: true }));
    const schema = plainSchema(fields);
    return { schema: struct.isThere ? withStruct(schema, struct.nullable) : schema, younger };
  });

function withStruct(schema: CollectionSchema, nullable: boolean): CollectionSchema {
  const subFields = Object.entries(SUB_FIELDS).map(([name, elementType], i) =>
    plainField(201 + i, `${STRUCT}[${name}]`, 'Array', {
      elementType,
      nullable,
      structName: STRUCT,
    }),
  );
  const struct = {
    id: 200 as FieldId,
    name: STRUCT,
    description: '',
    nullable,
    typeParams: [],
    maxCapacity: 9,
    fieldIds: subFields.map(({ id }) => id),
  };
  return { ...schema, fields: [...schema.fields, ...subFields], structs: [struct] };
}

const jsonScalar = fc.constantFrom<unknown>(
  null,
  true,
  false,
  ...JSON_INTS,
  ...JSON_FLOATS,
  ...WORDS,
);
const jsonValue = fc.oneof(
  { weight: 4, arbitrary: jsonScalar },
  { weight: 2, arbitrary: fc.array(jsonScalar, { maxLength: 3 }) },
  { weight: 1, arbitrary: fc.array(fc.array(jsonScalar, { maxLength: 2 }), { maxLength: 2 }) },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('x', 'y'), jsonScalar, { maxKeys: 2 }) },
);
/** A document `null` is told apart from NULL nowhere in these rows. */
const jsonDocument = jsonValue.filter((value) => value !== null);
const jsonObject = fc.dictionary(fc.constantFrom('a', 'b', 'k~/'), jsonValue, { maxKeys: 3 });

export function generatedRow({ schema, younger }: GeneratedSchema): fc.Arbitrary<GeneratedRow> {
  const own = schema.fields.filter(({ structName }) => structName === undefined);
  const cells = own.map((field) => (younger.has(field.name) ? fc.constant(null) : cellOf(field)));
  const [struct] = schema.structs;
  const elements = struct === undefined ? fc.constant(null) : structOf(struct.nullable);
  return fc.tuple(fc.tuple(...cells), elements).map(([values, items]) => {
    const stored: Record<string, Cell> = {};
    const naive: Record<string, unknown> = {};
    own.forEach((field, i) => {
      const isOlder = younger.has(field.name);
      const cell: unknown = isOlder ? (plainDefault(field) ?? null) : values[i];
      naive[field.name] = cell;
      stored[field.name] =
        field.type === 'JSON' && cell !== null ? printJson(cell) : (cell as Cell);
    });
    if (struct === undefined) return { stored, naive };
    naive[STRUCT] = items;
    for (const name of Object.keys(SUB_FIELDS)) {
      const column = items?.map((element) => element[name]) ?? null;
      stored[`${STRUCT}[${name}]`] = column as Cell;
    }
    return { stored, naive };
  });
}

/** Integers are bigint wherever values are read. */
function plainDefault({ type, defaultValue }: FieldSchema): unknown {
  return type.startsWith('Int') && defaultValue !== undefined
    ? BigInt(defaultValue as number)
    : defaultValue;
}

function structOf(nullable: boolean): fc.Arbitrary<readonly NaiveRow[] | null> {
  const element = fc.record(
    Object.fromEntries(
      Object.entries(SUB_FIELDS).map(([name, type]) => [
        name,
        presentCell(plainField(0, name, type)),
      ]),
    ),
  );
  const elements = fc.array(element, { maxLength: 3 });
  return nullable ? fc.option(elements, { freq: 4, nil: null }) : elements;
}

function cellOf(field: FieldSchema): fc.Arbitrary<unknown> {
  return field.nullable
    ? fc.option(presentCell(field), { freq: 4, nil: null })
    : presentCell(field);
}

function presentCell(field: FieldSchema): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'Bool':
      return fc.boolean();
    case 'Float':
      return fc.constantFrom(...FLOATS.map(Math.fround).filter(Number.isFinite));
    case 'Double':
      return fc.constantFrom(...FLOATS);
    case 'VarChar':
      return field.typeParams.length > 0 ? fc.constantFrom(...TEXTS) : fc.constantFrom(...WORDS);
    case 'Text':
      return fc.constantFrom(...TEXTS);
    case 'Timestamptz':
      return fc.constantFrom(...MICROS);
    case 'Geometry':
      return fc.constantFrom(...SHAPES);
    case 'JSON':
      return field.isDynamic
        ? jsonObject
        : fc.oneof({ weight: 5, arbitrary: jsonObject }, jsonDocument);
    case 'Array':
      return fc.array(presentCell(plainField(0, '', field.elementType ?? 'Int64')), {
        maxLength: 3,
      });
    default:
      return fc.constantFrom(...(INTS[field.type] ?? []));
  }
}

/** Integral floats keep their point: `1.0` is no `1`. */
export function printJson(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
  }
  if (Array.isArray(value)) return `[${value.map(printJson).join(', ')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, inner]) => `${JSON.stringify(key)}: ${printJson(inner)}`,
  );
  return `{${pairs.join(', ')}}`;
}
