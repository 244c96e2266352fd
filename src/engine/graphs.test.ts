/** Which rows wait for a graph: of each index, whatever the others wait for. */

import type { FieldId, SegmentId } from '../base/ids.ts';
import type { CollectionDefinition, IndexDefinition } from '../catalog/definitions.ts';
import type { EngineContext } from './context.ts';
import { GraphKeeper } from './graphs.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const DIM = 512;
const FLOATS = 101 as FieldId;
const BITS = 102 as FieldId;
const HALVES = 103 as FieldId;

const schema = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(FLOATS, 'floats', 'FloatVector', { dim: DIM }),
  plainField(BITS, 'bits', 'BinaryVector', { dim: DIM }),
  plainField(HALVES, 'halves', 'Float16Vector', { dim: DIM }),
]);

function indexOn(fieldId: FieldId, metric: string): IndexDefinition {
  const vector = { metric, indexType: 'HNSW', servedBy: 'graph', M: 16, efConstruction: 100 };
  return { id: BigInt(fieldId), fieldId, name: String(fieldId), vector } as never;
}

const indexes = [indexOn(FLOATS, 'L2'), indexOn(BITS, 'HAMMING'), indexOn(HALVES, 'L2')] as const;
const collection = { id: 1n, schema, indexes } as unknown as CollectionDefinition;

function keeperOf(rowCount: number, covered: ReadonlyMap<FieldId, number>): GraphKeeper {
  const segment = {
    rowCount,
    reservedRows: rowCount,
    isFrozen: true,
    graph: (fieldId: FieldId) => {
      const rows = covered.get(fieldId);
      return rows === undefined ? undefined : { rows };
    },
    view: () => ({ columns: new Map([FLOATS, BITS, HALVES].map((id) => [id, {}])) }),
  };
  const rows = new Map([[1n, { segments: () => [segment] }]]);
  const merges = { joining: () => new Set<never>(), mergeIdle: async () => false };
  return new GraphKeeper({ rows } as unknown as EngineContext, merges);
}

describe('GraphKeeper.uncoveredRows', () => {
  it('counts the rows of one index only', () => {
    const keeper = keeperOf(70_000, new Map([[HALVES, 60_000]]));
    const waiting = indexes.map((index) => keeper.uncoveredRows(collection, index));
    expect(waiting).toEqual([70_000, 70_000, 10_000]);
  });

  it('wants no graph where scanning is as fast, which is later for smaller vectors', () => {
    const keeper = keeperOf(15_000, new Map());
    const waiting = indexes.map((index) => keeper.uncoveredRows(collection, index));
    expect(waiting).toEqual([15_000, 0, 15_000]);
  });
});

type GraphOfSegment = { path: string; rows: number } | undefined;
type Manifest = { id: string; graphs: object } | undefined;

/** A segment in a collection of one index, and what a keeper over it does to its files. */
class WokenKeeper {
  readonly segment = {
    id: 5n,
    identity: { collectionId: collection.id },
    pin: () => undefined,
    unpin: () => undefined,
    rowCount: 70_000,
    reservedRows: 70_000,
    isFrozen: true,
    graph: () => this.graph,
    setGraph: (_: FieldId, made: GraphOfSegment) => {
      this.graph = made;
    },
    view: () => ({ columns: new Map([[FLOATS, {}]]) }),
  };
  segments = [this.segment];
  graph: GraphOfSegment;
  manifest: Manifest;
  /** Rows of each graph that was asked for. */
  readonly built: number[] = [];
  /** Temporary files that are there. */
  readonly files = new Set<string>();
  #id = 6n;

  async wake(merges: Partial<ConstructorParameters<typeof GraphKeeper>[1]> = {}): Promise<void> {
    const tidied: Promise<void>[] = [];
    const rows = { id: 1n, segments: () => this.segments, publishView: () => undefined };
    const context = {
      rows: new Map([[1n, rows]]),
      catalog: { byId: () => ({ ...collection, indexes: indexes.slice(0, 1) }) },
      manifestOf: () => this.manifest,
      changingSegments: (work: () => Promise<void>) => work(),
      commitEvent: async ({ put }: { put: readonly Manifest[] }, apply: () => void) => {
        this.manifest = put[0];
        apply();
      },
      objects: {
        temporaryPath: async (name: string) => name,
        adopt: async (path: string) => this.files.delete(path),
        localPath: async (key: string) => `/data/${key}`,
        discard: async (path: string) => this.files.delete(path),
      },
      newId: () => this.#id++,
      later: (work: () => Promise<void>) => tidied.push(work()),
      builder: {
        buildGraph: async (request: { outputPath: string; rows: number }) => {
          this.built.push(request.rows);
          this.files.add(request.outputPath);
          if (request.rows > 200_000) throw new Error('the disk is full');
          return { rows: request.rows, quantization: 'bf16', bytes: 1, crc32: 1 };
        },
      },
      log: { error: () => undefined },
    };
    const none = { joining: () => new Set<never>(), mergeIdle: async () => false };
    const keeper = new GraphKeeper(context as unknown as EngineContext, { ...none, ...merges });
    keeper.wake(collection.id);
    await keeper.stop();
    await Promise.all(tidied);
  }
}

describe('GraphKeeper.wake', () => {
  it('builds nothing for a segment that was merged while it waited to be merged', async () => {
    const woken = new WokenKeeper();
    const joining = () => new Set([woken.segment.id as SegmentId]);
    // The merge that took the segment was another's: this one found nothing to do.
    const mergeIdle = async () => {
      woken.segments = [];
      return false;
    };
    await woken.wake({ joining, mergeIdle });
    expect([woken.segments, woken.built]).toEqual([[], []]);
  });

  it('keeps the files of graphs that are in use, and no others', async () => {
    const woken = new WokenKeeper();
    woken.segment.isFrozen = false;
    for (const rowCount of [70_000, 140_000, 280_000]) {
      woken.segment.rowCount = rowCount;
      await woken.wake();
      expect([...woken.files]).toEqual([woken.graph?.path]);
    }
    expect(woken.graph).toMatchObject({ rows: 140_000 });
  });

  it('makes a file of a graph that covered every row before the segment was sealed', async () => {
    const woken = new WokenKeeper();
    woken.graph = { path: 'tmp', rows: 70_000 };
    woken.manifest = { id: '5', graphs: {} };
    await woken.wake();
    expect(woken.manifest?.graphs).toMatchObject({ [FLOATS]: { rows: 70_000, indexId: '101' } });
    expect(woken.graph?.path).toMatch(/^\/data\/segments\/1\/5\/graph-101-7/);
  });
});
