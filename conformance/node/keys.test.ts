/** Partition keys and clustering keys through the Node SDK. */

import {
  type CreateCollectionReq,
  DataType,
  type FieldType,
  type ResStatus,
} from '@zilliz/milvus2-sdk-node';
import { DIM, Endpoint, isSince, ok, range, refused, vectorOf } from './endpoint.ts';

const ID: FieldType = { name: 'id', data_type: DataType.Int64, is_primary_key: true };
const VECTOR: FieldType = { name: 'vector', data_type: DataType.FloatVector, dim: DIM };
const TENANT: FieldType = { name: 'tenant', data_type: DataType.Int64, is_partition_key: true };

function reasonOf(refusal: ResStatus | Error): string {
  return refusal instanceof Error ? refusal.message : refusal.reason;
}

describe('keys', () => {
  let at: Endpoint;
  beforeAll(() => {
    at = new Endpoint();
  });
  afterAll(async () => {
    await at.close();
  });

  async function made(fields: FieldType[], options: object = {}) {
    const name = at.name();
    const request = { collection_name: name, consistency_level: 'Strong', fields, ...options };
    // Thrown as the Status that it is, by the SDK 2.5 as its reason alone.
    const status = await at.client
      .createCollection(request as CreateCollectionReq)
      .catch((cause: ResStatus | Error) => ({ reason: reasonOf(cause) }) as ResStatus);
    return { name, status };
  }

  async function keyed(properties: Record<string, boolean> = {}): Promise<string> {
    const { name, status } = await made([ID, VECTOR, TENANT], { num_partitions: 4, properties });
    ok(status);
    ok(
      await at.client.createIndex({
        collection_name: name,
        field_name: 'vector',
        index_type: 'FLAT',
        metric_type: 'L2',
      }),
    );
    ok(await at.client.loadCollectionSync({ collection_name: name }));
    await at.insert(
      name,
      range(0, 40).map((id) => ({ id, vector: vectorOf(id), tenant: id % 8 })),
    );
    return name;
  }

  it('finds the rows of a partition key, and moves a row with an upsert', async () => {
    const name = await keyed();
    expect(await at.ids(name, 'tenant == 3')).toEqual([3, 11, 19, 27, 35]);
    expect(await at.nearest(name, vectorOf(0), { filter: 'tenant in [3, 5]', limit: 3 })).toEqual([
      3, 5, 11,
    ]);
    const moved = { id: 3, vector: vectorOf(3), tenant: 5 };
    ok((await at.client.upsert({ collection_name: name, data: [moved] })).status);
    expect(await at.ids(name, 'tenant == 3')).toEqual([11, 19, 27, 35]);
    expect(await at.ids(name, 'tenant == 5 and id < 6')).toEqual([3, 5]);
    const removed = await at.client.delete({ collection_name: name, filter: 'tenant == 5' });
    ok(removed.status);
    expect(Number(removed.delete_cnt)).toBe(6);
    expect(await at.count(name)).toBe(34);
  });

  it('searches an isolated collection by one key only', async () => {
    const name = await keyed({ 'partitionkey.isolation': true });
    expect(await at.nearest(name, vectorOf(0), { filter: 'tenant == 3', limit: 2 })).toEqual([
      3, 11,
    ]);
    const search = async (filter: string) =>
      (await at.client.search({ collection_name: name, data: vectorOf(0), filter, limit: 2 }))
        .status;
    refused(await search('id > 3'), 'IllegalArgument', 'partition key not found in expr');
    refused(await search('tenant in [3, 5]'), 'IllegalArgument', 'does not support IN');
    refused(await search('tenant == 3 or id > 3'), 'IllegalArgument', 'does not support OR');
    expect(await at.ids(name, 'tenant in [3, 5] and id < 9')).toEqual([3, 5]);
  });

  it('names what is wrong with a partition key', async () => {
    const check = async (fields: FieldType[], text: string, options: object = {}) => {
      expect((await made(fields, options)).status.reason).toContain(text);
    };
    await check(
      [ID, VECTOR],
      'num_partitions should only be specified with partition key field enabled',
      { num_partitions: 3 },
    );
    await check([ID, VECTOR, TENANT], 'partition number (1025) exceeds max configuration (1024)', {
      num_partitions: 1025,
    });
  });

  it('names what is wrong with a clustering key', async () => {
    const key = (name: string, data_type: DataType): FieldType => ({
      name,
      data_type,
      is_clustering_key: true,
    });
    for (const [fields, text] of [
      [[key('a', DataType.Bool)], 'clustering key field a has unsupported data type Bool'],
      [[key('a', DataType.JSON)], 'clustering key field a has unsupported data type JSON'],
      [[{ ...key('a', DataType.FloatVector), dim: DIM }], 'vector clustering key not allowed'],
      [
        [key('a', DataType.Int32), key('b', DataType.Int64)],
        'there are more than one clustering key, field name = a, b',
      ],
    ] as const) {
      expect((await made([ID, VECTOR, ...fields])).status.reason).toContain(text);
    }
  });

  it('shows and keeps a clustering key', async () => {
    const { name, status } = await made([
      ID,
      VECTOR,
      { name: 'at', data_type: DataType.Int64, is_clustering_key: true },
    ]);
    ok(status);
    const shown = await at.client.describeCollection({ collection_name: name });
    const field = shown.schema.fields.find((it) => it.name === 'at');
    expect(field).toMatchObject({ is_clustering_key: true });
    if (!isSince(3, 0)) return;
    refused(
      await at.client.dropCollectionField({ collection_name: name, field_name: 'at' }),
      'IllegalArgument',
      'cannot drop clustering key field: at',
    );
  });
});
