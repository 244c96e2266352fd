/** Merging by text, next to spreading parsed objects. */

import fc from 'fast-check';
import { mergeJsonObjects } from './merge-json-object.ts';

function merge(base: string, update: string): string {
  const bytes = mergeJsonObjects(Buffer.from(base), Buffer.from(update));
  return Buffer.from(bytes).toString();
}

describe('mergeJsonObjects', () => {
  it.each([
    ['{}', '{}', '{}'],
    ['{"a":1}', '{}', '{"a":1}'],
    ['{}', ' { "a" : 1 } ', '{"a" : 1}'],
    ['{"a":1,"b":2}', '{"b":3}', '{"a":1,"b":3}'],
    ['{"a":{"x":1}}', '{"a":{"y":2}}', '{"a":{"y":2}}'],
    ['{"a":"},{"}', '{"b":"\\"}"}', '{"a":"},{","b":"\\"}"}'],
    ['{"\\u0061":1}', '{"a":2}', '{"a":2}'],
    ['{"a":1,"a":2}', '{}', '{"a":2}'],
    ['{"__proto__":1}', '{"b":[1,{"c":[]}]}', '{"__proto__":1,"b":[1,{"c":[]}]}'],
  ])('%s with %s is %s', (base, update, expected) => {
    expect(merge(base, update)).toBe(expected);
  });

  it('keeps numbers that a double cannot hold', () => {
    expect(merge('{"a":9007199254740993}', '{"b":1.0}')).toBe('{"a":9007199254740993,"b":1.0}');
  });

  it('does what spreading parsed objects does', () => {
    const object = fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true });
    const spacing = fc.constantFrom(0, 2);
    fc.assert(
      fc.property(object, object, spacing, (base, update, indent) => {
        const text = merge(
          JSON.stringify(base, null, indent),
          JSON.stringify(update, null, indent),
        );
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify({ ...base, ...update })));
      }),
    );
  });
});
