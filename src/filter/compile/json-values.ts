/**
 * Values at one path of a JSON column, row by row, kept and extended as rows come.
 *
 * Integers beyond 2^53 are bigint, all other numbers number. Where `1` and `1.0` differ
 * (arithmetic, whole arrays) documents are read exactly: all integers are bigint.
 */

import { type BytesColumn, isNull, textAt } from '../../schema/column.ts';
import type { PathStep } from '../syntax.ts';
import { parseExactJson, simplified } from './exact-json.ts';

/** The path is absent in a document that is there. */
export const MISSING = undefined;
/** The column itself is null. */
export const NULL_DOCUMENT: unique symbol = Symbol('null document');

const KEPT_PATHS_MAX = 256;

export class JsonColumnCache {
  readonly #values = new Map<string, unknown[]>();

  /** Values of rows 0 .. rows; `name` identifies segment, field, path and exactness. */
  valuesAt(
    name: string,
    column: BytesColumn,
    path: readonly PathStep[],
    rows: number,
    isExact: boolean,
  ): readonly unknown[] {
    const parse = isExact ? parseExactJson : parseJson;
    const values = this.#values.get(name) ?? [];
    this.#values.delete(name);
    this.#values.set(name, values);
    for (let row = values.length; row < rows; row++) {
      values.push(
        isNull(column, row) ? NULL_DOCUMENT : valueAtPath(parse(textAt(column, row)), path),
      );
    }
    const [oldest] = this.#values.keys();
    if (this.#values.size > KEPT_PATHS_MAX && oldest !== undefined) this.#values.delete(oldest);
    return values;
  }

  /** Forgets everything of a segment. */
  forget(prefix: string): void {
    for (const name of this.#values.keys()) if (name.startsWith(prefix)) this.#values.delete(name);
  }
}

/** As a JSON pointer goes: of an array a step names an element only as its index is written. */
export function valueAtPath(document: unknown, path: readonly PathStep[]): unknown {
  let value = document;
  for (const step of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, step)) return MISSING;
    if (Array.isArray(value) && step === 'length') return MISSING;
    value = (value as Record<PathStep, unknown>)[step];
  }
  return value;
}

/** JSON.parse, except that integers it could not hold exactly become bigint. */
export function parseJson(text: string): unknown {
  return /\d{16}/.test(text) ? simplified(parseExactJson(text)) : JSON.parse(text);
}
