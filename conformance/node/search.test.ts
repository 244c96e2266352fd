/** Search through the Node SDK: order, filters, outputs, paging, several queries, refusals. */

import { DataType, MetricType } from '@zilliz/milvus2-sdk-node';
import { Endpoint, range, refused, rowsOf, vectorOf } from './endpoint.ts';

const FIELDS = [
  { name: 'n', data_type: DataType.Int64 },
  { name: 'title', data_type: DataType.VarChar, max_length: 32 },
];

describe('search', () => {
  let at: Endpoint;
  let name: string;
  beforeAll(async () => {
    at = new Endpoint();
    name = await at.make({ fields: FIELDS });
    await at.insert(
      name,
      rowsOf(range(0, 50), (key) => ({ n: key % 5, title: `t${key}` })),
    );
  });
  afterAll(async () => {
    await at.close();
  });

  it('finds the nearest rows in order, with their distances', async () => {
    const found = await at.client.search({
      collection_name: name,
      data: vectorOf(10),
      limit: 3,
      output_fields: ['id', 'title'],
      consistency_level: 0,
    });
    expect(found.results).toEqual([
      { id: '10', score: 0, title: 't10' },
      { id: '9', score: 1, title: 't9' },
      { id: '11', score: 1, title: 't11' },
    ]);
  });

  it('keeps several queries apart', async () => {
    const found = await at.client.search({
      collection_name: name,
      data: [vectorOf(7), vectorOf(0), vectorOf(42)],
      limit: 1,
      consistency_level: 0,
    });
    expect(found.results.map((hits) => hits[0]?.['id'])).toEqual(['7', '0', '42']);
  });

  it('filters', async () => {
    expect(await at.nearest(name, vectorOf(0), { filter: 'n == 3 and id < 20' })).toEqual([
      3, 8, 13, 18,
    ]);
    expect(await at.nearest(name, vectorOf(0), { filter: 'title like "t4%"', limit: 20 })).toEqual([
      4,
      ...range(40, 50),
    ]);
    expect(await at.nearest(name, vectorOf(0), { filter: 'n == 9' })).toEqual([]);
  });

  it('takes filter values apart from the filter', async () => {
    const found = await at.nearest(name, vectorOf(0), {
      filter: 'id in {keys}',
      exprValues: { keys: [4, 2] },
    });
    expect(found).toEqual([2, 4]);
  });

  it('pages with an offset', async () => {
    const first = await at.nearest(name, vectorOf(0), { limit: 4 });
    const second = await at.nearest(name, vectorOf(0), { limit: 4, offset: 4 });
    expect([...first, ...second]).toEqual(range(0, 8));
  });

  it('serves the metrics', async () => {
    for (const metric of [MetricType.IP, MetricType.COSINE]) {
      const other = await at.make({ metric });
      await at.insert(other, [
        { id: 1, vector: [1, 0, 0, 0] },
        { id: 2, vector: [3, 4, 0, 0] },
        { id: 3, vector: [-1, 0, 0, 0] },
      ]);
      const found = await at.client.search({
        collection_name: other,
        data: [1, 0, 0, 0],
        limit: 3,
        consistency_level: 0,
      });
      const scores = found.results.map((hit) => [hit['id'], Number(hit.score.toFixed(4))]);
      expect(scores).toEqual(
        metric === MetricType.IP
          ? [
              ['2', 3],
              ['1', 1],
              ['3', -1],
            ]
          : [
              ['1', 1],
              ['2', 0.6],
              ['3', -1],
            ],
      );
    }
  });

  it('names what is wrong', async () => {
    const search = async (options: Record<string, unknown>) =>
      (
        await at.client.search({
          collection_name: name,
          data: vectorOf(0),
          limit: 1,
          consistency_level: 0,
          ...options,
        })
      ).status;
    refused(
      await search({ filter: 'n ==' }),
      'IllegalArgument',
      'failed to create query plan: cannot parse expression: n ==',
    );
    refused(
      await search({ limit: 16385 }),
      'IllegalArgument',
      'topk [16385] is invalid, it should be in range [1, 16384], but got 16385',
    );
    refused(
      await search({ metric_type: 'IP' }),
      'IllegalArgument',
      'metric type not match: invalid parameter[expected=L2][actual=IP]',
    );
    const lost = await search({ partition_names: ['nowhere'] });
    expect(lost.error_code).not.toBe('Success');
    expect(lost.reason).toContain('partition name nowhere not found');
  });
});
