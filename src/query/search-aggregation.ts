/**
 * What a search aggregation asks for, level by level, checked in Milvus' words: hits
 * grouped by fields into buckets, with metrics, an order, top hits and buckets inside.
 */

import { invalidParameter } from '../base/errors.ts';
import { aggregationEntriesMax, aggregationLevelsMax } from '../base/limits.ts';
import type { DataType } from '../schema/data-type.ts';
import {
  type CollectionSchema,
  dynamicField,
  fieldByName,
  type FieldSchema,
} from '../schema/schema.ts';
import { type AggregateOperator, checkOperand } from './aggregates.ts';
import type { GroupingOptions } from './group-options.ts';

/** As sent. */
export interface SearchAggregationSpec {
  readonly fields: readonly string[];
  readonly size: number;
  readonly searchSize: number;
  readonly metrics: ReadonlyMap<string, { readonly operator: string; readonly field: string }>;
  readonly order: readonly { readonly key: string; readonly direction: string }[];
  readonly topHits?: {
    readonly size: number;
    readonly sort: readonly {
      readonly field: string;
      readonly direction: string;
      readonly nullFirst: boolean;
    }[];
  };
  readonly inner?: SearchAggregationSpec;
}

/** Where a value comes from: the hit's score, nothing (it is counted), or a field. */
export type ValueSource = 'score' | 'all' | FieldSchema;

export interface AggregationMetric {
  readonly alias: string;
  readonly operator: AggregateOperator;
  readonly source: ValueSource;
}

export interface AggregationLevel {
  readonly fields: readonly FieldSchema[];
  readonly size: number;
  /** How many buckets take part before the order cuts them to `size`. */
  readonly searchSize: number;
  readonly metrics: readonly AggregationMetric[];
  readonly order: readonly { readonly key: string; readonly isAscending: boolean }[];
  readonly topHits?: {
    readonly size: number;
    readonly sort: readonly {
      readonly source: ValueSource;
      readonly isAscending: boolean;
      readonly nullFirst: boolean;
    }[];
  };
}

const OPERATORS: readonly string[] = ['avg', 'sum', 'count', 'min', 'max'];

export function parseSearchAggregation(
  schema: CollectionSchema,
  spec: SearchAggregationSpec,
  nq: number,
): AggregationLevel[] {
  const specs: SearchAggregationSpec[] = [];
  for (let at: SearchAggregationSpec | undefined = spec; at !== undefined; at = at.inner) {
    specs.push(at);
    if (specs.length > aggregationLevelsMax) {
      throw invalidParameter(
        `search_aggregation nesting exceeds max ${aggregationLevelsMax} levels`,
      );
    }
  }
  const seen = new Set<string>();
  const levels = specs.map((own) => parseLevel(schema, own, seen));
  const { topK, size } = rowsWanted(levels);
  if (nq * topK * size > aggregationEntriesMax) {
    throw invalidParameter('number of search_aggregation result entries is too large');
  }
  return levels;
}

/** The groups whose rows the levels are made from: so many, each with so many rows. */
function rowsWanted(levels: readonly AggregationLevel[]): { topK: number; size: number } {
  const topK = levels.reduce((product, { searchSize }) => product * searchSize, 1);
  return { topK, size: Math.max(1, ...levels.map(({ topHits }) => topHits?.size ?? 1)) };
}

/** The grouped search that finds the hits of every level at once. */
export function aggregationGrouping(levels: readonly AggregationLevel[]): {
  readonly topK: number;
  readonly grouping: GroupingOptions;
} {
  const { topK, size } = rowsWanted(levels);
  const fields = levels.flatMap(({ fields: own }) => own);
  return {
    topK,
    grouping: {
      fields: fields.map((field) => ({ field, path: [], name: field.name, isStrictCast: false })),
      size,
      isStrict: true,
      isSingular: false,
    },
  };
}

function parseLevel(
  schema: CollectionSchema,
  spec: SearchAggregationSpec,
  seen: Set<string>,
): AggregationLevel {
  if (spec.fields.length === 0) throw invalidParameter('group_by level has no fields');
  const size = sizeOf('size', spec.size);
  const searchSize = spec.searchSize === 0 ? size : sizeOf('search_size', spec.searchSize);
  if (searchSize < size) {
    throw invalidParameter('search_aggregation search_size must be greater than or equal to size');
  }
  const metrics = [...spec.metrics].map(([alias, metric]) => parseMetric(schema, alias, metric));
  const topHits = spec.topHits === undefined ? {} : { topHits: parseTopHits(schema, spec.topHits) };
  return {
    fields: parseFields(schema, spec.fields, seen),
    size,
    searchSize,
    metrics,
    order: spec.order.map((item) => parseOrder(item, metrics)),
    ...topHits,
  };
}

/** 0 means 1. */
function sizeOf(name: string, size: number): number {
  if (size < 0) throw invalidParameter(`search_aggregation ${name} must be non-negative`);
  return Math.max(1, size);
}

function parseFields(
  schema: CollectionSchema,
  names: readonly string[],
  seen: Set<string>,
): FieldSchema[] {
  const own = new Set<string>();
  return names.map((name) => {
    const field = fieldOf(schema, name, 'group_by field', `invalid group_by field "${name}": `);
    if (field.type === 'Float' || field.type === 'Double') {
      throw invalidParameter(
        `group_by field "${name}": FLOAT / DOUBLE fields are not supported with search_aggregation (BucketKeyEntry has no float variant; equality on floats is fragile)`,
      );
    }
    if (own.has(field.name)) {
      throw invalidParameter(`duplicated group_by field "${name}" in one level`);
    }
    if (seen.has(field.name)) {
      throw invalidParameter(`duplicated group_by field "${name}" across levels`);
    }
    own.add(field.name);
    seen.add(field.name);
    return field;
  });
}

function fieldOf(
  schema: CollectionSchema,
  text: string,
  usage: string,
  prefix: string,
): FieldSchema {
  const name = text.trim();
  const field = fieldByName(schema, name) ?? fieldByName(schema, name.split('[')[0] as string);
  const found = field ?? dynamicField(schema);
  if (name === '') throw invalidParameter(`${prefix}field is empty`);
  if (found === undefined) throw invalidParameter(`${prefix}field "${name}" not found in schema`);
  if (found.type === 'JSON') {
    throw invalidParameter(
      `${usage} "${text}": JSON / dynamic fields are not yet supported with search_aggregation`,
    );
  }
  return found;
}

function parseMetric(
  schema: CollectionSchema,
  alias: string,
  spec: { readonly operator: string; readonly field: string },
): AggregationMetric {
  const prefix = `invalid metric "${alias}": `;
  if (alias.trim() === '') throw invalidParameter('metric alias cannot be empty');
  const operator = spec.operator.trim().toLowerCase() as AggregateOperator;
  if (!OPERATORS.includes(operator)) {
    throw invalidParameter(`${prefix}unsupported metric op "${spec.operator}"`);
  }
  const name = spec.field.trim();
  if (name === '') throw invalidParameter(`${prefix}metric field_name is empty`);
  if (name === '_score') return { alias, operator, source: 'score' };
  if (name === '*') {
    if (operator === 'count') return { alias, operator, source: 'all' };
    throw invalidParameter(`${prefix}field_name '*' only supports count op`);
  }
  const source = fieldOf(schema, name, `${prefix}metric field`, prefix);
  checkOperand(operator, source.type, prefix);
  return { alias, operator, source };
}

function parseOrder(
  { key: text, direction }: { readonly key: string; readonly direction: string },
  metrics: readonly AggregationMetric[],
): { key: string; isAscending: boolean } {
  const key = text.trim();
  if (key === '') throw invalidParameter('order key is empty');
  if (key !== '_count' && key !== '_key' && !metrics.some(({ alias }) => alias === key)) {
    throw invalidParameter(`order key "${key}" is neither reserved key nor metric alias`);
  }
  const prefix = `invalid order direction for key "${key}": `;
  return { key, isAscending: parseDirection(direction, prefix) };
}

function parseTopHits(
  schema: CollectionSchema,
  spec: NonNullable<SearchAggregationSpec['topHits']>,
): NonNullable<AggregationLevel['topHits']> {
  if (spec.size < 0) throw invalidParameter('top_hits size must be non-negative');
  const sort = spec.sort.map(({ field: text, direction, nullFirst }) => {
    const name = text.trim();
    if (name === '') throw invalidParameter('top_hits.sort field_name is empty');
    const prefix = `invalid top_hits.sort direction for "${name}": `;
    const isAscending = parseDirection(direction, prefix);
    if (name === '_score') return { source: 'score' as const, isAscending, nullFirst };
    if (name.includes('[') && name.includes(']')) {
      throw invalidParameter(`top_hits.sort JSON path is not yet supported: "${name}"`);
    }
    const invalid = `invalid top_hits.sort field "${name}": `;
    const source = fieldOf(schema, name, 'top_hits.sort field', invalid);
    return { source, isAscending, nullFirst };
  });
  return { size: Math.max(1, spec.size), sort };
}

function parseDirection(text: string, prefix: string): boolean {
  const direction = text.trim().toLowerCase();
  if (direction === 'asc') return true;
  if (direction === '' || direction === 'desc') return false;
  throw invalidParameter(`${prefix}direction must be asc or desc`);
}

/** Integers stay integers; everything else that is a number becomes a double. */
export function isIntegerType(type: DataType): boolean {
  return type.startsWith('Int') && !type.endsWith('Vector');
}
