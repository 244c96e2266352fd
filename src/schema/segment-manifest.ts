/**
 * What the catalog keeps of a sealed segment: which files it consists of, how long
 * they are and what their checksums must be (I6).
 *
 * Plain JSON: 64-bit numbers as decimal text, field ids as keys. segment/ writes and
 * reads the files; Bytes: docs/format/segment.md
 */

import type { PartitionId, SegmentId } from '../base/ids.ts';

export interface SegmentFile {
  readonly key: string;
  readonly bytes: number;
  readonly crc32: number;
}

/** Metrics that a graph can be built for. */
export type GraphMetric = 'L2' | 'IP' | 'COSINE' | 'HAMMING' | 'JACCARD';
/** What a graph keeps of each vector: floats of several widths, or bits. */
export type GraphQuantization = 'f32' | 'f16' | 'bf16' | 'b1';

export interface GraphFile extends SegmentFile {
  readonly rows: number;
  readonly indexId: string;
  readonly metric: GraphMetric;
  readonly quantization: GraphQuantization;
}

export interface SegmentManifest {
  readonly id: string;
  readonly partitionId: string;
  readonly rowCount: number;
  /** Rows in the delete file. */
  readonly deletedRows?: number;
  /** Rows inserted up to this timestamp are in some sealed segment of the partition. */
  readonly maxTimestamp: string;
  readonly scalars: SegmentFile;
  readonly vectors: Readonly<Record<string, SegmentFile>>;
  readonly deletes?: SegmentFile;
  readonly graphs: Readonly<Record<string, GraphFile>>;
}

export function segmentId(manifest: SegmentManifest): SegmentId {
  return BigInt(manifest.id) as SegmentId;
}

export function segmentPartition(manifest: SegmentManifest): PartitionId {
  return BigInt(manifest.partitionId) as PartitionId;
}

/** Every file a manifest names. */
export function manifestFiles(manifest: SegmentManifest): SegmentFile[] {
  const { scalars, vectors, graphs, deletes } = manifest;
  const files: SegmentFile[] = [scalars, ...Object.values(vectors), ...Object.values(graphs)];
  return deletes === undefined ? files : [...files, deletes];
}

/** Their keys: what garbage collection must keep. */
export function manifestKeys(manifest: SegmentManifest): string[] {
  return manifestFiles(manifest).map((file) => file.key);
}
