/**
 * HTTP/2 frames: numbers, heads, and the error that ends a connection.
 *
 * source  RFC 9113, sections 4, 6 and 7
 */

export const FRAME_HEAD_BYTES = 9;
/** The largest frame both sides take unless told otherwise; we never say otherwise. */
export const FRAME_BYTES_MAX = 16_384;
export const WINDOW_MAX = 2 ** 31 - 1;
/** Of a connection, and of a stream until SETTINGS say otherwise. */
export const WINDOW_AT_FIRST = 65_535;

export const FRAME = {
  data: 0,
  headers: 1,
  priority: 2,
  rstStream: 3,
  settings: 4,
  pushPromise: 5,
  ping: 6,
  goAway: 7,
  windowUpdate: 8,
  continuation: 9,
} as const;

export const FLAG = {
  ack: 1,
  endStream: 1,
  endHeaders: 4,
  padded: 8,
  priority: 32,
} as const;

export const SETTING = {
  enablePush: 2,
  maxConcurrentStreams: 3,
  initialWindowSize: 4,
  maxFrameSize: 5,
  maxHeaderListSize: 6,
} as const;

export const ERROR = {
  none: 0,
  protocol: 1,
  flowControl: 3,
  streamClosed: 5,
  frameSize: 6,
  refusedStream: 7,
  compression: 9,
  enhanceYourCalm: 11,
} as const;

export type ErrorCode = (typeof ERROR)[keyof typeof ERROR];

/** The peer broke the protocol: the connection is ended with this code. */
export class ConnectionError extends Error {
  override readonly name = 'ConnectionError';
  readonly errorCode: ErrorCode;

  constructor(errorCode: ErrorCode, reason: string) {
    super(reason);
    this.errorCode = errorCode;
  }
}

export interface FrameHead {
  readonly type: number;
  readonly flags: number;
  readonly stream: number;
}

/** Writes the head of a frame and returns where its payload begins. */
export function writeHead(out: Buffer, at: number, bytes: number, head: FrameHead): number {
  out[at] = bytes >>> 16;
  out[at + 1] = bytes >>> 8;
  out[at + 2] = bytes;
  out[at + 3] = head.type;
  out[at + 4] = head.flags;
  out.writeUInt32BE(head.stream, at + 5);
  return at + FRAME_HEAD_BYTES;
}

export function frameOf(head: FrameHead, payload: Uint8Array = new Uint8Array(0)): Buffer {
  const frame = Buffer.allocUnsafe(FRAME_HEAD_BYTES + payload.length);
  frame.set(payload, writeHead(frame, 0, payload.length, head));
  return frame;
}

export function rstStreamFrame(stream: number, code: ErrorCode): Buffer {
  return frameOf({ type: FRAME.rstStream, flags: 0, stream }, uint32(code));
}

export function windowUpdateFrame(stream: number, bytes: number): Buffer {
  return frameOf({ type: FRAME.windowUpdate, flags: 0, stream }, uint32(bytes));
}

export function goAwayFrame(lastStream: number, code: ErrorCode, reason: string): Buffer {
  const payload = Buffer.concat([uint32(lastStream), uint32(code), Buffer.from(reason)]);
  return frameOf({ type: FRAME.goAway, flags: 0, stream: 0 }, payload);
}

export function settingsFrame(settings: readonly (readonly [number, number])[]): Buffer {
  const payload = Buffer.alloc(settings.length * 6);
  settings.forEach(([id, value], i) => {
    payload.writeUInt16BE(id, i * 6);
    payload.writeUInt32BE(value, i * 6 + 2);
  });
  return frameOf({ type: FRAME.settings, flags: 0, stream: 0 }, payload);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(4);
  bytes.writeUInt32BE(value, 0);
  return bytes;
}
