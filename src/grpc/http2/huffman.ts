/**
 * The Huffman code of header strings.
 *
 * The code is canonical: symbols of one length are numbered in order, so the lengths
 * say everything.
 * source  RFC 7541, section 5.2 and appendix B
 */

import { ConnectionError, ERROR } from './frame.ts';

/** Bits of each byte's code; the last is the end of the string, which must not occur. */
const CODE_BITS: readonly number[] = [
  13, 23, 28, 28, 28, 28, 28, 28, 28, 24, 30, 28, 28, 30, 28, 28, 28, 28, 28, 28, 28, 28, 30, 28,
  28, 28, 28, 28, 28, 28, 28, 28, 6, 10, 10, 12, 13, 6, 8, 11, 10, 10, 8, 11, 8, 6, 6, 6, 5, 5, 5,
  6, 6, 6, 6, 6, 6, 6, 7, 8, 15, 6, 12, 10, 13, 6, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7,
  7, 7, 7, 7, 7, 7, 8, 7, 8, 13, 19, 13, 14, 6, 15, 5, 6, 5, 6, 5, 6, 6, 6, 5, 7, 7, 6, 6, 6, 5, 6,
  7, 6, 5, 5, 6, 7, 7, 7, 7, 7, 15, 11, 14, 13, 28, 20, 22, 20, 20, 22, 22, 22, 23, 22, 23, 23, 23,
  23, 23, 24, 23, 24, 24, 22, 23, 24, 23, 23, 23, 23, 21, 22, 23, 22, 23, 23, 24, 22, 21, 20, 22,
  22, 23, 23, 21, 23, 22, 22, 24, 21, 22, 23, 23, 21, 21, 22, 21, 23, 22, 23, 23, 20, 22, 22, 22,
  23, 22, 22, 23, 26, 26, 20, 19, 22, 23, 22, 25, 26, 26, 26, 27, 27, 26, 24, 25, 19, 21, 26, 27,
  27, 26, 27, 24, 21, 21, 26, 26, 28, 27, 27, 27, 20, 24, 20, 21, 22, 21, 21, 23, 22, 22, 25, 25,
  24, 24, 26, 23, 26, 27, 26, 26, 27, 27, 27, 27, 27, 28, 27, 27, 27, 27, 27, 26, 30,
];
const BITS_MAX = 30;
const END_OF_STRING = 256;
const PADDING_BITS_MAX = 7;

interface Code {
  /** By length: the first code of it, how many there are, where their symbols begin. */
  readonly first: readonly number[];
  readonly count: readonly number[];
  readonly start: readonly number[];
  readonly symbols: readonly number[];
}

const CODE: Code = canonicalCode();

function canonicalCode(): Code {
  const first: number[] = [0];
  const count: number[] = [0];
  const start: number[] = [0];
  const symbols: number[] = [];
  let code = 0;
  for (let bits = 1; bits <= BITS_MAX; bits++) {
    code *= 2;
    first[bits] = code;
    start[bits] = symbols.length;
    CODE_BITS.forEach((length, symbol) => {
      if (length === bits) symbols.push(symbol);
    });
    count[bits] = symbols.length - (start[bits] as number);
    code += count[bits] as number;
  }
  return { first, count, start, symbols };
}

export function decodeHuffman(bytes: Uint8Array): string {
  const { first, count, start, symbols } = CODE;
  // The shortest code has five bits.
  const out = Buffer.allocUnsafe(Math.ceil((bytes.length * 8) / 5));
  let length = 0;
  let code = 0;
  let bits = 0;
  for (const byte of bytes) {
    for (let bit = 7; bit >= 0; bit--) {
      code = code * 2 + ((byte >> bit) & 1);
      bits += 1;
      const nth = code - (first[bits] as number);
      if (nth >= (count[bits] as number)) continue;
      const symbol = symbols[(start[bits] as number) + nth] as number;
      if (symbol === END_OF_STRING) throw badString();
      out[length++] = symbol;
      code = 0;
      bits = 0;
    }
  }
  // What is left of the last byte is filled with ones.
  if (bits > PADDING_BITS_MAX || code !== 2 ** bits - 1) throw badString();
  return out.toString('latin1', 0, length);
}

function badString(): ConnectionError {
  return new ConnectionError(ERROR.compression, 'a header string that ends in no symbol');
}
