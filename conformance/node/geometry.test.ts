/** Shapes through the Node SDK: texts in and out, spatial filters, an index, refusals. */

import { DataType } from '@zilliz/milvus2-sdk-node';
import { Endpoint, ok, range, refused, rowsOf, since, vectorOf } from './endpoint.ts';

const SHAPES = [
  'POINT(1 1)',
  'point (5.50 5)',
  'LINESTRING(0 0,4 4)',
  'POLYGON((0 0,4 0,4 4,0 4,0 0))',
  'POLYGON((4 0,8 0,8 4,4 4,4 0))',
  'MULTIPOINT((1 1),(9 9))',
  'GEOMETRYCOLLECTION(POINT(2 2),LINESTRING(2 2,3 3))',
  null,
];
const SQUARE = 'POLYGON((0 0,4 0,4 4,0 4,0 0))';

// Shapes came with the SDK 2.6.
describe('geometry', () => {
  const at = new Endpoint();
  afterAll(() => at.close());

  async function filled(): Promise<string> {
    const name = await at.make({
      fields: [{ name: 'shape', data_type: DataType.Geometry, nullable: true }],
    });
    await at.insert(
      name,
      rowsOf(range(0, SHAPES.length), (key) => ({ shape: SHAPES[key] as string })),
    );
    return name;
  }

  since(2, 6)('shows shapes in one form, whatever was sent', async () => {
    const name = await filled();
    const found = await at.query(name, 'id >= 0', ['shape']);
    expect(found.map((row) => row['shape'])).toEqual([
      'POINT (1 1)',
      'POINT (5.5 5)',
      'LINESTRING (0 0, 4 4)',
      'POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))',
      'POLYGON ((4 0, 8 0, 8 4, 4 4, 4 0))',
      'MULTIPOINT (1 1, 9 9)',
      'GEOMETRYCOLLECTION (POINT (2 2), LINESTRING (2 2, 3 3))',
      null,
    ]);
    const hits = await at.client.search({
      collection_name: name,
      data: vectorOf(1),
      limit: 1,
      output_fields: ['id', 'shape'],
      consistency_level: 0,
    });
    expect(hits.results).toMatchObject([{ id: '1', shape: 'POINT (5.5 5)' }]);
  });

  since(2, 6)('finds rows by how their shapes lie', async () => {
    const name = await filled();
    for (const [filter, wanted] of [
      [`st_within(shape, '${SQUARE}')`, [0, 2, 3, 6]],
      [`ST_INTERSECTS(shape, '${SQUARE}')`, [0, 2, 3, 4, 5, 6]],
      [`st_touches(shape, '${SQUARE}')`, [4]],
      ["st_contains(shape, 'POINT(2 1)')", [3]],
      ["st_equals(shape, 'POLYGON((4 4,0 4,0 0,4 0,4 4))')", [3]],
      ["st_crosses(shape, 'LINESTRING(0 4,5 -1)')", [2, 3]],
      ["st_overlaps(shape, 'POLYGON((2 2,6 2,6 6,2 6,2 2))')", [3, 4]],
      [`not st_intersects(shape, '${SQUARE}')`, [1]],
      ["st_dwithin(shape, 'POINT(1 1)', 160000)", [0, 2, 3, 5, 6]],
      ['st_isvalid(shape)', [0, 1, 2, 3, 4, 5, 6]],
      ['shape is null', [7]],
      [`id < 3 and st_within(shape, '${SQUARE}')`, [0, 2]],
    ] as const) {
      expect([filter, await at.ids(name, filter)]).toEqual([filter, wanted]);
    }
    const near = { filter: 'st_within(shape, {square})', exprValues: { square: SQUARE } };
    expect(await at.nearest(name, vectorOf(6), { limit: 2, ...near })).toEqual([6, 3]);
  });

  since(2, 6)('names what is wrong with a shape and writes nothing', async () => {
    const name = await filled();
    for (const [shape, text] of [
      ['POINT(1)', 'not enough coordinates'],
      ['POLYGON((0 0,1 0,1 1,0 1))', 'polygon ring not closed'],
      ['nonsense', 'syntax error: invalid keyword at line 1, pos 0'],
    ] as const) {
      const data = [{ id: 9, vector: vectorOf(9), shape }];
      const { status } = await at.client.insert({ collection_name: name, data });
      refused(status, 'IllegalArgument', 'invalid Geometry data, transform to wkb failed: ', text);
    }
    expect(await at.count(name)).toBe(SHAPES.length);
  });

  since(2, 6)('names what is wrong with a filter', async () => {
    const name = await filled();
    for (const [filter, text] of [
      ["st_within(shape, 'POINT(')", 'cannot parse expression'],
      ["st_dwithin(shape, 'LINESTRING(0 0,1 1)', 1)", 'only supports POINT geometry'],
      ["st_dwithin(shape, 'POINT(1 1)', -1)", 'distance parameter must be non-negative'],
    ] as const) {
      const { status } = await at.client.query({ collection_name: name, filter });
      refused(status, 'IllegalArgument', 'failed to create query plan', text);
    }
  });

  it('finds no shapes in other fields', async () => {
    const filter = "st_within(id, 'POINT(1 1)')";
    const { status } = await at.client.query({ collection_name: await at.make(), filter });
    const text = 'spatial operation are only supported on geometry fields';
    refused(status, 'IllegalArgument', 'failed to create query plan', text);
  });

  since(2, 6)('has an index, and changes with upserts and deletes', async () => {
    const name = await filled();
    const index = { field_name: 'shape', index_type: 'RTREE' };
    ok(await at.client.createIndex({ collection_name: name, ...index }));
    const moved = { id: 0, vector: vectorOf(0), shape: 'POINT(5.5 5)' };
    ok((await at.client.upsert({ collection_name: name, data: [moved] })).status);
    const filter = "st_equals(shape, 'POINT(5.5 5)')";
    expect(await at.ids(name, filter)).toEqual([0, 1]);
    ok((await at.client.delete({ collection_name: name, filter })).status);
    expect(await at.ids(name)).toEqual(range(2, SHAPES.length));
  });
});
