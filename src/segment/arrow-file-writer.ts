/**
 * One Arrow IPC file, written batch by batch: no more than a batch is in memory.
 *
 * Runs on the build thread; segment-files.ts decides what goes into which file.
 */

import { AsyncByteQueue, type Data, type Field, makeData, RecordBatch } from 'apache-arrow';
import { RecordBatchFileWriter, Schema, Struct } from 'apache-arrow';
import { FileWriter, type WrittenFile } from '../io/local/file-writer.ts';

export interface ArrowBatch {
  readonly rows: number;
  /** One array a field; borrowed until the next batch is asked for. */
  readonly children: readonly Data[];
}

/** Keeps what the Arrow writer puts out until it is written to the file. */
class PieceSink extends AsyncByteQueue {
  #pieces: Uint8Array[] = [];

  override write(value: unknown): void {
    this.#pieces.push(value as Uint8Array);
  }

  override close(): void {}

  take(): Uint8Array[] {
    const pieces = this.#pieces;
    this.#pieces = [];
    return pieces;
  }
}

export class ArrowFileWriter {
  readonly #schema: Schema;
  readonly #file: FileWriter;
  readonly #sink = new PieceSink();
  readonly #writer = new RecordBatchFileWriter();

  constructor(path: string, fields: readonly Field[]) {
    this.#schema = new Schema([...fields]);
    this.#file = new FileWriter(path);
    this.#writer.reset(this.#sink, this.#schema);
  }

  /** Writes the batches and the footer; the file is closed in any case. */
  writeWhole(batches: () => Iterable<ArrowBatch>): WrittenFile {
    try {
      for (const batch of batches()) this.#writeBatch(batch);
      this.#writer.finish();
      this.#file.write(this.#sink.take());
    } catch (cause) {
      this.#file.close();
      throw cause;
    }
    return this.#file.close();
  }

  #writeBatch(batch: ArrowBatch): void {
    const type = new Struct(this.#schema.fields);
    const children = [...batch.children];
    const data = makeData({ type, length: batch.rows, nullCount: 0, children });
    this.#writer.write(new RecordBatch(this.#schema, data));
    this.#file.write(this.#sink.take());
  }
}
