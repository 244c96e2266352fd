/** MinHash against its definition in big integers; its hash and random numbers against known ones. */

import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { newAnalyzer } from './analyzer.ts';
import { MersenneTwister64 } from './mersenne-twister.ts';
import { MinHasher } from './minhash.ts';
import { xxh3 } from './xxh3.ts';

describe('xxh3', () => {
  // Of bytes (7 i + 3) mod 256, from the reference implementation.
  const known: readonly [length: number, hash: bigint][] = [
    [0, 3244421341483603138n],
    [1, 1433843135270481901n],
    [3, 12180141160879835164n],
    [5, 11062565685660633911n],
    [8, 6941064856527638883n],
    [9, 18374517719163151272n],
    [16, 13314990914799711621n],
    [17, 8163341949877205007n],
    [100, 13083933661539568799n],
    [128, 7440608504995537343n],
    [129, 14295761343243267012n],
    [200, 8389308914288017243n],
    [240, 7229805477010515663n],
    [241, 10082113959289486871n],
    [512, 17690705279202729245n],
    [1024, 11205349619999208113n],
    [1025, 9253807012321506678n],
    [2048, 12386592778227166929n],
    [3000, 14452465426031733565n],
  ];
  for (const [length, hash] of known) {
    it(`of ${length} bytes`, () => {
      expect(xxh3(Uint8Array.from({ length }, (_, i) => (i * 7 + 3) & 255))).toBe(hash);
    });
  }
});

describe('mersenne twister', () => {
  it('draws what the C++ standard asks of it', () => {
    const random = new MersenneTwister64(5489n);
    let value = 0n;
    for (let i = 0; i < 10_000; i++) value = random.next();
    expect(value).toBe(9981545732273789042n);
  });
});

/** The definition, in big integers. */
function slowSignature(shingles: readonly Uint8Array[], count: number, seed: bigint): number[] {
  const prime = (1n << 61n) - 1n;
  const random = new MersenneTwister64(seed);
  return Array.from({ length: count }, () => {
    const a = (random.next() % (prime - 1n)) + 1n;
    const b = random.next() % prime;
    let least = 0xffffffffn;
    for (const shingle of shingles) {
      const wrapped = (a * (xxh3(shingle) & 0xffffffffn) + b) & 0xffffffffffffffffn;
      let folded = (wrapped & prime) + (wrapped >> 61n);
      if (folded >= prime) folded -= prime;
      const value = folded & 0xffffffffn;
      if (value < least) least = value;
    }
    return Number(least);
  });
}

const SETTINGS = {
  hashCount: 16,
  shingleSize: 3,
  hashFunction: 'xxhash64',
  tokenLevel: 'word',
  seed: 1234n,
} as const;

function signature(text: string, settings: Partial<typeof SETTINGS> | object = {}): number[] {
  const hasher = new MinHasher({ ...SETTINGS, ...settings }, newAnalyzer(''));
  return [...new Uint32Array(hasher.signature(text).buffer)];
}

describe('minhash', () => {
  const words = ['one', 'two', 'three', 'four', 'five', 'six'];

  it('joins words into shingles', () => {
    const shingles = [0, 1, 2, 3].map((i) => Buffer.from(words.slice(i, i + 3).join('')));
    expect(signature(words.join(' '))).toEqual(slowSignature(shingles, 16, 1234n));
  });

  it('takes bytes at the level of characters', () => {
    const bytes = Buffer.from('naïve text');
    const shingles = Array.from({ length: bytes.length - 1 }, (_, i) => bytes.subarray(i, i + 2));
    const settings = { tokenLevel: 'char', shingleSize: 2, seed: 7n, hashCount: 40 };
    expect(signature('naïve text', settings)).toEqual(slowSignature(shingles, 40, 7n));
  });

  it('makes one shingle of a short text and none of an empty one', () => {
    expect(signature('one two')).toEqual(slowSignature([Buffer.from('onetwo')], 16, 1234n));
    expect(signature('!')).toEqual(new Array(16).fill(0xffffffff));
  });

  it('can hash with sha1', () => {
    const other = signature('one', { hashFunction: 'sha1', hashCount: 1 });
    const hash = createHash('sha1').update('one').digest().readUInt32LE(0);
    expect(other).not.toEqual(signature('one', { hashCount: 1 }));
    expect(hash).toBeGreaterThan(0);
  });
});
