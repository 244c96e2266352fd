/**
 * Options of searches that were parsed before: clients send the same few parameters
 * with every search, and reading them took as long as handing the search to a thread.
 *
 * Kept by schema and by index, which are new objects whenever they change.
 */

import type { VectorIndexSpec } from '../index/params/index-params.ts';
import { parseSearchParams, type SearchSpec } from '../index/params/search-params.ts';
import type { CollectionSchema, KeyValue } from '../schema/schema.ts';
import { parseSearchOptions, type SearchOptions } from './search-options.ts';

/** Of each schema; the oldest goes. */
const ENTRIES_MAX = 64;
/** Longer parameters hardly come twice. */
const KEY_LENGTH_MAX = 1024;

interface KnownSpec {
  readonly index: VectorIndexSpec;
  readonly topK: number;
  readonly spec: SearchSpec;
}

export class SearchOptionsCache {
  readonly #options = new WeakMap<CollectionSchema, Map<string, SearchOptions>>();
  /** By the parsed `params`: what they mean to the index they were last used with. */
  readonly #specs = new WeakMap<SearchOptions['indexParams'], KnownSpec>();

  options(schema: CollectionSchema, params: readonly KeyValue[], topKLimit: number): SearchOptions {
    const key = keyOf(params, topKLimit);
    if (key.length > KEY_LENGTH_MAX) return parseSearchOptions(schema, params, topKLimit);
    let known = this.#options.get(schema);
    if (known === undefined) {
      known = new Map();
      this.#options.set(schema, known);
    }
    const found = known.get(key);
    if (found !== undefined) return found;
    const options = parseSearchOptions(schema, params, topKLimit);
    known.set(key, options);
    if (known.size > ENTRIES_MAX) known.delete(known.keys().next().value as string);
    return options;
  }

  spec(index: VectorIndexSpec, params: SearchOptions['indexParams'], topK: number): SearchSpec {
    const known = this.#specs.get(params);
    if (known?.index === index && known.topK === topK) return known.spec;
    const spec = parseSearchParams(index, params, topK);
    this.#specs.set(params, { index, topK, spec });
    return spec;
  }
}

/** Lengths keep pairs apart whatever they hold. */
function keyOf(params: readonly KeyValue[], topKLimit: number): string {
  let key = String(topKLimit);
  for (const { key: name, value } of params) {
    key += ` ${name.length},${value.length} ${name}${value}`;
  }
  return key;
}
