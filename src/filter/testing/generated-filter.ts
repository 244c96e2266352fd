/**
 * Random rows of one wide schema and random filters over it, for the property tests.
 *
 * Values come from small pools, so that equality, NULL, missing paths, type clashes,
 * 2^53, int64's ends and float32's roundings all meet.
 */

import fc from 'fast-check';
import type { CollectionSchema, FieldSchema } from '../../schema/schema.ts';
import { type Cell, fieldOf, type Row, schemaOf } from './filter-fixture.ts';
import type { NaiveRow } from './naive.ts';

export const WIDE_SCHEMA: CollectionSchema = schemaOf([
  fieldOf(100, 'id', 'Int64', { isPrimaryKey: true }),
  fieldOf(101, 'flag', 'Bool', { nullable: true }),
  fieldOf(102, 'i8', 'Int8', { nullable: true }),
  fieldOf(103, 'i16', 'Int16'),
  fieldOf(104, 'i32', 'Int32', { nullable: true }),
  fieldOf(105, 'i64', 'Int64', { nullable: true }),
  fieldOf(106, 'f', 'Float', { nullable: true }),
  fieldOf(107, 'd', 'Double', { nullable: true }),
  fieldOf(108, 's', 'VarChar', { nullable: true }),
  fieldOf(109, 't', 'VarChar'),
  fieldOf(110, 'doc', 'JSON', { nullable: true }),
  fieldOf(111, 'ints', 'Array', { elementType: 'Int64', nullable: true }),
  fieldOf(112, 'floats', 'Array', { elementType: 'Float' }),
  fieldOf(113, 'words', 'Array', { elementType: 'VarChar', nullable: true }),
  fieldOf(114, '$meta', 'JSON', { isDynamic: true }),
]);

const INTS: Readonly<Record<string, readonly bigint[]>> = {
  Int8: [-128n, -1n, 0n, 1n, 2n, 7n, 127n],
  Int16: [-32768n, -1n, 0n, 1n, 2n, 127n, 300n, 32767n],
  Int32: [-(2n ** 31n), -1n, 0n, 1n, 2n, 128n, 2n ** 31n - 1n],
  Int64: [-(2n ** 63n), -1n, 0n, 1n, 2n, 2n ** 53n, 2n ** 53n + 1n, 2n ** 63n - 1n],
};
const INT_LITERALS = [...new Set(Object.values(INTS).flat())].filter(
  (value) => value > -(2n ** 63n),
);
const FLOATS = [-1.5, 0, 0.1, 0.5, 1, 2, 2.5, 16777217, 1e300];
const WORDS = ['', 'a', 'ab', 'b', 'é', '中文', '😀', 'a%b', 'a\nb'];
const JSON_INTS = [-1n, 0n, 1n, 2n, 2n ** 53n + 1n, 2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n];
const JSON_FLOATS = [0.1, 0.5, 1, 2, 2.5, 2 ** 53, 1e19];

export interface GeneratedRow {
  readonly stored: Row;
  readonly naive: NaiveRow;
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
const jsonObject = fc.dictionary(fc.constantFrom('a', 'b', 'k~/'), jsonValue, { maxKeys: 3 });

export const generatedRow: fc.Arbitrary<GeneratedRow> = fc
  .tuple(
    ...WIDE_SCHEMA.fields.map((field) =>
      field.nullable
        ? fc.option(cellOf(field), { freq: 4, nil: null })
        : (cellOf(field) as fc.Arbitrary<unknown>),
    ),
  )
  .map((cells) => {
    const stored: Record<string, Cell> = {};
    const naive: Record<string, unknown> = {};
    WIDE_SCHEMA.fields.forEach((field, i) => {
      const cell = cells[i];
      naive[field.name] = cell;
      stored[field.name] =
        field.type === 'JSON' && cell !== null ? printJson(cell) : (cell as Cell);
    });
    return { stored, naive };
  });

function cellOf(field: FieldSchema): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'Bool':
      return fc.boolean();
    case 'Float':
      return fc.constantFrom(...FLOATS.map(Math.fround).filter(Number.isFinite));
    case 'Double':
      return fc.constantFrom(...FLOATS);
    case 'VarChar':
      return fc.constantFrom(...WORDS);
    case 'JSON':
      return field.isDynamic
        ? jsonObject
        : fc.oneof({ weight: 5, arbitrary: jsonObject }, jsonValue);
    case 'Array':
      return fc.array(cellOf(fieldOf(0, '', field.elementType ?? 'Int64')), { maxLength: 3 });
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

const COMPARISONS = ['==', '!=', '<', '<=', '>', '>='] as const;
const comparison = fc.constantFrom(...COMPARISONS);
const equality = fc.constantFrom('==', '!=');

const int = fc.constantFrom(...INT_LITERALS).map(String);
const float = fc.constantFrom(...FLOATS).map((value) => printJson(value));
const number = fc.oneof(int, float);
const word = fc
  .constantFrom(...WORDS.filter((text) => !text.includes('\n')))
  .map((text) => `"${text}"`);
const bool = fc.constantFrom('true', 'False');
const scalar = fc.oneof(number, word, bool);

const intColumn = fc.constantFrom('i8', 'i16', 'i32', 'i64', 'ints[0]', 'ints[2]');
const floatColumn = fc.constantFrom('f', 'd', 'floats[0]', 'floats[1]');
const textColumn = fc.constantFrom('s', 't', 'words[0]', 'words[2]');
const path = fc.constantFrom(
  'doc["a"]',
  "doc['b']",
  'doc["a"]["x"]',
  'doc["a"][0]',
  'doc["k~/"]',
  'doc',
  'a',
  'b["x"]',
  '$meta["a"]',
  'b[1]',
);

function listOf(element: fc.Arbitrary<string>, minLength = 0): fc.Arbitrary<string> {
  return fc.array(element, { minLength, maxLength: 4 }).map((parts) => `[${parts.join(', ')}]`);
}

function compared(column: fc.Arbitrary<string>, literal: fc.Arbitrary<string>) {
  return fc.oneof(
    fc.tuple(column, comparison, literal).map((parts) => parts.join(' ')),
    fc.tuple(literal, comparison, column).map((parts) => parts.join(' ')),
    fc.tuple(column, fc.constantFrom('in', 'not in'), listOf(literal)).map((p) => p.join(' ')),
  );
}

const chain = fc
  .tuple(
    fc.oneof(
      fc.tuple(fc.constantFrom('i8', 'i32', 'i64', 'ints[1]'), fc.constant('int')),
      fc.tuple(fc.constantFrom('f', 'd', 'doc["a"]', 'b'), fc.constant('float')),
    ),
    fc.uniqueArray(fc.constantFrom(...INT_LITERALS), { minLength: 2, maxLength: 2 }),
    fc.constantFrom('<', '<='),
    fc.constantFrom('<', '<='),
    fc.boolean(),
  )
  .filter(([[, kind], [a, b]]) => kind === 'int' || Number(a) !== Number(b))
  .map(([[column, kind], bounds, first, second, isReversed]) => {
    const [low, high] = [...bounds]
      .sort((a, b) => (a < b ? -1 : 1))
      .map((value) => (kind === 'int' ? String(value) : printJson(Number(value))));
    return isReversed
      ? `${high} ${second.replace('<', '>')} ${column} ${first.replace('<', '>')} ${low}`
      : `${low} ${first} ${column} ${second} ${high}`;
  });

const calculated = fc.oneof(
  arithmetic(intColumn, ['+', '-', '*', '/', '%'], int, int),
  arithmetic(floatColumn, ['+', '-', '*', '/'], number, number),
  arithmetic(path, ['+', '-', '*', '/', '%'], int, int),
  arithmetic(path, ['+', '-', '*', '/'], float, number),
);

function arithmetic(
  column: fc.Arbitrary<string>,
  operators: readonly string[],
  operand: fc.Arbitrary<string>,
  literal: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc
    .tuple(column, fc.constantFrom(...operators), operand, comparison, literal, fc.boolean())
    .filter(([, step, value]) => (step !== '/' && step !== '%') || Number(value) !== 0)
    .map(([name, step, value, operator, wanted, isLast]) =>
      isLast && (step === '+' || step === '*')
        ? `${value} ${step} ${name} ${operator} ${wanted}`
        : `${name} ${step} ${value} ${operator} ${wanted}`,
    );
}

const contained = fc
  .tuple(
    fc.constantFrom('json_contains', 'array_contains', 'ARRAY_CONTAINS'),
    fc.constantFrom('', '_any', '_all'),
  )
  .chain(([name, suffix]) => {
    const call = name === name.toUpperCase() ? name + suffix.toUpperCase() : name + suffix;
    const of = (column: fc.Arbitrary<string>, element: fc.Arbitrary<string>) =>
      fc
        .tuple(column, suffix === '' ? element : listOf(element))
        .map(([field, wanted]) => `${call}(${field}, ${wanted})`);
    return fc.oneof(
      of(fc.constant('ints'), int),
      of(fc.constant('floats'), number),
      of(fc.constant('words'), word),
      of(path, scalar),
      of(path, listOf(scalar, 1)),
    );
  });

const atom: fc.Arbitrary<string> = fc.oneof(
  compared(intColumn, int),
  compared(floatColumn, number),
  compared(textColumn, word),
  compared(path, scalar),
  fc.tuple(fc.constant('flag'), equality, bool).map((parts) => parts.join(' ')),
  fc
    .tuple(fc.constantFrom('ints', 'doc["a"]', 'b'), equality, listOf(int, 1))
    .map((p) => p.join(' ')),
  fc.tuple(fc.constant('words'), equality, listOf(word, 1)).map((parts) => parts.join(' ')),
  fc.tuple(intColumn, comparison, floatColumn).map((parts) => parts.join(' ')),
  fc.tuple(textColumn, comparison, textColumn).map((parts) => parts.join(' ')),
  chain,
  calculated,
  contained,
  fc
    .tuple(
      fc.oneof(textColumn, path),
      fc.constantFrom('a%', '%b', '%', '_', 'a%b', '%a%b%', '__', ''),
    )
    .map(([column, pattern]) => `${column} like "${pattern}"`),
  fc
    .tuple(
      fc.constantFrom('ints', 'words', 'doc["a"]', 'b'),
      comparison,
      fc.constantFrom('0', '1', '3'),
    )
    .map(([column, operator, length]) => `array_length(${column}) ${operator} ${length}`),
  fc
    .tuple(
      fc.oneof(path, fc.constantFrom('id', 'i8', 'f', 's', 't', 'ints', 'flag')),
      fc.constantFrom('is null', 'is not null', 'IS NULL'),
    )
    .map((parts) => parts.join(' ')),
  path.filter((each) => each !== 'doc').map((each) => `exists ${each}`),
  fc.constantFrom('true', 'false'),
);

/** A filter that is accepted, of a few constructs under and, or, not. */
export const generatedFilter: fc.Arbitrary<string> = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'filter' },
    atom,
    fc
      .tuple(tie('tree'), fc.constantFrom('and', 'or', '&&', '||'), tie('tree'))
      .map((p) => `(${p.join(' ')})`),
    tie('tree').map((inner) => `not (${inner})`),
  ),
})).tree;
