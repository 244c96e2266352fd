/** Offset and limit of reads: how far they may reach, and that pages hold each row once. */

import type { KeyValue } from '../schema/schema.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import { createPoints, insertPoints } from './testing/points.ts';
import { DEFAULT_DATABASE, queryRequest } from './testing/sample-requests.ts';

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
    await createPoints(inline.engine, name, properties);
    await Promise.all(reads(name, end - 10, 10));
    for (const read of reads(name, end - 10, 11)) {
      await expect(read).rejects.toThrow(`should be in range [1, ${end}], but got ${end + 1}`);
    }
  });

  it('shows each row on one page, also where all are at one distance', async () => {
    await createPoints(inline.engine, 'tied');
    const keys = Array.from({ length: 30 }, (_, i) => 30 - i);
    await insertPoints(inline.engine, 'tied', keys, new Array(30).fill([1, 0]));
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
