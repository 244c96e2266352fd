/**
 * What the Node SDK cases share: the endpoint, names of their own, a small
 * collection, and the verdict on an answer's status.
 */

import { randomUUID } from 'node:crypto';
import {
  DataType,
  type FieldType,
  MetricType,
  MilvusClient,
  type ResStatus,
  type RowData,
} from '@zilliz/milvus2-sdk-node';

export const DIM = 4;

/**
 * For cases that older lines of the SDK cannot express: they are registered from this
 * line on. What the older ones lack is said beside the case.
 */
export function since(
  major: number,
  minor: number,
): (name: string, run: () => Promise<void>) => void {
  return isSince(major, minor) ? it : () => undefined;
}

export function isSince(major: number, minor: number): boolean {
  const [sdkMajor = 0, sdkMinor = 0] = MilvusClient.sdkInfo.version.split('.').map(Number);
  return sdkMajor > major || (sdkMajor === major && sdkMinor >= minor);
}

export type Row = RowData;

/** Row n lies at a distance that grows with n, exact in float32. */
export function vectorOf(seed: number): number[] {
  return [seed, 0, 0, 0];
}

export function rowsOf(
  keys: readonly number[],
  rest: (key: number) => RowData = () => ({}),
): Row[] {
  return keys.map((key) => ({ id: key, vector: vectorOf(key), ...rest(key) }));
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

interface MakeOptions {
  readonly fields?: FieldType[];
  readonly metric?: MetricType;
  readonly index?: string;
  readonly indexParams?: Record<string, unknown>;
  readonly dynamic?: boolean;
  readonly keyType?: DataType;
  readonly load?: boolean;
}

/** One client, and the collections it made: `close` drops them. */
export class Endpoint {
  readonly client: MilvusClient;
  readonly #made: string[] = [];

  constructor(options: { readonly database?: string; readonly uri?: string } = {}) {
    const uri = options.uri ?? process.env['REDKITE_URI'];
    if (uri === undefined) throw new Error('REDKITE_URI names no endpoint');
    this.client = new MilvusClient({
      address: uri.replace('http://', ''),
      ...(options.database === undefined ? {} : { database: options.database }),
    });
  }

  name(): string {
    const name = `conf_${randomUUID().replaceAll('-', '').slice(0, 12)}`;
    this.#made.push(name);
    return name;
  }

  /** A collection of id, vector and the given fields, indexed and loaded unless told otherwise. */
  async make(options: MakeOptions = {}): Promise<string> {
    const name = this.name();
    const keyType = options.keyType ?? DataType.Int64;
    ok(
      await this.client.createCollection({
        collection_name: name,
        consistency_level: 'Strong',
        enable_dynamic_field: options.dynamic ?? false,
        fields: [
          {
            name: 'id',
            data_type: keyType,
            is_primary_key: true,
            ...(keyType === DataType.VarChar ? { max_length: 64 } : {}),
          },
          { name: 'vector', data_type: DataType.FloatVector, dim: DIM },
          ...(options.fields ?? []),
        ],
      }),
    );
    if (options.load === false) return name;
    ok(
      await this.client.createIndex({
        collection_name: name,
        field_name: 'vector',
        index_type: options.index ?? 'FLAT',
        metric_type: options.metric ?? MetricType.L2,
        params: options.indexParams ?? {},
      }),
    );
    ok(await this.client.loadCollectionSync({ collection_name: name }));
    return name;
  }

  async insert(name: string, rows: readonly Row[], partition?: string): Promise<void> {
    const done = await this.client.insert({
      collection_name: name,
      data: [...rows],
      ...(partition === undefined ? {} : { partition_name: partition }),
    });
    ok(done.status);
    expect(Number(done.insert_cnt)).toBe(rows.length);
  }

  async query(
    name: string,
    filter: string,
    fields: string[] = ['id'],
  ): Promise<Record<string, unknown>[]> {
    const found = await this.client.query({
      collection_name: name,
      filter,
      output_fields: fields,
      consistency_level: 0,
    });
    ok(found.status);
    return found.data;
  }

  async ids(name: string, filter = 'id >= 0'): Promise<number[]> {
    return (await this.query(name, filter)).map((row) => Number(row['id']));
  }

  async count(name: string, expr = ''): Promise<number> {
    const [row] = await this.query(name, expr, ['count(*)']);
    return Number(row?.['count(*)']);
  }

  /** Keys of the nearest rows of one query. */
  async nearest(
    name: string,
    query: number[],
    options: Record<string, unknown> = {},
  ): Promise<number[]> {
    const found = await this.client.search({
      collection_name: name,
      data: query,
      limit: 10,
      consistency_level: 0,
      ...options,
    });
    ok(found.status);
    return found.results.map((hit) => Number(hit['id']));
  }

  async close(): Promise<void> {
    for (const name of this.#made) {
      await this.client.dropCollection({ collection_name: name }).catch(() => undefined);
    }
    await this.client.closeConnection();
  }
}

/** The call succeeded; a failure shows the server's own words. */
export function ok(status: ResStatus): void {
  expect(`${status.error_code} ${status.reason}`.trim()).toBe('Success');
}

/** The call was refused with the legacy name and a text that holds each part. */
export function refused(status: ResStatus, legacy: string, ...texts: readonly string[]): void {
  expect(status.error_code).toBe(legacy);
  for (const text of texts) expect(status.reason).toContain(text);
}
