/** Collections, indexes, load states, partitions, aliases and databases through the Node SDK. */

import {
  DataType,
  IndexType,
  LoadState,
  ShowPartitionsType,
  MetricType,
} from '@zilliz/milvus2-sdk-node';
import { DIM, Endpoint, ok, range, refused, rowsOf, vectorOf } from './endpoint.ts';

describe('collections', () => {
  let at: Endpoint;
  beforeAll(() => {
    at = new Endpoint();
  });
  afterAll(async () => {
    await at.close();
  });

  it('connects, and tells version and health', async () => {
    const version = await at.client.getVersion();
    expect(version.version).not.toBe('');
    expect((await at.client.checkHealth()).isHealthy).toBe(true);
  });

  it('describes what was created', async () => {
    const name = await at.make({
      dynamic: true,
      fields: [
        { name: 'title', data_type: DataType.VarChar, max_length: 100, description: 'text' },
      ],
    });
    const told = await at.client.describeCollection({ collection_name: name });
    ok(told.status);
    expect(told.schema.enable_dynamic_field).toBe(true);
    expect(told.schema.fields.map((field) => field.name)).toEqual(['id', 'vector', 'title']);
    expect(told.schema.fields.map((field) => field.data_type)).toEqual([
      'Int64',
      'FloatVector',
      'VarChar',
    ]);
    expect(told.schema.fields[0]?.is_primary_key).toBe(true);
    expect(told.schema.fields[1]?.type_params).toContainEqual({ key: 'dim', value: String(DIM) });
    expect(told.schema.fields[2]?.description).toBe('text');
    expect(told.consistency_level).toBe('Strong');
    expect(Number(told.created_timestamp)).toBeGreaterThan(0);
  });

  it('has, lists and drops', async () => {
    const name = await at.make();
    expect((await at.client.hasCollection({ collection_name: name })).value).toBe(true);
    const listed = await at.client.showCollections();
    expect(listed.data.map((it) => it.name)).toContain(name);
    ok(await at.client.dropCollection({ collection_name: name }));
    expect((await at.client.hasCollection({ collection_name: name })).value).toBe(false);
    ok(await at.client.dropCollection({ collection_name: name }));
  });

  it('renames and keeps the rows', async () => {
    const [name, other] = [await at.make(), at.name()];
    await at.insert(name, rowsOf(range(0, 5)));
    ok(await at.client.renameCollection({ collection_name: name, new_collection_name: other }));
    expect(await at.ids(other)).toEqual(range(0, 5));
  });

  it('counts rows exactly after a flush', async () => {
    const name = await at.make();
    await at.insert(name, rowsOf(range(0, 7)));
    const flushed = await at.client.flushSync({ collection_names: [name] });
    ok(flushed.status);
    const told = await at.client.getCollectionStatistics({ collection_name: name });
    expect(told.data['row_count']).toBe('7');
  });

  it('describes an index as it was created', async () => {
    const name = await at.make({
      index: IndexType.HNSW,
      metric: MetricType.COSINE,
      indexParams: { M: 8, efConstruction: 40 },
    });
    const told = await at.client.describeIndex({ collection_name: name });
    ok(told.status);
    const pairs = Object.fromEntries(
      (told.index_descriptions[0]?.params ?? []).map((pair) => [pair.key, pair.value]),
    );
    expect(pairs['index_type']).toBe('HNSW');
    expect(pairs['metric_type']).toBe('COSINE');
    const state = await at.client.getIndexState({ collection_name: name });
    expect(state.state).toBe('Finished');
  });

  it('says by name that an index is missing', async () => {
    const name = await at.make({ load: false });
    const told = await at.client.describeIndex({ collection_name: name });
    refused(told.status, 'IndexNotExist', 'index not found');
    await expect(at.client.loadCollection({ collection_name: name })).rejects.toThrow(
      'index not found',
    );
  });

  it('releases and loads', async () => {
    const name = await at.make();
    await at.insert(name, rowsOf(range(0, 3)));
    ok(await at.client.releaseCollection({ collection_name: name }));
    const state = await at.client.getLoadState({ collection_name: name });
    expect(state.state).toBe(LoadState.LoadStateNotLoad);
    const found = await at.client.search({ collection_name: name, data: vectorOf(0), limit: 1 });
    refused(found.status, 'UnexpectedError', 'collection not loaded');
    ok(await at.client.loadCollectionSync({ collection_name: name }));
    expect(await at.ids(name)).toEqual([0, 1, 2]);
  });

  it('keeps partitions apart', async () => {
    const name = await at.make();
    ok(await at.client.createPartition({ collection_name: name, partition_name: 'north' }));
    await at.insert(name, rowsOf(range(0, 3)), 'north');
    await at.insert(name, rowsOf(range(3, 5)));
    const listed = await at.client.showPartitions({ collection_name: name });
    expect(listed.partition_names.toSorted()).toEqual(['_default', 'north']);
    expect(await at.nearest(name, vectorOf(0), { partition_names: ['north'] })).toEqual([0, 1, 2]);
    expect(await at.count(name)).toBe(5);
    ok(await at.client.releasePartitions({ collection_name: name, partition_names: ['north'] }));
    const loaded = await at.client.showPartitions({
      collection_name: name,
      type: ShowPartitionsType.Loaded,
    });
    expect(loaded.data.map((it) => [it.name, it.loadedPercentage])).toEqual([['_default', '100']]);
    ok(await at.client.dropPartition({ collection_name: name, partition_name: 'north' }));
    expect(await at.ids(name)).toEqual([3, 4]);
  });

  it('reads and writes through an alias', async () => {
    const [name, alias] = [await at.make(), at.name()];
    ok(await at.client.createAlias({ collection_name: name, alias }));
    await at.insert(alias, rowsOf(range(0, 2)));
    expect(await at.ids(alias)).toEqual([0, 1]);
    const told = await at.client.describeAlias({ collection_name: name, alias });
    expect(told.collection).toBe(name);
    ok(await at.client.dropAlias({ alias }));
  });

  it('keeps databases apart', async () => {
    const database = at.name().replace('conf_', 'db_');
    ok(await at.client.createDatabase({ db_name: database }));
    const inside = new Endpoint({ database });
    const name = await inside.make();
    await inside.insert(name, rowsOf([1]));
    expect((await at.client.hasCollection({ collection_name: name })).value).toBe(false);
    expect(await inside.ids(name)).toEqual([1]);
    await inside.close();
    expect((await at.client.listDatabases()).db_names).toContain(database);
    ok(await at.client.dropDatabase({ db_name: database }));
  });
});
