/** A server of a few methods over Http2Connection, for tests: it echoes, waits or fails. */

import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { systemClock } from '../../../base/clock.ts';
import type { Method } from '../../transport.ts';
import { Http2Connection } from '../connection.ts';

const PREFACE_BYTES = 24;

export interface EchoServer {
  readonly port: number;
  readonly connections: readonly Http2Connection[];
  /** Lets the calls of `/test/wait` go on. */
  release(): void;
  close(): Promise<void>;
}

export const REQUEST_BYTES_MAX = 8 * 1024 * 1024;

export async function echoServer(): Promise<EchoServer> {
  const waiting: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const connections: Http2Connection[] = [];
  const method = (answer: Method['answer']): Method => ({ answer });
  const methods = new Map([
    ['/test/echo', method(async (request) => request.slice())],
    ['/test/name', method(async (_, metadata) => Buffer.from(metadata.get('dbname') ?? ''))],
    ['/test/nothing', method(async () => undefined)],
    ['/test/huge', method(async () => new Uint8Array(REQUEST_BYTES_MAX + 1))],
    ['/test/fail', method(async () => Promise.reject(new Error('100 % ünwell')))],
    [
      '/test/wait',
      method(async (request) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return request;
      }),
    ],
  ]);
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    const connection = new Http2Connection(socket, {
      methods,
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
    release: () => {
      for (const resolve of waiting.splice(0)) resolve();
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
