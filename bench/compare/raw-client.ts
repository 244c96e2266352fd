/**
 * A client of raw bytes: grpc-js for large messages and the calls around the measured
 * ones, frames by hand for small ones, because the load generator shares the machine
 * with what it measures. The same for all servers.
 */

import { connect } from 'node:net';
import { Client, credentials, type ServiceError } from '@grpc/grpc-js';
import { FRAME_BYTES_MAX, FramedRequest, Http2Connection } from './http2-connection.ts';
import { expectSuccess, type Rpc, statusOf } from './requests.ts';

const keep = (bytes: Buffer): Buffer => bytes;
const CALL_MS = 120_000;

/** A call that can be sent again and again, though not twice at a time. */
export type PreparedCall = () => Promise<Buffer>;

export class RawClient {
  readonly #client: Client;
  readonly #port: number;
  #connection: Http2Connection | undefined;

  constructor(port: number) {
    this.#port = port;
    this.#client = new Client(`127.0.0.1:${port}`, credentials.createInsecure(), {
      'grpc.max_receive_message_length': -1,
      'grpc.max_send_message_length': -1,
      // Each client a connection of its own.
      'grpc.use_local_subchannel_pool': 1,
    });
  }

  send(path: string, request: Uint8Array): Promise<Buffer> {
    const bytes = Buffer.from(request.buffer, request.byteOffset, request.length);
    return new Promise((resolve, reject) => {
      const answered = (cause: ServiceError | null, answer?: Buffer): void => {
        if (cause === null && answer !== undefined) resolve(answer);
        else reject(cause ?? new Error('no answer'));
      };
      const deadline = Date.now() + CALL_MS;
      this.#client.makeUnaryRequest(path, keep, keep, bytes, { deadline }, answered);
    });
  }

  /** Small requests go the cheaper way. */
  prepare(path: string, request: Uint8Array): PreparedCall {
    if (request.length > FRAME_BYTES_MAX - 1024) return () => this.send(path, request);
    this.#connection ??= new Http2Connection(this.#port);
    const connection = this.#connection;
    const framed = new FramedRequest(path, request);
    return () => connection.send(framed);
  }

  /** Throws on any Status but success. */
  async call<Response extends object>(rpc: Rpc<Response>): Promise<Response> {
    const answer = rpc.decode(await this.send(rpc.path, rpc.encode()));
    expectSuccess(statusOf(answer), rpc.path);
    return answer;
  }

  close(): void {
    this.#connection?.close();
    this.#client.close();
  }
}

/** True once something listens there. */
export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (isOpen: boolean): void => {
      socket.destroy();
      resolve(isOpen);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
