/** Schemas that change under their rows, batch describe, replicas and resource groups through the Node SDK. */

import { DataType, MetricType } from '@zilliz/milvus2-sdk-node';
import { Endpoint, isSince, ok, range, refused, rowsOf, since } from './endpoint.ts';

describe('schema changes', () => {
  let at: Endpoint;
  beforeAll(() => {
    at = new Endpoint();
  });
  afterAll(async () => {
    await at.close();
  });

  // The SDK 2.5 adds no fields, 2.6 drops none.
  since(2, 6)('adds a field with a default and drops it again', async () => {
    const name = await at.make();
    await at.insert(name, rowsOf(range(0, 3)));
    ok(
      await at.client.addCollectionField({
        collection_name: name,
        field: { name: 'mark', data_type: DataType.Int64, nullable: true, default_value: 7 },
      }),
    );
    const read = async () =>
      (await at.client.query({ collection_name: name, filter: 'id >= 0', output_fields: ['*'] }))
        .data;
    expect((await read()).map((row) => row['mark'])).toEqual(['7', '7', '7']);
    if (!isSince(3, 0)) return;
    ok(await at.client.dropCollectionField({ collection_name: name, field_name: 'mark' }));
    expect((await read()).every((row) => row['mark'] === undefined)).toBe(true);
    refused(
      await at.client.dropCollectionField({ collection_name: name, field_name: 'mark' }),
      'IllegalArgument',
      'field not found: mark',
    );
  });

  since(2, 6)('describes several collections at once', async () => {
    const names = [await at.make(), await at.make()];
    const told = await at.client.batchDescribeCollections({ collection_names: names });
    ok(told.status);
    expect(told.responses.map((response) => response.collection_name)).toEqual(names);
    const none = await at.client.batchDescribeCollections({ collection_names: [] });
    refused(none.status, 'IllegalArgument', 'collection names cannot be empty');
  });

  it('shows the replica of a loaded collection and none of a released one', async () => {
    const name = await at.make();
    const { collectionID } = await at.client.describeCollection({ collection_name: name });
    const loaded = await at.client.getReplicas({ collectionID });
    expect(loaded.replicas).toHaveLength(1);
    ok(await at.client.releaseCollection({ collection_name: name }));
    expect((await at.client.getReplicas({ collectionID })).replicas).toEqual([]);
  });

  it('has one distinct index a field', async () => {
    const name = await at.make();
    refused(
      await at.client.createIndex({
        collection_name: name,
        field_name: 'vector',
        index_type: 'IVF_FLAT',
        metric_type: MetricType.IP,
        params: { nlist: 10 },
      }),
      'IllegalArgument',
      'at most one distinct index is allowed per field',
    );
  });

  it('keeps resource groups', async () => {
    const name = `rg_${at.name()}`;
    ok(
      await at.client.createResourceGroup({
        resource_group: name,
        config: {
          requests: { node_num: 0 },
          limits: { node_num: 0 },
          transfer_from: [],
          transfer_to: [],
        },
      }),
    );
    expect((await at.client.listResourceGroups()).resource_groups).toContain(name);
    ok(await at.client.dropResourceGroup({ resource_group: name }));
    expect((await at.client.listResourceGroups()).resource_groups).not.toContain(name);
  });
});
