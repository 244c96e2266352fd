/** Every tokenizer, filter and built-in against texts with known tokens, and their refusals. */

import { describe, expect, it } from '@jest/globals';
import { newAnalyzer } from './analyzer.ts';

function terms(params: unknown, text: string): string[] {
  return newAnalyzer(JSON.stringify(params))
    .analyze(text)
    .map((token) => token.text);
}

describe('built-in analyzers', () => {
  const cases: readonly [name: string, params: unknown, text: string, expected: string[]][] = [
    ['standard by default', {}, "Don't stop_me, Now 42", ['don', 't', 'stop', 'me', 'now', '42']],
    [
      'standard keeps scripts',
      {},
      'ÉCOLE Straße 東京都 Привет',
      ['école', 'straße', '東京都', 'привет'],
    ],
    [
      'standard with stop words',
      { type: 'standard', stop_words: ['now', 'of'] },
      'Now of Me',
      ['me'],
    ],
    [
      'english stems, then stops',
      { type: 'english' },
      'The runners are running this',
      ['runner', 'run'],
    ],
    // The stems `if` and `and` are stop words, the words are not.
    ['english stops by stems', { type: 'english' }, 'ifs, ands, butter', ['butter']],
    [
      'chinese',
      { type: 'chinese' },
      '自然语言处理, Milvus!',
      ['自然', '语言', '自然语言', '处理', 'Milvus'],
    ],
  ];
  for (const [name, params, text, expected] of cases) {
    it(name, () => expect(terms(params, text)).toEqual(expected));
  }
});

describe('tokenizers and filters', () => {
  const cases: readonly [params: unknown, text: string, expected: string[]][] = [
    [{ tokenizer: 'standard' }, 'Ab c', ['Ab', 'c']],
    [{ tokenizer: 'whitespace' }, ' a,b\tC\u00a0d ', ['a,b', 'C\u00a0d']],
    [{ tokenizer: { type: 'char_group', delimiters: ['-', 'digit'] } }, 'a-b1c', ['a', 'b', 'c']],
    [
      { tokenizer: { type: 'char_group', delimiters: [']', 'whitespace'] } },
      'a]b c',
      ['a', 'b', 'c'],
    ],
    [{ tokenizer: 'icu' }, 'a b', ['a', ' ', 'b']],
    [{ tokenizer: { type: 'jieba', mode: 'exact' } }, '自然语言', ['自然语言']],
    [{ tokenizer: 'standard', filter: ['lowercase'] }, 'ΟΔΟΣ', ['οδοσ']],
    [
      { tokenizer: 'standard', filter: ['asciifolding'] },
      'Ærø Straße naïve',
      ['AEro', 'Strasse', 'naive'],
    ],
    [{ tokenizer: 'standard', filter: ['alphanumonly'] }, 'ab1 é2', ['ab1']],
    [{ tokenizer: 'whitespace', filter: ['cncharonly'] }, '中a b', ['中a']],
    [{ tokenizer: 'whitespace', filter: ['cnalphanumonly'] }, '中 é b! !', ['中', 'b!']],
    [{ tokenizer: 'whitespace', filter: ['removepunct'] }, 'a b! c', ['a', 'c']],
    [{ tokenizer: 'standard', filter: ['decimaldigit'] }, '٣ ๓๕ 7', ['3', '35', '7']],
    [{ tokenizer: 'standard', filter: [{ type: 'length', max: 2 }] }, 'a ab abc é日', ['a', 'ab']],
    [
      { tokenizer: 'standard', filter: [{ type: 'stop', stop_words: ['_english_', 'x'] }] },
      'the x y',
      ['y'],
    ],
    [
      { tokenizer: 'standard', filter: [{ type: 'stemmer', language: 'German' }] },
      'häuser',
      ['haus'],
    ],
    [{ tokenizer: 'standard', filter: [{ type: 'regex', expr: '^a' }] }, 'ab ba', ['ab']],
    [
      {
        tokenizer: 'standard',
        filter: [{ type: 'decompounder', word_list: ['dampf', 'schiff', 'dampfschiff'] }],
      },
      'dampfschiff schiffdampf dampfer',
      ['dampfschiff', 'schiff', 'dampf', 'dampfer'],
    ],
    [
      {
        tokenizer: 'standard',
        filter: [{ type: 'synonym', expand: false, synonyms: ['big, large', 'tv => television'] }],
      },
      'large tv set',
      ['big', 'television', 'set'],
    ],
  ];
  for (const [params, text, expected] of cases) {
    it(`${JSON.stringify(params)} on ${text}`, () => expect(terms(params, text)).toEqual(expected));
  }

  it('synonyms share their place', () => {
    const params = { tokenizer: 'standard', filter: [{ type: 'synonym', synonyms: ['a, b'] }] };
    const tokens = newAnalyzer(JSON.stringify(params)).analyze('x a');
    expect(tokens.map(({ text, position }) => [text, position])).toEqual([
      ['x', 0],
      ['a', 1],
      ['b', 1],
    ]);
  });
});

describe('places', () => {
  it('count bytes of the original and leave gaps', () => {
    const params = { type: 'standard', stop_words: ['b'] };
    const tokens = newAnalyzer(JSON.stringify(params)).analyze('É b c');
    expect(tokens).toEqual([
      { text: 'é', startOffset: 0, endOffset: 2, position: 0, positionLength: 1 },
      { text: 'c', startOffset: 5, endOffset: 6, position: 2, positionLength: 1 },
    ]);
  });

  it('of jieba are characters, pieces before their word', () => {
    const tokens = newAnalyzer('{"tokenizer":"jieba"}').analyze('我爱自然语言');
    expect(
      tokens.map(({ text, startOffset, endOffset, position, positionLength }) => [
        text,
        startOffset,
        endOffset,
        position,
        positionLength,
      ]),
    ).toEqual([
      ['我', 0, 3, 0, 1],
      ['爱', 3, 6, 1, 1],
      ['自然', 6, 12, 2, 2],
      ['语言', 12, 18, 4, 2],
      ['自然语言', 6, 18, 2, 4],
    ]);
  });
});

describe('refusals', () => {
  const cases: readonly [text: string, message: string][] = [
    ['nonsense', 'JsonError'],
    ['{"type":"latin"}', 'InternalError: unknown build-in analyzer type: latin'],
    ['{"filter":[]}', 'InternalError: tokenizer name or type must be set'],
    ['{"tokenizer":"x"}', 'InvalidArgument: unsupported tokenizer: x'],
    ['{"tokenizer":1}', 'InternalError: tokenizer name should be string or dict'],
    ['{"tokenizer":{}}', 'InvalidArgument: customized tokenizer must set type'],
    ['{"tokenizer":"standard","x":1}', 'InternalError: unknown analyzer option key: x'],
    ['{"tokenizer":"standard","filter":"x"}', 'InternalError: filter params should be array'],
    ['{"tokenizer":"standard","filter":["x"]}', 'build analyzer failed, filter not found :x'],
    ['{"tokenizer":"standard","filter":[{"type":"x"}]}', 'unsupport filter type: x'],
    [
      '{"tokenizer":"standard","filter":[{"type":"length"}]}',
      'lenth max param was none or not uint',
    ],
    [
      '{"tokenizer":"standard","filter":[{"type":"regex","expr":"("}]}',
      'regex expression invalid, expr:(',
    ],
    ['{"tokenizer":"char_group"}', 'char group tokenizer must be customized'],
    [
      '{"tokenizer":{"type":"char_group","delimiters":["ab"]}}',
      'ab not a char or name of build-in char group',
    ],
    ['{"tokenizer":"lindera"}', 'lindera tokenizer must be customized'],
    ['{"tokenizer":{"type":"lindera","dict_kind":"ipadic"}}', 'is not supported by this server'],
  ];
  for (const [text, message] of cases) {
    it(text, () => expect(() => newAnalyzer(text)).toThrow(message));
  }
});
