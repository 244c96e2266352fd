/** Header blocks: RFC 7541's examples, table updates, and what is malformed. */

import { HEADER_LIST_BYTES_MAX, HeaderDecoder } from './header-decoder.ts';

function lines(decoder: HeaderDecoder, hex: string): string[] | undefined {
  const fields = decoder.decode(Buffer.from(hex.replace(/ /g, ''), 'hex'));
  return fields?.map(({ name, value }) => `${name}: ${value}`);
}

describe('HeaderDecoder', () => {
  it('remembers fields from block to block (C.3, and C.4 with Huffman)', () => {
    for (const [first, second, third] of [
      [
        '8286 8441 0f77 7777 2e65 7861 6d70 6c65 2e63 6f6d',
        '8286 84be 5808 6e6f 2d63 6163 6865',
        '8287 85bf 400a 6375 7374 6f6d 2d6b 6579 0c63 7573 746f 6d2d 7661 6c75 65',
      ],
      [
        '8286 8441 8cf1 e3c2 e5f2 3a6b a0ab 90f4 ff',
        '8286 84be 5886 a8eb 1064 9cbf',
        '8287 85bf 4088 25a8 49e9 5ba9 7d7f 8925 a849 e95b b8e8 b4bf',
      ],
    ] as const) {
      const decoder = new HeaderDecoder();
      const common = [':method: GET', ':scheme: http', ':path: /'];
      const authority = ':authority: www.example.com';
      expect(lines(decoder, first)).toEqual([...common, authority]);
      expect(lines(decoder, second)).toEqual([...common, authority, 'cache-control: no-cache']);
      expect(lines(decoder, third)).toEqual([
        ':method: GET',
        ':scheme: https',
        ':path: /index.html',
        authority,
        'custom-key: custom-value',
      ]);
    }
  });

  it('forgets the oldest fields when the table is full or made smaller', () => {
    const decoder = new HeaderDecoder();
    // A table of 70 bytes holds one field `a: b` of 34 and a second one, not a third.
    expect(lines(decoder, '3f27 4001 6101 62')).toEqual(['a: b']);
    expect(lines(decoder, '4001 6301 64 bf be')).toEqual(['c: d', 'a: b', 'c: d']);
    expect(lines(decoder, '4001 6501 66 bf')).toEqual(['e: f', 'c: d']);
    expect(() => lines(decoder, 'c0')).toThrow('no header field has the number 64');
    expect(lines(decoder, '20')).toEqual([]);
    expect(() => lines(decoder, 'be')).toThrow('no header field has the number 62');
  });

  it('does not remember literals without indexing and never indexed', () => {
    const decoder = new HeaderDecoder();
    expect(lines(decoder, '0001 6101 62 1001 6301 64')).toEqual(['a: b', 'c: d']);
    expect(() => lines(decoder, 'be')).toThrow('no header field has the number 62');
  });

  it('counts a list that is too long, and goes on understanding later blocks', () => {
    const decoder = new HeaderDecoder();
    const long = Buffer.alloc(4000, 0x61);
    const field = Buffer.concat([Buffer.from('00016b7fa11e', 'hex'), long]);
    const count = Math.ceil(HEADER_LIST_BYTES_MAX / (4000 + 33));
    const block = Buffer.concat([
      ...Array.from({ length: count }, () => field),
      Buffer.from('4001610162', 'hex'),
    ]);
    expect(decoder.decode(block)).toBeUndefined();
    expect(lines(decoder, 'be')).toEqual(['a: b']);
  });

  it.each([
    ['the number 0', '80'],
    ['a number without end', 'ffffffffffff01'],
    ['a string behind its block', '00 0161 05 6262'],
    ['half a field', '40'],
    ['a larger table than we keep', '3fe21f'],
    ['a resize behind a field', '82 20'],
  ])('refuses %s', (_, hex) => {
    expect(() => lines(new HeaderDecoder(), hex)).toThrow();
  });
});
