/**
 * A collection's time to live: its property `collection.ttl.seconds`, or the field that
 * `ttl_field` names, as what has expired at a given time.
 *
 * Reads hide expired rows (reads.openRead), compaction leaves them out, a partial
 * update takes them for absent.
 */

import { composeTimestamp, type Timestamp } from '../base/ids.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import { fieldByName } from '../schema/schema.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { RowExpiry } from '../segment/row-expiry.ts';
import type { Segment } from '../segment/segment.ts';

export function hasTimeToLive(collection: CollectionDefinition): boolean {
  return secondsOf(collection) > 0 || fieldOf(collection) !== undefined;
}

/** 0 or less: rows stay. */
function secondsOf({ properties }: CollectionDefinition): number {
  return Number(propertyOf(properties, 'collection.ttl.seconds') ?? 0);
}

function fieldOf({ properties, schema }: CollectionDefinition) {
  const name = propertyOf(properties, 'ttl_field');
  return name === undefined ? undefined : fieldByName(schema, name);
}

/** Undefined: rows of this collection do not expire. `nowMs` is unix time. */
export function expiryAt(
  collection: CollectionDefinition,
  rows: CollectionRows,
  nowMs: number,
): RowExpiry | undefined {
  const field = fieldOf(collection);
  if (field !== undefined) return { field: { id: field.id, throughMicros: BigInt(nowMs) * 1000n } };
  const seconds = secondsOf(collection);
  if (seconds <= 0) return undefined;
  // Through the end of that millisecond: a row goes when it is `seconds` old, to the millisecond.
  const firstKept = composeTimestamp(Math.max(0, nowMs - seconds * 1000) + 1, 0);
  const through = (firstKept - 1n) as Timestamp;
  return { inserted: { through, throughOrdinal: rows.commits.lastThrough(through) } };
}

/** Whether rows of the segment can have expired; looks at its first and last row only. */
export function expiredShare(
  rows: CollectionRows,
  segment: Segment,
  { inserted, field }: RowExpiry,
): 'none' | 'some' | 'all' {
  if (field !== undefined || inserted === undefined || !segment.isChronological) return 'some';
  const at = (row: number): bigint =>
    segment.insertTimestamp(row, (ordinal) => rows.commits.timestampOf(ordinal));
  const oldest = at(0);
  const newest = at(segment.rowCount - 1);
  // Rows that the log refused have no time.
  if (oldest === 0n || newest === 0n) return 'some';
  if (newest <= inserted.through) return 'all';
  return oldest > inserted.through ? 'none' : 'some';
}
