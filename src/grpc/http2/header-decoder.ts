/**
 * Header blocks into fields (HPACK), one decoder a connection: each block may change
 * what the next ones mean, so every block is decoded, wanted or not.
 *
 * source  RFC 7541, sections 5 and 6
 */

import { ConnectionError, ERROR } from './frame.ts';
import { bytesOf, type HeaderField, HeaderTable } from './header-table.ts';
import { decodeHuffman } from './huffman.ts';

/** Fields of one block, counted as HPACK does; the value is announced in SETTINGS. */
export const HEADER_LIST_BYTES_MAX = 64 * 1024;
/** Seven bits a byte: no number that is sensible here needs more. */
const INTEGER_SHIFT_MAX = 21;

export class HeaderDecoder {
  readonly #table = new HeaderTable();
  #block: Buffer = Buffer.alloc(0);
  #at = 0;

  /** The fields in order; undefined: there are too many, though all were decoded. */
  decode(block: Buffer): HeaderField[] | undefined {
    this.#block = block;
    this.#at = 0;
    const fields: HeaderField[] = [];
    let bytes = 0;
    while (this.#at < block.length) {
      const field = this.#next(fields.length > 0);
      if (field === undefined) continue;
      bytes += bytesOf(field);
      if (bytes <= HEADER_LIST_BYTES_MAX) fields.push(field);
    }
    return bytes <= HEADER_LIST_BYTES_MAX ? fields : undefined;
  }

  #next(isAfterFirst: boolean): HeaderField | undefined {
    const first = this.#block[this.#at] as number;
    if ((first & 0x80) !== 0) return this.#table.field(this.#integer(7));
    if ((first & 0x40) !== 0) {
      const field = this.#literal(6);
      this.#table.remember(field);
      return field;
    }
    if ((first & 0x20) !== 0) {
      if (isAfterFirst) throw malformed('the table is resized behind a field');
      this.#table.resize(this.#integer(5));
      return undefined;
    }
    return this.#literal(4);
  }

  #literal(prefixBits: number): HeaderField {
    const number = this.#integer(prefixBits);
    const name = number === 0 ? this.#string() : this.#table.field(number).name;
    return { name, value: this.#string() };
  }

  #string(): string {
    const isHuffman = ((this.#block[this.#at] ?? 0) & 0x80) !== 0;
    const bytes = this.#integer(7);
    const end = this.#at + bytes;
    if (end > this.#block.length) throw malformed('a string ends behind its block');
    const start = this.#at;
    this.#at = end;
    if (!isHuffman) return this.#block.toString('latin1', start, end);
    return decodeHuffman(this.#block.subarray(start, end));
  }

  #integer(prefixBits: number): number {
    const mask = (1 << prefixBits) - 1;
    let value = this.#byte() & mask;
    if (value < mask) return value;
    for (let shift = 0; ; shift += 7) {
      if (shift > INTEGER_SHIFT_MAX) throw malformed('a number too large');
      const byte = this.#byte();
      value += (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) return value;
    }
  }

  #byte(): number {
    const byte = this.#block[this.#at++];
    if (byte === undefined) throw malformed('a block ends too early');
    return byte;
  }
}

function malformed(reason: string): ConnectionError {
  return new ConnectionError(ERROR.compression, reason);
}
