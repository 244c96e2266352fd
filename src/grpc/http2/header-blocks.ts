/**
 * Header blocks put together from HEADERS and its CONTINUATIONs, which nothing may
 * come between.
 */

import { ConnectionError, ERROR, FLAG } from './frame.ts';
import { withoutPadding } from './frame-parser.ts';

export interface HeaderBlock {
  readonly stream: number;
  readonly endsStream: boolean;
  readonly bytes: Buffer;
}

/** A block that unpacks to the largest list of fields is smaller. */
const BLOCK_BYTES_MAX = 128 * 1024;
/** A flood of empty CONTINUATIONs ends here. */
const PIECES_MAX = 64;
const PRIORITY_BYTES = 5;

export class HeaderBlocks {
  #stream = 0;
  #endsStream = false;
  #pieces: Buffer[] = [];
  #bytes = 0;
  #isComplete = false;

  /** Another frame than CONTINUATION came. */
  expectNone(): void {
    if (this.#stream !== 0) throw new ConnectionError(ERROR.protocol, 'a header block is cut off');
  }

  begin(flags: number, stream: number, payload: Buffer): void {
    if (stream % 2 === 0) throw new ConnectionError(ERROR.protocol, `HEADERS on stream ${stream}`);
    let block = (flags & FLAG.padded) !== 0 ? withoutPadding(payload) : payload;
    if ((flags & FLAG.priority) !== 0) {
      if (block.length < PRIORITY_BYTES) throw new ConnectionError(ERROR.frameSize, 'HEADERS');
      block = block.subarray(PRIORITY_BYTES);
    }
    this.#stream = stream;
    this.#endsStream = (flags & FLAG.endStream) !== 0;
    this.#add(flags, block);
  }

  continue(flags: number, stream: number, payload: Buffer): void {
    if (stream === 0 || stream !== this.#stream) {
      throw new ConnectionError(ERROR.protocol, 'CONTINUATION of nothing');
    }
    this.#add(flags, payload);
  }

  /** The block, once it is complete. */
  take(): HeaderBlock | undefined {
    if (!this.#isComplete) return undefined;
    const [first = Buffer.alloc(0)] = this.#pieces;
    const block = {
      stream: this.#stream,
      endsStream: this.#endsStream,
      bytes: this.#pieces.length === 1 ? first : Buffer.concat(this.#pieces),
    };
    this.#stream = 0;
    this.#pieces = [];
    this.#bytes = 0;
    this.#isComplete = false;
    return block;
  }

  #add(flags: number, piece: Buffer): void {
    this.#pieces.push(piece);
    this.#bytes += piece.length;
    if (this.#bytes > BLOCK_BYTES_MAX || this.#pieces.length > PIECES_MAX) {
      throw new ConnectionError(ERROR.enhanceYourCalm, 'header fields without end');
    }
    this.#isComplete = (flags & FLAG.endHeaders) !== 0;
  }
}
