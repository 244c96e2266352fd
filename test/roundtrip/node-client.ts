/** The round trip through the Node SDK, in this process. */

import {
  type ConsistencyLevelEnum,
  DataType,
  type FieldType,
  type MilvusClient,
  type RowData,
  type SearchSimpleReq,
} from '@zilliz/milvus2-sdk-node';
import { freshClient } from '../harness/fresh-client.ts';
import { accepted } from '../model/expectation.ts';
import {
  CAPACITY,
  isVector,
  type Plain,
  type PlainField,
  type PlainSchema,
  propertiesOf,
  TEXT_BYTES_MAX,
} from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';
import { type Hit, LIMIT, type Place, type RowClient, type SearchWork } from './row-client.ts';

const STRONG = 0 as ConsistencyLevelEnum;

export class NodeRowClient implements RowClient {
  #client: MilvusClient | undefined;
  readonly #learned = new Map<string, PlainSchema>();

  async connect(address: string): Promise<void> {
    this.#client = freshClient(address);
    await this.#client.connectPromise;
  }

  async disconnect(): Promise<void> {
    await this.#client?.closeConnection();
    this.#client = undefined;
    this.#learned.clear();
  }

  async create(collection: string, schema: PlainSchema): Promise<void> {
    const key = {
      name: 'id',
      data_type: DataType[schema.keyType],
      is_primary_key: true,
      autoID: schema.autoId,
      ...(schema.keyType === 'VarChar' ? { max_length: TEXT_BYTES_MAX } : {}),
    };
    accepted(
      await this.#connected().createCollection({
        collection_name: collection,
        consistency_level: 'Strong',
        enable_dynamic_field: schema.dynamic,
        fields: [key, ...schema.fields.map(fieldType)] as FieldType[],
        ...(schema.partitions > 0 ? { num_partitions: schema.partitions } : {}),
        properties: propertiesOf(schema),
      }),
    );
    for (const { name, index } of indexesOf(schema)) {
      accepted(
        await this.#connected().createIndex({
          collection_name: collection,
          field_name: name,
          index_type: index?.type ?? 'AUTOINDEX',
          ...(index === undefined ? {} : { metric_type: index.metric }),
        }),
      );
    }
    for (const partition_name of schema.named) {
      accepted(
        await this.#connected().createPartition({ collection_name: collection, partition_name }),
      );
    }
    accepted(await this.#connected().loadCollectionSync({ collection_name: collection }));
  }

  async write(
    place: Place,
    { kind, schema, rows }: Parameters<RowClient['write']>[1],
  ): Promise<readonly string[]> {
    await this.#learn(place.collection, schema);
    const request = {
      ...writePlace(place),
      data: rows.map((row) => sentRow(schema, row)),
      ...(kind === 'partial' ? { partial_update: true } : {}),
    };
    const client = this.#connected();
    const done = kind === 'insert' ? await client.insert(request) : await client.upsert(request);
    accepted(done.status);
    const { IDs } = done as { IDs: { int_id?: { data: unknown[] }; str_id?: { data: unknown[] } } };
    return (IDs.int_id ?? IDs.str_id)?.data.map(String) ?? [];
  }

  async deleteKeys(place: Place, _schema: PlainSchema, keys: readonly string[]): Promise<void> {
    const done = await this.#connected().delete({ ...writePlace(place), ids: [...keys] });
    accepted(done.status);
  }

  async deleteWhere(collection: string, filter: string): Promise<void> {
    accepted((await this.#connected().delete({ collection_name: collection, filter })).status);
  }

  async query(place: Place, schema: PlainSchema, filter: string): Promise<PlainRow[]> {
    const found = await this.#connected().query({ ...readPlace(place), filter, limit: LIMIT });
    accepted(found.status);
    return found.data.map((row) => plainRow(schema, row));
  }

  async get(place: Place, schema: PlainSchema, keys: readonly string[]): Promise<PlainRow[]> {
    const found = await this.#connected().get({ ...readPlace(place), ids: [...keys] });
    accepted(found.status);
    return found.data.map((row) => plainRow(schema, row));
  }

  async count(place: Place): Promise<number> {
    const { collection_name, partition_names } = readPlace(place);
    const found = await this.#connected().query({
      collection_name,
      partition_names,
      output_fields: ['count(*)'],
      consistency_level: STRONG,
    });
    accepted(found.status);
    return Number(found.data[0]?.['count(*)']);
  }

  async search(place: Place, work: SearchWork): Promise<Hit[]> {
    const { schema, field, filter, limit } = work;
    await this.#learn(place.collection, schema);
    const found = await this.#connected().search({
      ...readPlace(place),
      anns_field: field.name,
      data: [sentValue(field, work.query)],
      filter,
      limit,
    } as unknown as SearchSimpleReq);
    accepted(found.status);
    const hits = found.results as unknown as (Record<string, unknown> & { score: number })[];
    return hits.map(({ score, ...row }) => ({ score, row: plainRow(schema, row) }));
  }

  async flush(collection: string): Promise<void> {
    accepted((await this.#connected().flushSync({ collection_names: [collection] })).status);
  }

  async compact(collection: string): Promise<void> {
    const asked = await this.#connected().compact({ collection_name: collection });
    accepted(asked.status);
    const compactionID = Number(asked.compactionID);
    for (;;) {
      const answer = await this.#connected().getCompactionState({ compactionID });
      accepted(answer.status);
      if (String(answer.state) === 'Completed') return;
    }
  }

  async reload(collection: string): Promise<void> {
    const names = { collection_name: collection };
    accepted(await this.#connected().releaseCollection(names));
    accepted(await this.#connected().loadCollectionSync(names));
  }

  async renewPartition({ collection, partition }: Place): Promise<void> {
    const collection_name = collection;
    const client = this.#connected();
    accepted(await client.releasePartitions({ collection_name, partition_names: [partition] }));
    accepted(await client.dropPartition({ collection_name, partition_name: partition }));
    accepted(await client.createPartition({ collection_name, partition_name: partition }));
  }

  async addField(collection: string, field: PlainField): Promise<void> {
    accepted(
      await this.#connected().addCollectionField({
        collection_name: collection,
        field: fieldType(field) as FieldType,
      }),
    );
  }

  async dropField(collection: string, name: string): Promise<void> {
    accepted(
      await this.#connected().dropCollectionField({
        collection_name: collection,
        field_name: name,
      }),
    );
  }

  async drop(collection: string): Promise<void> {
    this.#learned.delete(collection);
    accepted(await this.#connected().dropCollection({ collection_name: collection }));
  }

  /** The SDK keeps the schema that it last saw, and pymilvus changes it too. */
  async #learn(collection: string, schema: PlainSchema): Promise<void> {
    if (this.#learned.get(collection) === schema) return;
    this.#learned.set(collection, schema);
    accepted((await this.#connected().describeCollection({ collection_name: collection })).status);
  }

  #connected(): MilvusClient {
    if (this.#client === undefined) throw new Error('no server is running');
    return this.#client;
  }
}

function fieldType(field: PlainField): Record<string, unknown> {
  const { name, type, elementType, fields } = field;
  const common = {
    name,
    nullable: field.nullable,
    is_partition_key: field.isPartitionKey,
    ...(field.dim === undefined ? {} : { dim: field.dim }),
    ...(field.default === undefined ? {} : { default_value: field.default }),
    ...(type === 'VarChar' || elementType === 'VarChar' ? { max_length: TEXT_BYTES_MAX } : {}),
  };
  if (type === 'Struct') {
    return {
      ...common,
      data_type: DataType.Array,
      element_type: DataType.Struct,
      max_capacity: CAPACITY,
      fields: fields?.map((it) => structMember(it)),
    };
  }
  if (type !== 'Array') return { ...common, data_type: DataType[type] };
  return {
    ...common,
    data_type: DataType.Array,
    element_type: DataType[elementType ?? 'Bool'],
    max_capacity: CAPACITY,
  };
}

function structMember({ name, type, dim }: PlainField): Record<string, unknown> {
  return {
    name,
    data_type: DataType[type as keyof typeof DataType],
    ...(dim === undefined ? {} : { dim }),
    ...(type === 'VarChar' ? { max_length: TEXT_BYTES_MAX } : {}),
  };
}

function writePlace({ collection, partition }: Place) {
  return {
    collection_name: collection,
    ...(partition === '' ? {} : { partition_name: partition }),
  };
}

function readPlace({ collection, partition }: Place) {
  return {
    collection_name: collection,
    partition_names: partition === '' ? [] : [partition],
    output_fields: ['*'],
    consistency_level: STRONG,
  };
}

function indexesOf({ fields }: PlainSchema): Pick<PlainField, 'name' | 'index'>[] {
  return fields.flatMap((field) => {
    if (isVector(field.type)) return [field];
    return (field.fields ?? [])
      .filter(({ type }) => isVector(type))
      .map(({ name }) => ({ name: `${field.name}[${name}]` }));
  });
}

function sentRow(schema: PlainSchema, row: PlainRow): RowData {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const field = schema.fields.find((it) => it.name === name);
      return [name, field === undefined ? value : sentValue(field, value)];
    }),
  ) as RowData;
}

function sentValue({ type }: PlainField, value: Plain): unknown {
  if (type !== 'SparseFloatVector' || value === null) return value;
  return Object.fromEntries(value as [number, number][]);
}

function plainRow(schema: PlainSchema, row: Record<string, unknown>): PlainRow {
  const entries = Object.entries(row).flatMap(([name, value]): [string, Plain][] => {
    // The dynamic keys, once more, as the SDK shows them.
    if (name === '$meta') return Object.entries(value as Record<string, Plain>);
    const field = schema.fields.find((it) => it.name === name);
    return [[name, field === undefined ? (value as Plain) : plainValue(field, value)]];
  });
  return Object.fromEntries(entries);
}

function plainValue(field: PlainField, value: unknown): Plain {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'SparseFloatVector':
      return Object.entries(value as Record<string, number>)
        .map(([index, weight]): [number, number] => [Number(index), weight])
        .sort((a, b) => a[0] - b[0]);
    case 'Array':
      return value as Plain;
    case 'Struct':
      return (value as Record<string, unknown>[]).map((element) =>
        Object.fromEntries(
          (field.fields ?? []).map((it) => [it.name, plainValue(it, element[it.name])]),
        ),
      );
    default:
      return value as Plain;
  }
}
