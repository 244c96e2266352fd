/**
 * Peers that do not keep to the protocol: cut-off streams, rubbish, floods, thousands
 * of idle connections. The server lives, answers others quickly, gives the memory back
 * and writes nothing.
 */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect as connectHttp2, constants } from 'node:http2';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openDataFolderReadOnly } from '../../src/io/local/data-folder.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { Protocol, TARGET } from './messages.ts';
import { nested, varint } from './mutate.ts';
import { answerOf, framed, RawSession } from './raw-call.ts';
import { query, setUp } from './seeds.ts';

const MIB = 1024 * 1024;
const PREFACE = 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n';
/** Empty SETTINGS. */
const SETTINGS = [0, 0, 0, 4, 0, 0, 0, 0, 0];

const protocol = new Protocol();
const INSERT = protocol.rpc('Insert');
const QUERY = protocol.rpc('Query');

let dataDir: string;
let server: ServerProcess;
let good: RawSession;
let bad: RawSession;
let expected: Buffer;
let lsnBefore: bigint;

async function demand(session: RawSession, seed: ReturnType<typeof query>): Promise<Buffer> {
  const rpc = protocol.rpc(seed.rpc);
  const { grpcStatus, message = new Uint8Array() } = await session.call(
    rpc.path,
    protocol.request(rpc, seed.message),
  );
  const { code, reason } = protocol.statusOf(rpc, message);
  expect([grpcStatus, code, reason]).toEqual([0, 0, '']);
  return Buffer.from(message);
}

async function lastLsn(): Promise<bigint> {
  const folder = await openDataFolderReadOnly({ path: dataDir });
  const { lastLsn: last } = await folder.readLog();
  folder.close();
  return last;
}

function residentBytes(): number {
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
}

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'redkite-peers-'));
  server = await ServerProcess.start({ dataDir });
  good = await RawSession.open(server.address);
  for (const seed of setUp(protocol)) await demand(good, seed);
  expected = await demand(good, query(TARGET));
  lsnBefore = await lastLsn();
}, 30_000);

afterAll(async () => {
  good.close();
  await server.stop();
  rmSync(dataDir, { recursive: true });
}, 30_000);

beforeEach(async () => {
  bad = await RawSession.open(server.address);
});

/** After every case: alive, the same rows, nothing written, no failure of its own logged. */
afterEach(async () => {
  bad.close();
  expect(await demand(good, query(TARGET))).toEqual(expected);
  expect(await lastLsn()).toBe(lsnBefore);
  expect(server.output).not.toMatch(/^\S+ error /m);
});

/** Milliseconds of good calls while `others` go on; the slowest. */
async function slowestMs(calls: number, work: () => Promise<unknown>): Promise<number> {
  let slowest = 0;
  let isOver = false;
  const others = work().finally(() => {
    isOver = true;
  });
  for (let i = 0; i < calls || !isOver; i++) {
    const startedMs = performance.now();
    await demand(good, query(TARGET));
    slowest = Math.max(slowest, performance.now() - startedMs);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await others;
  return slowest;
}

function socketTo(): Promise<Socket> {
  const [host, port] = server.address.split(':');
  const socket = connect(Number(port), host);
  socket.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}

/** All that the server says until it closes the connection. */
function untilClosed(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (piece: Buffer) => {
    text += piece.toString('latin1');
  });
  return new Promise((resolve) => socket.once('close', () => resolve(text)));
}

describe('bytes that are no gRPC', () => {
  it.each([
    ['HTTP/1', 'GET / HTTP/1.1\r\nHost: x\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['a preface that goes wrong', 'PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n'],
    ['zeros', '\0'.repeat(5000)],
  ])('%s is told what the port speaks, and closed', async (_, text) => {
    const socket = await socketTo();
    const said = untilClosed(socket);
    socket.write(Buffer.from(text, 'latin1'));
    expect(await said).toMatch(/^HTTP\/1\.1 400 .*This port speaks gRPC/s);
  });

  it('random bytes after the preface end that connection only', async () => {
    const socket = await socketTo();
    const said = untilClosed(socket);
    socket.write(PREFACE);
    const rubbish = Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256));
    socket.write(rubbish);
    await said;
  });
});

describe('a request', () => {
  it.each([
    ['over 64 MiB', () => framed(new Uint8Array(65 * MIB)), 8],
    ['that announces 4 GiB', () => Buffer.from([0, 0xff, 0xff, 0xff, 0xff, 1, 2, 3]), 8],
    ['that ends in its length', () => Buffer.from([0, 0, 0]), 12],
    ['that ends early', () => Buffer.from([0, 0, 0, 1, 0, 1, 2, 3]), 12],
    ['of nothing', () => new Uint8Array(), 12],
  ])('%s gets a transport error', async (_, body, status) => {
    expect((await bad.send(INSERT.path, body())).grpcStatus).toBe(status);
  });

  it('in a compression that nobody knows gets a transport error', async () => {
    const headers = { 'grpc-encoding': 'middle-out' };
    expect((await bad.send(INSERT.path, Buffer.from([1, 0, 0, 0, 1, 1]), headers)).grpcStatus).toBe(
      12,
    );
  });

  it('of 600 MiB in 600 KiB is not unpacked', async () => {
    const bomb = gzipSync(new Uint8Array(300 * MIB));
    const before = residentBytes();
    const body = framed(bomb);
    body[0] = 1;
    const { grpcStatus } = await bad.send(INSERT.path, body, { 'grpc-encoding': 'gzip' });
    expect(grpcStatus).toBe(8);
    expect(residentBytes() - before).toBeLessThan(150 * MIB);
  }, 20_000);

  it.each([
    ['FieldData in structs', INSERT, [5, 8, 1]],
    ['arrays of arrays', INSERT, [5, 3, 8, 1]],
    ['vectors of vectors', INSERT, [5, 4, 8, 2]],
    ['templates', QUERY, [15, 2, 7, 8, 1]],
    ['an unknown field', QUERY, [999]],
  ])('nested 200,000 deep, %s, is answered', async (_, rpc, numbers) => {
    const { grpcStatus, message, ms } = await bad.call(rpc.path, nested(numbers, 200_000));
    expect(grpcStatus).toBe(0);
    expect(protocol.statusOf(rpc, message ?? new Uint8Array()).code).toBeGreaterThan(0);
    expect(ms).toBeLessThan(2000);
  });

  it('with false counts is refused: num_rows of 4,294,967,295, a length of 4 GiB', async () => {
    for (const tail of [
      [0x38, ...varint(4_294_967_295)],
      [0x2a, ...varint(4_294_967_295)],
    ]) {
      const head = protocol.request(INSERT, { collection_name: TARGET });
      const { message } = await bad.call(INSERT.path, Buffer.from([...head, ...tail]));
      expect(protocol.statusOf(INSERT, message ?? new Uint8Array()).code).toBeGreaterThan(0);
    }
  });

  it('with text that is no UTF-8 is refused', async () => {
    const { message } = await bad.call(QUERY.path, Buffer.from([0x1a, 2, 0xc3, 0x28]));
    const { code, reason } = protocol.statusOf(QUERY, message ?? new Uint8Array());
    expect([code, reason]).toEqual([1100, expect.stringMatching(/not a valid message.*utf-8/i)]);
  });

  it('with a filter of 1 MiB is answered in time', async () => {
    for (const expr of [
      `id in [${'1,'.repeat(500_000)}1]`,
      '('.repeat(MIB),
      `${'id + '.repeat(200_000)}1 > 2`,
    ]) {
      const request = protocol.request(QUERY, { ...query(TARGET).message, expr });
      expect((await bad.call(QUERY.path, request)).ms).toBeLessThan(5000);
    }
  }, 20_000);

  it('for an RPC or a service that does not exist is unimplemented', async () => {
    for (const path of [
      '/milvus.proto.milvus.MilvusService/Nothing',
      '/no.Service/X',
      '/',
      '/%00',
    ]) {
      expect((await bad.call(path, new Uint8Array())).grpcStatus).toBe(12);
    }
  });
});

describe('floods', () => {
  it('1,000 streams opened and left leave room for others', async () => {
    const streams = Array.from({ length: 1000 }, () => bad.start(INSERT.path));
    for (const stream of streams) {
      stream.on('error', () => undefined);
      stream.write(Buffer.from([0, 0, 0, 0x10, 0]));
    }
    const slowest = await slowestMs(50, async () => undefined);
    expect(slowest).toBeLessThan(500);
  }, 20_000);

  it('1,000 calls at once are all answered', async () => {
    const bytes = protocol.request(QUERY, query(TARGET).message);
    const slowest = await slowestMs(20, async () => {
      const answers = await Promise.all(
        Array.from({ length: 1000 }, () => bad.call(QUERY.path, bytes)),
      );
      expect(new Set(answers.map(({ grpcStatus }) => grpcStatus))).toEqual(new Set([0]));
    });
    expect(slowest).toBeLessThan(3000);
  }, 20_000);

  it('streams that are reset as soon as they are opened cost little', async () => {
    const before = residentBytes();
    const slowest = await slowestMs(20, async () => {
      const other = connectHttp2(server.uri);
      other.on('error', () => undefined);
      const bytes = Buffer.from(framed(protocol.request(QUERY, query(TARGET).message)));
      for (let i = 0; i < 10_000 && !other.closed && !other.destroyed; i++) {
        const stream = other.request({
          ':method': 'POST',
          ':path': QUERY.path,
          'content-type': 'application/grpc',
        });
        stream.on('error', () => undefined);
        stream.write(bytes);
        stream.close(constants.NGHTTP2_CANCEL);
        if (i % 200 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
      other.destroy();
    });
    expect(slowest).toBeLessThan(3000);
    expect(residentBytes() - before).toBeLessThan(200 * MIB);
  }, 60_000);

  it('pings and settings without end are answered or the connection is ended', async () => {
    const socket = await socketTo();
    socket.write(PREFACE);
    socket.write(Buffer.from(SETTINGS));
    socket.resume();
    const ping = Buffer.from([0, 0, 8, 6, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 7, 8]);
    const many = Buffer.concat(
      Array.from({ length: 2000 }, () => [ping, Buffer.from(SETTINGS)]).flat(),
    );
    const slowest = await slowestMs(20, async () => {
      for (let i = 0; i < 20 && !socket.destroyed; i++) {
        await new Promise((resolve) => socket.write(many, resolve));
      }
    });
    expect(slowest).toBeLessThan(3000);
    socket.destroy();
  }, 30_000);

  it('5,000 idle connections cost little and are served beside', async () => {
    const before = residentBytes();
    const sockets: Socket[] = [];
    for (let i = 0; i < 5000; i += 250) {
      sockets.push(...(await Promise.all(Array.from({ length: 250 }, socketTo))));
    }
    // Half of them have said hello.
    sockets.forEach((socket, i) => {
      if (i % 2 === 0) socket.write(Buffer.concat([Buffer.from(PREFACE), Buffer.from(SETTINGS)]));
    });
    // The burst of greetings takes its time; after it nobody waits.
    expect(await slowestMs(10, async () => undefined)).toBeLessThan(5000);
    expect(await slowestMs(50, async () => undefined)).toBeLessThan(500);
    expect(residentBytes() - before).toBeLessThan(400 * MIB);
    for (const socket of sockets) socket.destroy();
  }, 60_000);
});

describe('slow senders', () => {
  it('a connection that takes too long to say what it wants is closed', async () => {
    const socket = await socketTo();
    const startedMs = performance.now();
    const closed = untilClosed(socket);
    let at = 0;
    // A byte now and then keeps no deadline away.
    const timer = setInterval(() => socket.write(PREFACE[at++] ?? ''), 1500);
    expect(await closed).toBe('');
    clearInterval(timer);
    expect(performance.now() - startedMs).toBeLessThan(15_000);
  }, 20_000);

  it('a peer that answers no ping is closed, one that does stays', async () => {
    const args = ['--set', 'connections.pingMs=500'];
    const other = await ServerProcess.start({ dataDir: ':memory:', args });
    const [host, port] = other.address.split(':');
    const silent = connect(Number(port), host);
    silent.write(Buffer.concat([Buffer.from(PREFACE), Buffer.from(SETTINGS)]));
    const lively = await RawSession.open(other.address);
    const version = protocol.rpc('GetVersion');
    await untilClosed(silent);
    expect((await lively.call(version.path, new Uint8Array())).grpcStatus).toBe(0);
    lively.close();
    await other.stop();
  }, 20_000);

  it('a request that arrives byte by byte holds nobody up', async () => {
    const bytes = framed(protocol.request(QUERY, query(TARGET).message));
    const stream = bad.start(QUERY.path);
    const answer = answerOf(stream);
    const slowest = await slowestMs(20, async () => {
      for (const byte of bytes) {
        stream.write(Buffer.from([byte]));
        await new Promise((resolve) => setTimeout(resolve, 2));
      }
      stream.end();
    });
    expect((await answer).grpcStatus).toBe(0);
    expect(slowest).toBeLessThan(500);
  }, 20_000);
});
