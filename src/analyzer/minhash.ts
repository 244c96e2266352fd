/**
 * MinHash signatures of texts: equal to the last bit with those Milvus computes.
 *
 * A text becomes shingles of `shingleSize` terms (joined without anything between
 * them) or bytes; a text shorter than a shingle is one. No shingle leaves all bits set.
 */

import { createHash } from 'node:crypto';
import type { Analyzer } from './analyzer.ts';
import { MersenneTwister64 } from './mersenne-twister.ts';
import { minHashInto } from './minhash.kernel.ts';
import { xxh3 } from './xxh3.ts';

export interface MinHashSettings {
  readonly hashCount: number;
  readonly shingleSize: number;
  readonly hashFunction: 'xxhash64' | 'sha1';
  readonly tokenLevel: 'char' | 'word';
  readonly seed: bigint;
}

const MERSENNE_PRIME = (1n << 61n) - 1n;
const LOW_HALF = 0xffffffffn;

export class MinHasher {
  readonly #settings: MinHashSettings;
  readonly #analyzer: Analyzer;
  readonly #permutations: Uint32Array;

  constructor(settings: MinHashSettings, analyzer: Analyzer) {
    this.#settings = settings;
    this.#analyzer = analyzer;
    this.#permutations = permutationsOf(settings.hashCount, settings.seed);
  }

  /** Little-endian, 32 bits an entry. */
  signature(text: string): Uint8Array {
    const { hashCount, tokenLevel } = this.#settings;
    const hashes = tokenLevel === 'char' ? this.#ofBytes(text) : this.#ofTerms(text);
    const signature = new Uint32Array(hashCount);
    minHashInto(signature, hashes, this.#permutations);
    return new Uint8Array(signature.buffer);
  }

  #ofBytes(text: string): Uint32Array {
    const bytes = Buffer.from(text);
    const { shingleSize } = this.#settings;
    if (bytes.length === 0) return new Uint32Array(0);
    const size = Math.min(shingleSize, bytes.length);
    return Uint32Array.from({ length: bytes.length - size + 1 }, (_, i) =>
      this.#hash(bytes.subarray(i, i + size)),
    );
  }

  #ofTerms(text: string): Uint32Array {
    const terms = this.#analyzer.analyze(text).map((token) => token.text);
    if (terms.length === 0) return new Uint32Array(0);
    const size = Math.min(this.#settings.shingleSize, terms.length);
    return Uint32Array.from({ length: terms.length - size + 1 }, (_, i) =>
      this.#hash(Buffer.from(terms.slice(i, i + size).join(''))),
    );
  }

  #hash(shingle: Uint8Array): number {
    if (this.#settings.hashFunction === 'sha1') {
      return createHash('sha1').update(shingle).digest().readUInt32LE(0);
    }
    return Number(xxh3(shingle) & LOW_HALF);
  }
}

function permutationsOf(count: number, seed: bigint): Uint32Array {
  const random = new MersenneTwister64(seed);
  const permutations = new Uint32Array(count * 4);
  for (let i = 0; i < count; i++) {
    const a = (random.next() % (MERSENNE_PRIME - 1n)) + 1n;
    const b = random.next() % MERSENNE_PRIME;
    const halves = [a & LOW_HALF, a >> 32n, b & LOW_HALF, b >> 32n].map(Number);
    permutations.set(halves, i * 4);
  }
  return permutations;
}
