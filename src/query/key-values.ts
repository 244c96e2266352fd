/**
 * Reading the key/value parameters of search and query, with Milvus' words for
 * what cannot be parsed. A later pair wins over an earlier one of the same key.
 */

import { invalidParameter } from '../base/errors.ts';
import type { KeyValue } from '../schema/schema.ts';

export class KeyValues {
  readonly #values: ReadonlyMap<string, string>;

  constructor(pairs: readonly KeyValue[]) {
    this.#values = new Map(pairs.map(({ key, value }) => [key, value]));
  }

  text(key: string): string | undefined {
    return this.#values.get(key);
  }

  /** Undefined when absent; `<key> [<text>] is invalid` when it is no integer, blanks aside. */
  integer(key: string): number | undefined {
    const text = this.#values.get(key)?.trim();
    if (text === undefined) return undefined;
    const value = parseInteger(text);
    if (value === undefined) throw invalidParameter(`${key} [${text}] is invalid`);
    return value;
  }

  bigint(key: string): bigint | undefined {
    const text = this.#values.get(key);
    if (text === undefined) return undefined;
    if (!/^[+-]?\d+$/.test(text)) throw invalidParameter(`${key} [${text}] is invalid`);
    return BigInt(text);
  }

  /** Go's ParseBool. */
  boolean(key: string): boolean {
    const text = this.#values.get(key);
    if (text === undefined || text === '') return false;
    if (/^(1|t|T|true|TRUE|True)$/.test(text)) return true;
    if (/^(0|f|F|false|FALSE|False)$/.test(text)) return false;
    throw invalidParameter(`value for ${key} is invalid`);
  }

  /** Whether rows are left out that came since the last load and are not sealed. */
  get ignoresGrowing(): boolean {
    try {
      return this.boolean('ignore_growing');
    } catch {
      throw invalidParameter('parse ignore growing field failed');
    }
  }

  /** The `iterator` key knows only these two spellings of true. */
  get isIterator(): boolean {
    const text = this.#values.get('iterator');
    return text === 'True' || text === 'true';
  }
}

function parseInteger(text: string): number | undefined {
  if (!/^[+-]?(0[xX][0-9a-fA-F]+|\d+)$/.test(text)) return undefined;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : undefined;
}
