/** What a server shows of a collection, as plain values that JSON can keep. */

import type { MilvusClient, ResStatus } from '@zilliz/milvus2-sdk-node';

export async function definitionOf(
  client: MilvusClient,
  db_name: string,
  collection_name: string,
): Promise<object> {
  const where = { db_name, collection_name };
  const told = await client.describeCollection(where);
  must(told.status);
  const indexes = await client.describeIndex(where);
  const aliases = await client.listAliases(where);
  const partitions = await client.showPartitions(where);
  return {
    description: told.schema.description,
    consistency: told.consistency_level,
    dynamic: told.schema.enable_dynamic_field,
    fields: told.schema.fields.map((field) => [
      field.fieldID,
      field.name,
      field.data_type,
      field.element_type,
      field.nullable,
      field.autoID ?? null,
      field.type_params,
    ]),
    indexes: indexes.index_descriptions.map(({ index_name, field_name, params, state }) => [
      index_name,
      field_name,
      params,
      state,
    ]),
    aliases: aliases.aliases,
    partitions: [...partitions.partition_names].sort(),
    load: (await client.getLoadState(where)).state,
    count: (await client.getCollectionStatistics(where)).data['row_count'],
  };
}

export async function rowsOf(
  client: MilvusClient,
  collection_name: string,
  filter: string,
  output_fields = ['*'],
): Promise<unknown> {
  const found = await client.query({
    collection_name,
    filter,
    output_fields,
    consistency_level: 0,
  });
  must(found.status);
  // As JSON has it: typed arrays and buffers as lists.
  return JSON.parse(
    JSON.stringify(found.data, (_, value: unknown) =>
      ArrayBuffer.isView(value) ? Array.from(value as Uint8Array) : value,
    ),
  );
}

export function must(status: ResStatus): void {
  if (status.error_code !== 'Success') throw new Error(`${status.error_code} ${status.reason}`);
}
