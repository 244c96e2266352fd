/**
 * Random values for the fields of a schema, in the form in which they come back.
 *
 * Every value is exact in its type, so that reading it gives the same value again:
 * what is checked is the way through the server, not rounding.
 */

import fc from 'fast-check';
import { CAPACITY, type Plain, type PlainField, TEXT_BYTES_MAX } from './plain-schema.ts';

export type PlainRow = Readonly<Record<string, Plain>>;

const text = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .filter((value) => Buffer.byteLength(value) <= TEXT_BYTES_MAX);

/** Keys that clients would take for something of their own are not what is tested here. */
const documentKey = fc.constantFrom('a', 'b', 'long key', 'ключ', 'a.b', '');
const leaf: fc.Arbitrary<Plain> = fc.oneof(
  fc.boolean(),
  fc.integer(),
  fc.integer({ min: -1000, max: 1000 }).map((n) => n / 8),
  text,
);
const document: fc.Arbitrary<Plain> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.dictionary(documentKey, fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }))),
  },
  fc.array(leaf, { maxLength: 4 }),
  leaf,
);

const coordinate = fc.integer({ min: -180, max: 180 }).map((n) => n / 2);
const point = fc.tuple(coordinate, coordinate).map(([x, y]) => `${x} ${y}`);
const geometry: fc.Arbitrary<string> = fc.oneof(
  point.map((at) => `POINT (${at})`),
  fc.array(point, { minLength: 2, maxLength: 4 }).map((line) => `LINESTRING (${line.join(', ')})`),
  fc
    .array(point, { minLength: 3, maxLength: 5 })
    .map((ring) => `POLYGON ((${[...ring, ring[0]].join(', ')}))`),
);

/** RFC 3339 in UTC, fraction of up to six digits without trailing zeros. */
const moment: fc.Arbitrary<string> = fc
  .record({
    seconds: fc.integer({ min: -2_000_000_000, max: 4_000_000_000 }),
    micros: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 999_999 })),
  })
  .map(({ seconds, micros }) => {
    const whole = new Date(seconds * 1000).toISOString().slice(0, 19);
    const fraction = String(micros).padStart(6, '0').replace(/0+$/, '');
    return `${whole}${fraction === '' ? '' : `.${fraction}`}Z`;
  });

/** Nothing is ever past at one time of a test and not at another. */
export const PAST = '2001-02-03T04:05:06Z';
const FUTURE = '2999-12-31T23:59:59.999999Z';

const single = fc.float({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
/** Of 21 bits: sums of their products are neither exact in float32 nor beyond it. */
const moderate = fc.integer({ min: -(2 ** 20), max: 2 ** 20 }).map((n) => n / 1024);
const eighths = fc.integer({ min: -256, max: 255 }).map((n) => n / 8);

function anyValue(field: PlainField): fc.Arbitrary<Plain> {
  switch (field.type) {
    case 'Bool':
      return fc.boolean();
    case 'Int8':
      return fc.integer({ min: -128, max: 127 });
    case 'Int16':
      return fc.integer({ min: -32_768, max: 32_767 });
    case 'Int32':
      return fc.integer();
    case 'Int64':
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String);
    case 'Float':
      return single;
    case 'Double':
      return fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (n === 0 ? 0 : n));
    case 'VarChar':
    case 'Text':
      return text;
    case 'JSON':
      return document;
    case 'Geometry':
      return geometry;
    case 'Timestamptz':
      return moment;
    case 'Array':
      return fc.array(presentValue({ ...field, type: field.elementType ?? 'Bool' }), {
        maxLength: CAPACITY,
      });
    case 'Struct':
      return fc.array(fc.record(perField(field.fields ?? [])), { maxLength: CAPACITY });
    default:
      return vectorOf(field);
  }
}

function vectorOf({ type, dim = 0, index }: PlainField): fc.Arbitrary<Plain> {
  const exactly = (length: number) => ({ minLength: length, maxLength: length });
  switch (type) {
    case 'FloatVector':
      return fc.array(index?.isSearched === true ? moderate : single, exactly(dim));
    case 'BinaryVector':
      return fc.array(fc.integer({ min: 0, max: 255 }), exactly(dim / 8));
    case 'Int8Vector':
      return fc.array(fc.integer({ min: -128, max: 127 }), exactly(dim));
    case 'SparseFloatVector':
      return sparse;
    default:
      return fc.array(eighths, exactly(dim));
  }
}

const sparse: fc.Arbitrary<Plain> = fc
  .uniqueArray(
    fc.oneof(
      fc.nat({ max: 50 }),
      fc.integer({ min: 0, max: 2 ** 31 }).map((n) => n + 2 ** 31 - 2),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .chain((indexes) =>
    fc
      .array(
        fc.integer({ min: 1, max: 400 }).map((n) => n / 8),
        {
          minLength: indexes.length,
          maxLength: indexes.length,
        },
      )
      .map((values) =>
        [...indexes].sort((a, b) => a - b).map((index, i) => [index, values[i] as number]),
      ),
  );

function perField(fields: readonly PlainField[]): Record<string, fc.Arbitrary<Plain>> {
  return Object.fromEntries(fields.map((field) => [field.name, presentValue(field)]));
}

function presentValue(field: PlainField): fc.Arbitrary<Plain> {
  if (field.expires) return fc.constantFrom(PAST, FUTURE);
  // A few partition keys, so that rows share partitions and keys move between them.
  if (!field.isPartitionKey) return anyValue(field);
  return field.type === 'Int64'
    ? fc.constantFrom('-1', '0', '7', '9007199254740993')
    : fc.constantFrom('', 'a', 'b', 'ключ');
}

const MISSING = Symbol('missing');

/** Null or left out where the field allows it. */
function cellOf(field: PlainField): fc.Arbitrary<Plain | typeof MISSING> {
  if (!field.nullable && field.default === undefined) return presentValue(field);
  return fc.oneof(
    { weight: 3, arbitrary: presentValue(field) },
    fc.constantFrom<null | typeof MISSING>(null, MISSING),
  );
}

/** What is searched for, by vector field. */
export function queriesArbitrary(fields: readonly PlainField[]): fc.Arbitrary<PlainRow> {
  return fc.record(perField(fields.filter(({ index }) => index?.isSearched)));
}

/** A row without its primary key. */
export function rowArbitrary(
  fields: readonly PlainField[],
  dynamic: boolean,
): fc.Arbitrary<PlainRow> {
  const cells = Object.fromEntries(fields.map((field) => [field.name, cellOf(field)]));
  return fc.tuple(fc.record(cells), dynamicKeys(dynamic)).map(([row, more]) => {
    const kept = Object.entries(row).filter(
      (entry): entry is [string, Plain] => entry[1] !== MISSING,
    );
    return { ...Object.fromEntries(kept), ...more };
  });
}

/** Values of all these fields, null where they allow it: what a partial update sends. */
export function changeArbitrary(
  fields: readonly PlainField[],
  dynamic: boolean,
): fc.Arbitrary<PlainRow> {
  const cells = fields.map((field) => {
    const mayBeNull = field.nullable || field.default !== undefined;
    const value = presentValue(field);
    return [field.name, mayBeNull ? fc.option(value, { freq: 4 }) : value] as const;
  });
  return fc
    .tuple(fc.record(Object.fromEntries(cells)), dynamicKeys(dynamic))
    .map(([row, more]) => ({ ...row, ...more }));
}

function dynamicKeys(dynamic: boolean): fc.Arbitrary<PlainRow> {
  return dynamic ? fc.dictionary(fc.constantFrom('d1', 'd2', 'd3'), leaf) : fc.constant({});
}
