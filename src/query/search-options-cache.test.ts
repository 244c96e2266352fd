/** Parsed once, and again whenever something differs. */

import type { VectorIndexSpec } from '../index/params/index-params.ts';
import { parseSearchOptions } from './search-options.ts';
import { SearchOptionsCache } from './search-options-cache.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const fields = [
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'vector', 'FloatVector', { dim: 4 }),
];
const pairs = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, value]) => ({ key, value }));
const LIMIT = 16_384;

describe('SearchOptionsCache', () => {
  it('knows the same parameters again, and only those', () => {
    const cache = new SearchOptionsCache();
    const schema = plainSchema(fields);
    const params = pairs({ anns_field: 'vector', topk: '10', params: '{"ef":16}' });
    const first = cache.options(schema, params, LIMIT);
    expect(first).toEqual(parseSearchOptions(schema, params, LIMIT));
    expect(cache.options(schema, structuredClone(params), LIMIT)).toBe(first);
    expect(cache.options(plainSchema(fields), params, LIMIT)).not.toBe(first);
    expect(cache.options(schema, params, LIMIT + 1)).not.toBe(first);
    const more = pairs({ anns_field: 'vector', topk: '11', params: '{"ef":16}' });
    expect(cache.options(schema, more, LIMIT).topK).toBe(11);
    // Two pairs whose characters, one after another, are the same.
    const a = cache.options(schema, [...params, { key: 'x', value: 'yz' }], LIMIT);
    expect(cache.options(schema, [...params, { key: 'xy', value: 'z' }], LIMIT)).not.toBe(a);
  });

  it('refuses what cannot be parsed each time', () => {
    const cache = new SearchOptionsCache();
    const schema = plainSchema(fields);
    const params = pairs({ anns_field: 'vector', topk: 'ten' });
    for (let i = 0; i < 2; i++) {
      expect(() => cache.options(schema, params, LIMIT)).toThrow('topk [ten] is invalid');
    }
  });

  it('keeps a bounded number', () => {
    const cache = new SearchOptionsCache();
    const schema = plainSchema(fields);
    const paramsOf = (topk: number) => pairs({ anns_field: 'vector', topk: String(topk) });
    const first = cache.options(schema, paramsOf(1), LIMIT);
    for (let topk = 2; topk < 100; topk++) cache.options(schema, paramsOf(topk), LIMIT);
    expect(cache.options(schema, paramsOf(1), LIMIT)).not.toBe(first);
  });

  it('reads index parameters anew for another index and another topK', () => {
    const cache = new SearchOptionsCache();
    const index = { indexType: 'HNSW', metric: 'L2', servedBy: 'graph' } as VectorIndexSpec;
    const params = { ef: 40 };
    const spec = cache.spec(index, params, 10);
    expect(spec.ef).toBe(40);
    expect(cache.spec(index, params, 10)).toBe(spec);
    expect(cache.spec({ ...index, servedBy: 'exact' } as VectorIndexSpec, params, 10).exact).toBe(
      true,
    );
    expect(() => cache.spec(index, params, 50)).toThrow('ef(40) should be larger than k(50)');
  });
});
