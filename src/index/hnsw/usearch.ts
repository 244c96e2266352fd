/**
 * HNSW graphs by USearch: the only importer of the native binding.
 *
 * Keys are row offsets. USearch's names and its distance conventions stay here.
 * A file must have been checked (length and checksum) before it is opened: a
 * truncated one kills the process inside the native library.
 * source  Malkov & Yashunin, Efficient and robust approximate nearest neighbor search
 */

import { availableParallelism } from 'node:os';
import { Index, MetricKind, ScalarKind } from 'usearch';
import { milvusError } from '../../base/errors.ts';
import type { GraphMetric, GraphQuantization } from '../../schema/segment-manifest.ts';
import { assertMappable, occupyDescriptorZero } from '../../io/local/mappable-file.ts';

export interface GraphShape {
  /** Bits of a binary vector. */
  readonly dim: number;
  readonly metric: GraphMetric;
  readonly quantization: GraphQuantization;
  readonly M: number;
  readonly efConstruction: number;
}

/** What is needed to open a saved graph; M and efConstruction are read from the file. */
export type SavedGraphShape = Omit<GraphShape, 'M' | 'efConstruction'>;

const METRIC_KINDS = {
  L2: MetricKind.L2sq,
  IP: MetricKind.IP,
  COSINE: MetricKind.Cos,
  HAMMING: MetricKind.Hamming,
  // What Tanimoto is to USearch is Jaccard's distance of bit sets; its Jaccard compares lists.
  JACCARD: MetricKind.Tanimoto,
} as const;

const SCALAR_KINDS = {
  f32: ScalarKind.F32,
  f16: ScalarKind.F16,
  bf16: ScalarKind.BF16,
  b1: ScalarKind.B1,
} as const;

/** Small, because every search asks for its own number of candidates. */
const EXPANSION_SEARCH = 4;

/** A graph that is being built; lives on the build thread. */
export class GraphBuilder {
  readonly #index: Index;
  readonly #dim: number;
  readonly #threadsMax: number;

  /** `threadsMax`: the most that a call of `add` may ask for. */
  constructor(shape: GraphShape, threadsMax = 1) {
    this.#index = newIndex(shape);
    this.#dim = shape.dim;
    // A loaded graph has room for no more threads than there are processors.
    this.#threadsMax = Math.min(threadsMax, availableParallelism());
  }

  /** Continues a saved and checked graph. */
  load(path: string): void {
    named(`load graph ${path}`, () => this.#index.load(path));
  }

  /** Rows in the graph: null rows were left out. */
  get size(): number {
    return Number(this.#index.size());
  }

  /**
   * Adds rows first, first + 1 …; `vectors` is [rows × dim], shared memory allowed; bits are 0 and 1.
   * `threads` add them: the caller and native threads that it starts, at its priority.
   * With one the same rows make the same graph.
   */
  add(first: number, vectors: Float32Array, threads = 1): void {
    const keys = new BigUint64Array(vectors.length / this.#dim);
    for (let i = 0; i < keys.length; i++) keys[i] = BigInt(first + i);
    // Whoever makes the graph grow decides for how many threads it has room from then on.
    const isGrowing = this.#index.size() + keys.length >= this.#index.capacity();
    const used = isGrowing ? this.#threadsMax : Math.min(threads, this.#threadsMax);
    named(`add ${keys.length} rows to a graph`, () => this.#index.add(keys, vectors, used));
  }

  save(path: string): void {
    named(`save graph ${path}`, () => this.#index.save(path));
  }

  /** Nearest rows by the graph's own (quantised) distance, nearest first. */
  search(query: Float32Array, candidates: number): Uint32Array {
    return searchIndex(this.#index, query, Math.min(candidates, this.size));
  }
}

/** A saved graph, mapped read-only; lives on a search thread. */
export class GraphReader {
  readonly #index: Index;
  readonly #size: number;

  constructor(path: string, shape: SavedGraphShape) {
    this.#index = newIndex({ ...shape, M: 16, efConstruction: 128 });
    mapFile(this.#index, path);
    this.#size = Number(this.#index.size());
  }

  get size(): number {
    return this.#size;
  }

  /** Nearest rows by the graph's own (quantised) distance, nearest first; fewer when it has fewer. */
  search(query: Float32Array, candidates: number): Uint32Array {
    return searchIndex(this.#index, query, Math.min(candidates, this.#size));
  }

  /** Lets go of the mapping, by viewing a file of nothing: the binding has no close. */
  release(emptyGraphPath: string): void {
    mapFile(this.#index, emptyGraphPath);
  }
}

/** Writes the graph of no rows that `release` views; one serves graphs of every shape. */
export function writeEmptyGraph(path: string): void {
  const shape = { dim: 2, metric: 'L2', quantization: 'f32', M: 2, efConstruction: 2 } as const;
  named(`save graph ${path}`, () => newIndex(shape).save(path));
}

function newIndex(shape: GraphShape): Index {
  return named('create a graph', () => {
    return new Index({
      dimensions: shape.dim,
      metric: METRIC_KINDS[shape.metric],
      quantization: SCALAR_KINDS[shape.quantization],
      connectivity: shape.M,
      expansion_add: shape.efConstruction,
      expansion_search: EXPANSION_SEARCH,
      multi: false,
    });
  });
}

function mapFile(index: Index, path: string): void {
  named(`map graph ${path}`, () => {
    assertMappable(path);
    try {
      index.view(path);
    } catch (cause) {
      occupyDescriptorZero();
      throw cause;
    }
  });
}

function searchIndex(index: Index, query: Float32Array, candidates: number): Uint32Array {
  if (candidates <= 0) return new Uint32Array(0);
  const { keys } = named('search a graph', () => index.search(query, candidates, 1));
  // Row offsets fit the low half of each key.
  const halves = new Uint32Array(keys.buffer, keys.byteOffset, keys.length * 2);
  const rows = new Uint32Array(keys.length);
  for (let i = 0; i < rows.length; i++) rows[i] = halves[i * 2] as number;
  return rows;
}

function named<T>(what: string, run: () => T): T {
  try {
    return run();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw milvusError('serviceInternal', `could not ${what}: ${reason}`, {}, { cause });
  }
}
