/** Frames are the same however the bytes are cut. */

import { seededRandom } from '../../base/random.ts';
import { ConnectionError, ERROR, FLAG, FRAME, frameOf } from './frame.ts';
import { FrameParser } from './frame-parser.ts';

/** What the sink saw; pieces of one DATA frame put together again. */
function seen(chunks: readonly Buffer[]): string[] {
  const lines: string[] = [];
  let data = '';
  const parser = new FrameParser({
    data: ({ stream, bytes, windowBytes, endsStream }) => {
      data += bytes.toString('latin1');
      lines.push(`window ${stream} ${windowBytes}`);
      if (endsStream) lines.push(`end ${stream}`);
    },
    frame: (type, flags, stream, payload) =>
      lines.push(`frame ${type} ${flags} ${stream} ${payload.toString('latin1')}`),
  });
  for (const chunk of chunks) parser.push(chunk);
  const windows = new Map<string, number>();
  for (const line of lines.filter((text) => text.startsWith('window'))) {
    const [, stream = '', bytes] = line.split(' ');
    windows.set(stream, (windows.get(stream) ?? 0) + Number(bytes));
  }
  const others = lines.filter((text) => !text.startsWith('window'));
  return [...others, data, JSON.stringify([...windows])];
}

function cut(bytes: Buffer, sizes: () => number): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + sizes());
    chunks.push(bytes.subarray(at, end));
    at = end;
  }
  return chunks;
}

describe('FrameParser', () => {
  const data = (stream: number, flags: number, text: string): Buffer =>
    frameOf({ type: FRAME.data, flags, stream }, Buffer.from(text));
  const bytes = Buffer.concat([
    frameOf({ type: FRAME.settings, flags: 0, stream: 0 }),
    frameOf({ type: FRAME.headers, flags: FLAG.endHeaders, stream: 1 }, Buffer.from('headers')),
    data(1, 0, 'a'.repeat(5000)),
    data(1, FLAG.padded, '\u0003bcd\0\0\0'),
    data(1, 0, ''),
    frameOf({ type: FRAME.ping, flags: 0, stream: 0 }, Buffer.from('12345678')),
    data(1, FLAG.endStream, ''),
    data(3, FLAG.endStream | FLAG.padded, '\0efg'),
    data(5, FLAG.endStream, 'hi'),
  ]);

  it('does not mind where the bytes are cut', () => {
    const expected = [
      'frame 4 0 0 ',
      'frame 1 4 1 headers',
      'frame 6 0 0 12345678',
      'end 1',
      'end 3',
      'end 5',
      `${'a'.repeat(5000)}bcdefghi`,
      '[["1",5007],["3",4],["5",2]]',
    ];
    expect(seen([bytes])).toEqual(expected);
    for (const size of [1, 2, 8, 9, 10]) expect(seen(cut(bytes, () => size))).toEqual(expected);
    const random = seededRandom(7);
    for (let i = 0; i < 200; i++) {
      const sizes = (): number => 1 + Math.floor(random.next() * random.next() * 300);
      expect(seen(cut(bytes, sizes))).toEqual(expected);
    }
  });

  it('refuses frames over 16 KiB and padding longer than its frame', () => {
    const large = frameOf({ type: FRAME.data, flags: 0, stream: 1 }, Buffer.alloc(16_385));
    expect(() => seen([large])).toThrow(
      new ConnectionError(ERROR.frameSize, 'a frame of 16385 bytes'),
    );
    expect(() => seen([data(1, FLAG.padded, '\u0004abc')])).toThrow(
      'padding longer than its frame',
    );
    expect(() => seen([data(1, FLAG.padded, '')])).toThrow('padding longer than its frame');
  });
});
