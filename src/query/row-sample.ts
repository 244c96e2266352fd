/**
 * `random_sample`: a share of the rows of a segment that a filter lets through, drawn
 * among those the read sees. At least one, as in Milvus, where segments are drawn from
 * each for itself as well.
 */

import { bitsetWords, setBit } from '../base/bitset.ts';
import { seededRandom } from '../base/random.ts';
import type { Sample } from '../filter/plan.ts';
import type { FilterOutcome } from './filter-cache.ts';

/** `matches` in ascending order, of rowCount rows; the same for the same seed and segment. */
export function sampledRows(
  matches: Uint32Array,
  { factor, seed }: Sample,
  { segmentId, rowCount }: { readonly segmentId: bigint; readonly rowCount: number },
): FilterOutcome {
  const random = seededRandom(seed ^ Number(BigInt.asUintN(32, segmentId * 0x9e3779b9n)));
  const count = Math.min(matches.length, Math.max(1, Math.floor(matches.length * factor)));
  const matchBitset = new Uint32Array(bitsetWords(rowCount));
  let wanted = count;
  matches.forEach((row, i) => {
    // Each of the rest is as likely as another to be among those still wanted.
    if (random.next() * (matches.length - i) >= wanted) return;
    setBit(matchBitset, row);
    wanted -= 1;
  });
  return { rowCount, matchBitset, count };
}
