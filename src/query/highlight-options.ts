/** What a search's highlighter asks for, checked in Milvus' words. */

import type { FragmentOptions } from '../analyzer/highlight.ts';
import { invalidParameter } from '../base/errors.ts';
import { parseJson } from '../base/json.ts';
import type { KeyValue } from '../schema/schema.ts';
import { KeyValues } from './key-values.ts';

export interface HighlightQuery {
  readonly fieldName: string;
  readonly text: string;
}

export interface HighlightOptions {
  readonly fragments: FragmentOptions;
  /** Terms of the searched text are marked too, in the field that BM25 reads. */
  readonly marksSearchText: boolean;
  readonly queries: readonly HighlightQuery[];
}

const SIZE = 100;
const COUNT = 5;

export function parseHighlightOptions(params: readonly KeyValue[]): HighlightOptions {
  const values = new KeyValues(params);
  return {
    fragments: {
      preTags: tags(values, 'pre_tags', '<em>'),
      postTags: tags(values, 'post_tags', '</em>'),
      fragmentSize: count(values, 'fragment_size', { atLeast: 1, otherwise: SIZE }),
      fragmentsMax: count(values, 'num_of_fragments', { atLeast: 0, otherwise: COUNT }),
      fragmentOffset: count(values, 'fragment_offset', { atLeast: 0, otherwise: 0 }),
    },
    marksSearchText: flag(values, 'highlight_search_text'),
    queries: highlightQueries(values.text('highlight_query')),
  };
}

function tags(values: KeyValues, key: string, otherwise: string): readonly string[] {
  const text = values.text(key);
  if (text === undefined) return [otherwise];
  const list = parseJson(text);
  if (!Array.isArray(list) || !list.every((tag) => typeof tag === 'string')) {
    throw invalidParameter(`unmarshal ${key} as string array failed: ${text}`);
  }
  if (list.length === 0) throw invalidParameter(`${key} cannot be empty list`);
  return list;
}

function count(
  values: KeyValues,
  key: string,
  { atLeast, otherwise }: { atLeast: number; otherwise: number },
): number {
  const text = values.text(key);
  if (text === undefined) return otherwise;
  const value = /^[+-]?\d{1,18}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= atLeast)) throw invalidParameter(`invalid ${key}: ${text}`);
  return value;
}

function flag(values: KeyValues, key: string): boolean {
  try {
    return values.boolean(key);
  } catch {
    throw invalidParameter(`unmarshal ${key} as bool failed: ${values.text(key)}`);
  }
}

function highlightQueries(text: string | undefined): HighlightQuery[] {
  if (text === undefined) return [];
  const list = parseJson(text);
  if (!Array.isArray(list)) {
    throw invalidParameter(`unmarshal highlight queries as json array failed: ${text}`);
  }
  return list.map(highlightQuery);
}

function highlightQuery(item: unknown): HighlightQuery {
  const refuse = (reason: string): never => {
    throw invalidParameter(`unmarshal highlight queries failed: ${reason}`);
  };
  if (item === null || typeof item !== 'object' || Array.isArray(item)) {
    return refuse('item in array is not json object');
  }
  const string = (key: string): string => {
    const value = (item as Record<string, unknown>)[key];
    if (value === undefined) return refuse(`must set \`${key}\` in query`);
    return typeof value === 'string' ? value : refuse(`\`${key}\` must be string`);
  };
  const text = string('text');
  const type = string('type');
  if (type !== 'TextMatch') return refuse(`invalid highlight query type: ${type}`);
  return { text, fieldName: string('field') };
}
