/**
 * Everything a connection sends: frames gathered until the turn's work is done, and
 * messages held back until the peer's windows and the socket have room for them.
 *
 * Messages that wait are sent a frame each in turn, so that a large answer does not
 * hold up small ones. Control frames wait for nothing; a peer that has more of them
 * answered than it reads is let go.
 */

import type { Socket } from 'node:net';
import {
  answerFrames,
  dataHead,
  headFrame,
  messageBytes,
  messageHead,
  okFrame,
} from './answer-frames.ts';
import { ConnectionError, ERROR, FRAME_BYTES_MAX, WINDOW_AT_FIRST, WINDOW_MAX } from './frame.ts';

/** A stream as far as sending on it goes. */
export interface SendStream {
  readonly id: number;
  sendWindow: number;
}

interface Waiting {
  readonly stream: SendStream;
  readonly message: Uint8Array;
  /** Of the message with its head: sent already. */
  sent: number;
  readonly onSent: () => void;
}

/** Bytes that wait in the socket: no DATA is added beyond, and the peer is let go beyond. */
const DATA_BACKLOG_MAX = 1024 * 1024;
const BACKLOG_MAX = 4 * DATA_BACKLOG_MAX;
/** Frames of one turn are joined up to here: copying is cheaper than another write. */
const JOINED_BYTES_MAX = 64 * 1024;
/** How long a failed connection may take to read why. */
const FAREWELL_MS = 1000;

export class SendQueue {
  readonly #socket: Socket;
  #frames: Uint8Array[] = [];
  #bytes = 0;
  #window = WINDOW_AT_FIRST;
  readonly #waiting: Waiting[] = [];

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('drain', () => this.#sendWaiting());
  }

  control(frame: Buffer): void {
    if (this.#backlog > BACKLOG_MAX) {
      throw new ConnectionError(ERROR.enhanceYourCalm, 'more was asked for than is read');
    }
    this.#push(frame);
  }

  /** `onSent` is called when the last frame was handed to the socket. */
  answer(stream: SendStream, message: Uint8Array, onSent: () => void): void {
    const bytes = messageBytes(message);
    const fits =
      this.#waiting.length === 0 &&
      bytes <= Math.min(FRAME_BYTES_MAX, this.#window, stream.sendWindow) &&
      this.#backlog < DATA_BACKLOG_MAX;
    if (fits) {
      this.#spend(stream, bytes);
      this.#push(answerFrames(stream.id, message));
      onSent();
      return;
    }
    this.#push(headFrame(stream.id));
    this.#waiting.push({ stream, message, sent: 0, onSent });
    this.#sendWaiting();
  }

  /** The stream was reset. */
  forget(stream: SendStream): void {
    const at = this.#waiting.findIndex((waiting) => waiting.stream === stream);
    if (at >= 0) this.#waiting.splice(at, 1);
  }

  /** The peer lets so much more be sent, on one stream or on all together. */
  widen(bytes: number): void {
    this.#window += bytes;
    if (this.#window > WINDOW_MAX) {
      throw new ConnectionError(ERROR.flowControl, 'a window of more than 2 GiB');
    }
    this.#sendWaiting();
  }

  /** Windows of streams have changed. */
  widened(): void {
    this.#sendWaiting();
  }

  /** Hands what was gathered to the socket now. */
  flush(): void {
    const frames = this.#frames;
    const bytes = this.#bytes;
    if (frames.length === 0) return;
    this.#frames = [];
    this.#bytes = 0;
    if (this.#socket.destroyed || this.#socket.writableEnded) return;
    if (frames.length === 1) {
      this.#socket.write(frames[0] as Uint8Array);
    } else if (bytes <= JOINED_BYTES_MAX) {
      this.#socket.write(Buffer.concat(frames, bytes));
    } else {
      this.#socket.cork();
      for (const frame of frames) this.#socket.write(frame);
      this.#socket.uncork();
    }
  }

  /** The last frame of a connection that failed; what waits is dropped. */
  abandon(frame: Buffer): void {
    this.#waiting.length = 0;
    this.#push(frame);
    this.flush();
    // A peer that reads nothing would keep the socket open.
    const timer = setTimeout(() => this.#socket.destroy(), FAREWELL_MS);
    this.#socket.once('close', () => clearTimeout(timer));
    this.#socket.end();
    this.#socket.resume();
  }

  get #backlog(): number {
    return this.#socket.writableLength + this.#bytes;
  }

  #push(frame: Uint8Array): void {
    this.#frames.push(frame);
    this.#bytes += frame.length;
    // Behind the promises that are settled in this turn: their answers go together.
    if (this.#frames.length === 1) process.nextTick(() => this.flush());
  }

  #spend(stream: SendStream, bytes: number): void {
    this.#window -= bytes;
    stream.sendWindow -= bytes;
  }

  #sendWaiting(): void {
    let idle = 0;
    while (idle < this.#waiting.length) {
      if (this.#window <= 0 || this.#backlog >= DATA_BACKLOG_MAX) return;
      const waiting = this.#waiting.shift() as Waiting;
      if (!this.#sendFrame(waiting)) idle += 1;
      else idle = 0;
      if (waiting.sent < messageBytes(waiting.message)) this.#waiting.push(waiting);
      else this.#finish(waiting);
    }
  }

  #finish({ stream, onSent }: Waiting): void {
    this.#push(okFrame(stream.id));
    onSent();
  }

  /** False: the stream's window is closed. */
  #sendFrame(waiting: Waiting): boolean {
    const { stream, message } = waiting;
    const left = messageBytes(message) - waiting.sent;
    const bytes = Math.min(left, FRAME_BYTES_MAX, this.#window, stream.sendWindow);
    if (bytes <= 0) return false;
    this.#spend(stream, bytes);
    this.#push(dataHead(stream.id, bytes));
    const end = waiting.sent + bytes;
    const head = messageHead(message);
    if (waiting.sent < head.length) {
      this.#push(head.subarray(waiting.sent, Math.min(end, head.length)));
    }
    const from = Math.max(0, waiting.sent - head.length);
    const to = Math.max(0, end - head.length);
    if (to > from) this.#push(message.subarray(from, to));
    waiting.sent = end;
    return true;
  }
}
