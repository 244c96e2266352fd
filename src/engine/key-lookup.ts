/**
 * Rows of listed keys through main's key indexes, for filters that ask for nothing else:
 * no thread has to look at every key.
 */

import { type FilterPlan, type PlanKeys, primaryKeysOf } from '../filter/plan.ts';
import type { FilterHits } from '../query/executor.ts';
import { Keys } from '../segment/pk-index.ts';
import { keyColumn } from './mutations.ts';
import type { OpenRead } from './reads.ts';

/** Main looks up so many in well under a millisecond. */
const KEYS_MAX = 1000;

/**
 * In no order. Undefined: the filter asks for more than keys, or the read is not of now.
 * To be called in the step that opened the read: the indexes know what is alive now.
 */
export function rowsOfListedKeys(read: OpenRead, plan: FilterPlan): FilterHits | undefined {
  const listed = plan.elements === undefined ? primaryKeysOf(plan) : undefined;
  if (listed === undefined || listed.values.length > KEYS_MAX || !read.isLatest) return undefined;
  if (read.scopes.some(({ expiry }) => expiry !== undefined)) return undefined;
  const { keys, keyCount } = keyColumn(distinct(listed));
  const lookup = new Keys(keys, { first: 0, rows: keyCount });
  const segmentIndexes: number[] = [];
  const offsets: number[] = [];
  read.segments.forEach((segment, index) => {
    if (segment.isApartFrom(lookup)) return;
    const rowCount = read.scopes[index]?.rowCount ?? 0;
    for (let i = 0; i < keyCount; i++) {
      for (const row of segment.currentRowsOf(lookup, i)) {
        if (row >= rowCount) continue;
        segmentIndexes.push(index);
        offsets.push(row);
      }
    }
  });
  return { segmentIndexes: Uint32Array.from(segmentIndexes), offsets: Uint32Array.from(offsets) };
}

function distinct(keys: PlanKeys): PlanKeys {
  if (keys.kind === 'varchar') return { kind: 'varchar', values: [...new Set(keys.values)] };
  return { kind: 'int64', values: BigInt64Array.from(new Set(keys.values)) };
}
