/** Header strings: the examples of RFC 7541, appendix C, and what ends in no symbol. */

import { decodeHuffman } from './huffman.ts';

const decoded = (hex: string): string => decodeHuffman(Buffer.from(hex, 'hex'));

describe('decodeHuffman', () => {
  it.each([
    ['f1e3c2e5f23a6ba0ab90f4ff', 'www.example.com'],
    ['a8eb10649cbf', 'no-cache'],
    ['25a849e95ba97d7f', 'custom-key'],
    ['25a849e95bb8e8b4bf', 'custom-value'],
    ['6402', '302'],
    ['d07abe941054d444a8200595040b8166e082a62d1bff', 'Mon, 21 Oct 2013 20:13:21 GMT'],
    ['', ''],
  ])('%s is %s', (hex, text) => {
    expect(decoded(hex)).toBe(text);
  });

  it.each([
    ['padding of eight ones', 'f1e3c2e5f23a6ba0ab90f4ffff'],
    ['padding of zeros', '00'],
    ['the end of the string itself', 'ffffffff'],
  ])('refuses %s', (_, hex) => {
    expect(() => decoded(hex)).toThrow('a header string that ends in no symbol');
  });
});
