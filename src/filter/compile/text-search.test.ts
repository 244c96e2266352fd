/** Prefix, suffix and inner text in the bytes of a column, against the strings. */

import fc from 'fast-check';
import { fillInner, fillPrefix, fillSuffix } from './text-search.kernel.ts';

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('a', 'b', 'é', '日'), maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

it('finds what strings begin with, end in and hold', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), text, fc.nat(3), (texts, other, cut) => {
      // Often a part of one of the texts.
      const wanted = [...(texts[0] ?? other)].slice(cut, cut + 2).join('');
      const parts = texts.map((each) => Buffer.from(each));
      // The heap begins with bytes of no row.
      const heap = Buffer.concat([Buffer.from('ab'), ...parts]);
      const starts = new Uint32Array(parts.length + 1).fill(2);
      parts.forEach((part, i) => {
        starts[i + 1] = (starts[i] as number) + part.length;
      });
      const filled = [fillPrefix, fillSuffix, fillInner].map((fill) => {
        const out = new Uint8Array(texts.length).fill(7);
        fill({ starts, heap }, texts.length, Buffer.from(wanted), out);
        return [...out];
      });
      expect(filled).toEqual([
        texts.map((each) => Number(each.startsWith(wanted))),
        texts.map((each) => Number(each.endsWith(wanted))),
        texts.map((each) => Number(each.includes(wanted))),
      ]);
    }),
  );
});
