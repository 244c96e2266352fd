/**
 * The one message of a unary request out of the pieces of its DATA: a byte that says
 * whether it is compressed, its length, its bytes.
 *
 * A message that came in one piece stays a view of it. Memory for others grows with
 * what was received: an announced length alone costs nothing. Large ones may lie in
 * memory that is used again.
 */

import { copyBytes } from '../../base/shared-bytes.ts';
import { CallError, GRPC } from './call-status.ts';
import type { RequestMemory } from './request-memory.ts';

export interface RequestMessage {
  readonly isCompressed: boolean;
  readonly bytes: Buffer;
}

const PREFIX_BYTES = 5;
/** First room for a message that comes in pieces, then by this factor. */
const ROOM_BYTES = 256 * 1024;
const ROOM_FACTOR = 4;
const NOTHING = Buffer.alloc(0);

export class MessageReader {
  readonly #bytesMax: number;
  /** The prefix, until it is complete. */
  #prefix: Buffer = NOTHING;
  /** -1: the prefix is not complete. */
  #length = -1;
  #isCompressed = false;
  #room: Buffer = NOTHING;
  /** What of the room is to be given back. */
  #taken: Buffer | undefined;
  #received = 0;
  /** Where large messages lie, for a reader who gives them back. */
  memory: RequestMemory | undefined;

  constructor(bytesMax: number) {
    this.#bytesMax = bytesMax;
  }

  push(piece: Buffer): void {
    let at = 0;
    if (this.#length < 0) {
      const prefix = this.#prefix.length === 0 ? piece : Buffer.concat([this.#prefix, piece]);
      if (prefix.length < PREFIX_BYTES) {
        this.#prefix = prefix;
        return;
      }
      at = PREFIX_BYTES - this.#prefix.length;
      this.#begin(prefix);
    }
    if (at === piece.length) return;
    const end = this.#received + piece.length - at;
    if (end > this.#length) {
      throw new CallError(GRPC.unimplemented, 'a unary call takes one request message');
    }
    if (this.#received === 0 && end === this.#length) {
      this.#room = piece.subarray(at);
    } else {
      this.#makeRoom(end);
      copyBytes(this.#room, this.#received, piece.subarray(at));
    }
    this.#received = end;
  }

  /** No more will come. */
  finish(): RequestMessage {
    if (this.#length < 0 || this.#received < this.#length) {
      throw new CallError(GRPC.unimplemented, 'the request ended before its message did');
    }
    return { isCompressed: this.#isCompressed, bytes: this.#room.subarray(0, this.#length) };
  }

  /** Nobody looks at the message any more. */
  release(): void {
    if (this.#taken !== undefined) this.memory?.give(this.#taken);
    this.#taken = undefined;
    this.#room = NOTHING;
  }

  #begin(prefix: Buffer): void {
    this.#length = prefix.readUInt32BE(1);
    this.#isCompressed = prefix[0] === 1;
    if (this.#length > this.#bytesMax) {
      throw new CallError(
        GRPC.resourceExhausted,
        `Received message larger than max (${this.#length} vs. ${this.#bytesMax})`,
      );
    }
  }

  #makeRoom(bytes: number): void {
    if (bytes <= this.#room.length) return;
    const wanted = Math.max(bytes, ROOM_BYTES, this.#room.length * ROOM_FACTOR);
    const size = Math.min(wanted, this.#length);
    const taken = this.#takeMemory(size);
    const room = taken ?? Buffer.allocUnsafe(size);
    copyBytes(room, 0, this.#room.subarray(0, this.#received));
    this.release();
    this.#room = room;
    this.#taken = taken;
  }

  /** All of it at once where it is there already; small messages go without. */
  #takeMemory(size: number): Buffer | undefined {
    if (this.#length <= ROOM_BYTES) return undefined;
    return (
      this.memory?.takeKept(this.#length) ??
      (size > ROOM_BYTES ? this.memory?.take(size) : undefined)
    );
  }
}
