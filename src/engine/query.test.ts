/** Reads of a collection in which several partitions have rows of one key. */

import { seededRandom } from '../base/random.ts';
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

class Keyed {
  readonly #inline: InlineEngine;

  constructor(inline: InlineEngine) {
    this.#inline = inline;
  }

  async create(): Promise<void> {
    await createSample(this.#inline.engine, NAME, {
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('version', 'Int64'),
        fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
      ],
    });
    await this.#inline.engine.createPartition(DEFAULT_DATABASE, NAME, 'other');
  }

  async insert(partitionName: string, keys: readonly number[], version: number): Promise<void> {
    const columns = [
      column('id', keys, longs),
      column(
        'version',
        keys.map(() => version),
        longs,
      ),
      column('vector', [], () =>
        floatVectors(
          2,
          keys.map((key) => [key, version]),
        ),
      ),
    ];
    await this.#inline.engine.insert(
      DEFAULT_DATABASE,
      rowsRequest(NAME, keys.length, columns, { partitionName }),
    );
  }

  async delete(filter: string): Promise<void> {
    await this.#inline.engine.delete(DEFAULT_DATABASE, {
      collectionName: NAME,
      partitionName: '',
      filter,
      templates: new Map(),
    });
  }

  /** Versions in the order in which they are shown. */
  async versions(params: Readonly<Record<string, string>>, filter = ''): Promise<number[]> {
    const { engine } = this.#inline;
    const request = queryRequest(NAME, filter, ['version'], {
      params: Object.entries(params).map(([key, value]) => ({ key, value })),
    });
    const { columns } = await engine.query(DEFAULT_DATABASE, request);
    const version = columns.find(({ field }) => field.name === 'version');
    return numbersOf(version?.column);
  }

  /** Squared distances of the others from the row of this key, nearest first. */
  async distancesFrom(key: number): Promise<number[]> {
    const { scores } = await this.#inline.engine.search(DEFAULT_DATABASE, {
      ...queryRequest(NAME, `id != ${key}`, []),
      params: [{ key: 'topk', value: '10' }],
      nq: 1,
      unsupported: [],
      ids: { kind: 'int64', values: BigInt64Array.of(BigInt(key)) },
    });
    return Array.from(scores);
  }
}

describe('a key in several partitions', () => {
  let inline: InlineEngine;
  let rows: Keyed;

  beforeEach(async () => {
    inline = await InlineEngine.open();
    rows = new Keyed(inline);
    await rows.create();
  });

  afterEach(() => inline.close());

  it.each([
    ['_default', 'other'],
    ['other', '_default'],
  ])('is shown as its newest row, also after a restart: first %s', async (first, second) => {
    await rows.insert(first, [1, 2, 3], 1);
    await rows.insert(second, [1, 2], 2);
    for (const _ of ['before', 'after']) {
      expect(await rows.versions({ limit: '10' })).toEqual([2, 2, 1]);
      expect(await rows.versions({ limit: '10', order_by_fields: 'id:desc' })).toEqual([1, 2, 2]);
      await inline.restart();
    }
  });

  it.each([
    ['_default', 'other'],
    ['other', '_default'],
  ])('is searched by as its newest row, also after a restart: first %s', async (first, second) => {
    await rows.insert(first, [1, 2], 1);
    await rows.insert(second, [1], 4);
    for (const _ of ['before', 'after']) {
      expect(await rows.distancesFrom(1)).toEqual([1 + 9]);
      await inline.restart();
    }
  });

  it('is shown as its newest row where the limit ends with it', async () => {
    await rows.insert('_default', [1, 2], 1);
    await rows.insert('other', [1, 2], 2);
    await rows.insert('_default', [2], 3);
    for (const _ of ['before', 'after']) {
      expect(await rows.versions({ limit: '1' })).toEqual([2]);
      expect(await rows.versions({ limit: '1', offset: '1' })).toEqual([3]);
      await inline.restart();
    }
  });

  it('is shown as its newest row where an older one stands before it', async () => {
    await rows.insert('_default', [1], 1);
    await rows.insert('_default', [2], 2);
    await rows.insert('other', [1], 3);
    for (const _ of ['before', 'after']) {
      for (const [limit, offset, shown] of [
        ['9', '0', [2, 3]],
        ['1', '0', [2]],
        ['1', '1', [3]],
      ] as const) {
        expect(await rows.versions({ limit, offset, order_by_fields: 'version' })).toEqual(shown);
      }
      const below = { limit: '1', order_by_fields: 'version' };
      expect(await rows.versions(below, 'version < 3')).toEqual([1]);
      await inline.restart();
    }
  });

  it('is shown as the same row where keys are listed as where they are not', async () => {
    const random = seededRandom(5);
    const below = (end: number): number => Math.floor(random.next() * end);
    for (let version = 1; version <= 60; version++) {
      const keys = Array.from({ length: 1 + below(6) }, () => below(12));
      const filter = `id in [${keys.join()}]`;
      if (version % 7 === 0) await rows.delete(filter);
      else await rows.insert(version % 3 === 0 ? 'other' : '_default', keys, version);
      if (version % 20 === 0) await inline.restart();
      for (const [offset, limit] of [
        ['0', '100'],
        ['1', '2'],
      ] as const) {
        const listed = await rows.versions({ offset, limit }, filter);
        expect(listed).toEqual(await rows.versions({ offset, limit }, `${filter} and version > 0`));
      }
    }
    expect(await rows.versions({ limit: '100' }, 'id in [99]')).toEqual([]);
  });
});
