/**
 * Random filters over the columns of a schema: every construct that says something of a
 * row, accepted by the binder, a few of them under and, or, not.
 *
 * Literals where a template may stand are marked `«…»`; some of them become templates
 * when the text is whole.
 */

import fc from 'fast-check';
import { parseFilter } from '../parser.ts';
import type { PlanValue } from '../plan.ts';
import type { TemplateInput } from '../templates.ts';
import {
  FLOATS,
  type GeneratedSchema,
  INTS,
  printJson,
  SHAPES,
  STRUCT,
  SUB_FIELDS,
  TEXTS,
  TIMES,
  WORDS,
} from './generated-schema.ts';
import { ZONES } from './naive-times.ts';
import { literal } from './naive-values.ts';

export interface GeneratedFilter {
  readonly text: string;
  readonly templates: Readonly<Record<string, TemplateInput>>;
  readonly timezone: string;
}

type Texts = fc.Arbitrary<string>;

const MARKED = /«([^»]*)»/g;
const ARRAY_ELEMENT = /^(ints|bytes|floats|doubles)\[/;
const INT_LITERALS = [...new Set(Object.values(INTS).flat())].filter(
  (value) => value > -(2n ** 63n),
);

function mark(text: string): string {
  return `«${text}»`;
}

const comparison = fc.constantFrom('==', '!=', '<', '<=', '>', '>=');
const equality = fc.constantFrom('==', '!=');
const int = fc.constantFrom(...INT_LITERALS).map(String);
const float = fc.constantFrom(...FLOATS).map((value) => printJson(value));
const number = fc.oneof(int, float);
const word = fc.constantFrom(...WORDS).map((text) => JSON.stringify(text));
const bool = fc.constantFrom('true', 'false');
const scalar = fc.oneof(number, word, bool);
const LIKE = [
  'a%',
  '%b',
  '%',
  '_',
  'a%b',
  '%a%b%',
  '__',
  '',
  'a\\%b',
  '%\\_',

  '_\\%_',
  '_%',
];
const REGEX = ['^a', 'b$', 'a.b', '^$', '[é中]', 'a+b?', '(?:a|b)%', '^.$', '\\W'];
const INTERVALS = ['P1M', 'P1Y2M3D', 'PT36H', 'P30DT1M1S', 'P0D'];

function listOf(element: Texts, minLength = 0): Texts {
  return fc.array(element, { minLength, maxLength: 4 }).map((parts) => `[${parts.join(', ')}]`);
}

function joined(...parts: Texts[]): Texts {
  return fc.tuple(...parts).map((texts) => texts.join(' '));
}

const marked = (text: Texts): Texts => text.map(mark);

function compared(column: Texts, value: Texts): Texts {
  return fc.oneof(
    joined(column, comparison, marked(value)),
    joined(marked(value), comparison, column),
  );
}

function listed(column: Texts, value: Texts): Texts {
  return joined(column, fc.constantFrom('in', 'not in'), marked(listOf(value)));
}

/** Bounds in order, so that the chain is no contradiction. */
function chained(column: Texts, isInteger: boolean): Texts {
  const bounds = fc
    .uniqueArray(fc.constantFrom(...INT_LITERALS), { minLength: 2, maxLength: 2 })
    .filter(([a, b]) => isInteger || Number(a) !== Number(b));
  const sign = fc.constantFrom('<', '<=');
  return fc
    .tuple(column, bounds, sign, sign, fc.boolean())
    .map(([name, pair, a, b, isReversed]) => {
      const [low, high] = [...pair]
        .sort((x, y) => (x < y ? -1 : 1))
        .map((value) => mark(isInteger ? String(value) : printJson(Number(value))));
      return isReversed
        ? `${high} ${b.replace('<', '>')} ${name} ${a.replace('<', '>')} ${low}`
        : `${low} ${a} ${name} ${b} ${high}`;
    });
}

function calculated(
  column: Texts,
  operators: readonly string[],
  operand: Texts,
  wanted: Texts,
): Texts {
  return fc
    .tuple(column, fc.constantFrom(...operators), operand, comparison, wanted, fc.boolean())
    .filter(([, step, value]) => (step !== '/' && step !== '%') || Number(value) !== 0)
    .map(([name, step, value, operator, limit, isLast]) => {
      // Beside an element of an array a template has no type, and is refused as in Milvus.
      const operand = ARRAY_ELEMENT.test(name) ? value : mark(value);
      return isLast && (step === '+' || step === '*')
        ? `${operand} ${step} ${name} ${operator} ${mark(limit)}`
        : `${name} ${step} ${operand} ${operator} ${mark(limit)}`;
    });
}

const CONTAINS = fc.tuple(
  fc.constantFrom('json_contains', 'array_contains', 'ARRAY_CONTAINS'),
  fc.constantFrom('', '_any', '_all'),
);

function contained(column: Texts, element: Texts): Texts {
  return CONTAINS.chain(([name, suffix]) => {
    const call = name === name.toUpperCase() ? name + suffix.toUpperCase() : name + suffix;
    return fc
      .tuple(column, marked(suffix === '' ? element : listOf(element)))
      .map(([field, wanted]) => `${call}(${field}, ${wanted})`);
  });
}

function patterns(column: Texts): Texts {
  return fc.oneof(
    joined(
      column,
      fc.constant('like'),
      marked(fc.constantFrom(...LIKE).map((p) => JSON.stringify(p))),
    ),
    fc
      .tuple(column, fc.constantFrom('=~', '!~'), fc.constantFrom(...REGEX))
      .map(([name, operator, pattern]) => `${name} ${operator} "${pattern}"`),
  );
}

function lengths(column: Texts): Texts {
  return fc
    .tuple(column, comparison, fc.constantFrom('0', '1', '3'))
    .map(([name, operator, length]) => `array_length(${name}) ${operator} ${mark(length)}`);
}

function texts(column: Texts): Texts {
  const query = marked(
    fc.constantFrom(...TEXTS, 'wine', 'fox red').map((text) => JSON.stringify(text)),
  );
  return fc.oneof(
    fc.tuple(column, query).map(([name, text]) => `text_match(${name}, ${text})`),
    fc
      .tuple(column, query, fc.constantFrom(1, 2, 3))
      .map(([name, text, least]) => `text_match(${name}, ${text}, minimum_should_match=${least})`),
    fc
      .tuple(column, query, fc.constantFrom('', ', 1', ', 2', ', 4'))
      .map(([name, text, slop]) => `phrase_match(${name}, ${text}${slop})`),
  );
}

function times(column: Texts): Texts {
  const time = fc.constantFrom(...TIMES).map((text) => `ISO '${text}'`);
  const shift = fc.oneof(
    fc.constant(''),
    fc
      .tuple(fc.constantFrom('+', '-'), fc.constantFrom(...INTERVALS))
      .map(([sign, interval]) => ` ${sign} INTERVAL '${interval}'`),
  );
  const shifted = fc.tuple(column, shift).map((parts) => parts.join(''));
  return fc.oneof(joined(shifted, comparison, time), joined(time, comparison, shifted));
}

function shapes(column: Texts): Texts {
  const shape = marked(fc.constantFrom(...SHAPES).map((wkt) => `'${wkt}'`));
  const point = marked(fc.constantFrom('POINT (1 1)', 'POINT (2 1)').map((wkt) => `'${wkt}'`));
  const relation = fc.constantFrom(
    ...['equals', 'touches', 'overlaps', 'crosses', 'contains', 'intersects', 'within'],
  );
  return fc.oneof(
    fc.tuple(relation, column, shape).map(([name, field, wkt]) => `st_${name}(${field}, ${wkt})`),
    fc
      .tuple(column, point, fc.constantFrom('0', '1000.5', '120000', '200000', '400000'))
      .map(([field, wkt, metres]) => `st_dwithin(${field}, ${wkt}, ${metres})`),
    column.map((field) => `st_isvalid(${field})`),
  );
}

function elements(): Texts {
  const sub = (name: string): Texts => fc.constant(`$[${name}]`);
  const one = fc.oneof(
    compared(sub('rank'), int),
    listed(sub('rank'), int),
    compared(sub('score'), number),
    compared(sub('label'), word),
    patterns(sub('label')),
    joined(sub('ok'), equality, marked(bool)),
  );
  const inner = fc.oneof(
    one,
    joined(one, fc.constantFrom('and', 'or'), one),
    one.map((text) => `not (${text})`),
  );
  return fc.oneof(
    fc
      .tuple(fc.constantFrom('MATCH_ALL', 'match_any'), inner)
      .map(([name, text]) => `${name}(${STRUCT}, ${text})`),
    fc
      .tuple(
        fc.constantFrom('MATCH_LEAST', 'MATCH_MOST', 'MATCH_EXACT'),
        inner,
        fc.constantFrom(1, 2),
      )
      .map(([name, text, count]) => `${name}(${STRUCT}, ${text}, threshold=${count})`),
    compared(fc.constantFrom(`${STRUCT}[0][rank]`), int),
    contained(fc.constant(`${STRUCT}[rank]`), int),
    contained(fc.constant(`${STRUCT}[label]`), word),
    lengths(
      fc.constantFrom(STRUCT, ...Object.keys(SUB_FIELDS).map((name) => `${STRUCT}[${name}]`)),
    ),
    fc.constantFrom(`${STRUCT} is null`, `${STRUCT} is not null`),
  );
}

/** What can be asked of the columns that are there. */
function atoms({ schema }: GeneratedSchema): Texts[] {
  const has = (name: string): boolean => schema.fields.some((field) => field.name === name);
  const found: Texts[] = [fc.constantFrom('true', 'false'), compared(fc.constant('id'), int)];
  const among = (names: readonly string[], make: (column: Texts) => readonly Texts[]): void => {
    const there = names.filter((name) => has((name.split(/[[ ]/)[0] as string) || name));
    if (there.length > 0) found.push(...make(fc.constantFrom(...there)));
  };
  const integers = ['i8', 'i16', 'i32', 'i64', 'ints[0]', 'ints[2]', 'bytes[1]'];
  const floating = ['f', 'd', 'floats[0]', 'floats[1]', 'doubles[0]'];
  among(integers, (column) => [
    compared(column, int),
    listed(column, int),
    chained(column, true),
    calculated(column, ['+', '-', '*', '/', '%'], int, int),
  ]);
  among(floating, (column) => [
    compared(column, number),
    listed(column, number),
    chained(column, false),
    calculated(column, ['+', '-', '*', '/'], number, number),
  ]);
  among([...integers, ...floating], (column) => [joined(column, comparison, column)]);
  among(['s', 't', 'title', 'words[0]', 'words[2]'], (column) => [
    compared(column, word),
    listed(column, word),
    joined(column, comparison, column),
    patterns(column),
  ]);
  among(['s', 't', 'title'], (column) => [
    column.map((name) => `empty(${name})`),
    fc.tuple(column, fc.oneof(word, column)).map(([a, b]) => `starts_with(${a}, ${b})`),
  ]);
  among(['flag', 'flags[0]', 'flags[1]'], (column) => [joined(column, equality, marked(bool))]);
  among(['title', 'body'], (column) => [texts(column)]);
  among(['at'], (column) => [times(column)]);
  among(['shape'], (column) => Array.from({ length: 5 }, () => shapes(column)));
  among(['flags'], (column) => [
    contained(column, bool),
    joined(column, equality, listOf(bool, 1)),
  ]);
  among(['bytes', 'ints'], (column) => [
    contained(column, int),
    joined(column, equality, listOf(int, 1)),
  ]);
  among(['floats', 'doubles'], (column) => [contained(column, number)]);
  among(['words'], (column) => [
    contained(column, word),
    joined(column, equality, listOf(word, 1)),
  ]);
  among(['flags', 'ints', 'floats', 'words'], (column) => [lengths(column)]);
  const plain = ['id', 'flag', 'i8', 'f', 's', 't', 'at', 'shape', 'doc', 'ints', 'words'];
  among(plain, (column) => [joined(column, fc.constantFrom('is null', 'is not null', 'IS NULL'))]);
  found.push(...pathAtoms(has));
  if (schema.structs.length > 0) found.push(elements(), elements());
  return found;
}

const OF_DOCUMENT = ['doc["a"]', "doc['b']", 'doc["a"]["x"]', 'doc["a"][0]', 'doc["k~/"]', 'doc'];
const OF_DYNAMIC = ['a', 'b["x"]', '$meta["a"]', 'b[1]', 'b'];

function pathAtoms(has: (name: string) => boolean): Texts[] {
  const paths = [...(has('doc') ? OF_DOCUMENT : []), ...(has('$meta') ? OF_DYNAMIC : [])];
  if (paths.length === 0) return [];
  const path = fc.constantFrom(...paths);
  return [
    compared(path, scalar),
    fc.oneof(listed(path, number), listed(path, word), listed(path, bool)),
    chained(path, false),
    calculated(path, ['+', '-', '*', '/', '%'], int, int),
    calculated(path, ['+', '-', '*', '/'], float, number),
    contained(path, scalar),
    contained(path, listOf(scalar, 1)),
    patterns(path),
    lengths(path),
    joined(path, equality, listOf(int, 1)),
    joined(path, fc.constantFrom('is null', 'is not null')),
    path.filter((each) => each !== 'doc').map((each) => `exists ${each}`),
  ];
}

export function generatedFilter(schema: GeneratedSchema): fc.Arbitrary<GeneratedFilter> {
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'filter' },
      fc.oneof(...atoms(schema)),
      fc
        .tuple(tie('tree'), fc.constantFrom('and', 'or', '&&', '||'), tie('tree'))
        .map((parts) => `(${parts.join(' ')})`),
      tie('tree').map((inner) => `not (${inner})`),
    ),
  }));
  const timezone = fc.constantFrom(...Object.keys(ZONES));
  return fc
    .tuple(tree, fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }), timezone)
    .map(([text, choices, zone]) => ({ ...withTemplates(text, choices), timezone: zone }));
}

function withTemplates(
  text: string,
  choices: readonly boolean[],
): Omit<GeneratedFilter, 'timezone'> {
  const templates: Record<string, TemplateInput> = {};
  let count = 0;
  const filled = text.replace(MARKED, (_, value: string) => {
    const isTemplate = choices[count % choices.length] === true;
    count += 1;
    if (!isTemplate) return value;
    templates[`t${count}`] = templateOf(valueOfText(value));
    return `{t${count}}`;
  });
  return { text: filled, templates };
}

function valueOfText(text: string): PlanValue {
  return literal(parseFilter(text), { templates: new Map() }) as PlanValue;
}

function templateOf(value: PlanValue): TemplateInput {
  switch (typeof value) {
    case 'boolean':
      return { kind: 'bool', value };
    case 'bigint':
      return { kind: 'int', value };
    case 'number':
      return { kind: 'float', value };
    case 'string':
      return { kind: 'string', value };
    default:
      return { kind: 'array', values: value.map(templateOf) };
  }
}

/** What the templates stand for. */
export function templateValues({ templates }: GeneratedFilter): Map<string, PlanValue> {
  const plain = (input: TemplateInput): PlanValue => {
    if (input.kind === 'array') return input.values.map(plain);
    return (input as { readonly value: PlanValue }).value;
  };
  return new Map(Object.entries(templates).map(([name, input]) => [name, plain(input)]));
}
