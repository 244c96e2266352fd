/**
 * The port: our own sockets in front of grpc-js.
 *
 * The first bytes decide: an HTTP/2 preface goes to grpc-js, anything else is
 * answered with a short refusal and closed. Connections are counted and bounded,
 * and one that never says anything is closed.
 */

import { createServer, type Server as NetServer, type Socket } from 'node:net';
import { type ConnectionInjector, Server, ServerCredentials } from '@grpc/grpc-js';
import type { Clock } from '../base/clock.ts';
import { answerBytesMax, messageBytesMax } from '../base/limits.ts';
import type { Log } from '../base/log.ts';
import type { EngineApi } from '../engine/api.ts';
import { ClientRegistry } from './handlers/client-registry.ts';
import { registerServices } from './service.ts';

const PREFACE = Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
const FIRST_BYTES_MS = 10_000;
const PONG_MS = 20_000;
const DRAIN_MS = 5_000;
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
  /** Peers are asked this often whether they are there: milliseconds. */
  readonly pingMs: number;
}

export interface GrpcFront {
  readonly port: number;
  /** Lets calls under way finish for a few seconds, then closes every connection. */
  close(): Promise<void>;
}

export async function openGrpcFront(options: GrpcFrontOptions): Promise<GrpcFront> {
  const server = new Server({
    'grpc.max_receive_message_length': messageBytesMax,
    'grpc.max_send_message_length': answerBytesMax,
    'grpc.max_concurrent_streams': 1000,
    // Clients ping every 5 to 10 seconds, idle or not.
    'grpc.keepalive_permit_without_calls': 1,
    'grpc.http2.min_ping_interval_without_data_ms': 1000,
    // A peer that is gone without a word, or never was one, does not answer ours.
    'grpc.keepalive_time_ms': options.pingMs,
    'grpc.keepalive_timeout_ms': Math.min(options.pingMs, PONG_MS),
  });
  const clients = new ClientRegistry(BigInt(options.clock.now()));
  registerServices(server, {
    call: { engine: options.engine, clients, clock: options.clock },
    log: options.log,
  });
  const injector = server.createConnectionInjector(ServerCredentials.createInsecure());
  const sockets = new Set<Socket>();
  const net = createServer({ pauseOnConnect: false, noDelay: true }, (socket) => {
    if (sockets.size >= options.connectionsMax) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    sniff(socket, injector);
  });
  const port = await listen(net, options);
  return { port, close: () => close(net, server, injector, sockets) };
}

/** Waits until the preface can be decided, byte by byte if need be. */
function sniff(socket: Socket, injector: ConnectionInjector): void {
  // From the beginning, whatever arrives: a byte now and then must not put it off.
  const deadline = setTimeout(() => socket.destroy(), FIRST_BYTES_MS);
  socket.once('close', () => clearTimeout(deadline));
  let seen: Buffer = Buffer.alloc(0);
  const onReadable = (): void => {
    const chunk: Buffer | null = socket.read();
    if (chunk === null) return;
    seen = seen.length === 0 ? chunk : Buffer.concat([seen, chunk]);
    const compared = Math.min(seen.length, PREFACE.length);
    const isPossible = seen.subarray(0, compared).equals(PREFACE.subarray(0, compared));
    if (isPossible && seen.length < PREFACE.length) return;
    socket.removeListener('readable', onReadable);
    clearTimeout(deadline);
    if (!isPossible) {
      socket.end(REFUSAL);
      socket.setTimeout(FIRST_BYTES_MS, () => socket.destroy());
      return;
    }
    socket.unshift(seen);
    injector.injectConnection(socket);
  };
  socket.on('readable', onReadable);
}

function listen(net: NetServer, options: GrpcFrontOptions): Promise<number> {
  const { host, port } = options;
  return new Promise((resolve, reject) => {
    net.once('error', (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === 'EADDRINUSE' ? 'another program listens there already' : cause.message;
      reject(new ListenError(`cannot listen on ${host}:${port}: ${why}`, { cause }));
    });
    net.listen(port, host, () => {
      const address = net.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

async function close(
  net: NetServer,
  server: Server,
  injector: ConnectionInjector,
  sockets: ReadonlySet<Socket>,
): Promise<void> {
  const closed = new Promise<void>((resolve) => net.close(() => resolve()));
  injector.drain(DRAIN_MS);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => {
      server.forceShutdown();
      resolve();
    }, DRAIN_MS);
    server.tryShutdown(() => {
      clearTimeout(timer);
      resolve();
    });
  });
  for (const socket of sockets) socket.destroy();
  await closed;
}
