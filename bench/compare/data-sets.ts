/**
 * The rows and queries of a comparison: Fashion-MNIST (L2), and made vectors (COSINE):
 * clusters on a subspace of few dimensions, as embeddings are, so that a recall of
 * them says something. The same seed makes the same vectors on every machine.
 */

import { type Random, seededRandom } from '../../src/base/random.ts';
import { FASHION_DIM, loadFashionMnist } from '../fashion-mnist.ts';
import type { DataName } from './options.ts';

export interface DataSet {
  readonly name: DataName;
  readonly title: string;
  readonly metric: 'L2' | 'COSINE';
  readonly dim: number;
  readonly rows: number;
  readonly vectors: Float32Array;
  readonly queries: Float32Array;
  readonly queryCount: number;
  /** 0 … 9999, evenly: `u < 1000` lets a tenth of the rows through. */
  readonly numbers: Int32Array;
  /** 0 … 9, in the sense of the vectors: those of a label lie together. */
  readonly labels: Int32Array;
}

const QUERIES = 1000;
export const NUMBERS = 10_000;
const MADE_ROWS = 100_000;
const MADE_DIM = 768;
const LATENT_DIM = 32;
const CLUSTERS = 500;

export function loadDataSet(name: DataName, rowsMax: number): DataSet {
  return name === 'fashion' ? fashion(rowsMax) : made(rowsMax);
}

function fashion(rowsMax: number): DataSet {
  const loaded = loadFashionMnist(Math.min(60_000, rowsMax), QUERIES);
  if (loaded === undefined) {
    throw new Error('install the Debian package dataset-fashion-mnist, or choose --data made');
  }
  const { rows, vectors, queries, labels } = loaded;
  return {
    name: 'fashion',
    title: `Fashion-MNIST, ${rows} x ${FASHION_DIM}, L2`,
    metric: 'L2',
    dim: FASHION_DIM,
    rows,
    vectors,
    queries,
    queryCount: QUERIES,
    numbers: spreadNumbers(rows),
    labels: Int32Array.from(labels),
  };
}

function made(rowsMax: number): DataSet {
  const rows = Math.min(MADE_ROWS, rowsMax);
  const random = seededRandom(20_240_501);
  const projection = Float32Array.from({ length: LATENT_DIM * MADE_DIM }, () => gaussian(random));
  const centres = Float32Array.from({ length: CLUSTERS * LATENT_DIM }, () => gaussian(random));
  const labels = new Int32Array(rows);
  const draw = (count: number, labelOf: (row: number, cluster: number) => void): Float32Array => {
    const vectors = new Float32Array(count * MADE_DIM);
    const latent = new Float32Array(LATENT_DIM);
    for (let row = 0; row < count; row++) {
      const cluster = Math.floor(random.next() * CLUSTERS);
      labelOf(row, cluster);
      for (let i = 0; i < LATENT_DIM; i++) {
        latent[i] = (centres[cluster * LATENT_DIM + i] as number) + 0.7 * gaussian(random);
      }
      project(latent, projection, vectors.subarray(row * MADE_DIM, (row + 1) * MADE_DIM));
    }
    return vectors;
  };
  const queries = draw(QUERIES, () => undefined);
  const vectors = draw(rows, (row, cluster) => {
    labels[row] = cluster % 10;
  });
  return {
    name: 'made',
    title: `made vectors, ${rows} x ${MADE_DIM}, COSINE`,
    metric: 'COSINE',
    dim: MADE_DIM,
    rows,
    vectors,
    queries,
    queryCount: QUERIES,
    numbers: spreadNumbers(rows),
    labels,
  };
}

function project(latent: Float32Array, projection: Float32Array, out: Float32Array): void {
  for (let i = 0; i < latent.length; i++) {
    const weight = latent[i] as number;
    const start = i * MADE_DIM;
    for (let j = 0; j < MADE_DIM; j++) {
      out[j] = (out[j] as number) + weight * (projection[start + j] as number);
    }
  }
}

/** Multiplying by an odd number that 5 does not divide visits every residue of 10,000. */
function spreadNumbers(rows: number): Int32Array {
  return Int32Array.from({ length: rows }, (_, row) => (row * 7919) % NUMBERS);
}

/** Box and Muller. */
function gaussian(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
  return radius * Math.cos(2 * Math.PI * random.next());
}
