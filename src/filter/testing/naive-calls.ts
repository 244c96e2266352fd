/** Functions as the oracle knows them: lists, texts by their words, shapes (naive-shapes.ts). */

import type { CallSyntax, NameSyntax, Syntax } from '../syntax.ts';
import { judgeShapes } from './naive-shapes.ts';
import {
  literal,
  order,
  read,
  roundedFor,
  sameList,
  type Truth,
  type World,
} from './naive-values.ts';

export function judgeCall(node: CallSyntax, world: World): Truth {
  const { name } = node;
  if (name.startsWith('st_')) return judgeShapes(node, world);
  if (name === 'text_match' || name === 'phrase_match') return judgeText(node, world);
  if (name === 'empty' || name === 'starts_with') return judgeStart(node, world);
  return judgeContains(node, world);
}

/** Null where the column is. */
export function lengthOf(node: CallSyntax, world: World): bigint | null {
  const value = read(node.args[0] as NameSyntax, world);
  return value === null ? null : BigInt(Array.isArray(value) ? value.length : 0);
}

function judgeContains(node: CallSyntax, world: World): Truth {
  const [column, wanted] = node.args as [NameSyntax, Syntax];
  const isAll = node.name.endsWith('_all');
  const sent = literal(wanted, world);
  const list = node.name.endsWith('contains') ? [sent] : (sent as unknown[]);
  if (list.length === 0) return isAll;
  const value = read(column, world);
  if (value === null) return undefined;
  if (!Array.isArray(value)) return false;
  const has = (each: unknown): boolean =>
    value.some((element) =>
      Array.isArray(each)
        ? Array.isArray(element) && sameList(element, each)
        : order(element, roundedFor({ ...column, path: [0] }, each, world)) === 0,
    );
  return isAll ? list.every(has) : list.some(has);
}

function judgeStart(node: CallSyntax, world: World): Truth {
  const texts = node.args.map((each) =>
    each.kind === 'name' ? read(each, world) : literal(each, world),
  );
  if (texts.includes(null)) return undefined;
  const [text = '', prefix = ''] = texts as string[];
  return node.name === 'empty' ? text === '' : text.slice(0, prefix.length) === prefix;
}

/** As the standard analyzer has them, for texts of letters and digits. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

function judgeText(node: CallSyntax, world: World): Truth {
  const [column, query, slop] = node.args as [NameSyntax, Syntax, Syntax?];
  const value = read(column, world);
  if (value === null) return undefined;
  const words = wordsOf(value as string);
  const wanted = wordsOf(literal(query, world) as string);
  if (wanted.length === 0) return false;
  if (node.name === 'phrase_match') {
    const places = wanted.map((word, i) =>
      words.flatMap((each, at) => (each === word ? [at - i] : [])),
    );
    return fitsWithin(places, Number(slop === undefined ? 0 : literal(slop, world)));
  }
  const [least = 1] = node.options.map(({ value: count }) => Number(literal(count, world)));
  return wanted.filter((word) => words.includes(word)).length >= least;
}

/** Some choice of a place for each word lies within `slop`. */
function fitsWithin(places: readonly number[][], slop: number, chosen: number[] = []): boolean {
  const [first, ...rest] = places;
  if (first === undefined) return Math.max(...chosen) - Math.min(...chosen) <= slop;
  return first.some((place) => fitsWithin(rest, slop, [...chosen, place]));
}
