/**
 * A cursor over protobuf bytes: for the bulk messages whose generated decoders would
 * copy every float. Anything malformed throws a WireError.
 */

/** The bytes are no valid message; the front answers with a refusal. */
export class WireError extends Error {
  override readonly name = 'WireError';
}

/**
 * By a generated decoder, which throws errors of many kinds, and only about the bytes;
 * or by hand, where a RangeError means that messages are nested deeper than the stack.
 */
export function decodeMessage<Message>(
  decode: (bytes: Uint8Array) => Message,
  bytes: Uint8Array,
): Message {
  try {
    return decode(bytes);
  } catch (cause) {
    if (cause instanceof WireError) throw cause;
    throw new WireError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

export const WIRE = { varint: 0, fixed64: 1, bytes: 2, fixed32: 5 } as const;

/** Two views cost as much as copying so many bytes word by word. */
const COPIED_BY_WORD_MAX = 512;
/** The bits of a word that ASCII leaves alone. */
const BEYOND_ASCII = 0x80808080;

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

export class WireReader {
  readonly bytes: Uint8Array;
  readonly #view: DataView;
  #at: number;
  readonly #end: number;
  /** Of the field that `next` stands on. */
  field = 0;
  wire = 0;

  constructor(bytes: Uint8Array, start = 0, end = bytes.length) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    this.#at = start;
    this.#end = end;
  }

  /** Bytes that were not read yet. */
  get left(): number {
    return this.#end - this.#at;
  }

  /** A value of a fixed width, as it stands. */
  fixedBytes(width: 4 | 8): Uint8Array {
    if (this.wire !== (width === 4 ? WIRE.fixed32 : WIRE.fixed64) || this.left < width) {
      throw new WireError('a number is cut off');
    }
    this.#at += width;
    return this.bytes.subarray(this.#at - width, this.#at);
  }

  /** Steps to the next field; false at the end. */
  next(): boolean {
    if (this.#at >= this.#end) return false;
    const tag = this.uint32();
    this.field = tag >>> 3;
    this.wire = tag & 7;
    if (this.field === 0) throw new WireError('field number 0');
    return true;
  }

  uint32(): number {
    let value = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#at >= this.#end) throw new WireError('a number is cut off');
      const byte = this.bytes[this.#at++] as number;
      if (shift < 32) value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new WireError('a number has more than ten bytes');
  }

  int64(): bigint {
    const halves = new Int32Array(2);
    this.int64Halves(halves, 0);
    return (BigInt(halves[1] as number) << 32n) | BigInt((halves[0] as number) >>> 0);
  }

  /** Into two words of `halves`, low first. */
  int64Halves(halves: Int32Array, at: number): void {
    let low = 0;
    let high = 0;
    for (let shift = 0; shift < 70; shift += 7) {
      if (this.#at >= this.#end) throw new WireError('a number is cut off');
      const byte = this.bytes[this.#at++] as number;
      const bits = byte & 0x7f;
      if (shift < 28) low |= bits << shift;
      else if (shift === 28) {
        low |= bits << 28;
        high |= bits >>> 4;
      } else if (shift < 63) high |= bits << (shift - 32);
      else high |= (bits & 1) << 31;
      if (byte < 0x80) {
        halves[at] = low;
        halves[at + 1] = high;
        return;
      }
    }
    throw new WireError('a number has more than ten bytes');
  }

  bool(): boolean {
    return this.uint32() !== 0;
  }

  /** The range of a length-delimited field. */
  range(): { readonly start: number; readonly end: number } {
    if (this.wire !== WIRE.bytes)
      throw new WireError(`field ${this.field} has wire type ${this.wire}`);
    const length = this.uint32();
    const start = this.#at;
    const end = start + length;
    if (end > this.#end) throw new WireError(`field ${this.field} is cut off`);
    this.#at = end;
    return { start, end };
  }

  /** A view of the message's own bytes. */
  slice(): Uint8Array {
    const { start, end } = this.range();
    return this.bytes.subarray(start, end);
  }

  /** The bytes of a length-delimited field, to `at` of `target`; returns their end there. */
  copyBytes(target: DataView, at: number, isText: boolean): number {
    const { start, end } = this.range();
    const length = end - start;
    const seen = this.#copyRange(target, at, start, length);
    // What is ASCII is UTF-8.
    if (isText && (seen & BEYOND_ASCII) !== 0) {
      checkUtf8(new Uint8Array(target.buffer, target.byteOffset + at, length), this.field);
    }
    return at + length;
  }

  /** Returns the bits that any of the bytes has, by their place in a word. */
  #copyRange(target: DataView, at: number, start: number, length: number): number {
    if (length > COPIED_BY_WORD_MAX) {
      const copy = new Uint8Array(target.buffer, target.byteOffset + at, length);
      copy.set(this.bytes.subarray(start, start + length));
      return BEYOND_ASCII;
    }
    let seen = 0;
    let i = 0;
    for (; i + 4 <= length; i += 4) {
      const word = this.#view.getInt32(start + i, true);
      target.setInt32(at + i, word, true);
      seen |= word;
    }
    for (; i < length; i++) {
      const byte = this.#view.getUint8(start + i);
      target.setUint8(at + i, byte);
      seen |= byte;
    }
    return seen;
  }

  text(): string {
    try {
      return strictUtf8.decode(this.slice());
    } catch (cause) {
      throw new WireError(`field ${this.field} is not valid UTF-8`, { cause });
    }
  }

  sub(): WireReader {
    const { start, end } = this.range();
    return new WireReader(this.bytes, start, end);
  }

  float(): number {
    if (this.#at + 4 > this.#end) throw new WireError('a number is cut off');
    const value = this.#view.getFloat32(this.#at, true);
    this.#at += 4;
    return value;
  }

  double(): number {
    if (this.#at + 8 > this.#end) throw new WireError('a number is cut off');
    const value = this.#view.getFloat64(this.#at, true);
    this.#at += 8;
    return value;
  }

  skip(): void {
    switch (this.wire) {
      case WIRE.varint:
        this.int64();
        return;
      case WIRE.fixed64:
        this.double();
        return;
      case WIRE.bytes:
        this.range();
        return;
      case WIRE.fixed32:
        this.float();
        return;
      default:
        throw new WireError(`wire type ${this.wire}`);
    }
  }

  /** Calls `read` for each value of a repeated scalar, packed or not. */
  repeated(read: (reader: WireReader) => void): void {
    if (this.wire !== WIRE.bytes) {
      read(this);
      return;
    }
    const inner = this.sub();
    while (inner.#at < inner.#end) read(inner);
  }
}

/** Rejects text that is not UTF-8, without making a string of it. */
export function checkUtf8(bytes: Uint8Array, field: number): void {
  for (let i = 0; i < bytes.length; i++) {
    if ((bytes[i] as number) < 0x80) continue;
    try {
      strictUtf8.decode(bytes);
      return;
    } catch (cause) {
      throw new WireError(`field ${field} is not valid UTF-8`, { cause });
    }
  }
}
