/** Struct arrays through the Node SDK: rows, lists of vectors, single elements. */

import { DataType, type FieldType, MetricType } from '@zilliz/milvus2-sdk-node';
import { Endpoint, isSince, ok, range, rowsOf, since } from './endpoint.ts';

/** Made anew for each collection: the SDK 2.6 changes the description that it is given. */
const items = (): FieldType =>
  ({
    name: 'items',
    data_type: DataType.Array,
    element_type: DataType.Struct,
    max_capacity: 3,
    fields: [
      { name: 'label', data_type: DataType.VarChar, max_length: 16 },
      { name: 'rank', data_type: DataType.Int32 },
      { name: 'embedding', data_type: DataType.FloatVector, dim: 4 },
    ],
  }) as unknown as FieldType;

/** Element i of row n: its vector is unit vector i, n times as long. */
function elementsOf(key: number): Record<string, unknown>[] {
  return range(0, (key % 3) + 1).map((i) => ({
    label: `e${i}`,
    rank: key + i,
    embedding: range(0, 4).map((axis) => (axis === i ? key + 1 : 0)),
  }));
}

describe('struct arrays', () => {
  let at: Endpoint;
  beforeAll(() => {
    at = new Endpoint();
  });
  afterAll(async () => {
    await at.close();
  });

  // The SDK 2.5 leaves out the type of the elements, and the sub-fields.
  if (!isSince(2, 6)) {
    it('are refused to a client that cannot say what is in them', async () => {
      await expect(at.make({ fields: [items()] })).rejects.toThrow(
        'element data type None is not valid',
      );
    });
  }

  async function filled(metric: MetricType): Promise<string> {
    const name = await at.make({ fields: [items()], load: false });
    const indexes = await at.client.createIndex([
      { collection_name: name, field_name: 'vector', index_type: 'FLAT', metric_type: 'L2' },
      {
        collection_name: name,
        field_name: 'items[embedding]',
        index_name: 'items_embedding',
        index_type: 'AUTOINDEX',
        metric_type: metric,
      },
    ]);
    ok(indexes);
    ok(await at.client.loadCollectionSync({ collection_name: name }));
    await at.insert(
      name,
      rowsOf(range(0, 6), (key) => ({ items: elementsOf(key) })),
    );
    return name;
  }

  since(2, 6)('come back as they went in', async () => {
    const name = await filled(MetricType.MAX_SIM_IP);
    const [row] = await at.query(name, 'id == 5', ['items']);
    expect(row?.['items']).toEqual(elementsOf(5));
    expect(await at.ids(name, 'array_length(items) == 2')).toEqual([1, 4]);
    expect(await at.ids(name, 'MATCH_ANY(items, $[rank] == 4)')).toEqual([2, 4]);
  });

  since(2, 6)('are searched list by list', async () => {
    const name = await filled(MetricType.MAX_SIM_IP);
    const found = await at.client.search({
      collection_name: name,
      anns_field: 'items[embedding]',
      data: [
        [1, 0, 0, 0],
        [0, 1, 0, 0],
      ],
      limit: 3,
    });
    ok(found.status);
    // Rows 5 and 4 have both directions, row 3 only the first.
    expect(found.results.map(({ id, score }) => [Number(id), score])).toEqual([
      [5, 12],
      [4, 10],
      [2, 6],
    ]);
  });

  // The SDK 2.6 sends lists only to vectors inside structs.
  since(3, 0)('are searched element by element', async () => {
    const name = await filled(MetricType.L2);
    const found = await at.client.search({
      collection_name: name,
      anns_field: 'items[embedding]',
      data: [0, 5, 0, 0],
      limit: 2,
      output_fields: ['id', 'items[label]'],
    });
    ok(found.status);
    const shown = found.results.map(({ id, offset, score }) => [Number(id), Number(offset), score]);
    expect(shown).toEqual([
      [4, 1, 0],
      [5, 1, 1],
    ]);
    const rows = await at.query(name, 'element_filter(items, $[rank] == 5)', ['id']);
    expect(rows.map((row) => [Number(row['id']), Number(row['offset'])])).toEqual([
      [4, 1],
      [5, 0],
    ]);
  });
});
