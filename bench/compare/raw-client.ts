/**
 * A client of raw bytes over grpc-js: the load generator spends next to nothing on
 * messages, because it shares the machine with what it measures. The same for all.
 */

import { connect } from 'node:net';
import { Client, credentials, type ServiceError } from '@grpc/grpc-js';
import { expectSuccess, type Rpc, statusOf } from './requests.ts';

const keep = (bytes: Buffer): Buffer => bytes;
const CALL_MS = 120_000;

export class RawClient {
  readonly #client: Client;

  constructor(address: string) {
    this.#client = new Client(address, credentials.createInsecure(), {
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

  /** Throws on any Status but success. */
  async call<Response extends object>(rpc: Rpc<Response>): Promise<Response> {
    const answer = rpc.decode(await this.send(rpc.path, rpc.encode()));
    expectSuccess(statusOf(answer), rpc.path);
    return answer;
  }

  close(): void {
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
