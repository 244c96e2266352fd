/** What clients send as JSON, with numbers as they wrote them where that matters. */

import { parseJsonObject, parseJsonWithLiterals } from './json.ts';

describe('JSON of clients', () => {
  it('is an object or nothing', () => {
    expect(parseJsonObject('{"a": [1]}')).toEqual({ a: [1] });
    for (const text of ['', '{', '[1]', 'null', '1', '{1.0: 2}']) {
      expect(parseJsonObject(text)).toBeUndefined();
      expect(parseJsonWithLiterals(text, ['a'])).toBeUndefined();
    }
  });

  it('tells fractions from integers where it is asked to', () => {
    const text = String.raw`{"ef": 1.0, "nprobe":2e1, "ef_2": 3.0, "level": 4, "x": "\"ef\": 5.0", "n": {"ef" : -6.50}}`;
    expect(parseJsonWithLiterals(text, ['ef', 'nprobe', 'level'])).toEqual({
      ef: '1.0',
      nprobe: '2e1',
      ef_2: 3,
      level: 4,
      x: '"ef": 5.0',
      n: { ef: '-6.50' },
    });
  });
});
