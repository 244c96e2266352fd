/**
 * Calls over real sockets: Node's own HTTP/2 client as a well-behaved peer, frames by
 * hand for everything that one never sends. Long because every rule of the protocol
 * that a peer may break has its case.
 */

import { once } from 'node:events';
import { type ClientHttp2Session, connect, constants, type SessionOptions } from 'node:http2';
import { connect as connectSocket } from 'node:net';
import { deflateSync, gzipSync } from 'node:zlib';
import { ERROR, FLAG, FRAME, FRAME_HEAD_BYTES, frameOf, settingsFrame } from './frame.ts';
import { type EchoServer, echoServer, REQUEST_BYTES_MAX } from './testing/echo-server.ts';

let server: EchoServer;
const sessions: ClientHttp2Session[] = [];

beforeEach(async () => {
  server = await echoServer();
});

afterEach(async () => {
  for (const session of sessions.splice(0)) session.destroy();
  await server.close();
});

function open(options: SessionOptions = {}): ClientHttp2Session {
  const session = connect(`http://127.0.0.1:${server.port}`, {
    maxSessionMemory: 1000,
    ...options,
  });
  session.on('error', () => undefined);
  sessions.push(session);
  return session;
}

interface Answer {
  readonly httpStatus: number;
  readonly grpcStatus: string | undefined;
  readonly reason: string;
  readonly message: Buffer | undefined;
  readonly resetCode: number;
}

function framed(message: Uint8Array, flag = 0): Buffer {
  const head = Buffer.alloc(5);
  head[0] = flag;
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

function call(
  session: ClientHttp2Session,
  path: string,
  body: Uint8Array,
  headers: Record<string, string> = {},
): { stream: ReturnType<ClientHttp2Session['request']>; answer: Promise<Answer> } {
  const stream = session.request({
    ':method': 'POST',
    ':path': path,
    'content-type': 'application/grpc',
    te: 'trailers',
    ...headers,
  });
  stream.on('error', () => undefined);
  const pieces: Buffer[] = [];
  const all: Record<string, unknown> = {};
  stream.on('response', (fields) => Object.assign(all, fields));
  stream.on('trailers', (fields) => Object.assign(all, fields));
  stream.on('data', (piece: Buffer) => pieces.push(piece));
  stream.end(body);
  const answer = once(stream, 'close').then((): Answer => {
    const bytes = Buffer.concat(pieces);
    return {
      httpStatus: Number(all[':status']),
      grpcStatus: all['grpc-status'] as string | undefined,
      reason: decodeURIComponent(String(all['grpc-message'] ?? '')),
      message: bytes.length < 5 ? undefined : bytes.subarray(5),
      resetCode: stream.rstCode ?? 0,
    };
  });
  return { stream, answer };
}

const messageOf = (bytes: number): Buffer =>
  Buffer.from(Uint8Array.from({ length: bytes }, (_, i) => (i * 31) % 256));

describe('a call', () => {
  it.each([0, 1, 300, 16_379, 16_380, 100_000, 5_000_000])(
    'of %d bytes is answered',
    async (bytes) => {
      const message = messageOf(bytes);
      const { grpcStatus, message: echo } = await call(open(), '/test/echo', framed(message))
        .answer;
      expect(grpcStatus).toBe('0');
      expect(echo?.equals(message)).toBe(true);
    },
  );

  it('may leave its memory to later ones of a method that only borrows it', async () => {
    const session = open();
    const borrow = async (bytes: number, path = '/test/borrow') => {
      const { message } = await call(session, path, framed(messageOf(bytes))).answer;
      expect(message?.equals(messageOf(bytes))).toBe(true);
    };
    for (const bytes of [3_000_000, 2_000_000, 3_100_000]) await borrow(bytes);
    expect(server.memories.size).toBe(1);
    // Not while it is needed, also when its caller has gone.
    const long = call(session, '/test/borrow-long', framed(messageOf(2_500_000)));
    await Promise.all(Array.from({ length: 3 }, () => borrow(2_600_000)));
    long.stream.close(constants.NGHTTP2_CANCEL);
    await long.answer;
    await Promise.all(Array.from({ length: 5 }, () => borrow(2_700_000)));
    server.release();
    for (const bytes of [300_000, 100_000, 16_380, 0]) await borrow(bytes);
    expect(server.borrowed).toEqual(['whole']);
  });

  it('is answered to peers with small windows, large answers beside small ones', async () => {
    const session = open({ settings: { initialWindowSize: 1000 } });
    const sizes = Array.from({ length: 60 }, (_, i) => (i % 6 === 0 ? 200_000 : i * 37));
    const answers = await Promise.all(
      sizes.map((bytes) => call(session, '/test/echo', framed(messageOf(bytes))).answer),
    );
    expect(answers.map(({ message }) => message?.length)).toEqual(sizes);
    expect(answers.every(({ message }, i) => message?.equals(messageOf(sizes[i] ?? 0)))).toBe(true);
  });

  it('may be one of thousands, with metadata that is remembered and forgotten', async () => {
    const session = open();
    for (let round = 0; round < 20; round++) {
      const names = Array.from({ length: 100 }, (_, i) => `${'x'.repeat(i)}${round}`);
      const answers = await Promise.all(
        names.map(
          (dbname) => call(session, '/test/name', framed(Buffer.alloc(0)), { dbname }).answer,
        ),
      );
      expect(answers.map(({ message }) => String(message))).toEqual(names);
    }
  });

  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
  ])('may be compressed with %s', async (encoding, pack) => {
    const message = messageOf(200_000);
    const headers = { 'grpc-encoding': encoding };
    const body = framed(pack(message), 1);
    const { message: echo } = await call(open(), '/test/echo', body, headers).answer;
    expect(echo?.equals(message)).toBe(true);
  });

  it.each([
    [
      'of an unknown path',
      '/test/none',
      framed(Buffer.of(1)),
      {},
      '12',
      'does not implement the method /test/none',
    ],
    ['without a message', '/test/echo', Buffer.alloc(0), {}, '12', 'ended before its message'],
    [
      'of two messages',
      '/test/echo',
      Buffer.concat([framed(Buffer.of(1)), framed(Buffer.of(2))]),
      {},
      '12',
      'one request message',
    ],
    [
      'over the bound',
      '/test/echo',
      framed(Buffer.alloc(REQUEST_BYTES_MAX + 1)),
      {},
      '8',
      'larger than max',
    ],
    [
      'in an unknown compression',
      '/test/echo',
      framed(Buffer.of(1), 1),
      { 'grpc-encoding': 'middle-out' },
      '12',
      'middle-out',
    ],
    [
      'that does not unpack',
      '/test/echo',
      framed(Buffer.of(1), 1),
      { 'grpc-encoding': 'gzip' },
      '13',
      'decompress',
    ],
    [
      'that unpacks to too much',
      '/test/echo',
      framed(gzipSync(Buffer.alloc(REQUEST_BYTES_MAX + 1)), 1),
      { 'grpc-encoding': 'gzip' },
      '8',
      'decompresses to a size larger',
    ],
    [
      'with a bad timeout',
      '/test/echo',
      framed(Buffer.of(1)),
      { 'grpc-timeout': '5 s' },
      '13',
      'Invalid grpc-timeout',
    ],
    ['whose method fails', '/test/fail', framed(Buffer.of(1)), {}, '13', '100 % ünwell'],
    [
      'with too large an answer',
      '/test/huge',
      framed(Buffer.of(1)),
      {},
      '8',
      'Sent message larger than max',
    ],
    ['that ends without a message', '/test/nothing', framed(Buffer.of(1)), {}, '0', ''],
  ])('%s ends with its status', async (_, path, body, headers, status, reason) => {
    const session = open();
    const answer = await call(session, path, body, headers).answer;
    expect([answer.httpStatus, answer.grpcStatus]).toEqual([200, status]);
    expect(answer.reason).toContain(reason);
    expect(answer.message).toBeUndefined();
    const next = await call(session, '/test/echo', framed(Buffer.of(9))).answer;
    expect(next.message).toEqual(Buffer.of(9));
  });

  it('that is no gRPC gets an HTTP status', async () => {
    const session = open();
    const body = framed(Buffer.of(1));
    const text = await call(session, '/test/echo', body, { 'content-type': 'text/plain' }).answer;
    const get = await call(session, '/test/echo', body, { ':method': 'PUT' }).answer;
    const proto = await call(session, '/test/echo', body, {
      'content-type': 'application/grpc+proto',
    }).answer;
    expect([text.httpStatus, get.httpStatus, proto.httpStatus]).toEqual([415, 405, 200]);
  });

  it('ends at its deadline, and what its method says later goes nowhere', async () => {
    const session = open();
    const { answer } = call(session, '/test/wait', framed(Buffer.of(1)), { 'grpc-timeout': '1m' });
    await call(session, '/test/echo', framed(Buffer.of(1))).answer;
    server.connections[0]?.sweep(performance.now() + 2);
    expect(await answer).toMatchObject({ grpcStatus: '4', reason: 'Deadline exceeded' });
    server.release();
    expect((await call(session, '/test/echo', framed(Buffer.of(2))).answer).grpcStatus).toBe('0');
  });

  it('that was cancelled leaves the others alone', async () => {
    const session = open();
    const { stream } = call(session, '/test/wait', framed(Buffer.of(1)));
    await call(session, '/test/echo', framed(Buffer.of(1))).answer;
    stream.close(constants.NGHTTP2_CANCEL);
    await once(stream, 'close');
    server.release();
    expect((await call(session, '/test/echo', framed(Buffer.of(2))).answer).grpcStatus).toBe('0');
  });

  it('under way is answered before a connection that drains is closed', async () => {
    const session = open();
    const { answer } = call(session, '/test/wait', framed(Buffer.of(7)));
    await call(session, '/test/echo', framed(Buffer.of(1))).answer;
    const closed = once(session, 'close');
    const goaway = once(session, 'goaway');
    server.connections[0]?.drain();
    await goaway;
    server.release();
    expect((await answer).message).toEqual(Buffer.of(7));
    await closed;
  });
});

/** Sends frames behind preface and SETTINGS, and returns what came until the end or `enough`. */
async function exchange(
  frames: readonly Buffer[],
  enough: (text: string) => boolean = () => false,
): Promise<string> {
  const socket = connectSocket(server.port, '127.0.0.1');
  socket.on('error', () => undefined);
  let received: Buffer = Buffer.alloc(0);
  socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
  for (const frame of frames) socket.write(frame);
  await new Promise<void>((resolve) => {
    socket.on('data', (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      if (enough(framesOf(received))) resolve();
    });
    socket.once('close', () => resolve());
  });
  socket.destroy();
  return framesOf(received);
}

/** `type/stream` of each frame, with the code of GOAWAY and RST_STREAM. */
function framesOf(bytes: Buffer): string {
  const lines: string[] = [];
  for (let at = 0; at + FRAME_HEAD_BYTES <= bytes.length; ) {
    const end = at + FRAME_HEAD_BYTES + bytes.readUIntBE(at, 3);
    const type = bytes[at + 3];
    const stream = bytes.readUInt32BE(at + 5);
    if (type === FRAME.goAway) lines.push(`goaway ${bytes.readUInt32BE(at + 13)}`);
    else if (type === FRAME.rstStream) lines.push(`reset ${stream} ${bytes.readUInt32BE(at + 9)}`);
    else if (type === FRAME.headers) lines.push(`headers ${stream}`);
    else if (type === FRAME.ping) lines.push('ping');
    at = end;
  }
  return lines.join(', ');
}

const SETTINGS = settingsFrame([]);
/** :method POST, :scheme http, the :path, content-type application/grpc. */
const headBlock = (path: string): Buffer =>
  Buffer.concat([
    Buffer.of(0x83, 0x86, 0x04, path.length),
    Buffer.from(path),
    Buffer.of(0x0f, 16, 16),
    Buffer.from('application/grpc'),
  ]);
const HEAD_BLOCK = headBlock('/test/echo');

const headers = (stream: number, flags: number, block = HEAD_BLOCK): Buffer =>
  frameOf({ type: FRAME.headers, flags, stream }, block);
const data = (stream: number, flags: number, bytes: Uint8Array): Buffer =>
  frameOf({ type: FRAME.data, flags, stream }, bytes);
const number = (type: number, stream: number, value: number): Buffer => {
  const payload = Buffer.alloc(4);
  payload.writeUInt32BE(value);
  return frameOf({ type, flags: 0, stream }, payload);
};
const setting = (id: number, value: number): Buffer => settingsFrame([[id, value]]);
const PING = frameOf({ type: FRAME.ping, flags: 0, stream: 0 }, Buffer.alloc(8));

describe('frames by hand', () => {
  it('a request in HEADERS, CONTINUATIONs, padding, priority and single bytes of DATA', async () => {
    const padded = Buffer.concat([
      Buffer.of(3, 0, 0, 0, 0, 9),
      HEAD_BLOCK.subarray(0, 4),
      Buffer.alloc(3),
    ]);
    const said = await exchange(
      [
        SETTINGS,
        headers(1, FLAG.padded | FLAG.priority, padded),
        frameOf({ type: FRAME.continuation, flags: 0, stream: 1 }, HEAD_BLOCK.subarray(4, 9)),
        frameOf(
          { type: FRAME.continuation, flags: FLAG.endHeaders, stream: 1 },
          HEAD_BLOCK.subarray(9),
        ),
        ...[0, 0, 0, 0, 2, 7].map((byte) => data(1, 0, Buffer.of(byte))),
        data(1, FLAG.padded, Buffer.of(2, 8, 0, 0)),
        frameOf({ type: 99, flags: 255, stream: 1 }, Buffer.of(1)),
        frameOf({ type: FRAME.priority, flags: 0, stream: 9 }, Buffer.alloc(5)),
        headers(1, FLAG.endHeaders | FLAG.endStream, Buffer.alloc(0)),
        PING,
      ],
      (text) => text.endsWith('headers 1, headers 1'),
    );
    expect(said).toBe('ping, headers 1, headers 1');
  });

  const whole = FLAG.endHeaders | FLAG.endStream;
  it.each([
    ['anything before SETTINGS', [PING], ERROR.protocol],
    ['a HEADERS on an even stream', [SETTINGS, headers(2, whole)], ERROR.protocol],
    ['DATA on an idle stream', [SETTINGS, data(1, 0, Buffer.of(1))], ERROR.protocol],
    ['DATA on stream 0', [SETTINGS, data(0, 0, Buffer.of(1))], ERROR.protocol],
    ['a header block that is cut off', [SETTINGS, headers(1, 0), PING], ERROR.protocol],
    [
      'CONTINUATION of nothing',
      [SETTINGS, frameOf({ type: FRAME.continuation, flags: 4, stream: 1 })],
      ERROR.protocol,
    ],
    [
      'CONTINUATIONs without end',
      [
        SETTINGS,
        headers(1, 0),
        ...Array.from({ length: 70 }, () =>
          frameOf({ type: FRAME.continuation, flags: 0, stream: 1 }),
        ),
      ],
      ERROR.enhanceYourCalm,
    ],
    [
      'a block that cannot be decoded',
      [SETTINGS, headers(1, whole, Buffer.of(0xff, 0xff, 0xff, 0xff, 0xff, 0xff))],
      ERROR.compression,
    ],
    [
      'PUSH_PROMISE',
      [SETTINGS, frameOf({ type: FRAME.pushPromise, flags: 4, stream: 1 }, Buffer.alloc(4))],
      ERROR.protocol,
    ],
    [
      'PING of seven bytes',
      [SETTINGS, frameOf({ type: FRAME.ping, flags: 0, stream: 0 }, Buffer.alloc(7))],
      ERROR.frameSize,
    ],
    [
      'SETTINGS of seven bytes',
      [SETTINGS, frameOf({ type: FRAME.settings, flags: 0, stream: 0 }, Buffer.alloc(7))],
      ERROR.frameSize,
    ],
    [
      'an acknowledgement that says something',
      [SETTINGS, frameOf({ type: FRAME.settings, flags: FLAG.ack, stream: 0 }, Buffer.alloc(6))],
      ERROR.frameSize,
    ],
    [
      'SETTINGS on a stream',
      [SETTINGS, frameOf({ type: FRAME.settings, flags: 0, stream: 1 })],
      ERROR.protocol,
    ],
    ['ENABLE_PUSH of 2', [setting(2, 2)], ERROR.protocol],
    ['a first window of 2 GiB', [setting(4, 0x80000000)], ERROR.flowControl],
    ['frames of 16 bytes', [setting(5, 16)], ERROR.protocol],
    ['a window widened by nothing', [SETTINGS, number(FRAME.windowUpdate, 0, 0)], ERROR.protocol],
    [
      'a window widened too far',
      [SETTINGS, number(FRAME.windowUpdate, 0, 0x7fffffff)],
      ERROR.flowControl,
    ],
    [
      'WINDOW_UPDATE of an idle stream',
      [SETTINGS, number(FRAME.windowUpdate, 5, 1)],
      ERROR.protocol,
    ],
    ['RST_STREAM of an idle stream', [SETTINGS, number(FRAME.rstStream, 5, 1)], ERROR.protocol],
    [
      'RST_STREAM of three bytes',
      [SETTINGS, frameOf({ type: FRAME.rstStream, flags: 0, stream: 1 }, Buffer.alloc(3))],
      ERROR.frameSize,
    ],
    [
      'a frame over 16 KiB',
      [SETTINGS, headers(1, 4), data(1, 0, Buffer.alloc(16_385))],
      ERROR.frameSize,
    ],
  ])('%s ends the connection', async (_, frames, code) => {
    expect(await exchange(frames)).toContain(`goaway ${code}`);
  });

  const upper = Buffer.concat([HEAD_BLOCK, Buffer.from('00014101 62'.replace(' ', ''), 'hex')]);
  const late = Buffer.concat([HEAD_BLOCK, Buffer.of(0x83)]);
  it.each([
    ['a name in capitals', [headers(1, whole, upper)], ERROR.protocol],
    ['a pseudo field behind others', [headers(1, whole, late)], ERROR.protocol],
    ['no path', [headers(1, whole, Buffer.of(0x83, 0x86))], ERROR.protocol],
    [
      'a stream widened by nothing',
      [headers(1, 4), number(FRAME.windowUpdate, 1, 0)],
      ERROR.protocol,
    ],
    [
      'a stream widened too far',
      [headers(1, 4), number(FRAME.windowUpdate, 1, 0x7fffffff)],
      ERROR.flowControl,
    ],
    ['trailers that do not end it', [headers(1, 4), headers(1, 4)], ERROR.protocol],
  ])('%s ends the call only', async (_, frames, code) => {
    const said = await exchange([SETTINGS, ...frames, PING], (text) => text.endsWith('ping'));
    expect(said).toBe(`reset 1 ${code}, ping`);
  });

  it('a call that crosses the GOAWAY of a connection that drains is passed over', async () => {
    const socket = connectSocket(server.port, '127.0.0.1');
    const closed = once(socket, 'close').then(() => undefined);
    const received: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => received.push(chunk));
    const said = (): string => framesOf(Buffer.concat(received));
    const send = async (...frames: Buffer[]): Promise<void> => {
      const pings = said().split('ping').length;
      for (const frame of [...frames, PING]) socket.write(frame);
      while (said().split('ping').length === pings) {
        if ((await Promise.race([once(socket, 'data'), closed])) === undefined) return;
      }
    };
    socket.write('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n');
    await send(SETTINGS, headers(1, 4, headBlock('/test/wait')), data(1, 1, framed(Buffer.of(7))));
    server.connections[0]?.drain();
    await send(headers(3, 4), data(3, 1, framed(Buffer.of(8))));
    server.release();
    await closed;
    expect(said()).toBe('ping, goaway 0, ping, headers 1, headers 1');
  });

  it('DATA of a call that has ended is passed over', async () => {
    const said = await exchange(
      [
        SETTINGS,
        headers(1, 4),
        number(FRAME.rstStream, 1, 8),
        data(1, FLAG.endStream, Buffer.alloc(9)),
        PING,
      ],
      (text) => text.endsWith('ping'),
    );
    expect(said).toBe('ping');
  });
});
