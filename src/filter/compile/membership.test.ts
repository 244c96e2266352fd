/** Membership in hashed lists against Set, near and far values, and tables that collide. */

import fc from 'fast-check';
import { IntegerSet, TextSet } from './membership.kernel.ts';

const near = fc.bigInt({ min: -20n, max: 20n });
const far = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
/** The same low half under many high ones. */
const aligned = near.map((value) => value << 32n);

describe('membership', () => {
  it('of integers is that of a set', () => {
    const integers = fc.array(fc.oneof(near, aligned, far), { maxLength: 80 });
    fc.assert(
      fc.property(integers, integers, (wanted, others) => {
        const values = BigInt64Array.from([...others, ...wanted.slice(0, 5)]);
        const out = new Uint8Array(values.length);
        new IntegerSet(wanted).fillWide(values, values.length, out);
        const set = new Set(wanted);
        expect([...out]).toEqual([...values].map((value) => Number(set.has(value))));
      }),
    );
  });

  it('of small integers is that of a set', () => {
    const wanted = [-128n, -1n, 0n, 5n, 127n, 2n ** 32n - 1n, 2n ** 32n + 5n];
    const set = new IntegerSet(wanted);
    for (const values of [
      Int8Array.of(-128, -1, 0, 5, 6, 127),
      Int16Array.of(-128, -1, 0, 5, 6, 127, 255),
      Int32Array.of(-128, -1, 0, 5, 6, 127, -2147483648),
      Uint8Array.of(0, 1, 5),
    ]) {
      const out = new Uint8Array(values.length);
      set.fillSmall(values, values.length, out);
      expect([...out]).toEqual([...values].map((value) => Number(wanted.includes(BigInt(value)))));
    }
  });

  it('of texts is that of a set', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 3 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    );
    const texts = fc.array(text, { maxLength: 60 });
    fc.assert(
      fc.property(texts, texts, (wanted, others) => {
        const values = [...others, ...wanted.slice(0, 5)].map((value) => Buffer.from(value));
        const starts = new Uint32Array(values.length + 1);
        values.forEach((value, i) => {
          starts[i + 1] = (starts[i] as number) + value.length;
        });
        const out = new Uint8Array(values.length);
        const set = new TextSet(wanted.map((value) => Buffer.from(value)));
        set.fill(starts, Buffer.concat(values), values.length, out);
        const known = new Set(wanted.map((value) => Buffer.from(value).toString('hex')));
        expect([...out]).toEqual(values.map((value) => Number(known.has(value.toString('hex')))));
      }),
    );
  });

  it('of texts may be in more than a call takes arguments', () => {
    const wanted = Array.from({ length: 200_000 }, (_, i) => Buffer.from(String(i)));
    const out = new Uint8Array(3);
    const heap = Buffer.from('7199999200000');
    new TextSet(wanted).fill(Uint32Array.of(0, 1, 7, 13), heap, 3, out);
    expect([...out]).toEqual([1, 1, 0]);
  });
});
