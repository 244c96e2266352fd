/** Filters that need no settings: they rewrite a token's characters, or keep it for them. */

import { keepTokens, rewriteTokens, type TokenFilter } from './token.ts';

const ASCII_LETTERS_AND_DIGITS = /^[A-Za-z0-9]*$/;
const HAN = /\p{Script=Han}/u;
const HAN_LETTER_OR_DIGIT = /[\p{Script=Han}A-Za-z0-9]/u;
const PUNCTUATION_OR_BLANK = /[\p{P}\s]/u;
const DIGIT = /\p{Nd}/gu;
const MARKS = /\p{M}/gu;

/** By the name an analyzer's `filter` list uses. */
export const CHARACTER_FILTERS: Readonly<Record<string, TokenFilter>> = {
  lowercase: rewriteTokens(lowerCase),
  asciifolding: rewriteTokens(foldToAscii),
  alphanumonly: keepTokens((text) => ASCII_LETTERS_AND_DIGITS.test(text)),
  cncharonly: keepTokens((text) => HAN.test(text)),
  cnalphanumonly: keepTokens((text) => HAN_LETTER_OR_DIGIT.test(text)),
  removepunct: keepTokens((text) => !PUNCTUATION_OR_BLANK.test(text)),
  decimaldigit: rewriteTokens(asciiDigits),
  arabic_normalization: rewriteTokens(normalizeArabic),
};

/** Character by character: a sigma at the end of a word is no special case. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.includes('ς') && text.includes('Σ') ? [...text].map(lowerLetter).join('') : lower;
}

function lowerLetter(letter: string): string {
  return letter === 'Σ' ? 'σ' : letter.toLowerCase();
}

/** Letters that no decomposition turns into ASCII. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'TH',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŧ: 't',
  Ŧ: 'T',
  ŋ: 'n',
  Ŋ: 'N',
  ĸ: 'q',
  ſ: 's',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
};

const ASCII = /^[\0-\x7f]*$/;

function foldToAscii(text: string): string {
  return ASCII.test(text) ? text : [...text].map(foldLetter).join('');
}

/** A letter whose decomposition is not ASCII stays what it is. */
function foldLetter(letter: string): string {
  const known = FOLDED[letter];
  if (known !== undefined) return known;
  const bare = letter.normalize('NFKD').replace(MARKS, '');
  return ASCII.test(bare) ? bare : letter;
}

/** Ten digits of a script follow each other, and each run of them starts at its zero. */
function asciiDigits(text: string): string {
  return text.replace(DIGIT, (digit) => {
    const code = digit.codePointAt(0) as number;
    let zero = code;
    while (code - zero < 9 && isDigit(zero - 1)) zero -= 1;
    return String((code - zero) % 10);
  });
}

function isDigit(code: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}

function normalizeArabic(text: string): string {
  return text
    .replace(/[\u0622\u0623\u0625]/g, '\u0627')
    .replace(/\u0629/g, '\u0647')
    .replace(/\u0649/g, '\u064a')
    .replace(/[\u0640\u064b-\u065f]/g, '');
}
