/**
 * Background tasks that the build thread can be asked to run by name; a task is a
 * value declared beside its code, and joins by a line here.
 */

import type { Task } from '../base/task.ts';
import { type MergedFiles, mergeSegments, type MergeTask } from '../compaction/merge.ts';
import {
  buildSparseIndex,
  type SparseIndex,
  type SparseIndexTask,
} from '../index/sparse/sparse-index.ts';
import {
  type SegmentFiles,
  type SegmentFilesTask,
  writeSegmentFiles,
} from '../segment/segment-files.ts';

export const writeSegmentFilesTask: Task<SegmentFilesTask, SegmentFiles> = {
  name: 'writeSegmentFiles',
  run: writeSegmentFiles,
};

export const mergeSegmentsTask: Task<MergeTask, MergedFiles> = {
  name: 'mergeSegments',
  run: mergeSegments,
};

export const sparseIndexTask: Task<SparseIndexTask, SparseIndex> = {
  name: 'buildSparseIndex',
  run: async (task) => buildSparseIndex(task),
};

// biome-ignore lint/suspicious/noExplicitAny: a registry holds tasks of every input and output.
export const BACKGROUND_TASKS: readonly Task<any, unknown>[] = [
  writeSegmentFilesTask,
  mergeSegmentsTask,
  sparseIndexTask,
];
