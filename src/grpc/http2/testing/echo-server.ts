/** A server of a few methods over Http2Connection, for tests: it echoes, waits or fails. */

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { systemClock } from '../../../base/clock.ts';
import type { Method } from '../../transport.ts';
import { Http2Connection } from '../connection.ts';
import { RequestMemory } from '../request-memory.ts';

const PREFACE_BYTES = 24;

export interface EchoServer {
  readonly port: number;
  readonly connections: readonly Http2Connection[];
  /** Whether requests of `/test/borrow-long` were whole at the end. */
  readonly borrowed: readonly string[];
  /** Where requests lay of methods that borrow them. */
  readonly memories: ReadonlySet<ArrayBufferLike>;
  /** Lets the calls of `/test/wait` go on. */
  release(): void;
  close(): Promise<void>;
}

export const REQUEST_BYTES_MAX = 8 * 1024 * 1024;

const method = (answer: Method['answer']): Method => ({ answer });

const PLAIN_METHODS: readonly [string, Method][] = [
  ['/test/echo', method(async (request) => request.slice())],
  ['/test/name', method(async (_, metadata) => Buffer.from(metadata.get('dbname') ?? ''))],
  ['/test/nothing', method(async () => undefined)],
  ['/test/huge', method(async () => new Uint8Array(REQUEST_BYTES_MAX + 1))],
  ['/test/fail', method(async () => Promise.reject(new Error('100 % ünwell')))],
];

/** Methods that wait for `release`, and such as borrow their requests. */
class Waiting {
  readonly #waiting: (() => void)[] = [];
  readonly borrowed: string[] = [];
  readonly memories = new Set<ArrayBufferLike>();
  readonly methods: readonly [string, Method][] = [
    ['/test/wait', method((request) => this.#wait().then(() => request))],
    ['/test/borrow', this.#borrowing(async (request) => Uint8Array.from(request))],
    ['/test/borrow-long', this.#borrowing((request) => this.#borrowLong(request))],
  ];

  release(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #wait(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #borrowLong(request: Uint8Array): Promise<Uint8Array> {
    const before = Uint8Array.from(request);
    await this.#wait();
    this.borrowed.push(Buffer.compare(before, request) === 0 ? 'whole' : 'overwritten');
    return before;
  }

  #borrowing(answer: Method['answer']): Method {
    return {
      answer: (request, metadata) => {
        this.memories.add(request.buffer);
        return answer(request, metadata);
      },
      borrowsRequest: true,
    };
  }
}

export async function echoServer(): Promise<EchoServer> {
  const sockets = new Set<Socket>();
  const connections: Http2Connection[] = [];
  const waiting = new Waiting();
  const methods = new Map([...PLAIN_METHODS, ...waiting.methods]);
  const requestMemory = new RequestMemory();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const connection = new Http2Connection(socket, {
      methods,
      requestMemory,
      clock: systemClock,
      requestBytesMax: REQUEST_BYTES_MAX,
      answerBytesMax: REQUEST_BYTES_MAX,
      pingMs: 60_000,
      pongMs: 60_000,
    });
    connections.push(connection);
    socket.once('close', () => connection.closed());
    let skipped = 0;
    socket.on('data', (chunk: Buffer) => {
      const skip = Math.min(PREFACE_BYTES - skipped, chunk.length);
      skipped += skip;
      if (skip < chunk.length) connection.receive(chunk.subarray(skip));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    connections,
    borrowed: waiting.borrowed,
    memories: waiting.memories,
    release: () => waiting.release(),
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
