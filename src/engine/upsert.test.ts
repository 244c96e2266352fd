/** Partial updates at random, next to a plain map of rows; restarts and merges in between. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { decodeArray } from '../schema/array-codec.ts';
import { type BytesColumn, bytesAt, type FixedColumn, isNull, textAt } from '../schema/column.ts';
import type { InputColumn } from '../schema/row-input.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  floatVectors,
  ints,
  longArrays,
  longs,
  queryRequest,
  rowsRequest,
  texts,
} from './testing/sample-requests.ts';

const CODES = { replace: 0, append: 1, remove: 2 } as const;

interface Row {
  readonly owner: number;
  readonly n: number | null;
  readonly d: number;
  readonly list: readonly number[] | null;
  readonly meta: Readonly<Record<string, number>>;
}

/** Fields of a row as sent: absent is not named, null is null. */
type Sent = { readonly [Field in keyof Row]?: Row[Field] | null };

interface Update {
  readonly kind: 'update';
  /** The fields that this batch names, for all its rows. */
  readonly names: readonly (keyof Row)[];
  readonly operation: keyof typeof CODES;
  readonly rows: readonly (Required<Sent> & { readonly key: number })[];
}

type Step =
  | Update
  | { readonly kind: 'delete'; readonly keys: readonly number[] }
  | { readonly kind: 'seal' | 'merge' | 'restart' };

const small = fc.integer({ min: 0, max: 3 });
const sentRow = fc.record({
  key: fc.integer({ min: 0, max: 6 }),
  owner: small,
  n: fc.option(small),
  d: fc.option(small),
  list: fc.option(fc.array(small, { maxLength: 2 })),
  meta: fc.dictionary(fc.constantFrom('a', 'b', 'c'), small, { noNullPrototype: true }),
});
const names = ['owner', 'n', 'd', 'list', 'meta'] as const;
const update: fc.Arbitrary<Update> = fc.record({
  kind: fc.constant('update' as const),
  names: fc.oneof(fc.constant([...names]), fc.subarray([...names])),
  operation: fc.constantFrom('replace', 'append', 'remove'),
  rows: fc.uniqueArray(sentRow, { minLength: 1, maxLength: 4, selector: ({ key }) => key }),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: update },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('delete' as const),
      keys: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('seal', 'merge', 'restart') }) },
);

/** What Milvus' rules make of one row; undefined: the update is refused. */
function expectedRow(before: Row | undefined, sent: Sent, update: Update): Row | undefined {
  const has = (name: keyof Row): boolean => update.names.includes(name);
  if (before === undefined && !has('owner')) return undefined;
  const list = expectedList(before?.list ?? null, before !== undefined, sent, update);
  if (list === undefined) return undefined;
  return {
    owner: has('owner') ? (sent.owner as number) : (before as Row).owner,
    n: has('n') ? (sent.n ?? null) : (before?.n ?? null),
    d: has('d') ? (sent.d ?? 7) : (before?.d ?? 7),
    list,
    meta: has('meta') ? { ...before?.meta, ...sent.meta } : (before?.meta ?? {}),
  };
}

function expectedList(
  before: readonly number[] | null,
  exists: boolean,
  { list: sent = null }: Sent,
  { names: named, operation }: Update,
): readonly number[] | null | undefined {
  if (!named.includes('list')) return before;
  if (operation === 'replace' || !exists) return sent;
  if (sent === null) return before;
  if (operation === 'remove') return (before ?? []).filter((one) => !sent.includes(one));
  const longer = [...(before ?? []), ...sent];
  return longer.length > 4 ? undefined : longer;
}

const COLLECTION = 'sample';

class Twin {
  readonly #inline: InlineEngine;
  readonly #model = new Map<number, Row>();

  constructor(inline: InlineEngine) {
    this.#inline = inline;
  }

  async create(withPartitionKey: boolean): Promise<void> {
    await createSample(this.#inline.engine, COLLECTION, {
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('owner', 'Int64', { isPartitionKey: withPartitionKey }),
        fieldInput('n', 'Int32', { nullable: true }),
        fieldInput('d', 'Int64', { defaultValue: { kind: 'long', value: 7n } }),
        fieldInput('list', 'Array', {
          elementTypeCode: 5,
          nullable: true,
          typeParams: { max_capacity: 4 },
        }),
        fieldInput('vector', 'FloatVector', { nullable: true, typeParams: { dim: 2 } }),
      ],
      enableDynamicField: true,
      partitionCount: withPartitionKey ? 3 : 0,
    });
  }

  async apply(given: Step): Promise<void> {
    const { engine } = this.#inline;
    switch (given.kind) {
      case 'update':
        await this.#update(given);
        return;
      case 'delete':
        await engine.delete(DEFAULT_DATABASE, {
          collectionName: COLLECTION,
          partitionName: '',
          filter: `id in [${given.keys}]`,
          templates: new Map(),
        });
        for (const key of given.keys) this.#model.delete(key);
        return;
      case 'seal':
        await this.#inline.seal(this.#collection);
        return;
      case 'merge':
        await this.#merge();
        return;
      case 'restart':
        await this.#inline.restart();
    }
  }

  get #collection(): CollectionDefinition {
    return this.#inline.context.catalog.collection('default', COLLECTION);
  }

  async #merge(): Promise<void> {
    const { engine } = this.#inline;
    const id = await engine.compact(DEFAULT_DATABASE, { collection: { name: COLLECTION } });
    while ((await engine.compactionState(id)).executing > 0) await nextTurn();
  }

  async #update(given: Update): Promise<void> {
    const { engine } = this.#inline;
    const expected = given.rows.map(
      (row) => [row.key, expectedRow(this.#model.get(row.key), row, given)] as const,
    );
    const isRefused = expected.some(([, row]) => row === undefined);
    const operates = given.names.includes('list');
    const work = engine.upsert(
      DEFAULT_DATABASE,
      rowsRequest(COLLECTION, given.rows.length, sentColumns(given), {
        partialUpdate: true,
        fieldOperations: operates ? [{ fieldName: 'list', code: CODES[given.operation] }] : [],
      }),
    );
    if (isRefused) {
      await expect(work).rejects.toThrow(/no corresponding fieldData|exceeds max_capacity/);
      return;
    }
    const found = given.rows.filter(({ key }) => this.#model.has(key)).length;
    expect(await work).toMatchObject({ upsertCount: given.rows.length, deleteCount: found });
    for (const [key, row] of expected) this.#model.set(key, row as Row);
  }

  async compare(): Promise<void> {
    expect(this.#inline.problems).toEqual([]);
    const outputs = ['id', 'owner', 'n', 'd', 'list', '$meta'];
    const found = await this.#inline.engine.query(
      DEFAULT_DATABASE,
      queryRequest(COLLECTION, 'id >= 0', outputs),
    );
    const columnOf = (name: string) =>
      found.columns.find((candidate) => candidate.name === name)?.column;
    const ids = columnOf('id') as FixedColumn;
    const number = (name: string, row: number): number | null => {
      const source = columnOf(name) as FixedColumn;
      return isNull(source, row) ? null : Number(source.values[row]);
    };
    const rows = Array.from(ids.values as BigInt64Array, (id, row) => {
      const list = columnOf('list') as BytesColumn;
      const elements = decodeArray('Int64', bytesAt(list, row)).map(Number);
      return [
        Number(id),
        {
          owner: number('owner', row),
          n: number('n', row),
          d: number('d', row),
          list: isNull(list, row) ? null : elements,
          meta: JSON.parse(textAt(columnOf('$meta') as BytesColumn, row)),
        },
      ];
    });
    const wanted = [...this.#model].sort(([a], [b]) => a - b);
    expect(rows).toEqual(wanted);
  }
}

function sentColumns({ names: named, rows }: Update): InputColumn[] {
  const values = <Name extends keyof Row | 'key'>(name: Name) => rows.map((row) => row[name]);
  const all: Readonly<Record<keyof Row, () => InputColumn>> = {
    owner: () => column('owner', values('owner'), longs),
    n: () => column('n', values('n'), ints),
    d: () => column('d', values('d'), longs),
    list: () => column('list', values('list'), longArrays),
    meta: () =>
      column(
        '',
        values('meta'),
        (objects) =>
          texts(
            objects.map((o) => JSON.stringify(o)),
            'json',
          ),
        true,
      ),
  };
  const vectors = column('vector', [], () =>
    floatVectors(
      2,
      rows.map(({ key }) => [key, 0]),
    ),
  );
  return [column('id', values('key'), longs), vectors, ...named.map((name) => all[name]())];
}

describe('partial update', () => {
  it('merges rows as the rules say, whatever lies where', async () => {
    const steps = fc.array(step, { minLength: 5, maxLength: 25 });
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (given, withPartitionKey) => {
        const inline = await InlineEngine.open();
        try {
          const twin = new Twin(inline);
          await twin.create(withPartitionKey);
          for (const one of given) await twin.apply(one);
          await twin.compare();
          await inline.restart();
          await twin.compare();
        } finally {
          await inline.close();
        }
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
