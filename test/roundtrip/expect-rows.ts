/** Compares what a client shows with what the model says: rows of a read, hits of a search. */

import { distanceOfValues } from '../../src/index/testing/float64-distance.ts';
import { expectEqual, ModelMismatch } from '../model/expectation.ts';
import type { Plain, PlainField } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';
import type { Hit } from './row-client.ts';
import { keyOf, sortedByKey } from './row-model.ts';

export function expectRows(
  got: readonly PlainRow[],
  wanted: readonly PlainRow[],
  what: string,
): void {
  const [gotRows, wantedRows] = [sortedByKey(got), sortedByKey(wanted)];
  expectEqual(gotRows.map(keyOf), wantedRows.map(keyOf), `${what}: keys`);
  gotRows.forEach((row, at) => {
    expectRow(row, wantedRows[at] as PlainRow, what);
  });
}

function expectRow(row: PlainRow, wanted: PlainRow, what: string): void {
  for (const name of new Set([...Object.keys(row), ...Object.keys(wanted)])) {
    expectEqual(
      sorted(row[name]),
      sorted(wanted[name]),
      `${what}: ${name} of row ${keyOf(wanted)}`,
    );
  }
}

/** Objects with their keys in order, as order is not what is compared. */
function sorted(value: Plain | undefined): Plain | undefined {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((it) => sorted(it) as Plain);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, it]) => [key, sorted(it) as Plain]),
  );
}

export interface SearchWanted {
  readonly rows: readonly PlainRow[];
  readonly field: PlainField;
  readonly query: Plain;
  readonly limit: number;
}

interface Scored {
  readonly row: PlainRow;
  readonly score: number;
  /** What rounding may come to. */
  readonly tolerance: number;
}

/**
 * The best rows, best first, by scores in float64. Of a key that several partitions have
 * the better row counts.
 */
export function expectHits(got: readonly Hit[], wanted: SearchWanted, what: string): void {
  const sign = ['IP', 'COSINE'].includes(wanted.field.index?.metric ?? '') ? -1 : 1;
  const scored = wanted.rows
    .flatMap((row) => scoredRow(row, wanted))
    .sort((a, b) => sign * (a.score - b.score));
  const best = scored.filter(
    (it, at) => scored.findIndex(({ row }) => keyOf(row) === keyOf(it.row)) === at,
  );
  expectEqual(got.length, Math.min(best.length, wanted.limit), `${what}: hits`);
  got.forEach(({ score, row }, rank) => {
    const place = `${what}: hit ${rank}`;
    const own = best.find((it) => keyOf(it.row) === keyOf(row));
    if (own === undefined) throw new ModelMismatch(`${place}: no row has the key ${keyOf(row)}`);
    expectScore(score, own, `${place}: score of row ${keyOf(row)}`);
    expectScore(score, best[rank] as Scored, `${place}: score of the best ones`);
    const next = got[rank + 1];
    const isInOrder = next === undefined || sign * (next.score - score) >= 0;
    expectEqual(isInOrder, true, `${place}: no worse than the next`);
    const versions = scored.filter((it) => keyOf(it.row) === keyOf(row) && isNear(score, it));
    if (versions.length === 1) expectRow(row, own.row, place);
  });
}

function expectScore(score: number, wanted: Scored, what: string): void {
  if (!isNear(score, wanted)) expectEqual(score, wanted.score, what);
}

function isNear(score: number, wanted: Scored): boolean {
  return Math.abs(score - wanted.score) <= wanted.tolerance;
}

/** None for a row without a vector, or with nothing in common with a sparse query. */
function scoredRow(row: PlainRow, { field, query }: SearchWanted): Scored[] {
  const stored = row[field.name] ?? null;
  const metric = field.index?.metric;
  if (stored === null || metric === undefined) return [];
  if (field.type === 'SparseFloatVector') {
    const score = innerProduct(query as SparseVector, stored as SparseVector);
    return score === 0 ? [] : [{ row, score, tolerance: score * ROUNDING }];
  }
  const [a, b] = [numbersOf(field, query), numbersOf(field, stored)];
  const distance = distanceOfValues(metric, a, b) as number;
  const score = metric === 'IP' || metric === 'COSINE' ? -distance : distance;
  return [{ row, score, tolerance: magnitude(metric, a, b) * ROUNDING }];
}

type SparseVector = readonly (readonly [number, number])[];

function innerProduct(a: SparseVector, b: SparseVector): number {
  const weights = new Map(b);
  return a.reduce((sum, [index, weight]) => sum + weight * (weights.get(index) ?? 0), 0);
}

/** A few times the precision of float32, of sums of at most five terms. */
const ROUNDING = 2 ** -21;

/** What the terms of a score are at most, as rounding is relative to them. */
function magnitude(metric: string, a: readonly number[], b: readonly number[]): number {
  if (metric === 'HAMMING') return 0;
  if (metric === 'COSINE' || metric === 'JACCARD') return 1;
  const square = (values: readonly number[]) => values.reduce((sum, x) => sum + x * x, 0);
  return metric === 'L2' ? 2 * (square(a) + square(b)) : Math.sqrt(square(a) * square(b));
}

/** Bits of a binary vector, the lowest of a byte first. */
function numbersOf({ type }: PlainField, vector: Plain): number[] {
  const values = vector as number[];
  if (type !== 'BinaryVector') return values;
  return values.flatMap((byte) => [0, 1, 2, 3, 4, 5, 6, 7].map((bit) => (byte >> bit) & 1));
}
