/**
 * Random filters twice over: the text a client sends, and what it must mean for a row.
 *
 * Truth is three-valued: a comparison with null is unknown (null), and only true
 * keeps a row. A path that a JSON document lacks is false, not unknown.
 */

import type { Choices } from '../harness/choices.ts';
import type { ModelRow } from './collection-model.ts';

export type Truth = boolean | null;

export interface RowFilter {
  readonly text: string;
  readonly holds: (row: ModelRow) => Truth;
}

export const EVERYTHING: RowFilter = { text: '', holds: () => true };

const OPERATORS: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** Like any, and rarely a whole tree of them. */
export function randomFilter(choices: Choices, depth = 2): RowFilter {
  if (depth === 0 || choices.chance(0.5)) return choices.pick(LEAVES)(choices);
  const left = randomFilter(choices, depth - 1);
  if (choices.chance(0.25)) {
    return { text: `not (${left.text})`, holds: (row) => negate(left.holds(row)) };
  }
  const right = randomFilter(choices, depth - 1);
  const isAnd = choices.chance(0.5);
  return {
    text: `(${left.text}) ${isAnd ? 'and' : 'or'} (${right.text})`,
    holds: (row) => (isAnd ? both : either)(left.holds(row), right.holds(row)),
  };
}

const LEAVES: readonly ((choices: Choices) => RowFilter)[] = [
  (choices) => comparison(choices, 'n', (row) => row.n, choices.integer(0, 100)),
  (choices) => comparison(choices, 'maybe', (row) => row.maybe, choices.integer(0, 10)),
  (choices) => comparison(choices, 'weight', (row) => row.weight, choices.integer(-4, 5) / 4),
  (choices) => {
    const [low, high] = [choices.integer(0, 50), choices.integer(50, 100)];
    return { text: `${low} <= n < ${high}`, holds: (row) => low <= row.n && row.n < high };
  },
  (choices) => {
    const wanted = Array.from({ length: choices.integer(1, 6) }, () => choices.integer(0, 100));
    return { text: `n in [${wanted.join(', ')}]`, holds: (row) => wanted.includes(row.n) };
  },
  (choices) => {
    const tag = randomTag(choices);
    return choices.chance(0.5)
      ? { text: `tag == "${tag}"`, holds: (row) => row.tag === tag }
      : { text: `tag not in ["${tag}"]`, holds: (row) => row.tag !== tag };
  },
  (choices) => {
    const start = randomTag(choices).slice(0, 2);
    return { text: `tag like "${start}%"`, holds: (row) => row.tag.startsWith(start) };
  },
  (choices) => {
    const rest = choices.integer(0, 7);
    return { text: `n % 7 == ${rest}`, holds: (row) => row.n % 7 === rest };
  },
  (choices) => {
    const isNull = choices.chance(0.5);
    return {
      text: `maybe is ${isNull ? '' : 'not '}null`,
      holds: (row) => (row.maybe === null) === isNull,
    };
  },
  (choices) => {
    const least = choices.integer(0, 10);
    return { text: `doc["k"] > ${least}`, holds: (row) => row.doc.k > least };
  },
  (choices) => {
    const text = `s${choices.integer(0, 3)}`;
    return choices.chance(0.5)
      ? { text: `doc["s"] == "${text}"`, holds: (row) => row.doc.s === text }
      : { text: 'exists doc["s"]', holds: (row) => row.doc.s !== undefined };
  },
];

export function randomTag(choices: Choices): string {
  return choices.pick(['red', 'rose', 'green', 'grün', 'blue', '']);
}

function comparison(
  choices: Choices,
  field: string,
  read: (row: ModelRow) => number | null,
  value: number,
): RowFilter {
  const [symbol, compare] = choices.pick(Object.entries(OPERATORS));
  return {
    text: `${field} ${symbol} ${value}`,
    holds: (row) => {
      const stored = read(row);
      return stored === null ? null : compare(stored, value);
    },
  };
}

function negate(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

function both(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === null || b === null ? null : true;
}

function either(a: Truth, b: Truth): Truth {
  return negate(both(negate(a), negate(b)));
}
