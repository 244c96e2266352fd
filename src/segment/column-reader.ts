/**
 * One column on its way from the batches of an Arrow file into memory of its own.
 *
 * The memory is shared for a segment that is loaded, private for other uses; the
 * number of rows is known, so that fixed columns and vectors are read in place.
 */

import {
  type BytesColumn,
  type Column,
  type FixedArray,
  FIXED_BYTES,
  fixedArrayOver,
  type VectorExtent,
} from '../schema/column.ts';
import { dataTypeInfo, type FixedKind, vectorRowBytes } from '../schema/data-type.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { ArrowBuffer, ArrowStorage } from './arrow-file-layout.ts';
import type { CheckedFile } from './checked-file.ts';
import { SegmentDamage } from './checked-file.ts';

export interface ColumnMemory {
  buffer(bytes: number): ArrayBufferLike;
  /** Together exactly `rows` rows. */
  extents(rows: number, rowBytes: number): readonly VectorExtent[];
}

export interface ColumnReader {
  /** How many buffers a batch holds of this column. */
  readonly bufferCount: number;
  /** Reads the column's next `rows` rows, to row `at`. */
  read(file: CheckedFile, batch: BatchRows): Promise<void>;
  /** The column, all rows read; undefined when it is only passed over. */
  column(): Column | undefined;
}

export interface BatchRows {
  readonly at: number;
  readonly rows: number;
  readonly buffers: readonly ArrowBuffer[];
}

const BUFFER_COUNTS = { bits: 2, values: 2, bytes: 3 } as const;

function bufferCountOf(storage: ArrowStorage): number {
  if (storage.kind === 'vector') return storage.isList ? 3 : 2;
  return BUFFER_COUNTS[storage.kind];
}

/** For columns of fields that were dropped. */
export function newSkippingReader(storage: ArrowStorage): ColumnReader {
  return {
    bufferCount: bufferCountOf(storage),
    read: () => Promise.resolve(),
    column: () => undefined,
  };
}

/** The insert timestamps, which belong to no field; their memory is private to this thread. */
export function newTimestampReader(rowCount: number): ColumnReader & {
  readonly values: BigInt64Array;
} {
  const values = new BigInt64Array(new SharedArrayBuffer(rowCount * 8));
  return {
    values,
    bufferCount: 2,
    read: (file, batch) =>
      readBuffer(file, batch.buffers[1], [
        new Uint8Array(values.buffer, batch.at * 8, batch.rows * 8),
      ]),
    column: () => undefined,
  };
}

export function newColumnReader(
  field: FieldSchema,
  storage: ArrowStorage,
  options: { readonly rowCount: number; readonly memory: ColumnMemory },
): ColumnReader {
  const { layout } = dataTypeInfo(field.type);
  const isVector = storage.kind === 'vector';
  const fits =
    layout === 'fixed'
      ? storage.kind === 'values' || storage.kind === 'bits'
      : layout === storage.kind;
  const rowBytes = layout === 'vector' ? vectorRowBytes(field.type, field.dim ?? 0) : 0;
  if (!fits || (isVector && storage.rowBytes !== rowBytes)) {
    const found = isVector ? `vectors of ${storage.rowBytes} bytes` : storage.kind;
    throw new SegmentDamage(
      `field ${field.name} is stored as ${found}, expected ${field.type}${isVector ? ` of ${rowBytes} bytes` : ''}`,
    );
  }
  if (storage.kind === 'vector') return new VectorReader(field, storage, options);
  if (storage.kind === 'bytes') return new BytesReader(field, options);
  return new FixedReader(field, storage.kind, options);
}

interface ReaderOptions {
  readonly rowCount: number;
  readonly memory: ColumnMemory;
}

class ValidityReader {
  readonly bytes: Uint8Array | undefined;

  constructor(field: FieldSchema, options: ReaderOptions) {
    if (!field.nullable) return;
    this.bytes = new Uint8Array(options.memory.buffer(options.rowCount), 0, options.rowCount);
  }

  async read(file: CheckedFile, batch: BatchRows): Promise<void> {
    const [buffer] = batch.buffers;
    const { bytes } = this;
    if (bytes === undefined) return;
    if (buffer === undefined || buffer.bytes === 0) {
      bytes.fill(1, batch.at, batch.at + batch.rows);
      return;
    }
    unpackBits(await bitsOf(file, buffer, batch.rows), bytes.subarray(batch.at), batch.rows);
  }

  with<C extends Column>(column: C): C {
    return this.bytes === undefined ? column : { ...column, validity: this.bytes };
  }
}

async function bitsOf(file: CheckedFile, buffer: ArrowBuffer, rows: number): Promise<Uint8Array> {
  const bits = new Uint8Array(Math.ceil(rows / 8));
  await readBuffer(file, buffer, [bits]);
  return bits;
}

function unpackBits(bits: Uint8Array, target: Uint8Array, rows: number): void {
  for (let i = 0; i < rows; i++) target[i] = ((bits[i >> 3] as number) >> (i & 7)) & 1;
}

/** Fills the targets, one after another, from the start of the buffer. */
async function readBuffer(
  file: CheckedFile,
  buffer: ArrowBuffer | undefined,
  targets: readonly Uint8Array[],
): Promise<void> {
  const bytes = targets.reduce((sum, target) => sum + target.length, 0);
  if (bytes === 0) return;
  if (buffer === undefined || buffer.bytes < bytes) {
    throw new SegmentDamage(
      `${file.file.key}: a buffer of ${buffer?.bytes ?? 0} bytes at byte ${buffer?.start ?? file.position}, expected ${bytes}`,
    );
  }
  await file.skipTo(buffer.start);
  for (const target of targets) await file.into(target);
}

class FixedReader implements ColumnReader {
  readonly bufferCount = 2;
  readonly #kind: FixedKind;
  readonly #isBits: boolean;
  readonly #values: FixedArray;
  readonly #validity: ValidityReader;

  constructor(field: FieldSchema, storage: 'bits' | 'values', options: ReaderOptions) {
    this.#kind = dataTypeInfo(field.type).kind as FixedKind;
    this.#isBits = storage === 'bits';
    const buffer = options.memory.buffer(options.rowCount * FIXED_BYTES[this.#kind]);
    this.#values = fixedArrayOver(this.#kind, buffer, 0, options.rowCount);
    this.#validity = new ValidityReader(field, options);
  }

  async read(file: CheckedFile, batch: BatchRows): Promise<void> {
    await this.#validity.read(file, batch);
    const data = batch.buffers[1] as ArrowBuffer;
    if (this.#isBits) {
      const bits = await bitsOf(file, data, batch.rows);
      unpackBits(bits, (this.#values as Uint8Array).subarray(batch.at), batch.rows);
      return;
    }
    const part = this.#values.subarray(batch.at, batch.at + batch.rows);
    await readBuffer(file, data, [new Uint8Array(part.buffer, part.byteOffset, part.byteLength)]);
  }

  column(): Column {
    return this.#validity.with({ layout: 'fixed', kind: this.#kind, values: this.#values });
  }
}

class BytesReader implements ColumnReader {
  readonly bufferCount = 3;
  readonly #memory: ColumnMemory;
  readonly #starts: Uint32Array;
  readonly #validity: ValidityReader;
  #heap: Uint8Array;
  #heapBytes = 0;

  constructor(field: FieldSchema, options: ReaderOptions) {
    this.#memory = options.memory;
    this.#starts = new Uint32Array(options.memory.buffer((options.rowCount + 1) * 4));
    this.#validity = new ValidityReader(field, options);
    this.#heap = new Uint8Array(options.memory.buffer(0));
  }

  async read(file: CheckedFile, batch: BatchRows): Promise<void> {
    await this.#validity.read(file, batch);
    const offsets = new Int32Array(batch.rows + 1);
    await readBuffer(file, batch.buffers[1], [new Uint8Array(offsets.buffer)]);
    const bytes = this.#takeOffsets(file, offsets, batch);
    this.#makeRoom(bytes);
    const end = this.#heapBytes + bytes;
    await readBuffer(file, batch.buffers[2], [this.#heap.subarray(this.#heapBytes, end)]);
    this.#heapBytes = end;
  }

  /** Offsets of a batch start at 0; ours go on over all rows. Returns the batch's bytes. */
  #takeOffsets(file: CheckedFile, offsets: Int32Array, batch: BatchRows): number {
    let last = 0;
    for (let i = 0; i <= batch.rows; i++) {
      const offset = offsets[i] as number;
      if (offset < last || (i === 0 && offset !== 0)) {
        throw new SegmentDamage(
          `${file.file.key}: the text of row ${batch.at + i} starts at ${offset}, expected at least ${last}`,
        );
      }
      last = offset;
      this.#starts[batch.at + i] = this.#heapBytes + offset;
    }
    // What is claimed is checked before memory of that size is asked for.
    const room = batch.buffers[2]?.bytes ?? 0;
    if (last > room) {
      throw new SegmentDamage(`${file.file.key}: ${last} bytes of text in a buffer of ${room}`);
    }
    return last;
  }

  #makeRoom(bytes: number): void {
    const needed = this.#heapBytes + bytes;
    if (needed <= this.#heap.length) return;
    this.#replaceHeap(Math.max(needed, this.#heapBytes * 2));
  }

  #replaceHeap(bytes: number): void {
    const heap = new Uint8Array(this.#memory.buffer(bytes));
    heap.set(this.#heap.subarray(0, this.#heapBytes));
    this.#heap = heap;
  }

  column(): BytesColumn {
    // Nothing will be added: room for growth would only be wasted.
    if (this.#heap.length !== this.#heapBytes) this.#replaceHeap(this.#heapBytes);
    return this.#validity.with({ layout: 'bytes', starts: this.#starts, heap: this.#heap });
  }
}

class VectorReader implements ColumnReader {
  readonly bufferCount: number;
  readonly #rowBytes: number;
  readonly #extents: readonly VectorExtent[];
  readonly #validity: ValidityReader;

  constructor(
    field: FieldSchema,
    storage: ArrowStorage & { kind: 'vector' },
    options: ReaderOptions,
  ) {
    this.bufferCount = bufferCountOf(storage);
    this.#rowBytes = storage.rowBytes;
    this.#extents = options.memory.extents(options.rowCount, storage.rowBytes);
    this.#validity = new ValidityReader(field, options);
  }

  async read(file: CheckedFile, batch: BatchRows): Promise<void> {
    await this.#validity.read(file, batch);
    await readBuffer(file, batch.buffers[this.bufferCount - 1], this.#targets(batch));
  }

  #targets(batch: BatchRows): Uint8Array[] {
    const targets: Uint8Array[] = [];
    const end = batch.at + batch.rows;
    let first = 0;
    for (const extent of this.#extents) {
      const from = Math.max(batch.at, first) - first;
      const to = Math.min(end, first + extent.rows) - first;
      if (from < to) {
        targets.push(extent.bytes.subarray(from * this.#rowBytes, to * this.#rowBytes));
      }
      first += extent.rows;
    }
    return targets;
  }

  column(): Column {
    const column: Column = { layout: 'vector', rowBytes: this.#rowBytes, extents: this.#extents };
    return this.#validity.with(column);
  }
}
