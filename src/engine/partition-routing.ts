/** Which partition a batch goes to: the named one, the default, or by the partition key's hash. */

import { crc32 } from '../base/crc32.ts';
import { invalidParameter } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { DEFAULT_PARTITION } from '../catalog/definitions.ts';
import { partitionOf } from '../catalog/catalog.ts';
import { bytesAt, type Column, type ColumnBatch } from '../schema/column.ts';
import { checkPartitionName } from '../schema/names.ts';
import { type FieldSchema, partitionKeyField } from '../schema/schema.ts';
import { selectRows } from '../segment/gather.ts';
import type { PartitionInserts } from '../write/write-record.ts';

export function routeBatch(
  collection: CollectionDefinition,
  partitionName: string,
  batch: ColumnBatch,
): PartitionInserts[] {
  const key = partitionKeyField(collection.schema);
  if (key === undefined) {
    const partition = namedPartition(collection, partitionName);
    return [{ partitionId: partition.id, batch }];
  }
  refuseNames(collection, partitionName === '' ? [] : [partitionName]);
  return splitByKey(collection, key, batch);
}

export function namedPartition(collection: CollectionDefinition, name: string) {
  if (name === '') return partitionOf(collection, DEFAULT_PARTITION);
  checkPartitionName(name);
  return partitionOf(collection, name);
}

/** With a partition key nobody names partitions. */
export function refuseNames(collection: CollectionDefinition, names: readonly string[]): void {
  if (names.length > 0 && partitionKeyField(collection.schema) !== undefined) {
    throw invalidParameter(
      'not support manually specifying the partition names if partition key mode is used',
    );
  }
}

function splitByKey(
  collection: CollectionDefinition,
  key: FieldSchema,
  batch: ColumnBatch,
): PartitionInserts[] {
  const column = batch.columns.get(key.id) as Column;
  const groups = new Map<number, number[]>();
  for (let row = 0; row < batch.rowCount; row++) {
    const target = hashAt(column, row) % collection.partitions.length;
    const group = groups.get(target) ?? [];
    group.push(row);
    groups.set(target, group);
  }
  return [...groups].map(([target, rows]) => {
    const partition = collection.partitions[target] as { id: PartitionInserts['partitionId'] };
    const offsets = Uint32Array.from(rows);
    const columns = new Map(
      collection.schema.fields.flatMap((field) => {
        const held = batch.columns.get(field.id);
        return held === undefined ? [] : [[field.id, selectRows(field, held, offsets)] as const];
      }),
    );
    return { partitionId: partition.id, batch: { rowCount: rows.length, columns } };
  });
}

/** The partition in which all rows of a key lie. */
export function partitionOfKey(collection: CollectionDefinition, key: bigint | string) {
  const hash = typeof key === 'bigint' ? hashOfInteger(key) : crc32(Buffer.from(key));
  const target = collection.partitions[hash % collection.partitions.length];
  return (target as CollectionDefinition['partitions'][number]).id;
}

/** Stable over releases: it decides where rows lie. */
function hashAt(column: Column, row: number): number {
  if (column.layout === 'bytes') return crc32(bytesAt(column, row));
  if (column.layout !== 'fixed') throw new TypeError('a partition key is Int64 or VarChar');
  return hashOfInteger(column.values[row] as bigint);
}

function hashOfInteger(value: bigint): number {
  return crc32(new Uint8Array(BigInt64Array.of(value).buffer));
}
