/**
 * gRPC calls of raw bytes over one HTTP/2 session: what no well-meaning client sends.
 */

import { type ClientHttp2Session, connect } from 'node:http2';

export interface RawAnswer {
  /** Transport status; undefined when the stream ended without one. */
  readonly grpcStatus: number | undefined;
  readonly grpcMessage: string;
  /** The answer's message without its frame, when there is one. */
  readonly message: Uint8Array | undefined;
  readonly ms: number;
}

const PREFIX_BYTES = 5;

export class RawSession {
  readonly #session: ClientHttp2Session;

  private constructor(session: ClientHttp2Session) {
    this.#session = session;
  }

  static open(address: string): Promise<RawSession> {
    // Node's own bound of 10 MB would stop our large requests before they leave.
    const session = connect(`http://${address}`, { maxSessionMemory: 1000 });
    return new Promise((resolve, reject) => {
      session.once('error', reject);
      session.once('connect', () => {
        session.on('error', () => undefined);
        resolve(new RawSession(session));
      });
    });
  }

  get session(): ClientHttp2Session {
    return this.#session;
  }

  /** A stream with its headers sent, for callers that go wrong afterwards. */
  start(path: string, headers: Readonly<Record<string, string>> = {}) {
    return this.#session.request({
      ':method': 'POST',
      ':path': path,
      'content-type': 'application/grpc',
      te: 'trailers',
      ...headers,
    });
  }

  /** `message` gets its frame here. */
  call(path: string, message: Uint8Array): Promise<RawAnswer> {
    return this.send(path, framed(message));
  }

  /** `body` as it is, frame included or not. */
  send(
    path: string,
    body: Uint8Array,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<RawAnswer> {
    const stream = this.start(path, headers);
    const answer = answerOf(stream);
    stream.end(body);
    return answer;
  }

  close(): void {
    this.#session.destroy();
  }
}

export function framed(message: Uint8Array): Uint8Array {
  const body = new Uint8Array(PREFIX_BYTES + message.length);
  new DataView(body.buffer).setUint32(1, message.length);
  body.set(message, PREFIX_BYTES);
  return body;
}

export function answerOf(stream: ReturnType<RawSession['start']>): Promise<RawAnswer> {
  const startedMs = performance.now();
  const pieces: Buffer[] = [];
  let status: string | undefined;
  let text = '';
  const note = (headers: Readonly<Record<string, unknown>>): void => {
    if (headers['grpc-status'] === undefined) return;
    status = String(headers['grpc-status']);
    text = decodeURIComponent(String(headers['grpc-message'] ?? ''));
  };
  return new Promise((resolve) => {
    stream.on('response', note);
    stream.on('trailers', note);
    stream.on('data', (piece: Buffer) => pieces.push(piece));
    stream.on('error', () => undefined);
    stream.on('close', () => {
      const body = Buffer.concat(pieces);
      resolve({
        grpcStatus: status === undefined ? undefined : Number(status),
        grpcMessage: text,
        message: body.length < PREFIX_BYTES ? undefined : body.subarray(PREFIX_BYTES),
        ms: performance.now() - startedMs,
      });
    });
  });
}
