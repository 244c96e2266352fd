/**
 * One HTTP/2 connection that serves unary gRPC calls.
 *
 * Frames come from frame-parser and go to their stream; complete requests go to their
 * method; answers leave through send-queue. A peer that breaks the protocol gets
 * GOAWAY and is let go; what only concerns one call ends that call. Long because a
 * connection is one state that every kind of frame may change.
 * source  RFC 9113; the gRPC protocol over HTTP/2
 */

import type { Socket } from 'node:net';
import type { Clock } from '../../base/clock.ts';
import type { Method, Methods } from '../transport.ts';
import { httpStatusFrame, statusFrame } from './answer-frames.ts';
import { CallHead } from './call-head.ts';
import { CallError, type CallStatus, GRPC } from './call-status.ts';
import { CallStream } from './call-stream.ts';
import { decompress } from './decompress.ts';
import {
  ConnectionError,
  ERROR,
  type ErrorCode,
  FLAG,
  FRAME,
  frameOf,
  goAwayFrame,
  rstStreamFrame,
  SETTING,
  settingsFrame,
  WINDOW_AT_FIRST,
  WINDOW_MAX,
  windowUpdateFrame,
} from './frame.ts';
import { type DataPiece, FrameParser, type FrameSink } from './frame-parser.ts';
import { HEADER_LIST_BYTES_MAX, HeaderDecoder } from './header-decoder.ts';
import { HeaderBlocks } from './header-blocks.ts';
import { readSettings, readUint32 } from './peer-frames.ts';
import { ReceiveWindow } from './receive-window.ts';
import type { RequestMemory } from './request-memory.ts';
import { SendQueue } from './send-queue.ts';

export interface ConnectionOptions {
  readonly methods: Methods;
  readonly requestMemory: RequestMemory;
  readonly clock: Clock;
  readonly requestBytesMax: number;
  readonly answerBytesMax: number;
  readonly pingMs: number;
  readonly pongMs: number;
}

/** Calls under way on one connection, those whose callers have gone included. */
const CALLS_MAX = 1000;
/** A request of usual size never waits for a window. */
const STREAM_WINDOW = 1024 * 1024;
const CONNECTION_WINDOW = 8 * 1024 * 1024;

const SETTINGS = settingsFrame([
  [SETTING.maxConcurrentStreams, CALLS_MAX],
  [SETTING.initialWindowSize, STREAM_WINDOW],
  [SETTING.maxHeaderListSize, HEADER_LIST_BYTES_MAX],
]);
const SETTINGS_ACK = frameOf({ type: FRAME.settings, flags: FLAG.ack, stream: 0 });
const PING = frameOf({ type: FRAME.ping, flags: 0, stream: 0 }, Buffer.alloc(8));

export class Http2Connection implements FrameSink {
  readonly #socket: Socket;
  readonly #options: ConnectionOptions;
  readonly #parser = new FrameParser(this);
  readonly #decoder = new HeaderDecoder();
  readonly #blocks = new HeaderBlocks();
  readonly #queue: SendQueue;
  readonly #receiveWindow = new ReceiveWindow(CONNECTION_WINDOW);
  readonly #streams = new Map<number, CallStream>();
  #lastStream = 0;
  #callsRunning = 0;
  #peerStreamWindow = WINDOW_AT_FIRST;
  #hasSettings = false;
  #isDraining = false;
  #isEnded = false;
  #hasHeard = true;
  #heardMs = 0;
  /** When our ping left; undefined: none is on its way. */
  #pingedMs: number | undefined;

  constructor(socket: Socket, options: ConnectionOptions) {
    this.#socket = socket;
    this.#options = options;
    this.#queue = new SendQueue(socket);
    this.#queue.control(SETTINGS);
    this.#queue.control(windowUpdateFrame(0, CONNECTION_WINDOW - WINDOW_AT_FIRST));
  }

  /** Bytes behind the preface. */
  receive(chunk: Buffer): void {
    if (this.#isEnded) return;
    this.#hasHeard = true;
    try {
      this.#parser.push(chunk);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  /** To be called from time to time: deadlines, and whether the peer is still there. */
  sweep(nowMs: number): void {
    for (const stream of this.#streams.values()) {
      if (stream.deadlineMs > nowMs || stream.isAnswered) continue;
      this.#end(stream, { code: GRPC.deadlineExceeded, reason: 'Deadline exceeded' });
    }
    if (this.#hasHeard) {
      this.#hasHeard = false;
      this.#heardMs = nowMs;
      this.#pingedMs = undefined;
    } else if (this.#pingedMs !== undefined) {
      if (nowMs - this.#pingedMs >= this.#options.pongMs) this.#socket.destroy();
    } else if (nowMs - this.#heardMs >= this.#options.pingMs) {
      this.#pingedMs = nowMs;
      this.#control(PING);
    }
  }

  /** No new calls; the socket is closed when those under way are answered. */
  drain(): void {
    if (this.#isDraining) return;
    this.#isDraining = true;
    this.#control(goAwayFrame(this.#lastStream, ERROR.none, ''));
    this.#closeWhenIdle();
  }

  /** The socket is gone: what is still under way answers nobody. */
  closed(): void {
    this.#isEnded = true;
    this.#streams.clear();
  }

  data(piece: DataPiece): void {
    this.#expectSettings();
    this.#blocks.expectNone();
    if (!this.#receiveWindow.take(piece.windowBytes)) {
      throw new ConnectionError(ERROR.flowControl, 'more was sent than the window allows');
    }
    this.#widen(0, this.#receiveWindow);
    const stream = this.#streams.get(piece.stream);
    if (stream === undefined) {
      this.#expectKnown(piece.stream);
    } else if (stream.hasEnded) {
      this.#reset(stream, ERROR.streamClosed);
    } else if (!stream.receiveWindow.take(piece.windowBytes)) {
      this.#reset(stream, ERROR.flowControl);
    } else {
      this.#takePiece(stream, piece);
    }
  }

  frame(type: number, flags: number, stream: number, payload: Buffer): void {
    if (type !== FRAME.settings) this.#expectSettings();
    if (type !== FRAME.continuation) this.#blocks.expectNone();
    switch (type) {
      case FRAME.headers:
        this.#blocks.begin(flags, stream, payload);
        this.#takeHeaders();
        break;
      case FRAME.continuation:
        this.#blocks.continue(flags, stream, payload);
        this.#takeHeaders();
        break;
      case FRAME.rstStream:
        this.#resetByPeer(stream, readUint32(payload, 'RST_STREAM'));
        break;
      case FRAME.settings:
        this.#takeSettings(flags, stream, payload);
        break;
      case FRAME.ping:
        this.#takePing(flags, stream, payload);
        break;
      case FRAME.windowUpdate:
        this.#takeWindowUpdate(stream, readUint32(payload, 'WINDOW_UPDATE') & WINDOW_MAX);
        break;
      case FRAME.pushPromise:
        throw new ConnectionError(ERROR.protocol, 'a client must not push');
      case FRAME.priority:
        if (payload.length !== 5) throw new ConnectionError(ERROR.frameSize, 'PRIORITY');
        break;
      default:
      // GOAWAY: the peer makes no more calls, which is its own business. Others: unknown.
    }
  }

  #expectSettings(): void {
    if (!this.#hasSettings) throw new ConnectionError(ERROR.protocol, 'SETTINGS come first');
  }

  // ---- requests ---------------------------------------------------------------------------

  #takeHeaders(): void {
    const block = this.#blocks.take();
    if (block === undefined) return;
    const { stream: id, endsStream } = block;
    const fields = this.#decoder.decode(block.bytes);
    const known = this.#streams.get(id);
    if (known !== undefined) {
      if (known.hasEnded || !endsStream) this.#reset(known, ERROR.protocol);
      else this.#complete(known);
      return;
    }
    // A call that ended meanwhile, or came after our GOAWAY.
    if (id <= this.#lastStream || this.#isDraining) return;
    this.#lastStream = id;
    const head = fields === undefined ? undefined : CallHead.of(fields);
    if (this.#callsRunning >= CALLS_MAX || this.#streams.size >= CALLS_MAX) {
      this.#control(rstStreamFrame(id, ERROR.refusedStream));
    } else if (head === undefined) {
      const code = fields === undefined ? ERROR.enhanceYourCalm : ERROR.protocol;
      this.#control(rstStreamFrame(id, code));
    } else {
      this.#open(id, head, endsStream);
    }
  }

  #open(id: number, head: CallHead, endsStream: boolean): void {
    const stream = new CallStream(id, head, {
      messageBytesMax: this.#options.requestBytesMax,
      sendWindow: this.#peerStreamWindow,
      receiveWindow: STREAM_WINDOW,
    });
    this.#streams.set(id, stream);
    stream.hasEnded = endsStream;
    const { httpRefusal } = head;
    if (httpRefusal !== undefined) {
      stream.isAnswered = true;
      this.#control(httpStatusFrame(id, httpRefusal));
      this.#close(stream);
      return;
    }
    try {
      stream.method = methodOf(this.#options.methods, head);
      if (stream.method.borrowsRequest === true) {
        stream.reader.memory = this.#options.requestMemory;
      }
      const { timeoutMs } = head;
      if (timeoutMs !== undefined) {
        stream.deadlineMs = this.#options.clock.monotonic() + timeoutMs;
      }
    } catch (cause) {
      this.#failCall(stream, cause);
    }
    if (endsStream) this.#complete(stream);
  }

  #takePiece(stream: CallStream, piece: DataPiece): void {
    if (stream.isAnswered) return;
    try {
      if (piece.bytes.length > 0) stream.reader.push(piece.bytes);
    } catch (cause) {
      this.#failCall(stream, cause);
      return;
    }
    if (piece.endsStream) this.#complete(stream);
    else this.#widen(stream.id, stream.receiveWindow);
  }

  /** The request is complete: its method is asked. */
  #complete(stream: CallStream): void {
    stream.hasEnded = true;
    if (stream.isAnswered) return;
    this.#callsRunning += 1;
    const settled = (): void => {
      this.#callsRunning -= 1;
      stream.reader.release();
    };
    void this.#ask(stream).then(
      (message) => {
        settled();
        this.#answer(stream, message);
      },
      (cause) => {
        settled();
        this.#failCall(stream, cause);
        this.#closeWhenIdle();
      },
    );
  }

  #ask({ method, head, reader }: CallStream): Promise<Uint8Array | undefined> {
    try {
      const { answer } = method as Method;
      const { isCompressed, bytes } = reader.finish();
      if (!isCompressed) return answer(bytes, head);
      return decompress(bytes, head.encoding, this.#options.requestBytesMax).then((request) =>
        answer(request, head),
      );
    } catch (cause) {
      return Promise.reject(cause);
    }
  }

  #answer(stream: CallStream, message: Uint8Array | undefined): void {
    if (stream.isAnswered || this.#isEnded) {
      this.#closeWhenIdle();
      return;
    }
    if (message === undefined) {
      this.#end(stream, { code: GRPC.ok, reason: '' });
      return;
    }
    const { answerBytesMax } = this.#options;
    if (message.length > answerBytesMax) {
      const reason = `Sent message larger than max (${message.length} vs. ${answerBytesMax})`;
      this.#end(stream, { code: GRPC.resourceExhausted, reason });
      return;
    }
    stream.isAnswered = true;
    this.#queue.answer(stream, message, () => this.#close(stream));
  }

  #failCall(stream: CallStream, cause: unknown): void {
    const status =
      cause instanceof CallError ? cause.status : { code: GRPC.internal, reason: String(cause) };
    this.#end(stream, status);
  }

  /** Ends the call without a message, unless it was ended already. */
  #end(stream: CallStream, status: CallStatus): void {
    if (stream.isAnswered || this.#isEnded) return;
    stream.isAnswered = true;
    this.#control(statusFrame(stream.id, status));
    this.#close(stream);
  }

  /** Everything was sent. A request that is not complete by now need not be. */
  #close(stream: CallStream): void {
    if (!stream.hasEnded) this.#control(rstStreamFrame(stream.id, ERROR.none));
    this.#streams.delete(stream.id);
    this.#closeWhenIdle();
  }

  #reset(stream: CallStream, code: ErrorCode): void {
    this.#control(rstStreamFrame(stream.id, code));
    this.#drop(stream);
  }

  #drop(stream: CallStream): void {
    stream.isAnswered = true;
    this.#queue.forget(stream);
    this.#streams.delete(stream.id);
    this.#closeWhenIdle();
  }

  // ---- windows ----------------------------------------------------------------------------

  #widen(stream: number, window: ReceiveWindow): void {
    const bytes = window.widening();
    if (bytes > 0) this.#control(windowUpdateFrame(stream, bytes));
  }

  #takeWindowUpdate(id: number, bytes: number): void {
    if (id === 0) {
      if (bytes === 0) throw new ConnectionError(ERROR.protocol, 'a window widened by nothing');
      this.#queue.widen(bytes);
      return;
    }
    const stream = this.#streams.get(id);
    if (stream === undefined) {
      this.#expectKnown(id);
    } else if (bytes === 0) {
      this.#reset(stream, ERROR.protocol);
    } else if (stream.sendWindow + bytes > WINDOW_MAX) {
      this.#reset(stream, ERROR.flowControl);
    } else {
      stream.sendWindow += bytes;
      this.#queue.widened();
    }
  }

  #takeSettings(flags: number, stream: number, payload: Buffer): void {
    const isAck = (flags & FLAG.ack) !== 0;
    const { initialWindowSize } = readSettings(isAck, stream, payload);
    if (isAck) {
      this.#expectSettings();
      return;
    }
    this.#hasSettings = true;
    if (initialWindowSize !== undefined) {
      const change = initialWindowSize - this.#peerStreamWindow;
      this.#peerStreamWindow = initialWindowSize;
      for (const open of this.#streams.values()) {
        open.sendWindow += change;
        if (open.sendWindow > WINDOW_MAX) {
          throw new ConnectionError(ERROR.flowControl, 'a window of more than 2 GiB');
        }
      }
      this.#queue.widened();
    }
    this.#queue.control(SETTINGS_ACK);
  }

  // ---- the rest ---------------------------------------------------------------------------

  #takePing(flags: number, stream: number, payload: Buffer): void {
    if (payload.length !== 8) throw new ConnectionError(ERROR.frameSize, 'PING');
    if (stream !== 0) throw new ConnectionError(ERROR.protocol, 'PING on a stream');
    if ((flags & FLAG.ack) !== 0) return;
    this.#queue.control(frameOf({ type: FRAME.ping, flags: FLAG.ack, stream: 0 }, payload));
  }

  #resetByPeer(id: number, _code: number): void {
    const stream = this.#streams.get(id);
    if (stream === undefined) this.#expectKnown(id);
    else this.#drop(stream);
  }

  /**
   * A stream that ended already may still be spoken of, and one that crossed our GOAWAY;
   * one that never was may not.
   */
  #expectKnown(id: number): void {
    const isNew = id > this.#lastStream && !this.#isDraining;
    if (id === 0 || isNew || id % 2 === 0) {
      throw new ConnectionError(ERROR.protocol, `stream ${id} is idle`);
    }
  }

  /** Where no caller can take the error. */
  #control(frame: Buffer): void {
    if (this.#isEnded) return;
    try {
      this.#queue.control(frame);
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #closeWhenIdle(): void {
    if (!this.#isDraining || this.#isEnded) return;
    if (this.#streams.size > 0 || this.#callsRunning > 0) return;
    this.#isEnded = true;
    this.#queue.flush();
    this.#socket.end();
  }

  #fail(cause: unknown): void {
    if (this.#isEnded) return;
    const { errorCode, message } =
      cause instanceof ConnectionError ? cause : new ConnectionError(ERROR.protocol, String(cause));
    this.#isEnded = true;
    this.#streams.clear();
    this.#queue.abandon(goAwayFrame(this.#lastStream, errorCode, message));
  }
}

function methodOf(methods: Methods, { path }: CallHead): Method {
  const method = methods.get(path);
  if (method !== undefined) return method;
  throw new CallError(GRPC.unimplemented, `The server does not implement the method ${path}`);
}
