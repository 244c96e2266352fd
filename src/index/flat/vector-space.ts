/**
 * What the vectors of a field are made of and how two of them are compared.
 *
 * `element` names the bytes as they are stored; a space is one element type with one
 * metric that exists for it. Distances (smaller is nearer) are what kernels and heaps
 * work with; scores are what clients are shown.
 */

import type { DataType } from '../../schema/data-type.ts';

export type VectorElement = 'float32' | 'float16' | 'bfloat16' | 'int8' | 'bit';
export type NumberMetric = 'L2' | 'IP' | 'COSINE';
export type BitMetric = 'HAMMING' | 'JACCARD' | 'SUBSTRUCTURE' | 'SUPERSTRUCTURE';
export type DenseMetric = NumberMetric | BitMetric;

export interface VectorSpace {
  readonly element: VectorElement;
  readonly metric: DenseMetric;
}

/** A space by its number: what the kernel and messages between threads call it. */
export const VECTOR_SPACES: readonly VectorSpace[] = [
  ...(['float32', 'float16', 'bfloat16', 'int8'] as const).flatMap((element) =>
    (['L2', 'IP', 'COSINE'] as const).map((metric) => ({ element, metric })),
  ),
  ...(['HAMMING', 'JACCARD', 'SUBSTRUCTURE', 'SUPERSTRUCTURE'] as const).map((metric) => ({
    element: 'bit' as const,
    metric,
  })),
];

const ELEMENTS: Readonly<Partial<Record<DataType, VectorElement>>> = {
  FloatVector: 'float32',
  Float16Vector: 'float16',
  BFloat16Vector: 'bfloat16',
  Int8Vector: 'int8',
  BinaryVector: 'bit',
};

export function numberOfSpace({ element, metric }: VectorSpace): number {
  return VECTOR_SPACES.findIndex((space) => space.element === element && space.metric === metric);
}

/** Undefined for types whose rows are not vectors of one width. */
export function vectorElementOf(type: DataType): VectorElement | undefined {
  return ELEMENTS[type];
}

/** Values of a row: dimensions, or bits of a binary vector. */
export function dimensionsOf(element: VectorElement, rowBytes: number): number {
  switch (element) {
    case 'float32':
      return rowBytes / 4;
    case 'float16':
    case 'bfloat16':
      return rowBytes / 2;
    case 'int8':
      return rowBytes;
    case 'bit':
      return rowBytes * 8;
  }
}

const SIMILARITIES = new Set([
  ...['IP', 'COSINE', 'BM25', 'MHJACCARD'],
  ...['MAX_SIM', 'MAX_SIM_IP', 'MAX_SIM_COSINE'],
]);

/** True for similarities; false for distances. */
export function largerIsNearer(metric: string): boolean {
  return SIMILARITIES.has(metric);
}

/** What the client is shown for a distance. */
export function scoreOfDistance(metric: string, distance: number): number {
  // Subtracting keeps a score of zero from becoming −0, which clients would print.
  return largerIsNearer(metric) ? 0 - distance : distance;
}
