/**
 * Aggregates a query asks for among its output fields, with the fields it groups by,
 * checked in Milvus' words.
 */

import { invalidParameter } from '../base/errors.ts';
import { type DataType, dataTypeInfo } from '../schema/data-type.ts';
import { type CollectionSchema, fieldByName, type FieldSchema } from '../schema/schema.ts';
import type { GroupField } from './group-keys.ts';

export type AggregateOperator = 'count' | 'sum' | 'avg' | 'min' | 'max';

export interface Aggregate {
  /** As typed: the name of its column. */
  readonly name: string;
  readonly operator: AggregateOperator;
  /** Absent for count(*): rows are counted, not values. */
  readonly field?: FieldSchema;
}

export interface Aggregation {
  readonly aggregates: readonly Aggregate[];
  readonly groupBy: readonly GroupField[];
}

const AGGREGATE = /^(sum|count|avg|min|max)\s*\(\s*([\w*]*)\s*\)$/i;

const NUMERIC: ReadonlySet<DataType> = new Set([
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'Float',
  'Double',
]);
const COMPARABLE: ReadonlySet<DataType> = new Set([...NUMERIC, 'VarChar', 'String', 'Timestamptz']);
const GROUPABLE: ReadonlySet<DataType> = new Set([
  'Int8',
  'Int16',
  'Int32',
  'Int64',
  'VarChar',
  'Timestamptz',
]);

/** Undefined: the query asks for rows. */
export function parseAggregation(
  schema: CollectionSchema,
  outputFields: readonly string[],
  groupNames: readonly string[],
): Aggregation | undefined {
  const names = outputFields.map((name) => name.trim());
  const aggregates = names.flatMap((name) => parseAggregate(schema, name) ?? []);
  const groupBy = groupNames.map((name) => groupField(schema, name));
  if (aggregates.length === 0 && groupBy.length === 0) return undefined;
  for (const name of names) checkOutput(name, groupNames);
  return { aggregates, groupBy };
}

function parseAggregate(schema: CollectionSchema, name: string): Aggregate | undefined {
  const [, word, target = ''] = AGGREGATE.exec(name) ?? [];
  if (word === undefined) return undefined;
  const operator = word.toLowerCase() as AggregateOperator;
  const field = fieldByName(schema, target);
  if (field !== undefined) {
    checkOperand(operator, field.type);
    return { name, operator, field };
  }
  if (target !== '*') {
    throw invalidParameter(`target field ${target} for aggregation:${operator} does not exist`);
  }
  if (operator !== 'count') {
    throw invalidParameter(`${operator}(*) is not supported, only count(*) is allowed`);
  }
  return { name, operator };
}

export function checkOperand(operator: AggregateOperator, type: DataType, prefix = ''): void {
  if (operator === 'count') return;
  const allowed = operator === 'sum' || operator === 'avg' ? NUMERIC : COMPARABLE;
  if (allowed.has(type)) return;
  throw invalidParameter(
    `${prefix}aggregation operator ${operator} does not support data type ${dataTypeInfo(type).name}`,
  );
}

function groupField(schema: CollectionSchema, name: string): GroupField {
  const field = fieldByName(schema, name);
  if (field === undefined) throw invalidParameter(`field ${name} not exist`);
  if (!GROUPABLE.has(field.type)) {
    const type = dataTypeInfo(field.type).name;
    throw invalidParameter(`group by field ${name} has unsupported data type ${type}`);
  }
  return { field, path: [], name, isStrictCast: false };
}

function checkOutput(name: string, groupNames: readonly string[]): void {
  if (AGGREGATE.test(name) || groupNames.includes(name)) return;
  const head = `output field '${name}' is not allowed: when using`;
  throw invalidParameter(
    groupNames.length > 0
      ? `${head} GROUP BY, output_fields can only contain group_by fields ([${groupNames.join(' ')}]) or aggregation expressions`
      : `${head} aggregation functions (e.g., count(*)), output_fields can only contain aggregation expressions, not regular columns`,
  );
}

/** The type of an aggregate's column. */
export function aggregateType({ operator, field }: Aggregate): DataType {
  const type = field?.type ?? 'Int64';
  switch (operator) {
    case 'count':
      return 'Int64';
    case 'avg':
      return 'Double';
    case 'sum':
      return type === 'Float' || type === 'Double' ? 'Double' : 'Int64';
    case 'min':
    case 'max':
      return type;
  }
}
