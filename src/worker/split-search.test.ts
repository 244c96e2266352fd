/** Searches cut into parts answer as one thread would. */

import type { FieldId } from '../base/ids.ts';
import { seededRandom } from '../base/random.ts';
import type { DenseSearchTask } from '../query/executor.ts';
import { SegmentSearcher } from '../query/segment-searcher.ts';
import {
  generateSegment,
  hitsOf,
  numberBelow,
  VECTOR_FIELD,
} from '../query/testing/generated-segment.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { splitSearch } from './split-search.ts';

const DIM = 6;
const segments = [1, 2, 3].map((id) => generateSegment({ id, rows: 200, dim: DIM }));
const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '/nonexistent/empty' });
for (const { view } of segments) searcher.publish(view);

/** What the search costs is guessed from rows of a megabyte. */
const costly = new Map(
  segments.map(({ view }) => {
    const columns = new Map<FieldId, unknown>([[VECTOR_FIELD, { rowBytes: 1 << 20 }]]);
    return [view.id, { ...view, columns } as SegmentView];
  }),
);

function taskOf(nq: number, options: Partial<DenseSearchTask> = {}): DenseSearchTask {
  const random = seededRandom(5);
  const queries = Float32Array.from({ length: nq * DIM }, () => random.next() * 2 - 1);
  return {
    kind: 'dense',
    element: 'float32',
    segments: segments.map(({ scope }) => scope),
    readOrdinal: 10,
    fieldId: VECTOR_FIELD,
    metric: 'IP',
    nq,
    queries: new Uint8Array(queries.buffer),
    topK: 20,
    ef: 64,
    exact: true,
    ...options,
  };
}

/** Into how many parts it was cut. */
function expectSameAnswer(task: DenseSearchTask): number {
  const split = splitSearch(task, 2, costly);
  const parts = split?.tasks ?? [task];
  const answers = parts.map((part) => searcher.search(part));
  const merged = split === undefined ? answers[0] : split.merge(answers);
  const whole = searcher.search(task);
  for (let q = 0; q < task.nq; q++) {
    expect(merged === undefined ? [] : hitsOf(merged, q)).toEqual(hitsOf(whole, q));
  }
  return parts.length;
}

describe('splitSearch', () => {
  it('cuts one query by segment, several by query', () => {
    expect(expectSameAnswer(taskOf(1))).toBe(2);
    expect(expectSameAnswer(taskOf(5))).toBe(2);
  });

  it('boosts the nearest hits of all segments, not those of each part', () => {
    const functions = [{ filter: numberBelow(10), weight: 100 }];
    const boost = { functions, functionMode: 'multiply', boostMode: 'multiply' } as const;
    expectSameAnswer(taskOf(1, { boost }));
    expect(expectSameAnswer(taskOf(5, { boost }))).toBe(2);
  });
});
