/**
 * Generated segments for tests of searches: clustered vectors in shared memories,
 * an int64 key, a small integer to filter by, and row versions that tests may set;
 * beside them the obvious search in double precision that every path answers to.
 */

import type { CollectionId, FieldId, PartitionId, SegmentId } from '../../base/ids.ts';
import { type Random, seededRandom } from '../../base/random.ts';
import type { FilterPlan } from '../../filter/plan.ts';
import { VECTOR_MEMORY_HEAD_BYTES } from '../../index/flat/scratch.ts';
import { largerIsNearer } from '../../index/flat/vector-space.ts';
import type { Column } from '../../schema/column.ts';
import {
  isVisibleAt,
  NEVER,
  type SegmentView,
  type SharedVectorExtent,
} from '../../segment/segment-view.ts';
import type { SearchHits, SearchTask, SegmentScope } from '../executor.ts';

export const KEY_FIELD = 100 as FieldId;
export const NUMBER_FIELD = 101 as FieldId;
export const VECTOR_FIELD = 102 as FieldId;

export interface GeneratedOptions {
  readonly id: number;
  readonly rows: number;
  readonly dim: number;
  readonly extentRows?: number;
  readonly clusters?: number;
  readonly seed?: number;
  readonly nullShare?: number;
}

export interface GeneratedSegment {
  readonly view: SegmentView;
  readonly scope: SegmentScope;
  readonly vectors: Float32Array;
  /** The filter field: 0 … 99, evenly. */
  readonly numbers: Int32Array;
}

export function generateSegment(options: GeneratedOptions): GeneratedSegment {
  const random = seededRandom(options.seed ?? options.id);
  const vectors = clusteredVectors(random, options.rows, options.dim, options.clusters ?? 20);
  return segmentOf(options, vectors);
}

/** A segment of given vectors, the other columns generated. */
export function segmentOf(
  options: Omit<GeneratedOptions, 'rows' | 'clusters'>,
  vectors: Float32Array,
): GeneratedSegment {
  const bytes = new Uint8Array(vectors.buffer, vectors.byteOffset, vectors.byteLength);
  return { ...storedSegment({ ...options, rowBytes: options.dim * 4 }, bytes), vectors };
}

/** The same of vectors of any element, as they are stored. */
export function storedSegment(
  options: Omit<GeneratedOptions, 'rows' | 'clusters' | 'dim'> & { readonly rowBytes: number },
  vectors: Uint8Array,
): Omit<GeneratedSegment, 'vectors'> {
  const { id, rowBytes, nullShare = -1 } = options;
  const rows = vectors.length / rowBytes;
  const random = seededRandom((options.seed ?? id) + 1_000_000);
  const numbers = Int32Array.from({ length: rows }, () => Math.floor(random.next() * 100));
  const validity = Uint8Array.from({ length: rows }, () => Number(random.next() >= nullShare));
  const keys = BigInt64Array.from({ length: rows }, (_, row) => BigInt(id * 1_000_000 + row));
  const extents = extentsOf(vectors, rowBytes, options.extentRows ?? rows);
  const vectorColumn = { layout: 'vector' as const, rowBytes, extents };
  const ordinals = (value: number) =>
    new Uint32Array(new SharedArrayBuffer(Math.max(4, rows * 4))).fill(value);
  const view: SegmentView = {
    id: BigInt(id) as SegmentId,
    collectionId: 1n as CollectionId,
    partitionId: 1n as PartitionId,
    columns: new Map<FieldId, Column>([
      [KEY_FIELD, { layout: 'fixed', kind: 'int64', values: keys }],
      [NUMBER_FIELD, { layout: 'fixed', kind: 'int32', values: numbers }],
      [VECTOR_FIELD, nullShare < 0 ? vectorColumn : { ...vectorColumn, validity }],
    ]),
    insertOrdinals: ordinals(1),
    deleteOrdinals: ordinals(NEVER),
    supersededOrdinals: ordinals(NEVER),
    graphs: new Map(),
    sparseIndexes: new Map(),
  };
  return {
    view,
    scope: { segmentId: view.id, rowCount: rows, allVisible: true },
    numbers,
  };
}

export function clusteredVectors(
  random: Random,
  rows: number,
  dim: number,
  clusters: number,
): Float32Array {
  const centres = Float32Array.from({ length: clusters * dim }, () => random.next() * 2 - 1);
  const vectors = new Float32Array(rows * dim);
  for (let row = 0; row < rows; row++) {
    const cluster = Math.floor(random.next() * clusters) * dim;
    for (let i = 0; i < dim; i++) {
      vectors[row * dim + i] = (centres[cluster + i] as number) + (random.next() - 0.5) * 0.6;
    }
  }
  return vectors;
}

function extentsOf(
  vectors: Uint8Array,
  rowBytes: number,
  extentRows: number,
): SharedVectorExtent[] {
  const extents: SharedVectorExtent[] = [];
  const rowsTotal = vectors.length / rowBytes;
  for (let first = 0; first < rowsTotal; first += extentRows) {
    const rows = Math.min(extentRows, rowsTotal - first);
    const pages = Math.ceil((VECTOR_MEMORY_HEAD_BYTES + rows * rowBytes) / 65_536);
    const memory = new WebAssembly.Memory({ initial: pages, maximum: 65_536, shared: true });
    const bytes = new Uint8Array(memory.buffer, VECTOR_MEMORY_HEAD_BYTES, rows * rowBytes);
    bytes.set(vectors.subarray(first * rowBytes, (first + rows) * rowBytes));
    extents.push({ memory, bytes, rows });
  }
  return extents;
}

/** `number < below`. */
export function numberBelow(below: number): FilterPlan {
  const column = {
    fieldId: NUMBER_FIELD,
    name: 'number',
    type: 'Int32' as const,
    isPrimaryKey: false,
    nullable: false,
    path: [],
  };
  const value = BigInt(below);
  return { key: `number < ${below}`, root: { kind: 'compare', column, operator: '<', value } };
}

export interface ExpectedHit {
  readonly segment: number;
  readonly row: number;
  readonly score: number;
}

/** Every match with its score in double precision, best first. */
export function bruteForce(
  segments: readonly GeneratedSegment[],
  task: Pick<SearchTask, 'metric' | 'readOrdinal'>,
  query: Float32Array,
  isWanted: (segment: GeneratedSegment, row: number) => boolean = () => true,
): ExpectedHit[] {
  const hits: ExpectedHit[] = [];
  segments.forEach((generated, segment) => {
    const column = generated.view.columns.get(VECTOR_FIELD);
    for (let row = 0; row < generated.scope.rowCount; row++) {
      if (!isVisibleAt(generated.view, row, task.readOrdinal)) continue;
      if (column?.validity?.[row] === 0 || !isWanted(generated, row)) continue;
      const start = row * query.length;
      const vector = generated.vectors.subarray(start, start + query.length);
      hits.push({ segment, row, score: scoreOf(task.metric, query, vector) });
    }
  });
  const sign = largerIsNearer(task.metric) ? -1 : 1;
  return hits.sort((a, b) => sign * (a.score - b.score));
}

export function scoreOf(metric: string, a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let squareA = 0;
  let squareB = 0;
  let squaredDistance = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    dot += x * y;
    squareA += x * x;
    squareB += y * y;
    squaredDistance += (x - y) ** 2;
  }
  if (metric === 'L2') return squaredDistance;
  if (metric === 'IP') return dot;
  return squareA * squareB === 0 ? 0 : dot / Math.sqrt(squareA * squareB);
}

/** The hits of query q as [segment index, offset, score]. */
export function hitsOf(hits: SearchHits, q: number): ExpectedHit[] {
  const first = hits.counts.subarray(0, q).reduce((sum, count) => sum + count, 0);
  return Array.from({ length: hits.counts[q] as number }, (_, i) => ({
    segment: hits.segmentIndexes[first + i] as number,
    row: hits.offsets[first + i] as number,
    score: hits.scores[first + i] as number,
  }));
}
