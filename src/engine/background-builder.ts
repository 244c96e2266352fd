/** What the engine asks of the build thread; worker/build-pool.ts does it. */

import type { MergedFiles, MergeTask } from '../compaction/merge.ts';
import type { VectorElement } from '../index/flat/vector-space.ts';
import type { GraphMetric, GraphQuantization } from '../schema/segment-manifest.ts';
import type { SparseIndex, SparseIndexTask } from '../index/sparse/sparse-index.ts';
import type { SegmentFiles, SegmentFilesTask } from '../segment/segment-files.ts';
import type { Segment } from '../segment/segment.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';

export interface GraphRequest {
  /** Names the graph between requests: segment and field. */
  readonly key: string;
  readonly column: SharedVectorColumn;
  readonly element: VectorElement;
  readonly rows: number;
  readonly shape: {
    readonly dim: number;
    readonly metric: GraphMetric;
    readonly M: number;
    readonly efConstruction: number;
  };
  /** A graph over the first rows to continue from. */
  readonly basePath?: string;
  readonly baseRows?: number;
  readonly baseQuantization?: GraphQuantization;
  readonly outputPath: string;
  /** No more rows will come. */
  readonly isFinal: boolean;
}

export interface BuiltGraphFile {
  readonly rows: number;
  readonly quantization: GraphQuantization;
  readonly bytes: number;
  readonly crc32: number;
}

export interface BackgroundBuilder {
  buildGraph(request: GraphRequest): Promise<BuiltGraphFile>;
  buildSparseIndex(task: SparseIndexTask): Promise<SparseIndex>;
  writeFiles(task: SegmentFilesTask): Promise<SegmentFiles>;
  mergeSegments(task: MergeTask): Promise<MergedFiles>;
  /** Graphs under way and such as are asked for later fail. What is saved can be continued. */
  abandonGraphs(): void;
  /** The segment is gone: its open graphs go too. */
  forget(segment: Segment): void;
}
