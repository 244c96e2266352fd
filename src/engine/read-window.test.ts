/** Offset and limit of reads: how far they may reach, and that pages hold each row once. */

import type { KeyValue } from '../schema/schema.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  floatVectors,
  longs,
  queryRequest,
  rowsRequest,
} from './testing/sample-requests.ts';

const FIELDS = [
  fieldInput('id', 'Int64', { isPrimaryKey: true }),
  fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
];
const NEAREST = {
  nq: 1,
  unsupported: [],
  vectors: { placeholderType: 101, values: [new Uint8Array(8)] },
};

function pairs(params: Readonly<Record<string, number>>): KeyValue[] {
  return Object.entries(params).map(([key, value]) => ({ key, value: String(value) }));
}

describe('the window of a read', () => {
  let inline: InlineEngine;

  beforeEach(async () => {
    inline = await InlineEngine.open();
  });

  afterEach(() => inline.close());

  /** Each kind of read, with a limit and an offset. */
  function reads(collection: string, limit: number, offset: number): Promise<unknown>[] {
    const { engine } = inline;
    const named = queryRequest(collection, '', []);
    const sub = { ...named, ...NEAREST, params: pairs({ topk: 1 }) };
    return [
      engine.query(DEFAULT_DATABASE, { ...named, params: pairs({ limit, offset }) }),
      engine.search(DEFAULT_DATABASE, { ...sub, params: pairs({ topk: limit, offset }) }),
      engine.hybridSearch(DEFAULT_DATABASE, {
        ...named,
        unsupported: [],
        requests: [sub],
        rankParams: pairs({ limit, offset }),
      }),
    ];
  }

  it.each([
    ['plain', [], 16_384],
    ['large', [{ key: 'query_mode', value: 'large_topk' }], 1_000_000],
  ])('of a %s collection', async (name, properties, end) => {
    await createSample(inline.engine, name, { fields: FIELDS, properties });
    await Promise.all(reads(name, end - 10, 10));
    for (const read of reads(name, end - 10, 11)) {
      await expect(read).rejects.toThrow(`should be in range [1, ${end}], but got ${end + 1}`);
    }
  });

  it('shows each row on one page, also where all are at one distance', async () => {
    await createSample(inline.engine, 'tied', { fields: FIELDS });
    const keys = Array.from({ length: 30 }, (_, i) => 30 - i);
    const columns = [
      column('id', keys, longs),
      column('vector', [], () => floatVectors(2, new Array(30).fill([1, 0]))),
    ];
    await inline.engine.insert(DEFAULT_DATABASE, rowsRequest('tied', 30, columns));
    const shown: number[] = [];
    for (let offset = 0; offset < 30; offset += 7) {
      const params = pairs({ topk: 7, offset });
      const request = { ...queryRequest('tied', '', []), ...NEAREST, params };
      const { ids } = await inline.engine.search(DEFAULT_DATABASE, request);
      const page = Array.from(ids.values as Iterable<bigint>, Number);
      expect(page).toEqual(page.toSorted((a, b) => a - b));
      shown.push(...page);
    }
    expect(shown.toSorted((a, b) => b - a)).toEqual(keys);
  });
});
