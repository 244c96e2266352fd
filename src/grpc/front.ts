/**
 * The port: sockets, and what is decided before a connection speaks gRPC.
 *
 * The first bytes decide: an HTTP/2 preface makes it a connection of http2/, anything
 * else is answered with a short refusal and closed. Connections are counted and
 * bounded, and one that never says anything is closed.
 */

import { createServer, type Server, type Socket } from 'node:net';
import type { Clock } from '../base/clock.ts';
import { answerBytesMax, messageBytesMax } from '../base/limits.ts';
import type { Log } from '../base/log.ts';
import type { EngineApi } from '../engine/api.ts';
import { ClientRegistry } from './handlers/client-registry.ts';
import { type ConnectionOptions, Http2Connection } from './http2/connection.ts';
import { RequestMemory } from './http2/request-memory.ts';
import { serviceMethods } from './service.ts';

const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const FIRST_BYTES_MS = 10_000;
const PONG_MS = 20_000;
const DRAIN_MS = 5_000;
/** Deadlines of calls and silent peers are looked for this often. */
const SWEEP_MS = 250;
const REFUSAL =
  'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: text/plain\r\n\r\nThis port speaks gRPC (the Milvus protocol).\n';

/** The address cannot be listened on; the message says which and why. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

export interface GrpcFrontOptions {
  readonly engine: EngineApi;
  readonly log: Log;
  readonly clock: Clock;
  readonly host: string;
  /** 0: a free port. */
  readonly port: number;
  readonly connectionsMax: number;
  /** A peer that is silent for so long is asked whether it is there: milliseconds. */
  readonly pingMs: number;
}

export interface GrpcFront {
  readonly port: number;
  /** Lets calls under way finish for a few seconds, then closes every connection. */
  close(): Promise<void>;
}

export async function openGrpcFront(options: GrpcFrontOptions): Promise<GrpcFront> {
  const { clock, log, pingMs } = options;
  const clients = new ClientRegistry(BigInt(clock.now()));
  const front = new Front(
    {
      methods: serviceMethods({ call: { engine: options.engine, clients, clock }, log }),
      requestMemory: new RequestMemory(),
      clock,
      requestBytesMax: messageBytesMax,
      answerBytesMax,
      pingMs,
      pongMs: Math.min(pingMs, PONG_MS),
    },
    options.connectionsMax,
  );
  const port = await front.listen(options.host, options.port);
  return { port, close: () => front.close() };
}

class Front {
  readonly #options: ConnectionOptions;
  readonly #connectionsMax: number;
  readonly #server: Server;
  /** Undefined: it has not said what it wants. */
  readonly #connections = new Map<Socket, Http2Connection | undefined>();
  readonly #sweeping: NodeJS.Timeout;

  constructor(options: ConnectionOptions, connectionsMax: number) {
    this.#options = options;
    this.#connectionsMax = connectionsMax;
    this.#server = createServer({ noDelay: true }, (socket) => this.#accept(socket));
    this.#sweeping = setInterval(
      () => {
        const nowMs = options.clock.monotonic();
        for (const connection of this.#connections.values()) connection?.sweep(nowMs);
      },
      Math.min(SWEEP_MS, options.pingMs / 2),
    );
    this.#sweeping.unref();
  }

  listen(host: string, port: number): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#server.once('error', (cause: NodeJS.ErrnoException) => {
        clearInterval(this.#sweeping);
        const why =
          cause.code === 'EADDRINUSE' ? 'another program listens there already' : cause.message;
        reject(new ListenError(`cannot listen on ${host}:${port}: ${why}`, { cause }));
      });
      this.#server.listen(port, host, () => {
        const address = this.#server.address();
        resolve(typeof address === 'object' && address !== null ? address.port : port);
      });
    });
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((resolve) => this.#server.close(() => resolve()));
    for (const [socket, connection] of this.#connections) {
      if (connection === undefined) socket.destroy();
      else connection.drain();
    }
    const timer = setTimeout(() => {
      for (const socket of this.#connections.keys()) socket.destroy();
    }, DRAIN_MS);
    await closed;
    clearTimeout(timer);
    clearInterval(this.#sweeping);
  }

  #accept(socket: Socket): void {
    if (this.#connections.size >= this.#connectionsMax) {
      socket.destroy();
      return;
    }
    this.#connections.set(socket, undefined);
    socket.once('close', () => {
      this.#connections.get(socket)?.closed();
      this.#connections.delete(socket);
    });
    socket.on('error', () => socket.destroy());
    this.#sniff(socket);
  }

  /** Waits until the preface can be decided, byte by byte if need be. */
  #sniff(socket: Socket): void {
    // From the beginning, whatever arrives: a byte now and then must not put it off.
    const deadline = setTimeout(() => socket.destroy(), FIRST_BYTES_MS);
    socket.once('close', () => clearTimeout(deadline));
    let seen: Buffer = Buffer.alloc(0);
    const onData = (chunk: Buffer): void => {
      seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
      const compared = Math.min(seen.length, PREFACE.length);
      const isPossible = seen.subarray(0, compared).equals(PREFACE.subarray(0, compared));
      if (isPossible && seen.length < PREFACE.length) return;
      socket.removeListener('data', onData);
      clearTimeout(deadline);
      if (isPossible) this.#connect(socket, seen.subarray(PREFACE.length));
      else refuse(socket);
    };
    socket.on('data', onData);
  }

  #connect(socket: Socket, first: Buffer): void {
    const connection = new Http2Connection(socket, this.#options);
    this.#connections.set(socket, connection);
    socket.on('data', (chunk: Buffer) => connection.receive(chunk));
    if (first.length > 0) connection.receive(first);
  }
}

/** What it still sends is read and dropped, so that it gets to read the answer. */
function refuse(socket: Socket): void {
  socket.resume();
  socket.end(REFUSAL);
  socket.setTimeout(FIRST_BYTES_MS, () => socket.destroy());
}
