/**
 * Answers as frames. Their header blocks hold literals only, so that neither side has
 * to remember anything, and nearly all of them are the same bytes each time.
 *
 * source  RFC 7541, section 6.2.2; the gRPC protocol over HTTP/2
 */

import type { CallStatus } from './call-status.ts';
import { ACCEPTED_ENCODINGS } from './decompress.ts';
import { FLAG, FRAME, FRAME_HEAD_BYTES, frameOf, writeHead } from './frame.ts';

const MESSAGE_HEAD_BYTES = 5;
/** `:status: 200` by its number. */
const STATUS_200 = Buffer.of(0x88);

const HEAD_BLOCK = Buffer.concat([
  STATUS_200,
  literal('content-type', 'application/grpc'),
  literal('grpc-accept-encoding', ACCEPTED_ENCODINGS),
]);
const OK_BLOCK = literal('grpc-status', '0');

const HEAD_FRAME = frameOf({ type: FRAME.headers, flags: FLAG.endHeaders, stream: 0 }, HEAD_BLOCK);
const OK_FRAME = frameOf(
  { type: FRAME.headers, flags: FLAG.endHeaders | FLAG.endStream, stream: 0 },
  OK_BLOCK,
);
const STREAM_AT = 5;

/** What an answer counts against flow control. */
export function messageBytes(message: Uint8Array): number {
  return MESSAGE_HEAD_BYTES + message.length;
}

/** The whole answer in one piece; its message fits one frame. */
export function answerFrames(stream: number, message: Uint8Array): Buffer {
  const bytes = messageBytes(message);
  const out = Buffer.allocUnsafe(HEAD_FRAME.length + FRAME_HEAD_BYTES + bytes + OK_FRAME.length);
  HEAD_FRAME.copy(out, 0);
  out.writeUInt32BE(stream, STREAM_AT);
  let at = writeHead(out, HEAD_FRAME.length, bytes, { type: FRAME.data, flags: 0, stream });
  out[at] = 0;
  out.writeUInt32BE(message.length, at + 1);
  at += MESSAGE_HEAD_BYTES;
  out.set(message, at);
  at += message.length;
  OK_FRAME.copy(out, at);
  out.writeUInt32BE(stream, at + STREAM_AT);
  return out;
}

export function headFrame(stream: number): Buffer {
  return onStream(HEAD_FRAME, stream);
}

/** Ends the stream of an answer. */
export function okFrame(stream: number): Buffer {
  return onStream(OK_FRAME, stream);
}

export function messageHead(message: Uint8Array): Buffer {
  const head = Buffer.alloc(MESSAGE_HEAD_BYTES);
  head.writeUInt32BE(message.length, 1);
  return head;
}

export function dataHead(stream: number, bytes: number): Buffer {
  const head = Buffer.allocUnsafe(FRAME_HEAD_BYTES);
  writeHead(head, 0, bytes, { type: FRAME.data, flags: 0, stream });
  return head;
}

/** A call that ends without a message. */
export function statusFrame(stream: number, { code, reason }: CallStatus): Buffer {
  const block = Buffer.concat([
    HEAD_BLOCK,
    literal('grpc-status', String(code)),
    ...(reason === '' ? [] : [literal('grpc-message', percentEncoded(reason))]),
  ]);
  return frameOf({ type: FRAME.headers, flags: FLAG.endHeaders | FLAG.endStream, stream }, block);
}

/** For a request that is no gRPC call. */
export function httpStatusFrame(stream: number, status: number): Buffer {
  const block = literal(':status', String(status));
  return frameOf({ type: FRAME.headers, flags: FLAG.endHeaders | FLAG.endStream, stream }, block);
}

function onStream(frame: Buffer, stream: number): Buffer {
  const copy = Buffer.from(frame);
  copy.writeUInt32BE(stream, STREAM_AT);
  return copy;
}

/** A literal field that is not to be remembered, its name spelled out. */
function literal(name: string, value: string): Buffer {
  return Buffer.concat([Buffer.of(0), text(name), text(value)]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'latin1');
  return Buffer.concat([lengthOf(bytes.length), bytes]);
}

/** An integer behind a prefix of seven bits, without Huffman's mark. */
function lengthOf(bytes: number): Buffer {
  if (bytes < 127) return Buffer.of(bytes);
  const out = [127];
  let rest = bytes - 127;
  for (; rest >= 128; rest = Math.floor(rest / 128)) out.push((rest % 128) + 128);
  return Buffer.from([...out, rest]);
}

/** How gRPC writes text into a header field; what is longer than a header may be is cut. */
function percentEncoded(reason: string): string {
  const bytes = Buffer.from(reason).subarray(0, REASON_BYTES_MAX);
  let encoded = '';
  for (const byte of bytes) {
    const isPlain = byte >= 0x20 && byte <= 0x7e && byte !== PERCENT;
    encoded += isPlain
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return encoded;
}

const REASON_BYTES_MAX = 2048;
const PERCENT = 0x25;
