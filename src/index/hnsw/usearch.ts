/**
 * HNSW graphs by USearch: the only importer of the native binding.
 *
 * Keys are row offsets. USearch's names and its distance conventions stay here.
 * A file must have been checked (length and checksum) before it is opened: a
 * truncated one kills the process inside the native library.
 * source  Malkov & Yashunin, Efficient and robust approximate nearest neighbor search
 */

import { Index, MetricKind, ScalarKind } from 'usearch';

export type GraphMetric = 'L2' | 'IP' | 'COSINE';
export type GraphQuantization = 'f32' | 'bf16';

export interface GraphShape {
  readonly dim: number;
  readonly metric: GraphMetric;
  readonly quantization: GraphQuantization;
  readonly M: number;
  readonly efConstruction: number;
}

const METRIC_KINDS = {
  L2: MetricKind.L2sq,
  IP: MetricKind.IP,
  COSINE: MetricKind.Cos,
} as const;

/** Small, because every search asks for its own number of candidates. */
const EXPANSION_SEARCH = 4;

function newIndex(shape: GraphShape): Index {
  return new Index({
    dimensions: shape.dim,
    metric: METRIC_KINDS[shape.metric],
    quantization: shape.quantization === 'bf16' ? ScalarKind.BF16 : ScalarKind.F32,
    connectivity: shape.M,
    expansion_add: shape.efConstruction,
    expansion_search: EXPANSION_SEARCH,
    multi: false,
  });
}

/** A graph that is being built; lives on the build thread. */
export class GraphBuilder {
  readonly #index: Index;

  constructor(shape: GraphShape) {
    this.#index = newIndex(shape);
  }

  /** Continues a saved and checked graph. */
  load(path: string): void {
    this.#index.load(path);
  }

  get rows(): number {
    return Number(this.#index.size());
  }

  /** Adds rows first, first + 1 …; `vectors` is [rows × dim], shared memory allowed. */
  add(first: number, vectors: Float32Array, dim: number): void {
    const rows = vectors.length / dim;
    const keys = BigUint64Array.from({ length: rows }, (_, i) => BigInt(first + i));
    this.#index.add(keys, vectors, 1);
  }

  save(path: string): void {
    this.#index.save(path);
  }

  /** Nearest rows by the graph's own (quantised) distance, nearest first. */
  search(query: Float32Array, candidates: number): Uint32Array {
    return rowsOf(this.#index.search(query, candidates, 1).keys);
  }
}

/** A saved graph, mapped read-only; lives on a search thread. */
export class GraphReader {
  readonly #index: Index;
  readonly #rows: number;

  constructor(path: string, shape: Omit<GraphShape, 'M' | 'efConstruction'>) {
    // M and efConstruction are read from the file.
    this.#index = newIndex({ ...shape, M: 16, efConstruction: 128 });
    this.#index.view(path);
    this.#rows = Number(this.#index.size());
  }

  get rows(): number {
    return this.#rows;
  }

  /** Nearest rows by the graph's own (quantised) distance, nearest first; fewer when it has fewer. */
  search(query: Float32Array, candidates: number): Uint32Array {
    return rowsOf(this.#index.search(query, Math.min(candidates, this.#rows), 1).keys);
  }

  /** Lets go of the mapping, by viewing a file of nothing: the binding has no close. */
  release(emptyGraphPath: string): void {
    this.#index.view(emptyGraphPath);
  }
}

/** Writes the graph of no rows that `release` views. */
export function writeEmptyGraph(
  path: string,
  shape: Omit<GraphShape, 'M' | 'efConstruction'>,
): void {
  newIndex({ ...shape, M: 2, efConstruction: 2 }).save(path);
}

function rowsOf(keys: BigUint64Array): Uint32Array {
  // Row offsets fit the low half of each key.
  const halves = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2);
  const rows = new Uint32Array(keys.length);
  for (let i = 0; i < rows.length; i++) rows[i] = halves[i * 2] as number;
  return rows;
}
