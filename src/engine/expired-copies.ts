/**
 * Older rows of the keys whose newest row has expired and is about to leave with a merge.
 *
 * A key inserted twice is shown as its newest row; what hides the older one is found anew
 * at each start, from the rows that are stored. Where rows expire at moments of their own
 * (`ttl_field`), the newest may go first: its older rows are deleted with it, by a record
 * of the log, or a restart would show them again.
 */

import type { PartitionId } from '../base/ids.ts';
import { primaryField } from '../schema/schema.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import { selectRows } from '../segment/gather.ts';
import { type KeyColumn, Keys } from '../segment/pk-index.ts';
import { isExpired, type RowExpiry } from '../segment/row-expiry.ts';
import type { Segment } from '../segment/segment.ts';
import { NEVER } from '../segment/segment-view.ts';
import type { EngineContext } from './context.ts';
import { commitWrite } from './write-access.ts';

export interface ExpiringSources {
  readonly rows: CollectionRows;
  readonly partitionId: PartitionId;
  readonly sources: readonly Segment[];
  readonly expiry: RowExpiry | undefined;
}

/** Alone with the collection's write lock, so that no key gets a newer row meanwhile. */
export async function deleteExpiredCopies(
  context: EngineContext,
  { rows, partitionId, sources, expiry }: ExpiringSources,
): Promise<void> {
  const segments = rows.segments([partitionId]);
  const hidesRows = segments.some((segment) => segment.supersededRows > 0);
  // Rows that go by their age go oldest first.
  if (expiry?.field === undefined || !hidesRows) return;
  await context.writeLock(rows.id).exclusive(async () => {
    await context.pipeline.idle();
    if (context.catalog.byId(rows.id) === undefined) return;
    const field = primaryField(context.definition(rows.id).schema);
    for (const source of sources) {
      const column = source.view().columns.get(field.id) as KeyColumn;
      const keys = new Keys(column, { first: 0, rows: source.rowCount });
      const copiesOf = (row: number): number =>
        rows.segments([partitionId]).reduce((sum, it) => sum + it.rowsOf(keys, row).length, 0);
      const offsets = expiredNewestRows(source, expiry).filter((row) => copiesOf(row) > 1);
      if (offsets.length === 0) continue;
      const deletes = {
        keys: selectRows(field, column, Uint32Array.from(offsets)) as KeyColumn,
        keyCount: offsets.length,
        partitionIds: [partitionId],
      };
      await commitWrite(context, rows.id, { deletes, inserts: [] }, { keysAreNew: true });
    }
  });
}

function expiredNewestRows(source: Segment, expiry: RowExpiry): number[] {
  const view = source.view();
  const found: number[] = [];
  for (let row = 0; row < source.rowCount; row++) {
    const isNewest = !source.isDead(row) && view.supersededOrdinals[row] === NEVER;
    if (isNewest && isExpired(view, row, expiry)) found.push(row);
  }
  return found;
}
