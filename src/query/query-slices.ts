/** Searches cut by query, and answers cut and put together again. */

import type { SearchHits, SearchTask } from './executor.ts';

/** The search of queries from .. to alone. */
export function sliceQueries(task: SearchTask, from: number, to: number): SearchTask {
  const nq = to - from;
  if (task.kind === 'sparse') return { ...task, nq, queries: task.queries.slice(from, to) };
  if (task.kind === 'minhash') return { ...task, nq, queries: task.queries.slice(from, to) };
  if (task.kind === 'embeddingLists') return { ...task, nq, queries: task.queries.slice(from, to) };
  const queryBytes = task.queries.length / task.nq;
  // A copy: posting a view of a buffer would post all of it.
  return { ...task, nq, queries: task.queries.slice(from * queryBytes, to * queryBytes) };
}

/** The hits of one query, which stand at from .. from + count. */
export function sliceHits(hits: SearchHits, from: number, count: number): SearchHits {
  const to = from + count;
  return {
    counts: Uint32Array.of(count),
    segmentIndexes: hits.segmentIndexes.subarray(from, to),
    offsets: hits.offsets.subarray(from, to),
    scores: hits.scores.subarray(from, to),
    ...(hits.elements === undefined ? {} : { elements: hits.elements.subarray(from, to) }),
  };
}

/** Answers of searches over the same segments, one after another. */
export function joinHits(answers: readonly SearchHits[]): SearchHits {
  const joined = emptyHits(answers);
  let query = 0;
  let hit = 0;
  for (const answer of answers) {
    joined.counts.set(answer.counts, query);
    joined.segmentIndexes.set(answer.segmentIndexes, hit);
    joined.offsets.set(answer.offsets, hit);
    joined.scores.set(answer.scores, hit);
    if (answer.elements !== undefined) joined.elements?.set(answer.elements, hit);
    query += answer.counts.length;
    hit += answer.scores.length;
  }
  return joined;
}

/** Room for all the answers. */
function emptyHits(answers: readonly SearchHits[]): SearchHits {
  const total = answers.reduce((sum, { scores }) => sum + scores.length, 0);
  const isAboutElements = answers.some(({ elements }) => elements !== undefined);
  return {
    counts: new Uint32Array(answers.reduce((sum, { counts }) => sum + counts.length, 0)),
    segmentIndexes: new Uint32Array(total),
    offsets: new Uint32Array(total),
    scores: new Float32Array(total),
    ...(isAboutElements ? { elements: new Uint32Array(total) } : {}),
  };
}
