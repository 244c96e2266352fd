/**
 * Bytes of a connection into frames, whatever pieces they arrive in.
 *
 * The payload of DATA is handed on as it comes, as views of what was received: no
 * large message is copied here. Payloads of other frames are gathered; they are
 * short, because a frame of more than 16 KiB ends the connection.
 */

import { ConnectionError, ERROR, FLAG, FRAME, FRAME_BYTES_MAX, FRAME_HEAD_BYTES } from './frame.ts';

/** Some bytes of a DATA frame, or the end of one. */
export interface DataPiece {
  readonly stream: number;
  readonly bytes: Buffer;
  /** What counts against flow control: padding included. */
  readonly windowBytes: number;
  readonly endsStream: boolean;
}

/** Payloads are views, valid for good but never to be written. */
export interface FrameSink {
  data(piece: DataPiece): void;
  frame(type: number, flags: number, stream: number, payload: Buffer): void;
}

const NOTHING = Buffer.alloc(0);

export class FrameParser {
  readonly #sink: FrameSink;
  readonly #head = Buffer.alloc(FRAME_HEAD_BYTES);
  #headBytes = 0;
  #type = 0;
  #flags = 0;
  #stream = 0;
  /** Payload bytes of the frame under way that have not come yet. */
  #left = 0;
  /** Undefined: the frame's payload is handed on as it comes. */
  #payload: Buffer | undefined;
  #isInPayload = false;

  constructor(sink: FrameSink) {
    this.#sink = sink;
  }

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      if (this.#isInPayload) {
        at = this.#payload === undefined ? this.#pass(chunk, at) : this.#gather(chunk, at);
        continue;
      }
      if (this.#headBytes === 0 && chunk.length - at >= FRAME_HEAD_BYTES) {
        at = this.#begin(chunk, at, chunk);
        continue;
      }
      const taken = Math.min(FRAME_HEAD_BYTES - this.#headBytes, chunk.length - at);
      chunk.copy(this.#head, this.#headBytes, at, at + taken);
      this.#headBytes += taken;
      at += taken;
      if (this.#headBytes < FRAME_HEAD_BYTES) return;
      this.#headBytes = 0;
      this.#begin(this.#head, 0, NOTHING);
    }
  }

  /** Reads the head at `at` of `from`; takes the payload too when `chunk` holds all of it. */
  #begin(from: Buffer, at: number, chunk: Buffer): number {
    const bytes = from.readUIntBE(at, 3);
    if (bytes > FRAME_BYTES_MAX) {
      throw new ConnectionError(ERROR.frameSize, `a frame of ${bytes} bytes`);
    }
    this.#type = from[at + 3] as number;
    this.#flags = from[at + 4] as number;
    this.#stream = from.readUInt32BE(at + 5) & 0x7fffffff;
    const start = at + FRAME_HEAD_BYTES;
    const isPassed = this.#type === FRAME.data && (this.#flags & FLAG.padded) === 0;
    if (isPassed || bytes === 0 || start + bytes <= chunk.length) {
      const end = Math.min(start + bytes, Math.max(start, chunk.length));
      if (isPassed) {
        this.#left = bytes;
        this.#isInPayload = true;
        this.#payload = undefined;
        if (end > start || bytes === 0) this.#passPiece(chunk.subarray(start, end));
        return end;
      }
      this.#finish(bytes === 0 ? NOTHING : chunk.subarray(start, end));
      return end;
    }
    this.#left = bytes;
    this.#isInPayload = true;
    this.#payload = Buffer.allocUnsafe(bytes);
    return start;
  }

  #pass(chunk: Buffer, at: number): number {
    const end = Math.min(chunk.length, at + this.#left);
    this.#passPiece(chunk.subarray(at, end));
    return end;
  }

  #passPiece(bytes: Buffer): void {
    this.#left -= bytes.length;
    if (this.#left === 0) this.#isInPayload = false;
    this.#sink.data({
      stream: this.#stream,
      bytes,
      windowBytes: bytes.length,
      endsStream: !this.#isInPayload && (this.#flags & FLAG.endStream) !== 0,
    });
  }

  #gather(chunk: Buffer, at: number): number {
    const payload = this.#payload as Buffer;
    const end = Math.min(chunk.length, at + this.#left);
    chunk.copy(payload, payload.length - this.#left, at, end);
    this.#left -= end - at;
    if (this.#left === 0) {
      this.#isInPayload = false;
      this.#payload = undefined;
      this.#finish(payload);
    }
    return end;
  }

  #finish(payload: Buffer): void {
    if (this.#type !== FRAME.data) {
      this.#sink.frame(this.#type, this.#flags, this.#stream, payload);
      return;
    }
    this.#sink.data({
      stream: this.#stream,
      bytes: withoutPadding(payload),
      windowBytes: payload.length,
      endsStream: (this.#flags & FLAG.endStream) !== 0,
    });
  }
}

/** The payload of a frame with the PADDED flag. */
export function withoutPadding(payload: Buffer): Buffer {
  const padding = payload[0];
  if (padding === undefined || padding >= payload.length) {
    throw new ConnectionError(ERROR.protocol, 'padding longer than its frame');
  }
  return payload.subarray(1, payload.length - padding);
}
