/** LIKE with its quirks, and regular expressions as RE2 has them. */

import { likeMatcher, regexMatcher } from './text-matcher.ts';

function like(pattern: string, matching: readonly string[], others: readonly string[]): void {
  const matches = likeMatcher(pattern);
  expect([pattern, matching.filter((text) => !matches(text))]).toEqual([pattern, []]);
  expect([pattern, others.filter(matches)]).toEqual([pattern, []]);
}

test('wildcards', () => {
  like('', [''], ['a']);
  like('%', ['', 'a', 'a\nb'], []);
  like('%%%', ['', 'a'], []);
  like('a%', ['a', 'ab', 'a\n'], ['ba', '']);
  like('%%b', ['b', 'ab'], ['ba']);
  like('%a%', ['a', 'bab'], ['b']);
  like('_', ['a', '😀', '中', '\n'], ['', 'ab']);
  like('a%b%c', ['abc', 'a--b--c', 'abbc'], ['acb', 'ab']);
  like('a_%', ['ab', 'abc'], ['a']);
  like('%😀_', ['x😀y', '😀中'], ['😀', '😀xy']);
});

test('escapes', () => {
  like('8\\_0%', ['8_0', '8_0x'], ['8x0']);
  like('100\\%', ['100\\'], ['100', '100%']);
  like('\\%a', ['%a'], ['a', 'xa']);
  like('a\\b', ['a\\b'], ['ab']);
  // The last percent sign is a wildcard although a backslash stands before it.
  like('abc\\%', ['abc\\', 'abc\\x'], ['abc%', 'abc']);
  like('a\\b_', ['abx'], ['a\\bx']);
});

test('regular expressions are searched for, and dot matches a newline', () => {
  expect(regexMatcher('b.c')('ab\ncd')).toBe(true);
  expect(regexMatcher('(?-s)b.c')('ab\ncd')).toBe(false);
  expect(regexMatcher('^b')('ab')).toBe(false);
  expect(regexMatcher('\\d{2}$')('a12')).toBe(true);
  expect(() => regexMatcher('a(')).toThrow('error parsing regexp: missing closing ): `a(`');
  expect(() => regexMatcher('(a)\\1')).toThrow('invalid regex pattern: error parsing regexp');
});
