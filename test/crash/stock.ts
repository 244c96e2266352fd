/**
 * The collection that the crash tests write to: key, version of the change that
 * wrote it, and a vector computed from both.
 */

import type { MilvusClient, ResStatus } from '@zilliz/milvus2-sdk-node';

export const STOCK = 'stock';
const DIM = 16;
const PAGE = 16_384;

export function vectorOf(key: number, version: number): number[] {
  return Array.from({ length: DIM }, (_, at) => Math.fround(Math.sin(key * 7 + version * 3 + at)));
}

export async function createStock(client: MilvusClient): Promise<void> {
  must(
    await client.createCollection({
      collection_name: STOCK,
      consistency_level: 'Strong',
      fields: [
        { name: 'id', data_type: 'Int64', is_primary_key: true },
        { name: 'version', data_type: 'Int64' },
        { name: 'vector', data_type: 'FloatVector', dim: DIM },
      ],
    }),
  );
  await createStockIndex(client);
}

/** The maintenance may have died between dropping the index and making it again. */
export async function createStockIndex(client: MilvusClient): Promise<readonly string[]> {
  try {
    const told = await client.describeIndex({ collection_name: STOCK });
    if (told.status.error_code === 'IndexNotExist') {
      must(
        await client.createIndex({
          collection_name: STOCK,
          field_name: 'vector',
          index_type: 'HNSW',
          metric_type: 'L2',
          params: { M: 8, efConstruction: 60 },
        }),
      );
    }
    const state = await client.getLoadState({ collection_name: STOCK });
    if (state.state !== 'LoadStateLoaded') {
      must(await client.loadCollectionSync({ collection_name: STOCK }));
    }
    return [];
  } catch (cause) {
    return [`stock cannot be loaded: ${cause instanceof Error ? cause.message : String(cause)}`];
  }
}

export async function shownVersions(client: MilvusClient): Promise<ReadonlyMap<number, number>> {
  const found = await client.query({
    collection_name: STOCK,
    filter: 'id >= 0',
    output_fields: ['id', 'version'],
    limit: PAGE,
    consistency_level: 0,
  });
  must(found.status);
  return new Map(found.data.map((row) => [Number(row['id']), Number(row['version'])]));
}

function must(status: ResStatus): void {
  if (status.error_code !== 'Success') throw new Error(`${status.error_code} ${status.reason}`);
}
