/**
 * A load generator's connection: unary gRPC calls framed by hand over one socket.
 *
 * It spends a tenth of what a full client spends a call, which counts where the
 * generator shares its processors with the server. Small requests only (one DATA
 * frame); headers of answers are not decoded: an answer is the message in its DATA.
 * source  RFC 9113, RFC 7541
 */

import { connect, type Socket } from 'node:net';

const FRAME_HEAD = 9;
const MESSAGE_HEAD = 5;
const DATA = 0;
const HEADERS = 1;
const RST_STREAM = 3;
const SETTINGS = 4;
const PING = 6;
const GOAWAY = 7;
const WINDOW_UPDATE = 8;
const ACK = 1;
const END_STREAM = 1;
const END_HEADERS = 4;
/** The largest frame every peer takes. */
export const FRAME_BYTES_MAX = 16_384;
const WINDOW_MAX = 2 ** 31 - 1;
const WINDOW_AT_FIRST = 65_535;

interface Call {
  readonly resolve: (answer: Buffer) => void;
  readonly reject: (cause: Error) => void;
  pieces: Buffer[];
}

/** A call ready to be sent, but for its stream's number. Not to be in flight twice. */
export class FramedRequest {
  readonly bytes: Buffer;
  readonly #dataAt: number;

  constructor(path: string, message: Uint8Array) {
    const block = headerBlock(path);
    this.#dataAt = FRAME_HEAD + block.length;
    this.bytes = Buffer.concat([
      frame(HEADERS, END_HEADERS, block),
      frame(DATA, END_STREAM, Buffer.concat([messageHead(message.length), message])),
    ]);
  }

  useStream(id: number): void {
    this.bytes.writeUInt32BE(id, 5);
    this.bytes.writeUInt32BE(id, this.#dataAt + 5);
  }

  /** What counts against the connection's window. */
  get windowBytes(): number {
    return this.bytes.length - this.#dataAt - FRAME_HEAD;
  }
}

export class Http2Connection {
  readonly #socket: Socket;
  readonly #calls = new Map<number, Call>();
  readonly #waiting: (() => void)[] = [];
  #nextStream = 1;
  #window = WINDOW_AT_FIRST;
  #rest: Buffer = Buffer.alloc(0);
  #failure: Error | undefined;

  constructor(port: number) {
    this.#socket = connect({ host: '127.0.0.1', port, noDelay: true });
    this.#socket.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#socket.on('error', (cause) => this.#fail(cause));
    this.#socket.on('close', () => this.#fail(new Error('the server closed the connection')));
    const settings = Buffer.alloc(12);
    // HEADER_TABLE_SIZE 0; INITIAL_WINDOW_SIZE: answers never wait for us.
    settings.writeUInt16BE(1, 0);
    settings.writeUInt16BE(4, 6);
    settings.writeUInt32BE(WINDOW_MAX, 8);
    const update = Buffer.alloc(4);
    update.writeUInt32BE(WINDOW_MAX - WINDOW_AT_FIRST, 0);
    this.#socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
    this.#socket.write(frame(SETTINGS, 0, settings));
    this.#socket.write(frame(WINDOW_UPDATE, 0, update));
  }

  send(request: FramedRequest): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      const start = (): void => {
        this.#window -= request.windowBytes;
        const id = this.#nextStream;
        this.#nextStream += 2;
        this.#calls.set(id, { resolve, reject, pieces: [] });
        request.useStream(id);
        this.#socket.write(request.bytes);
      };
      if (this.#window >= request.windowBytes && this.#waiting.length === 0) start();
      else this.#waiting.push(start);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #fail(cause: Error): void {
    this.#failure ??= cause;
    for (const { reject } of this.#calls.values()) reject(this.#failure);
    this.#calls.clear();
  }

  #read(chunk: Buffer): void {
    const bytes = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    let at = 0;
    while (bytes.length - at >= FRAME_HEAD) {
      const end = at + FRAME_HEAD + bytes.readUIntBE(at, 3);
      if (end > bytes.length) break;
      this.#take(
        bytes[at + 3] as number,
        bytes[at + 4] as number,
        bytes.readUInt32BE(at + 5) & WINDOW_MAX,
        bytes.subarray(at + FRAME_HEAD, end),
      );
      at = end;
    }
    this.#rest = bytes.subarray(at);
  }

  #take(type: number, flags: number, stream: number, payload: Buffer): void {
    if (type === DATA) this.#calls.get(stream)?.pieces.push(payload);
    if ((type === DATA || type === HEADERS) && (flags & END_STREAM) !== 0) this.#end(stream);
    if (type === SETTINGS && (flags & ACK) === 0) this.#socket.write(frame(SETTINGS, ACK));
    if (type === PING && (flags & ACK) === 0) this.#socket.write(frame(PING, ACK, payload));
    if (type === GOAWAY) this.#fail(new Error('the server is going away'));
    if (type === RST_STREAM) {
      this.#calls.get(stream)?.reject(new Error('the server reset the call'));
      this.#calls.delete(stream);
    }
    if (type === WINDOW_UPDATE && stream === 0) {
      this.#window += payload.readUInt32BE(0);
      // Requests are of one size: what fits once fits for the next as well.
      while (this.#window >= FRAME_BYTES_MAX && this.#waiting.length > 0) this.#waiting.shift()?.();
    }
  }

  #end(stream: number): void {
    const call = this.#calls.get(stream);
    this.#calls.delete(stream);
    if (call === undefined) return;
    const [first] = call.pieces;
    if (first === undefined) call.reject(new Error('the call failed: no message in its answer'));
    // A copy: a piece keeps all that was read with it.
    else call.resolve(Buffer.from(Buffer.concat(call.pieces).subarray(MESSAGE_HEAD)));
  }
}

function frame(type: number, flags: number, payload: Buffer = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(FRAME_HEAD);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  return Buffer.concat([head, payload]);
}

function messageHead(bytes: number): Buffer {
  const head = Buffer.alloc(MESSAGE_HEAD);
  head.writeUInt32BE(bytes, 1);
  return head;
}

/** Literals without indexing: names from the static table where it has them. */
function headerBlock(path: string): Buffer {
  const text = (value: string): Buffer => {
    const bytes = Buffer.from(value);
    return Buffer.concat([Buffer.of(bytes.length), bytes]);
  };
  return Buffer.concat([
    // :method POST and :scheme http are entries 3 and 6 of the static table.
    Buffer.of(0x83, 0x86),
    Buffer.of(0x04),
    text(path),
    Buffer.of(0x01),
    text('127.0.0.1'),
    // content-type is entry 31: a prefix of four bits, then the rest.
    Buffer.of(0x0f, 31 - 15),
    text('application/grpc'),
    Buffer.of(0x00),
    text('te'),
    text('trailers'),
  ]);
}
