/**
 * A sealed segment, read from its files into shared memory, ready to be searched.
 *
 * engine/ calls it when a collection is loaded and after a compaction. Rows older
 * than the open collection get the base ordinal; a compaction's rows keep the
 * ordinals of their commits (docs/decisions/0002-commit-ordinals.md).
 */

import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CollectionId, FieldId } from '../base/ids.ts';
import type { ObjectReader } from '../io/object-store.ts';
import type { Column, VectorExtent } from '../schema/column.ts';
import type { CollectionSchema } from '../schema/schema.ts';
import { CheckedFile } from './checked-file.ts';
import type { ColumnMemory } from './column-reader.ts';
import { BASE_ORDINAL } from './commit-table.ts';
import { decodeDeletes } from './delete-file.ts';
import type { GrowableColumn } from './growable-column.ts';
import {
  type SegmentFile,
  type SegmentManifest,
  segmentId,
  segmentPartition,
} from '../schema/segment-manifest.ts';
import { Segment } from './segment.ts';
import { readSegmentFiles } from './segment-files.ts';
import type { CommitOrdinal } from './segment-view.ts';
import type { Extent, VectorArena } from './vector-arena.ts';

/** One memory holds up to 4 GiB; smaller extents leave less behind when rows end early. */
const EXTENT_BYTES_MAX = 256 * 1024 * 1024;
/** Rows whose keys are indexed in one go: about 2 ms. */
const INDEX_ROWS = 32_768;

export interface LoadSegmentOptions {
  readonly store: ObjectReader;
  readonly collectionId: CollectionId;
  readonly schema: CollectionSchema;
  readonly arena: VectorArena;
  /** Ordinal of a row inserted at this time; absent: everything is older than the open. */
  readonly ordinalOf?: (insertTimestamp: bigint) => CommitOrdinal;
}

/**
 * errors  SegmentDamage when a file is missing, cut off or changed; memory is given back
 * cost    the files' bytes, read and summed up in slices; main stays responsive
 */
export async function loadSegment(
  manifest: SegmentManifest,
  options: LoadSegmentOptions,
): Promise<Segment> {
  const { store, schema } = options;
  const memory = new SealedMemory(options.arena);
  try {
    const stored = await readSegmentFiles(manifest, { store, fields: schema.fields, memory });
    const segment = Segment.sealed(
      {
        id: segmentId(manifest),
        collectionId: options.collectionId,
        partitionId: segmentPartition(manifest),
      },
      schema,
      {
        rowCount: manifest.rowCount,
        columns: memory.adopt(stored.columns),
        insertOrdinals: ordinalsOf(stored.insertTimestamps, options.ordinalOf),
        insertTimestamps: stored.insertTimestamps,
      },
    );
    for (let first = 0; first < manifest.rowCount; first += INDEX_ROWS) {
      segment.indexKeys(first, Math.min(INDEX_ROWS, manifest.rowCount - first));
      await nextTurn();
    }
    await applyDeletes(segment, manifest, store);
    return segment;
  } catch (cause) {
    memory.release();
    throw cause;
  }
}

/**
 * Rows that a file says are dead died before the open. After a compaction the
 * caller carries the marks over from the inputs instead.
 */
async function applyDeletes(
  segment: Segment,
  manifest: SegmentManifest,
  store: ObjectReader,
): Promise<void> {
  const file = manifest.deletes;
  if (file === undefined) return;
  const rows = decodeDeletes(file, await readWhole(store, file), manifest.rowCount);
  for (const row of rows) segment.markDeleted(row, BASE_ORDINAL);
  segment.deletesSinceFile = 0;
}

async function readWhole(store: ObjectReader, segmentFile: SegmentFile): Promise<Uint8Array> {
  const file = await CheckedFile.open(store, segmentFile);
  const bytes = new Uint8Array(segmentFile.bytes);
  await file.into(bytes);
  return bytes;
}

function ordinalsOf(
  timestamps: BigInt64Array,
  ordinalOf: LoadSegmentOptions['ordinalOf'],
): Uint32Array {
  const ordinals = new Uint32Array(new SharedArrayBuffer(timestamps.length * 4));
  if (ordinalOf === undefined) return ordinals.fill(BASE_ORDINAL);
  let last: bigint | undefined;
  let ordinal: CommitOrdinal = BASE_ORDINAL;
  for (let i = 0; i < ordinals.length; i++) {
    const timestamp = timestamps[i] as bigint;
    // Rows of one commit lie together.
    if (timestamp !== last) ordinal = ordinalOf(timestamp);
    last = timestamp;
    ordinals[i] = ordinal;
  }
  return ordinals;
}

/** Shared memory of exactly the size needed, vectors from the arena. */
class SealedMemory implements ColumnMemory {
  readonly #arena: VectorArena;
  readonly #extents = new Map<Uint8Array, Extent>();

  constructor(arena: VectorArena) {
    this.#arena = arena;
  }

  buffer(bytes: number): SharedArrayBuffer {
    return new SharedArrayBuffer(bytes);
  }

  extents(rows: number, rowBytes: number): VectorExtent[] {
    const rowsMax = Math.max(1, Math.floor(EXTENT_BYTES_MAX / rowBytes));
    const extents: VectorExtent[] = [];
    for (let first = 0; first < rows; first += rowsMax) {
      const extentRows = Math.min(rowsMax, rows - first);
      const extent = this.#arena.allocate(extentRows * rowBytes);
      this.#extents.set(extent.bytes, extent);
      extents.push({ ...extent, rows: extentRows } as VectorExtent);
    }
    return extents;
  }

  adopt(columns: ReadonlyMap<FieldId, Column>): Map<FieldId, GrowableColumn> {
    return new Map([...columns].map(([id, column]) => [id, this.#sealed(column)]));
  }

  #sealed(column: Column): GrowableColumn {
    const bytes = columnBytes(column);
    return {
      bytes,
      column: () => column,
      write: takesNoRows,
      clear: takesNoRows,
      release: () => {
        if (column.layout === 'vector') for (const { bytes } of column.extents) this.#free(bytes);
      },
    };
  }

  #free(bytes: Uint8Array): void {
    const extent = this.#extents.get(bytes);
    if (extent === undefined) return;
    this.#extents.delete(bytes);
    this.#arena.release(extent);
  }

  release(): void {
    for (const bytes of [...this.#extents.keys()]) this.#free(bytes);
  }
}

function takesNoRows(): never {
  throw new TypeError('a sealed column takes no rows');
}

function columnBytes(column: Column): number {
  const validity = column.validity?.byteLength ?? 0;
  if (column.layout === 'fixed') return validity + column.values.byteLength;
  if (column.layout === 'bytes') return validity + column.starts.byteLength + column.heap.length;
  return column.extents.reduce((sum, { bytes }) => sum + bytes.length, validity);
}
