/** Rankings beyond plain scores through the Node SDK: groups, hybrid search, rerankers. */

import { DataType, MetricType, RRFRanker } from '@zilliz/milvus2-sdk-node';
import { DIM, Endpoint, ok, range, rowsOf, since, vectorOf } from './endpoint.ts';

describe('ranking', () => {
  const at = new Endpoint();
  let name: string;

  beforeAll(async () => {
    name = await at.make({
      load: false,
      fields: [
        { name: 'g', data_type: DataType.Int64 },
        { name: 'mirrored', data_type: DataType.FloatVector, dim: DIM },
      ],
    });
    for (const field_name of ['vector', 'mirrored']) {
      const index = { index_type: 'FLAT', metric_type: MetricType.L2 };
      ok(await at.client.createIndex({ collection_name: name, field_name, ...index }));
    }
    ok(await at.client.loadCollectionSync({ collection_name: name }));
    await at.insert(
      name,
      rowsOf(range(0, 20), (key) => ({ g: key % 4, mirrored: vectorOf(19 - key) })),
    );
  });
  afterAll(() => at.close());

  it('groups rows by a field, best group first', async () => {
    const found = await at.client.search({
      collection_name: name,
      data: vectorOf(0),
      limit: 3,
      group_by_field: 'g',
      group_size: 2,
      strict_group_size: true,
      output_fields: ['g'],
      consistency_level: 0,
    });
    expect(found.status.error_code).toBe('Success');
    expect(found.results.map((hit) => String(hit['g']))).toEqual(['0', '0', '1', '1', '2', '2']);
    expect(found.results.map((hit) => hit.score)).toEqual([0, 16, 1, 25, 4, 36]);
  });

  it('combines searches of several fields', async () => {
    const found = await at.client.hybridSearch({
      collection_name: name,
      data: [
        { data: vectorOf(0), anns_field: 'vector', params: {} },
        { data: vectorOf(16), anns_field: 'mirrored', params: {} },
      ],
      rerank: RRFRanker(60),
      limit: 4,
      output_fields: ['id'],
      consistency_level: 0,
    });
    expect(found.status.error_code).toBe('Success');
    // The nearest to 16 in the other field is row 3, the fourth of the first search.
    expect(String(found.results[0]?.['id'])).toBe('3');
    expect(found.results[0]?.score).toBeCloseTo(1 / 64 + 1 / 61, 6);
  });

  // The SDK 2.5 sends one search a field, the first.
  since(2, 6)('combines several searches of one field', async () => {
    const found = await at.client.hybridSearch({
      collection_name: name,
      data: [
        { data: vectorOf(0), anns_field: 'vector', params: {} },
        { data: vectorOf(3), anns_field: 'vector', params: {} },
      ],
      rerank: RRFRanker(60),
      limit: 4,
      output_fields: ['id'],
      consistency_level: 0,
    });
    expect(found.status.error_code).toBe('Success');
    expect(found.results).toHaveLength(4);
    expect(String(found.results[0]?.['id'])).toBe('3');
    expect(found.results[0]?.score).toBeCloseTo(1 / 64 + 1 / 61, 6);
  });
});
