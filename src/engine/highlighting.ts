/**
 * The lexical highlighter: pieces of the hits' texts with their matching terms marked.
 *
 * Terms come from the searched text, in the field that BM25 reads, and from queries
 * of the highlighter's own, about any analyzed field.
 */

import type { FieldAnalyzer } from '../analyzer/field-analyzer.ts';
import { highlightedFragments } from '../analyzer/highlight.ts';
import { invalidParameter } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type HighlightOptions, parseHighlightOptions } from '../query/highlight-options.ts';
import type { PinnedRead, RowRefs } from '../query/pinned-read.ts';
import type { SearchOptions } from '../query/search-options.ts';
import { type BytesColumn, isNull, textAt } from '../schema/column.ts';
import { type FieldSchema, fieldByName, functionOfOutput } from '../schema/schema.ts';
import { BM25 } from '../schema/validate-functions.ts';
import { analyzerOf } from '../segment/function-outputs.ts';
import type { EngineContext } from './context.ts';
import { isAnalyzed } from './field-analyzers.ts';
import { retrieve } from './reads.ts';
import type { HighlightedField, Highlighter, SearchRequest } from './requests.ts';
import { textsOf } from './text-queries.ts';

const LEXICAL = 0;
const SEMANTIC = 1;

/** What is marked in one field. */
interface MarkedField {
  readonly field: FieldSchema;
  readonly analyzer: FieldAnalyzer;
  /** Names the analyzer of a row's text; undefined: there is one. */
  readonly byField: FieldSchema | undefined;
  /** Of each query's searched text. */
  readonly searchTerms: readonly ReadonlySet<string>[];
  /** Whatever was searched. */
  readonly terms: Set<string>;
}

export interface Highlighting {
  readonly options: HighlightOptions;
  readonly fields: readonly MarkedField[];
}

/** Undefined: nothing is to be highlighted. */
export function prepareHighlighting(
  context: EngineContext,
  collection: CollectionDefinition,
  input: SearchRequest,
  search: SearchOptions,
): Highlighting | undefined {
  const { highlighter } = input;
  if (highlighter === undefined) return undefined;
  checkType(highlighter);
  const options = parseHighlightOptions(highlighter.params);
  const marked = new Map<string, MarkedField>();
  if (options.marksSearchText) {
    const found = searchedField(context, collection, input, search);
    marked.set(found.field.name, found);
  }
  for (const { fieldName, text } of options.queries) {
    const known = marked.get(fieldName) ?? markedField(context, collection, fieldName);
    marked.set(fieldName, known);
    const analyzer = known.analyzer.named();
    for (const token of analyzer.analyze(text)) known.terms.add(token.text);
  }
  return { options, fields: [...marked.values()] };
}

function checkType({ type }: Highlighter): void {
  if (type === LEXICAL) return;
  if (type !== SEMANTIC) throw invalidParameter(`unsupported highlight type: ${type}`);
  throw invalidParameter(
    'Create SemanticHighlight failed: it needs a model provider, and this server calls none',
  );
}

function searchedField(
  context: EngineContext,
  collection: CollectionDefinition,
  { vectors }: SearchRequest,
  { field, metric, analyzerName }: SearchOptions,
): MarkedField {
  const fn = functionOfOutput(collection.schema, field);
  if (fn?.type !== BM25 || (metric !== '' && metric !== 'BM25')) {
    throw invalidParameter(
      `Search highlight only support with metric type "BM25" but was: ${metric}`,
    );
  }
  const input = fn.inputFieldNames[0] as string;
  const found = markedField(context, collection, input);
  const analyzer = found.analyzer.named(analyzerName === '' ? undefined : analyzerName);
  const texts = vectors === undefined ? [] : textsOf(vectors);
  const searchTerms = texts.map((text) => new Set(analyzer.analyze(text).map((it) => it.text)));
  return { ...found, searchTerms };
}

function markedField(
  context: EngineContext,
  { schema }: CollectionDefinition,
  name: string,
): MarkedField {
  const field = fieldByName(schema, name);
  if (field === undefined) throw invalidParameter(`highlight field not found in schema: ${name}`);
  const isText = field.type === 'VarChar' || field.type === 'Text';
  if (!isText || !isAnalyzed(field)) {
    throw invalidParameter(
      `get highlight failed, the highlight field not found, ${name}:${field.id}`,
    );
  }
  const analyzer = analyzerOf(context.analyzers, field);
  const { byField } = analyzer;
  const chooser = byField === undefined ? undefined : fieldByName(schema, byField);
  return { field, analyzer, byField: chooser, searchTerms: [], terms: new Set() };
}

/** One entry a field, each with one for every hit; without hits there is nothing to show. */
export function highlights(
  read: PinnedRead,
  rows: RowRefs,
  topKs: readonly number[],
  { options, fields }: Highlighting,
): readonly HighlightedField[] {
  if (rows.offsets.length === 0) return [];
  return fields.map((marked) => {
    const texts = textColumn(read, rows, marked.field);
    const names = marked.byField === undefined ? undefined : textColumn(read, rows, marked.byField);
    const fragments: string[][] = [];
    topKs.forEach((count, query) => {
      const own = marked.searchTerms[query];
      const isMatch = (term: string): boolean => marked.terms.has(term) || own?.has(term) === true;
      for (let i = 0; i < count; i++) {
        const row = fragments.length;
        const text = textOf(texts, row);
        const name = names === undefined ? '' : textOf(names, row);
        const tokens = marked.analyzer.named(name === '' ? undefined : name).analyze(text);
        fragments.push(highlightedFragments(text, tokens, isMatch, options.fragments));
      }
    });
    return { fieldName: marked.field.name, fragments };
  });
}

function textColumn(read: PinnedRead, rows: RowRefs, field: FieldSchema): BytesColumn {
  return retrieve(read, rows, [field])[0]?.column as BytesColumn;
}

/** Null reads as empty. */
function textOf(column: BytesColumn, row: number): string {
  return isNull(column, row) ? '' : textAt(column, row);
}
