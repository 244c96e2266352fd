/** A collection of keys and small vectors, written to and looked at below the requests. */

import type { CollectionId, FieldId, PartitionId } from '../../base/ids.ts';
import type { CollectionDefinition } from '../../catalog/definitions.ts';
import type { FixedColumn } from '../../schema/column.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import { plainField, plainSchema } from '../../schema/testing/plain-field.ts';
import { isVisibleAt } from '../../segment/segment-view.ts';
import type { KeyColumn } from '../../segment/pk-index.ts';
import { batchOf } from '../../segment/testing/sample-rows.ts';
import { commitWrite } from '../write-access.ts';
import type { BareServer } from './bare-server.ts';
import { sampleCollection } from './sample-collection.ts';

const KEY_FIELD = 100 as FieldId;

export function keyedCollection(
  name: string,
  id: CollectionId,
  partition: PartitionId,
  primary: Partial<FieldSchema> = {},
): CollectionDefinition {
  const schema = plainSchema([
    plainField(KEY_FIELD, 'id', 'Int64', { isPrimaryKey: true, ...primary }),
    plainField(101, 'vector', 'FloatVector', { dim: 2 }),
  ]);
  return { ...sampleCollection(id, schema, { _default: partition }), name };
}

function vectorOf(key: number): string {
  return Buffer.from(Float32Array.of(key, -key).buffer).toString('base64');
}

function rowsOf({ schema }: CollectionDefinition, keys: readonly number[]) {
  return batchOf(
    schema,
    keys.map((key) => ({ id: BigInt(key), vector: vectorOf(key) })),
  );
}

/** Into its only partition. */
export async function insertKeys(
  server: BareServer,
  collection: CollectionDefinition,
  keys: readonly number[],
): Promise<void> {
  const partitionId = collection.partitions[0]?.id as PartitionId;
  const inserts = [{ partitionId, batch: rowsOf(collection, keys) }];
  await commitWrite(server.context, collection.id, { inserts }, { keysAreNew: false });
}

export async function deleteKeys(
  server: BareServer,
  collection: CollectionDefinition,
  keys: readonly number[],
): Promise<void> {
  const column = rowsOf(collection, keys).columns.get(KEY_FIELD) as KeyColumn;
  const deletes = { keys: column, keyCount: keys.length, partitionIds: [] };
  await commitWrite(server.context, collection.id, { inserts: [], deletes }, { keysAreNew: true });
}

/** Keys of the visible rows, ascending. */
export function shownKeys(server: BareServer, { id }: CollectionDefinition): number[] {
  const rows = server.rows(id);
  const shown = rows.segments().flatMap((segment) => {
    const view = segment.view();
    const keys = (view.columns.get(KEY_FIELD) as FixedColumn).values;
    return Array.from({ length: segment.rowCount }, (_, row) => row)
      .filter((row) => isVisibleAt(view, row, rows.commits.latest))
      .map((row) => Number(keys[row]));
  });
  return shown.sort((a, b) => a - b);
}
