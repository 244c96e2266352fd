/** Hits of one score, more of them than a call takes arguments. */

import { seededRandom } from '../base/random.ts';
import { columnOf } from '../segment/testing/sample-rows.ts';
import { plainField } from '../schema/testing/plain-field.ts';
import type { CommitOrdinal } from '../segment/segment-view.ts';
import type { PinnedRead } from './pinned-read.ts';
import { rankHits } from './reduce.ts';

it('puts many hits of one score in key order', () => {
  const count = 200_000;
  const random = seededRandom(3);
  const keys = Array.from({ length: count }, (_, i) => BigInt(i));
  for (let i = count - 1; i > 0; i--) {
    const other = Math.floor(random.next() * (i + 1));
    [keys[i], keys[other]] = [keys[other] as bigint, keys[i] as bigint];
  }
  const key = plainField(1, 'key', 'Int64');
  const view = { columns: new Map([[key.id, columnOf(key, keys)]]) };
  const read = { views: [view], scopes: [], readOrdinal: 1 as CommitOrdinal };
  const hits = {
    counts: Uint32Array.of(count),
    segmentIndexes: new Uint32Array(count),
    offsets: Uint32Array.from(keys, (_, i) => i),
    scores: new Float32Array(count),
  };
  const [ranking] = rankHits(read as unknown as PinnedRead, hits, key.id, 0);
  expect(ranking?.hits.every((hit, i) => hit.key === BigInt(i))).toBe(true);
  expect(ranking?.hits.length).toBe(count);
});
