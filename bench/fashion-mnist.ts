/**
 * Fashion-MNIST (Debian package dataset-fashion-mnist) as float32, with labels; the
 * set of ann-benchmarks' fashion-mnist-784-euclidean. Undefined where not installed.
 */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const FOLDER = '/usr/share/datasets/fashion-mnist';
export const FASHION_DIM = 784;

export interface FashionMnist {
  readonly rows: number;
  readonly vectors: Float32Array;
  readonly labels: Uint8Array;
  readonly queries: Float32Array;
}

export function loadFashionMnist(rows = 60_000, queries = 1000): FashionMnist | undefined {
  if (!existsSync(FOLDER)) return undefined;
  const read = (name: string) => gunzipSync(readFileSync(`${FOLDER}/${name}`));
  const train = read('train-images-idx3-ubyte.gz').subarray(16, 16 + rows * FASHION_DIM);
  const test = read('t10k-images-idx3-ubyte.gz').subarray(16, 16 + queries * FASHION_DIM);
  return {
    rows,
    vectors: Float32Array.from(train),
    labels: Uint8Array.from(read('train-labels-idx1-ubyte.gz').subarray(8, 8 + rows)),
    queries: Float32Array.from(test),
  };
}
