/** Reads on real threads while main writes: each sees exactly the rows of its ordinal. */

import { jest } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CollectionId, FieldId, PartitionId, SegmentId } from '../base/ids.ts';
import { type Random, seededRandom } from '../base/random.ts';
import type { ColumnBatch } from '../schema/column.ts';
import { Segment } from '../segment/segment.ts';
import { VectorArena } from '../segment/vector-arena.ts';
import { ThreadPool } from './thread-pool.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

jest.setTimeout(60_000);

const DIM = 8;
const KEY = 100 as FieldId;
const VECTOR = 101 as FieldId;
const SCHEMA = plainSchema([
  plainField(KEY, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(VECTOR, 'vector', 'FloatVector', { dim: DIM }),
]);

/** Row n has the vector (n, 0, 0 …): its distance from the query of zeros tells it apart. */
function batchOf(first: number, rows: number): ColumnBatch {
  const vectors = new Float32Array(rows * DIM);
  for (let i = 0; i < rows; i++) vectors[i * DIM] = first + i;
  return {
    rowCount: rows,
    columns: new Map([
      [
        KEY,
        {
          layout: 'fixed',
          kind: 'int64',
          values: BigInt64Array.from({ length: rows }, (_, i) => BigInt(first + i)),
        },
      ],
      [
        VECTOR,
        {
          layout: 'vector',
          rowBytes: DIM * 4,
          extents: [{ bytes: new Uint8Array(vectors.buffer), rows }],
        },
      ],
    ]),
  };
}

/** A plain account of what each row's life was. */
interface Life {
  readonly inserted: number;
  deleted: number;
}

class Writer {
  readonly segments: Segment[] = [];
  readonly lives: Life[][] = [];
  readonly #pool: ThreadPool;
  readonly #arena = new VectorArena();
  readonly #random: Random;
  ordinal = 1;
  rows = 0;

  constructor(pool: ThreadPool, random: Random) {
    this.#pool = pool;
    this.#random = random;
  }

  insert(rows: number): void {
    if (this.segments.length === 0 || this.#random.next() < 0.05) this.#newSegment();
    const segment = this.segments.at(-1) as Segment;
    segment.reserve(batchOf(this.rows, rows));
    this.#pool.publish(segment.view());
    this.ordinal += 1;
    segment.publish(rows, this.ordinal);
    const lives = this.lives.at(-1) as Life[];
    for (let i = 0; i < rows; i++) lives.push({ inserted: this.ordinal, deleted: Infinity });
    this.rows += rows;
  }

  deleteSome(count: number): void {
    this.ordinal += 1;
    for (let i = 0; i < count; i++) {
      const at = Math.floor(this.#random.next() * this.segments.length);
      const lives = this.lives[at] as Life[];
      const row = Math.floor(this.#random.next() * lives.length);
      if (!(this.segments[at] as Segment).markDeleted(row, this.ordinal)) continue;
      (lives[row] as Life).deleted = this.ordinal;
    }
  }

  scope() {
    const segments = this.segments.map((segment) => ({
      segmentId: segment.id,
      rowCount: segment.rowCount,
      allVisible: segment.deadRows === 0,
    }));
    return { segments, readOrdinal: this.ordinal };
  }

  alive(ordinal: number): number {
    const isAlive = ({ inserted, deleted }: Life) => inserted <= ordinal && deleted > ordinal;
    return this.lives.reduce((sum, lives) => sum + lives.filter(isAlive).length, 0);
  }

  #newSegment(): void {
    const identity = {
      id: BigInt(this.segments.length + 1) as SegmentId,
      collectionId: 1n as CollectionId,
      partitionId: 1n as PartitionId,
    };
    this.segments.push(new Segment(identity, SCHEMA, this.#arena));
    this.lives.push([]);
  }
}

describe('reads beside writes', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'growing-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('see exactly the rows of their ordinal', async () => {
    const pool = new ThreadPool({
      threads: 3,
      queueMax: 10_000,
      emptyGraphPath: (thread) => join(folder, `empty-${thread}`),
      onThreadError: (cause) => {
        throw cause;
      },
    });
    const random = seededRandom(11);
    const writer = new Writer(pool, random);
    const checks: Promise<void>[] = [];
    for (let step = 0; step < 200; step++) {
      writer.insert(1 + Math.floor(random.next() * 200));
      if (random.next() < 0.3) writer.deleteSome(20);
      const scope = writer.scope();
      const expected = writer.alive(scope.readOrdinal);
      checks.push(
        pool.count(scope).then((count) => {
          expect(count).toBe(expected);
        }),
        pool
          .search({
            ...scope,
            fieldId: VECTOR,
            kind: 'dense',
            element: 'float32',
            metric: 'L2',
            nq: 1,
            queries: new Uint8Array(DIM * 4),
            topK: 1_000_000,
            ef: 1,
            exact: true,
          })
          .then(({ scores }) => {
            expect(scores.length).toBe(expected);
          }),
      );
      if (step % 16 === 0) await Promise.all(checks.splice(0));
    }
    await Promise.all(checks);
    expect(writer.segments.length).toBeGreaterThan(3);
    await pool.close();
  });
});
