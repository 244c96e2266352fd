/**
 * What is kept of a sealed segment: its files with their sums, its graphs.
 *
 * segment/ writes and reads the files, the catalog keeps this record of them. Plain
 * JSON, so 64-bit numbers are decimal text.
 */

export interface SegmentFile {
  readonly key: string;
  readonly bytes: number;
  readonly crc32: number;
}

export interface GraphFile extends SegmentFile {
  readonly rows: number;
  readonly indexId: string;
  readonly metric: 'L2' | 'IP' | 'COSINE';
  readonly quantization: 'f32' | 'bf16';
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
