/** Predicates about the elements of struct arrays, against a plain reading of the rows. */

import { getBit } from '../../base/bitset.ts';
import type { FieldId } from '../../base/ids.ts';
import { encodeArray } from '../../schema/array-codec.ts';
import type { BytesColumn } from '../../schema/column.ts';
import type { CollectionSchema } from '../../schema/schema.ts';
import { Timezone } from '../../schema/timezone.ts';
import { FilterCaches } from '../compile/caches.ts';
import { compileFilter } from '../compile/predicate.ts';
import { FilterPlanner } from '../plan-filter.ts';
import { plainField } from '../../schema/testing/plain-field.ts';

interface Element {
  readonly rank: number;
  readonly label: string;
}

/** Undefined: the struct is null. */
type Row = readonly Element[] | undefined;

const RANK = 101 as FieldId;
const LABEL = 102 as FieldId;
const PLACE = 103 as FieldId;

const inStruct = { structName: 'items', nullable: true, maxCapacity: 9 } as const;

const SCHEMA: CollectionSchema = {
  name: 'c',
  description: '',
  fields: [
    plainField(99, 'id', 'Int64', { isPrimaryKey: true }),
    plainField(PLACE, 'items[place]', 'Array', {
      ...inStruct,
      type: 'ArrayOfVector',
      elementType: 'FloatVector',
      dim: 2,
    }),
    plainField(RANK, 'items[rank]', 'Array', { ...inStruct, elementType: 'Int32' }),
    plainField(LABEL, 'items[label]', 'Array', {
      ...inStruct,
      elementType: 'VarChar',
      maxLength: 9,
    }),
  ],
  structs: [
    {
      id: 100 as FieldId,
      name: 'items',
      description: '',
      nullable: true,
      typeParams: [],
      maxCapacity: 9,
      fieldIds: [PLACE, RANK, LABEL],
    },
  ],
  functions: [],
  enableDynamicField: false,
  enableNamespace: false,
  version: 0,
  maxFieldId: 103,
};

function cells(rows: readonly Row[], cellOf: (row: readonly Element[]) => Uint8Array): BytesColumn {
  const parts = rows.map((row) => (row === undefined ? new Uint8Array(0) : cellOf(row)));
  const starts = new Uint32Array(rows.length + 1);
  parts.forEach((part, i) => {
    starts[i + 1] = (starts[i] as number) + part.length;
  });
  const validity = Uint8Array.from(rows, (row) => (row === undefined ? 0 : 1));
  return { layout: 'bytes', starts, heap: new Uint8Array(Buffer.concat(parts)), validity };
}

function plan(text: string) {
  return new FilterPlanner().plan({
    schema: SCHEMA,
    collectionId: 1n,
    text,
    templates: new Map(),
    timezone: Timezone.utc,
  });
}

/** Numbers of the rows that a filter lets through. */
function matches(rows: readonly Row[], text: string): number[] {
  const columns = new Map([
    [PLACE, cells(rows, (row) => new Uint8Array(row.length * 8))],
    [
      RANK,
      cells(rows, (row) =>
        encodeArray(
          'Int32',
          row.map(({ rank }) => rank),
        ),
      ),
    ],
    [
      LABEL,
      cells(rows, (row) =>
        encodeArray(
          'VarChar',
          row.map(({ label }) => label),
        ),
      ),
    ],
  ]);
  const source = {
    key: '1',
    rowCount: rows.length,
    column: (id: FieldId) => columns.get(id),
  };
  const bits = new Uint32Array(Math.ceil(rows.length / 32));
  compileFilter(plan(text), new FilterCaches()).evaluate(source, bits);
  return rows.map((_, row) => row).filter((row) => getBit(bits, row));
}

/** Rows of 0 to 4 elements, some null; the same every time. */
function someRows(count: number): Row[] {
  let state = 12345;
  const next = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
  return Array.from({ length: count }, () => {
    if (next(6) === 0) return undefined;
    return Array.from({ length: next(5) }, () => ({
      rank: next(6),
      label: ['', 'a', 'ab', 'é'][next(4)] as string,
    }));
  });
}

const PREDICATES: readonly [string, (element: Element) => boolean][] = [
  ['$[rank] > 2', ({ rank }) => rank > 2],
  ['1 <= $[rank] < 4', ({ rank }) => rank >= 1 && rank < 4],
  ['$[rank] in [0, 5]', ({ rank }) => rank === 0 || rank === 5],
  ['$[rank] + 1 == 3', ({ rank }) => rank === 2],
  ['$[label] like "a%"', ({ label }) => label.startsWith('a')],
  ['$[label] == "é"', ({ label }) => label === 'é'],
  ['$[label] == "ab" && not ($[rank] == 1)', ({ label, rank }) => label === 'ab' && rank !== 1],
  ['$[rank] == 1 || $[rank] == 3', ({ rank }) => rank === 1 || rank === 3],
  ['true', () => true],
];

const CALLS: readonly [string, (matching: number, all: number) => boolean][] = [
  ['element_filter(items, P)', (matching) => matching > 0],
  ['MATCH_ANY(items, P)', (matching) => matching > 0],
  ['match_all(items, P)', (matching, all) => matching === all],
  ['MATCH_LEAST(items, P, threshold=2)', (matching) => matching >= 2],
  ['MATCH_MOST(items, P, threshold=1)', (matching) => matching <= 1],
  ['MATCH_EXACT(items, P, threshold=0)', (matching) => matching === 0],
  ['MATCH_EXACT(items, P, threshold=2)', (matching) => matching === 2],
  ['not MATCH_ANY(items, P)', (matching) => matching === 0],
];

const ROWS = someRows(300);

describe('elements of struct arrays', () => {
  const cases = CALLS.flatMap(([call, holds]) =>
    PREDICATES.map(
      ([predicate, says]) => [call.replace('P', predicate), predicate, holds, says] as const,
    ),
  );
  it.each(cases)('%s', (text, _, holds, says) => {
    const expected = ROWS.map((_, i) => i).filter((i) => {
      const elements = ROWS[i] ?? [];
      return holds(elements.filter(says).length, elements.length);
    });
    expect(matches(ROWS, text)).toEqual(expected);
  });

  it('are counted by array_length, by the struct or a sub-field; of null nothing is known', () => {
    const expected = ROWS.map((_, i) => i).filter((i) => ROWS[i]?.length === 3);
    for (const name of ['items', 'items[place]', 'items[rank]', 'items[label]']) {
      expect(matches(ROWS, `array_length(${name}) == 3`)).toEqual(expected);
    }
    const known = ROWS.map((_, i) => i).filter((i) => ROWS[i] !== undefined);
    expect(matches(ROWS, 'array_length(items) >= 0')).toEqual(known);
  });

  it('are reached by index, and looked for in a whole sub-field', () => {
    const at = (says: (row: readonly Element[]) => boolean) =>
      ROWS.map((_, i) => i).filter((i) => says(ROWS[i] ?? []));
    expect(matches(ROWS, 'items[1][rank] == 2')).toEqual(at((row) => row[1]?.rank === 2));
    expect(matches(ROWS, 'items[0][label] == "ab"')).toEqual(at((row) => row[0]?.label === 'ab'));
    expect(matches(ROWS, 'array_contains(items[rank], 4)')).toEqual(
      at((row) => row.some(({ rank }) => rank === 4)),
    );
    expect(matches(ROWS, 'array_contains_all(items[label], ["a", "ab"])')).toEqual(
      at((row) => ['a', 'ab'].every((wanted) => row.some(({ label }) => label === wanted))),
    );
  });
});

describe('element_filter', () => {
  it('makes the filter one about elements, wherever it may stand', () => {
    expect(plan('element_filter(items, $[rank] == 1)').elements?.name).toBe('element_filter');
    expect(plan('id > 3 && element_filter(items, $[rank] == 1)').elements).toBeDefined();
    expect(plan('id > 3 && MATCH_ANY(items, $[rank] == 1)').elements).toBeUndefined();
  });
});

describe('what is refused', () => {
  const last = 'element filter expression can only be the last expression in the logical';
  it.each([
    ['element_filter(items, $[rank] == 1) && id > 3', `${last} and expression`],
    ['element_filter(items, $[rank] == 1) || id > 3', `${last} or expression`],
    ['not element_filter(items, $[rank] == 1)', 'cannot be used in unary expression'],
    [
      'element_filter(items, element_filter(items, $[rank] == 1))',
      'nested ElementFilter is not supported, already inside ElementFilter for field: items',
    ],
    [
      'MATCH_ALL(items, MATCH_ANY(items, $[rank] == 1))',
      'nested MATCH_ANY is not supported, already inside match expression for field: items',
    ],
    ['$[rank] == 1', '$[rank] syntax can only be used inside ElementFilter or MATCH_*'],
    ['MATCH_ANY(items, $[weight] == 1)', 'array field not found: items[weight]'],
    ['MATCH_ANY(things, $[rank] == 1)', 'array field not found: things[rank]'],
    [
      'MATCH_ANY(items, id == 1)',
      'only sub-fields ($[name]) can be used inside MATCH_ANY, got: id',
    ],
    [
      'MATCH_LEAST(items, $[rank] == 1, threshold=0)',
      'count in MATCH_LEAST must be positive, got: 0',
    ],
    ['MATCH_MOST(items, $[rank] == 1, threshold=-1)', 'count in MATCH_MOST cannot be negative'],
    ['MATCH_LEAST(items, $[rank] == 1)', 'MATCH_LEAST needs threshold=N'],
    ['MATCH_ANY(items, $[rank] == 1, threshold=1)', 'MATCH_ANY takes no options'],
    ['MATCH_ANY(items, $[label] > 1)', 'cannot parse predicate expression'],
    ['items == 3', 'field items not exist'],
  ])('%s', (text, reason) => {
    expect(() => plan(text)).toThrow(reason);
  });
});
