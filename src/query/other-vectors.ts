/**
 * Exact search of vectors other than float32: half precision, int8, binary, sparse.
 *
 * One plain loop over the visible rows; distances are calculated in float64, smaller
 * is nearer. No graph serves these types.
 */

import type { TopK } from '../base/top-k.ts';
import type { BytesColumn, Column, VectorColumn } from '../schema/column.ts';
import { bytesAt } from '../schema/column.ts';
import type { DataType } from '../schema/data-type.ts';
import { halfFloats } from '../schema/half-float.ts';
import { vectorFinder } from '../segment/gather.ts';
import type { SearchTask } from './executor.ts';
import type { SegmentRows } from './segment-rows.ts';

export type OtherMetric =
  | 'L2'
  | 'IP'
  | 'COSINE'
  | 'HAMMING'
  | 'JACCARD'
  | 'SUBSTRUCTURE'
  | 'SUPERSTRUCTURE';

export interface OtherVectors {
  readonly type: DataType;
  readonly metric: OtherMetric;
  /** One a query, in the field's own encoding; float32 for half precision and int8. */
  readonly queries: readonly Uint8Array[];
}

/** Distance of a row's bytes, smaller is nearer; undefined: the row is no hit at all. */
type Distance = (row: Uint8Array) => number | undefined;

export interface OtherPart {
  readonly column: Column;
  readonly rows: SegmentRows;
  readonly idBase: number;
}

export function searchOtherVectors(
  task: SearchTask,
  other: OtherVectors,
  part: OtherPart,
  query: { readonly bytes: Uint8Array; readonly top: TopK },
): void {
  const { column, rows, idBase } = part;
  const distanceOf = distanceFrom(other, query.bytes);
  const bytesOf =
    column.layout === 'vector'
      ? vectorFinder(column as VectorColumn)
      : (row: number) => bytesAt(column as BytesColumn, row);
  for (let row = 0; row < rows.rowCount; row++) {
    if (!rows.isMatch(row)) continue;
    const distance = distanceOf(bytesOf(row));
    if (distance === undefined || !isInRange(task, other.metric, distance)) continue;
    query.top.push(distance, idBase + row);
  }
}

export function largerIsNearer(metric: string): boolean {
  return metric === 'IP' || metric === 'COSINE';
}

function isInRange(task: SearchTask, metric: OtherMetric, distance: number): boolean {
  const { range } = task;
  if (range === undefined) return true;
  const { radius, rangeFilter } = range;
  if (largerIsNearer(metric)) {
    const score = -distance;
    return score > radius && (rangeFilter === undefined || score <= rangeFilter);
  }
  return distance < radius && (rangeFilter === undefined || distance >= rangeFilter);
}

function distanceFrom(other: OtherVectors, query: Uint8Array): Distance {
  switch (other.type) {
    case 'SparseFloatVector':
      return sparseDistance(query);
    case 'BinaryVector':
      return binaryDistance(other.metric, query);
    default:
      return denseDistance(other, query);
  }
}

function denseDistance({ type, metric }: OtherVectors, query: Uint8Array): Distance {
  const q = new Float32Array(new Uint8Array(query).buffer);
  const valuesOf = (row: Uint8Array): ArrayLike<number> =>
    type === 'Int8Vector'
      ? new Int8Array(row.buffer, row.byteOffset, row.length)
      : halfFloats(type === 'BFloat16Vector' ? 'bfloat16' : 'float16', row);
  const lengthOf = (v: ArrayLike<number>): number => {
    let sum = 0;
    for (let i = 0; i < v.length; i++) sum += (v[i] as number) ** 2;
    return Math.sqrt(sum);
  };
  const queryLength = lengthOf(q);
  return (row) => {
    const v = valuesOf(row);
    let sum = 0;
    if (metric === 'L2') {
      for (let i = 0; i < q.length; i++) sum += ((q[i] as number) - (v[i] as number)) ** 2;
      return sum;
    }
    for (let i = 0; i < q.length; i++) sum += (q[i] as number) * (v[i] as number);
    if (metric === 'IP') return -sum;
    const lengths = queryLength * lengthOf(v);
    return lengths === 0 ? 0 : -sum / lengths;
  };
}

function bitsOf(byte: number): number {
  let bits = byte;
  let count = 0;
  for (; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

const BITS = Uint8Array.from({ length: 256 }, (_, byte) => bitsOf(byte));

function binaryDistance(metric: OtherMetric, query: Uint8Array): Distance {
  return (row) => {
    let different = 0;
    let both = 0;
    let either = 0;
    let isSub = true;
    let isSuper = true;
    for (let i = 0; i < query.length; i++) {
      const a = query[i] as number;
      const b = row[i] as number;
      different += BITS[a ^ b] as number;
      both += BITS[a & b] as number;
      either += BITS[a | b] as number;
      if ((a & b) !== a) isSub = false;
      if ((a & b) !== b) isSuper = false;
    }
    switch (metric) {
      case 'HAMMING':
        return different;
      case 'SUBSTRUCTURE':
        return isSub ? 0 : undefined;
      case 'SUPERSTRUCTURE':
        return isSuper ? 0 : undefined;
      default:
        return either === 0 ? 0 : 1 - both / either;
    }
  };
}

/** Rows that share no index with the query are no hits. */
function sparseDistance(query: Uint8Array): Distance {
  const weights = new Map<number, number>();
  eachEntry(query, (index, value) => weights.set(index, value));
  return (row) => {
    let sum = 0;
    let isHit = false;
    eachEntry(row, (index, value) => {
      const weight = weights.get(index);
      if (weight === undefined) return;
      isHit = true;
      sum += weight * value;
    });
    return isHit ? -sum : undefined;
  };
}

function eachEntry(bytes: Uint8Array, visit: (index: number, value: number) => void): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    visit(view.getUint32(at, true), view.getFloat32(at + 4, true));
  }
}
