/** Rows that expire, by a clock that the test moves: reads, counts, iterators, merges. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { KeyValue } from '../schema/schema.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  floatVectors,
  longs,
  numbersOf,
  queryRequest,
  rowsRequest,
} from './testing/sample-requests.ts';

const NAME = 'sample';
const SECOND = 1000;

class Expiring {
  readonly #inline: InlineEngine;

  constructor(inline: InlineEngine) {
    this.#inline = inline;
  }

  async create(properties: Readonly<Record<string, string>>): Promise<void> {
    await createSample(this.#inline.engine, NAME, {
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('until', 'Timestamptz', { nullable: true }),
        fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
      ],
      properties: pairs(properties),
    });
  }

  pass(milliseconds: number): void {
    this.#inline.clock.ms += milliseconds;
  }

  /** `until` in milliseconds from now; null: for ever. */
  async insert(keys: readonly number[], until: number | null = null): Promise<void> {
    const moment = until === null ? null : BigInt(this.#inline.clock.ms + until) * 1000n;
    await this.#inline.engine.insert(DEFAULT_DATABASE, this.#rows(keys, moment));
  }

  upsertVectors(keys: readonly number[]) {
    const { columns } = this.#rows(keys, null);
    const sent = columns.filter(({ name }) => name !== 'until');
    return this.#inline.engine.upsert(
      DEFAULT_DATABASE,
      rowsRequest(NAME, keys.length, sent, { partialUpdate: true }),
    );
  }

  #rows(keys: readonly number[], until: bigint | null) {
    return rowsRequest(NAME, keys.length, [
      column('id', keys, longs),
      column(
        'until',
        keys.map(() => until),
        (values) => ({ kind: 'timestamptz', values: BigInt64Array.from(values) }),
      ),
      column('vector', [], () =>
        floatVectors(
          2,
          keys.map((key) => [key, 0]),
        ),
      ),
    ]);
  }

  async ids(options: Parameters<typeof queryRequest>[3] = {}): Promise<number[]> {
    const { engine } = this.#inline;
    const request = queryRequest(NAME, 'id >= 0', ['id'], options);
    const { columns } = await engine.query(DEFAULT_DATABASE, request);
    return numbersOf(columns[0]?.column);
  }

  async counts(): Promise<{ readonly count: number; readonly rows: number }> {
    const { engine } = this.#inline;
    const request = queryRequest(NAME, '', ['count(*)']);
    const { computed } = await engine.query(DEFAULT_DATABASE, request);
    const [count] = numbersOf(computed[0]?.column);
    const rows = Number(await engine.collectionRowCount(DEFAULT_DATABASE, NAME));
    return { count: count as number, rows };
  }

  async alter(properties: Readonly<Record<string, string>>, deleteKeys: string[] = []) {
    const change = { properties: pairs(properties), deleteKeys };
    await this.#inline.engine.alterCollection(DEFAULT_DATABASE, { name: NAME }, change);
  }

  get #collection(): CollectionDefinition {
    return this.#inline.context.catalog.collection('default', NAME);
  }

  async seal(): Promise<void> {
    await this.#inline.seal(this.#collection);
  }

  /** Rows that are still stored, expired or not. */
  async storedAfterMerge(): Promise<number> {
    const { context, engine } = this.#inline;
    const id = await engine.compact(DEFAULT_DATABASE, { collection: { name: NAME } });
    while ((await engine.compactionState(id)).executing > 0) await nextTurn();
    return context.openRows(this.#collection.id).aliveRows();
  }
}

function pairs(properties: Readonly<Record<string, string>>): KeyValue[] {
  return Object.entries(properties).map(([key, value]) => ({ key, value }));
}

async function withRows(
  properties: Readonly<Record<string, string>>,
  work: (rows: Expiring, inline: InlineEngine) => Promise<void>,
): Promise<void> {
  const inline = await InlineEngine.open();
  try {
    const rows = new Expiring(inline);
    await rows.create(properties);
    await work(rows, inline);
    expect(inline.problems).toEqual([]);
  } finally {
    await inline.close();
  }
}

const TEN_SECONDS = { 'collection.ttl.seconds': '10' };

describe('time to live of a collection', () => {
  it('hides rows once they are older, wherever they lie', async () => {
    await withRows(TEN_SECONDS, async (rows, inline) => {
      await rows.insert([1, 2]);
      await rows.seal();
      rows.pass(6 * SECOND);
      await rows.insert([3]);
      rows.pass(4 * SECOND - 1);
      expect(await rows.ids()).toEqual([1, 2, 3]);
      rows.pass(1);
      expect(await rows.ids()).toEqual([3]);
      expect(await rows.counts()).toEqual({ count: 1, rows: 1 });
      await inline.restart();
      expect(await rows.ids()).toEqual([3]);
      rows.pass(6 * SECOND);
      expect(await rows.counts()).toEqual({ count: 0, rows: 0 });
    });
  });

  it('starts anew with an upsert', async () => {
    await withRows(TEN_SECONDS, async (rows) => {
      await rows.insert([1, 2]);
      rows.pass(6 * SECOND);
      expect(await rows.upsertVectors([2])).toMatchObject({ deleteCount: 1 });
      rows.pass(6 * SECOND);
      expect(await rows.ids()).toEqual([2]);
      // An expired row counts as absent.
      rows.pass(6 * SECOND);
      expect(await rows.upsertVectors([1, 2])).toMatchObject({ deleteCount: 0 });
      expect(await rows.counts()).toEqual({ count: 2, rows: 2 });
    });
  });

  it('can be set, lengthened and taken away', async () => {
    await withRows({}, async (rows) => {
      await rows.insert([1]);
      rows.pass(60 * SECOND);
      expect(await rows.ids()).toEqual([1]);
      await rows.alter(TEN_SECONDS);
      expect(await rows.ids()).toEqual([]);
      await rows.alter({ 'collection.ttl.seconds': '61' });
      expect(await rows.ids()).toEqual([1]);
      await rows.alter(TEN_SECONDS);
      await rows.alter({ 'collection.ttl.seconds': '-1' });
      expect(await rows.ids()).toEqual([1]);
      await rows.alter(TEN_SECONDS);
      await rows.alter({}, ['collection.ttl.seconds']);
      expect(await rows.ids()).toEqual([1]);
    });
  });

  it('leaves an iterator what its first page saw', async () => {
    await withRows(TEN_SECONDS, async (rows, inline) => {
      await rows.insert([1, 2]);
      rows.pass(9 * SECOND);
      const guaranteeTimestamp = inline.engine.allocateTimestamp();
      rows.pass(9 * SECOND);
      const params = [
        { key: 'iterator', value: 'True' },
        { key: 'limit', value: '10' },
      ];
      expect(await rows.ids({ guaranteeTimestamp, params })).toEqual([1, 2]);
      expect(await rows.ids()).toEqual([]);
    });
  });

  it('lets compaction leave the rows out', async () => {
    await withRows(TEN_SECONDS, async (rows, inline) => {
      for (const keys of [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ]) {
        await rows.insert(keys);
        await rows.seal();
        rows.pass(6 * SECOND);
      }
      await rows.insert([9]);
      expect(await rows.ids()).toEqual([5, 6, 7, 8, 9]);
      expect(await rows.storedAfterMerge()).toBe(5);
      await rows.alter({}, ['collection.ttl.seconds']);
      expect(await rows.ids()).toEqual([5, 6, 7, 8, 9]);
      await inline.restart();
      expect(await rows.ids()).toEqual([5, 6, 7, 8, 9]);
    });
  });
});

describe('time to live by a field', () => {
  it('hides a row when its moment has come; null is for ever', async () => {
    await withRows({ ttl_field: 'until' }, async (rows, inline) => {
      await rows.insert([1], 5 * SECOND);
      await rows.insert([2], 15 * SECOND);
      await rows.insert([3]);
      await rows.insert([4], -1);
      expect(await rows.ids()).toEqual([1, 2, 3]);
      await rows.seal();
      rows.pass(5 * SECOND);
      expect(await rows.ids()).toEqual([2, 3]);
      await inline.restart();
      rows.pass(10 * SECOND);
      expect(await rows.counts()).toEqual({ count: 1, rows: 1 });
      expect(await rows.storedAfterMerge()).toBe(1);
      await rows.alter({}, ['ttl_field']);
      expect(await rows.ids()).toEqual([3]);
    });
  });

  it('takes the older rows of a key along with its newest', async () => {
    await withRows({ ttl_field: 'until' }, async (rows, inline) => {
      await rows.insert([1, 2, 3, 4]);
      await rows.seal();
      await rows.insert([1, 2], 5 * SECOND);
      await rows.insert([5], 5 * SECOND);
      await rows.seal();
      // Of this key the newest row stays.
      await rows.insert([2]);
      rows.pass(5 * SECOND);
      expect(await rows.ids()).toEqual([2, 3, 4]);
      await rows.storedAfterMerge();
      expect(await rows.ids()).toEqual([2, 3, 4]);
      await inline.restart();
      expect(await rows.ids()).toEqual([2, 3, 4]);
      await rows.insert([1]);
      expect(await rows.ids()).toEqual([1, 2, 3, 4]);
    });
  });
});
