/** Reads with a filter on the partition key: what they look at, and what isolation refuses. */

import type { SegmentScope } from '../query/executor.ts';
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
  texts,
} from './testing/sample-requests.ts';
import type { SearchRequest } from './requests.ts';

const NAME = 'keyed';
const PARTITIONS = 8;
const ROWS = 200;
const TENANTS = 20;

class Keyed {
  readonly #inline: InlineEngine;
  /** Rows in the segments that the last read was given. */
  scanned = 0;

  constructor(inline: InlineEngine) {
    this.#inline = inline;
    const { executor } = inline.context;
    const watched = (scopes: readonly SegmentScope[]): void => {
      this.scanned = scopes.reduce((sum, { rowCount }) => sum + rowCount, 0);
    };
    for (const method of ['filter', 'search', 'count'] as const) {
      const original = executor[method].bind(executor) as (task: {
        segments: readonly SegmentScope[];
      }) => Promise<never>;
      executor[method] = (task: { segments: readonly SegmentScope[] }) => {
        watched(task.segments);
        return original(task);
      };
    }
  }

  async create(keyType: 'Int64' | 'VarChar', isolation = false): Promise<void> {
    await createSample(this.#inline.engine, NAME, {
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('tenant', keyType, {
          isPartitionKey: true,
          ...(keyType === 'VarChar' ? { typeParams: { max_length: 16 } } : {}),
        }),
        fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
      ],
      partitionCount: PARTITIONS,
      properties: isolation ? [{ key: 'partitionkey.isolation', value: 'true' }] : [],
    });
    await this.write(
      'insert',
      Array.from({ length: ROWS }, (_, id) => [id, id % TENANTS]),
      keyType,
    );
  }

  write(
    verb: 'insert' | 'upsert',
    rows: readonly (readonly [number, number])[],
    keyType: 'Int64' | 'VarChar' = 'Int64',
  ) {
    const tenants = rows.map(([, tenant]) => tenant);
    const request = rowsRequest(NAME, rows.length, [
      column(
        'id',
        rows.map(([id]) => id),
        longs,
      ),
      keyType === 'Int64'
        ? column('tenant', tenants, longs)
        : column(
            'tenant',
            tenants.map((tenant) => `t${tenant}`),
            texts,
          ),
      column('vector', [], () =>
        floatVectors(
          2,
          rows.map(([id]) => [id, 0]),
        ),
      ),
    ]);
    return this.#inline.engine[verb](DEFAULT_DATABASE, request);
  }

  async ids(filter: string): Promise<number[]> {
    const { columns } = await this.#inline.engine.query(
      DEFAULT_DATABASE,
      queryRequest(NAME, filter, ['id'], {
        params: filter === '' ? [{ key: 'limit', value: '1000' }] : [],
      }),
    );
    return numbersOf(columns[0]?.column);
  }

  async nearest(filter: string): Promise<number[]> {
    const { ids } = await this.#inline.engine.search(DEFAULT_DATABASE, searchRequest(filter));
    return Array.from(ids.values as Iterable<bigint>, Number);
  }

  delete(filter: string) {
    return this.#inline.engine.delete(DEFAULT_DATABASE, {
      collectionName: NAME,
      partitionName: '',
      filter,
      templates: new Map(),
    });
  }
}

function searchRequest(filter: string): SearchRequest {
  const query = new Uint8Array(Float32Array.of(0, 0).buffer);
  const { outputFields: _, ...common } = queryRequest(NAME, filter, []);
  return {
    ...common,
    outputFields: [],
    params: [
      { key: 'topk', value: '5' },
      { key: 'anns_field', value: 'vector' },
    ],
    vectors: { placeholderType: 101, values: [query] },
    nq: 1,
    unsupported: [],
  } as unknown as SearchRequest;
}

function ofTenants(...tenants: number[]): number[] {
  return Array.from({ length: ROWS }, (_, id) => id).filter((id) => tenants.includes(id % TENANTS));
}

describe('filters on the partition key', () => {
  let inline: InlineEngine;
  let keyed: Keyed;

  beforeEach(async () => {
    inline = await InlineEngine.open();
    keyed = new Keyed(inline);
  });
  afterEach(() => inline.close());

  for (const keyType of ['Int64', 'VarChar'] as const) {
    const key = (tenant: number): string => (keyType === 'Int64' ? `${tenant}` : `"t${tenant}"`);

    it(`leave the other partitions alone, ${keyType}`, async () => {
      await keyed.create(keyType);
      expect(await keyed.ids('')).toHaveLength(ROWS);
      expect(keyed.scanned).toBe(ROWS);
      const check = async (filter: string, tenants: readonly number[], partitions: number) => {
        expect(await keyed.ids(filter)).toEqual(ofTenants(...tenants));
        expect(keyed.scanned).toBeLessThan(ROWS);
        expect(await keyed.nearest(filter)).toEqual(ofTenants(...tenants).slice(0, 5));
        // Every partition holds at least the rows of one tenant, of ten rows each.
        expect(keyed.scanned).toBeLessThanOrEqual(ROWS - (PARTITIONS - partitions) * 10);
      };
      await check(`tenant == ${key(3)}`, [3], 1);
      await check(`tenant in [${key(3)}, ${key(7)}]`, [3, 7], 2);
      await check(`tenant == ${key(3)} or tenant == ${key(7)}`, [3, 7], 2);
      await check(`id >= 0 and tenant == ${key(3)}`, [3], 1);
      expect(await keyed.ids(`tenant == ${key(3)} and tenant == ${key(7)}`)).toEqual([]);
      expect(keyed.scanned).toBe(0);
      for (const filter of [`tenant != ${key(3)}`, `tenant == ${key(3)} or id >= 0`]) {
        await keyed.ids(filter);
        expect(keyed.scanned).toBe(ROWS);
      }
    });
  }

  it('take a row from where it lies, and find it where an upsert has put it', async () => {
    await keyed.create('Int64');
    await keyed.write('upsert', [[3, 7]]);
    expect(await keyed.ids('tenant == 3 and id < 4')).toEqual([]);
    expect(await keyed.ids('tenant == 7 and id < 8')).toEqual([3, 7]);
    await keyed.delete('tenant == 7 and id < 8');
    expect(keyed.scanned).toBeLessThan(ROWS);
    expect(await keyed.ids('id < 8')).toEqual([0, 1, 2, 4, 5, 6]);
  });

  describe('with isolation', () => {
    const NOT_FOUND =
      'partition key not found in expr or the expr is invalid when validating partition key isolation';

    it('must name one key', async () => {
      await keyed.create('Int64', true);
      for (const filter of ['tenant == 3', 'tenant in [3]', 'id >= 0 and tenant == 3']) {
        expect(await keyed.nearest(filter)).toEqual(ofTenants(3).slice(0, 5));
      }
      for (const [filter, why] of [
        ['', NOT_FOUND],
        ['id >= 0', NOT_FOUND],
        ['tenant % 2 == 1', NOT_FOUND],
        ['tenant in [3, 7]', 'partition key isolation does not support IN'],
        ['tenant == 3 or tenant == 7', 'partition key isolation does not support IN'],
        ['tenant not in [3, 7]', 'partition key isolation does not support IN'],
        ['tenant == 3 or id >= 0', 'partition key isolation does not support OR'],
        ['not (tenant == 3 and id > 0)', 'partition key isolation does not support NOT'],
        ['tenant != 3', 'partition key isolation does not support NotEqual'],
        ['not (tenant == 3)', 'partition key isolation does not support NotEqual'],
        ['tenant > 3', 'partition key isolation does not support GreaterThan'],
        ['tenant <= 3', 'partition key isolation does not support LessEqual'],
        ['3 < tenant < 7', 'partition key isolation does not support BinaryRange'],
      ] as const) {
        await expect(keyed.nearest(filter)).rejects.toThrow(why);
      }
    });

    it('may have any form in queries and deletes', async () => {
      await keyed.create('Int64', true);
      expect(await keyed.ids('tenant in [3, 7]')).toEqual(ofTenants(3, 7));
      await keyed.delete('tenant > 0');
      expect(await keyed.ids('')).toEqual(ofTenants(0));
    });

    it('knows the forms of patterns', async () => {
      await keyed.create('VarChar', true);
      expect(await keyed.nearest('tenant like "t3"')).toEqual(ofTenants(3).slice(0, 5));
      for (const [pattern, why] of [
        ['t%', 'PrefixMatch'],
        ['%t', 'PostfixMatch'],
        ['%t%', 'InnerMatch'],
        ['t_%t', 'Match'],
      ] as const) {
        await expect(keyed.nearest(`tenant like "${pattern}"`)).rejects.toThrow(
          `partition key isolation does not support ${why}`,
        );
      }
    });
  });
});
