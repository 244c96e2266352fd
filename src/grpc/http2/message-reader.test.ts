/** One message out of pieces. */

import { MessageReader } from './message-reader.ts';

const MAX = 1_000_000;

function framed(message: Buffer, flag = 0): Buffer {
  const head = Buffer.alloc(5);
  head[0] = flag;
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}

describe('MessageReader', () => {
  const message = Buffer.from(Array.from({ length: 700_000 }, (_, i) => i % 251));

  it.each([1, 3, 5, 6, 16_384, 700_005])('reads pieces of %d bytes', (size) => {
    const wanted = size < 16_384 ? message.subarray(0, 1000) : message;
    const bytes = framed(wanted, 1);
    const reader = new MessageReader(MAX);
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes.subarray(at, at + size));
    const { isCompressed, bytes: read } = reader.finish();
    expect(isCompressed).toBe(true);
    expect(read.equals(wanted)).toBe(true);
  });

  it('reads a message of nothing', () => {
    const reader = new MessageReader(MAX);
    reader.push(framed(Buffer.alloc(0)));
    expect(reader.finish()).toEqual({ isCompressed: false, bytes: Buffer.alloc(0) });
  });

  it.each([
    ['no message', [], 'the request ended before its message did'],
    ['half a prefix', [framed(message).subarray(0, 4)], 'the request ended before its message did'],
    [
      'half a message',
      [framed(message).subarray(0, 400)],
      'the request ended before its message did',
    ],
    ['two messages', [framed(Buffer.of(1)), framed(Buffer.of(2))], 'one request message'],
    [
      'a message over the bound',
      [framed(Buffer.alloc(MAX + 1)).subarray(0, 9)],
      'larger than max (1000001 vs. 1000000)',
    ],
  ])('refuses %s', (_, pieces, reason) => {
    const reader = new MessageReader(MAX);
    expect(() => {
      for (const piece of pieces) reader.push(piece);
      reader.finish();
    }).toThrow(reason);
  });
});
