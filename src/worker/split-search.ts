/**
 * Long searches cut into parts for several threads, and their answers put together.
 *
 * Several queries are cut by query: their answers only follow each other. A single
 * query is cut by segment and its answers are merged.
 */

import type { SegmentId } from '../base/ids.ts';
import { largerIsNearer } from '../index/flat/vector-space.ts';
import type { DenseSearchTask, SearchHits, SearchTask, SegmentScope } from '../query/executor.ts';
import { graphMicros, scanMicros } from '../query/search-cost.ts';
import { joinHits, sliceQueries } from '../query/query-slices.ts';
import type { VectorColumn } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';

export interface SplitSearch {
  readonly tasks: readonly SearchTask[];
  /** Takes the answers in the order of the tasks. */
  readonly merge: (answers: readonly SearchHits[]) => SearchHits;
}

/** Shorter searches lose more to the hand-over than they win. */
const SPLIT_MICROS_MIN = 1500;

/** Undefined: the search is short, or cannot be cut. */
export function splitSearch(
  task: SearchTask,
  threads: number,
  views: ReadonlyMap<SegmentId, SegmentView>,
): SplitSearch | undefined {
  if (task.kind !== 'dense' || threads < 2) return undefined;
  // Groups of one query spread over segments, and boosts are for the nearest hits of all:
  // one thread has to see them all.
  const isOfRows = task.grouping === undefined && task.boost === undefined;
  if (task.nq < 2 && (task.segments.length < 2 || !isOfRows)) return undefined;
  const micros = task.segments.map((scope) => segmentMicros(task, scope, views));
  const total = micros.reduce((sum, part) => sum + part, 0);
  if (total < SPLIT_MICROS_MIN) return undefined;
  return task.nq >= 2 ? splitQueries(task, threads) : splitSegments(task, threads, micros);
}

function segmentMicros(
  task: DenseSearchTask,
  scope: SegmentScope,
  views: ReadonlyMap<SegmentId, SegmentView>,
): number {
  const view = views.get(scope.segmentId);
  const column = view?.columns.get(task.fieldId) as VectorColumn | undefined;
  if (view === undefined || column === undefined) return 0;
  const shape = { element: task.element, rowBytes: column.rowBytes };
  const graph = task.exact || task.range !== undefined ? undefined : view.graphs.get(task.fieldId);
  const scanned = scanMicros(Math.max(0, scope.rowCount - (graph?.rows ?? 0)), shape);
  const micros = graph === undefined ? scanned : graphMicros(task.ef, shape) + scanned;
  return micros * task.nq;
}

function splitQueries(task: DenseSearchTask, threads: number): SplitSearch {
  const parts = Math.min(threads, task.nq);
  const tasks = Array.from({ length: parts }, (_, i): SearchTask => {
    const from = Math.floor((i * task.nq) / parts);
    const to = Math.floor(((i + 1) * task.nq) / parts);
    return sliceQueries(task, from, to);
  });
  return { tasks, merge: joinHits };
}

/** Each segment joins the part that has least to do yet, largest segments first. */
function splitSegments(
  task: DenseSearchTask,
  threads: number,
  micros: readonly number[],
): SplitSearch {
  const count = Math.min(threads, task.segments.length);
  const parts = Array.from({ length: count }, () => ({ members: [] as number[], micros: 0 }));
  const bySize = [...micros.keys()].sort((a, b) => (micros[b] as number) - (micros[a] as number));
  for (const member of bySize) {
    const least = parts.reduce((best, part) => (part.micros < best.micros ? part : best));
    least.members.push(member);
    least.micros += micros[member] as number;
  }
  const members = parts.map((part) => part.members.sort((a, b) => a - b));
  return {
    tasks: members.map((list) => ({
      ...task,
      segments: list.map((member) => task.segments[member] as SegmentScope),
    })),
    merge: (answers) => mergeSegments(task, members, answers),
  };
}

/** Of one query: nearest first, equal scores by segment and row, as one thread would answer. */
function mergeSegments(
  task: DenseSearchTask,
  members: readonly (readonly number[])[],
  answers: readonly SearchHits[],
): SearchHits {
  const hits = answers.flatMap((answer, part) =>
    Array.from(answer.scores, (score, i) => ({
      score,
      segment: members[part]?.[answer.segmentIndexes[i] as number] as number,
      offset: answer.offsets[i] as number,
    })),
  );
  const sign = largerIsNearer(task.metric) ? -1 : 1;
  hits.sort((a, b) => sign * (a.score - b.score) || a.segment - b.segment || a.offset - b.offset);
  const kept = hits.slice(0, task.topK);
  return {
    counts: Uint32Array.of(kept.length),
    segmentIndexes: Uint32Array.from(kept, ({ segment }) => segment),
    offsets: Uint32Array.from(kept, ({ offset }) => offset),
    scores: Float32Array.from(kept, ({ score }) => score),
  };
}
