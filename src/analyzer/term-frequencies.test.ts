/** Term numbers against zlib, and the cells made of them. */

import { crc32 } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { newAnalyzer } from './analyzer.ts';
import { termFrequencies } from './term-frequencies.ts';
import { termHash } from './term-hash.kernel.ts';

describe('termHash', () => {
  it('is the CRC-32 of the first hundred bytes, below 2^32 - 1', () => {
    for (const term of ['', 'a', 'milvus', '数据库', 'x'.repeat(500), `${'é'.repeat(60)}z`]) {
      expect(termHash(term)).toBe(crc32(Buffer.from(term).subarray(0, 100)) % 0xffffffff);
    }
  });
});

describe('termFrequencies', () => {
  it('counts terms, ascending by their number', () => {
    const bytes = termFrequencies(newAnalyzer(''), 'b a b c B');
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const pairs = Array.from({ length: bytes.length / 8 }, (_, i) => [
      view.getUint32(i * 8, true),
      view.getFloat32(i * 8 + 4, true),
    ]);
    const wanted = [
      [termHash('a'), 1],
      [termHash('b'), 3],
      [termHash('c'), 1],
    ].sort((x, y) => (x[0] as number) - (y[0] as number));
    expect(pairs).toEqual(wanted);
  });
});
