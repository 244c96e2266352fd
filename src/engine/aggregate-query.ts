/** Queries for aggregates: one row, or one a group; and for nothing but count(*). */

import { invalidParameter } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { AggregateColumn, AggregatedRows } from '../query/aggregate-rows.ts';
import { type Aggregate, type Aggregation, aggregateType } from '../query/aggregates.ts';
import type { ReadScope } from '../query/executor.ts';
import type { RowRefs } from '../query/pinned-read.ts';
import type { QueryOptions } from '../query/query-options.ts';
import { type OrderKey, type RowRef, rowOrder } from '../query/value-order.ts';
import { type Column, newFixedArray } from '../schema/column.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { primaryField } from '../schema/schema.ts';
import { gatherColumn } from '../segment/gather.ts';
import type { EngineContext } from './context.ts';
import { type OpenRead, openRead, readPartitions, retrieve } from './reads.ts';
import type { ComputedColumn, QueryRequest, QueryResult } from './requests.ts';

export interface AggregateQuery {
  readonly plan: FilterPlan;
  readonly options: QueryOptions;
  readonly order: readonly OrderKey[];
  readonly aggregation: Aggregation;
}

export async function aggregate(
  context: EngineContext,
  collection: CollectionDefinition,
  input: QueryRequest,
  query: AggregateQuery,
): Promise<QueryResult> {
  const { aggregates, groupBy } = query.aggregation;
  checkLimit(query);
  const partitionIds = readPartitions(collection, input.partitionNames, 'query', [query.plan]);
  const read = openRead(context, collection, partitionIds, query.options);
  try {
    const scope = {
      segments: read.scopes,
      readOrdinal: read.readOrdinal,
      ...(isAlwaysTrue(query.plan) ? {} : { filter: query.plan }),
    };
    const found = await aggregatedRows(context, scope, query.aggregation);
    const shown = shownGroups(read, found, query);
    const rows = pickRows(found.groupRows, shown);
    const names = input.outputFields.map((name) => name.trim());
    const isShown = ({ name }: { name: string }) => names.length === 0 || names.includes(name);
    const groups = groupBy.filter(isShown).map(({ field }) => field);
    return {
      collectionName: input.collectionName,
      columns: groupBy.length === 0 ? [] : retrieve(read, rows, groups),
      computed: aggregates.map((aggregate, i) =>
        computedColumn(read, aggregate, found.columns[i] as AggregateColumn, shown),
      ),
      outputFields: names,
      primaryFieldName: primaryField(collection.schema).name,
      sessionTimestamp: 0n,
    };
  } finally {
    read.release();
  }
}

function checkLimit({ plan, options, aggregation }: AggregateQuery): void {
  const { aggregates, groupBy } = aggregation;
  if (isAlwaysTrue(plan) && options.limit === undefined && aggregates.length === 0) {
    throw invalidParameter('empty expression should be used with limit');
  }
  const countsRows = aggregates.some(({ field }) => field === undefined);
  if (countsRows && options.limit !== undefined && groupBy.length === 0) {
    throw invalidParameter('count entities with pagination is not allowed');
  }
}

/** Rows alone are counted without looking at any of them. */
async function aggregatedRows(
  context: EngineContext,
  scope: ReadScope,
  aggregation: Aggregation,
): Promise<AggregatedRows> {
  const { aggregates, groupBy } = aggregation;
  const isCount = groupBy.length === 0 && aggregates.every(({ field }) => field === undefined);
  if (!isCount) return context.executor.aggregate({ ...scope, aggregation });
  const values = BigInt64Array.of(BigInt(await context.executor.count(scope)));
  return {
    groupCount: 1,
    groupRows: { segmentIndexes: new Uint32Array(0), offsets: new Uint32Array(0) },
    columns: aggregates.map(() => ({
      kind: 'values',
      column: { layout: 'fixed', kind: 'int64', values },
    })),
  };
}

/** Numbers of the groups shown, in their order. */
function shownGroups(
  read: OpenRead,
  { groupCount, groupRows }: AggregatedRows,
  { options, order }: AggregateQuery,
): number[] {
  const groups = Array.from({ length: groupCount }, (_, group) => group);
  if (order.length > 0) {
    const compare = rowOrder(read.views, order);
    const refs = groups.map(
      (group): RowRef => ({
        segmentIndex: groupRows.segmentIndexes[group] as number,
        offset: groupRows.offsets[group] as number,
      }),
    );
    groups.sort((a, b) => compare(refs[a] as RowRef, refs[b] as RowRef));
  }
  const { limit, offset } = options;
  return limit === undefined ? groups : groups.slice(offset, offset + limit);
}

function pickRows(rows: RowRefs, numbers: readonly number[]): RowRefs {
  return {
    segmentIndexes: Uint32Array.from(numbers, (i) => rows.segmentIndexes[i] ?? 0),
    offsets: Uint32Array.from(numbers, (i) => rows.offsets[i] ?? 0),
  };
}

function computedColumn(
  read: OpenRead,
  aggregate: Aggregate,
  found: AggregateColumn,
  shown: readonly number[],
): ComputedColumn {
  const type = aggregateType(aggregate);
  const column =
    found.kind === 'rows' ? extremes(read, aggregate, found, shown) : picked(found, shown);
  return { name: aggregate.name, type, column };
}

function picked(
  { column }: AggregateColumn & { kind: 'values' },
  shown: readonly number[],
): Column {
  const values = newFixedArray(column.kind, shown.length) as Float64Array;
  shown.forEach((group, i) => {
    values[i] = column.values[group] as number;
  });
  const { validity } = column;
  if (validity === undefined) return { ...column, values };
  return { ...column, values, validity: Uint8Array.from(shown, (group) => validity[group] ?? 0) };
}

/** Where no row has a value there is no row to take it from. */
function extremes(
  read: OpenRead,
  { field }: Aggregate,
  { rows, validity }: AggregateColumn & { kind: 'rows' },
  shown: readonly number[],
): Column {
  const own = field as FieldSchema;
  const columns = read.views.map((view) => view.columns.get(own.id));
  const { segmentIndexes, offsets } = pickRows(rows, shown);
  const column = gatherColumn(own, columns.length === 0 ? [undefined] : columns, {
    sourceIndexes: segmentIndexes,
    offsets,
  });
  return { ...column, validity: Uint8Array.from(shown, (group) => validity[group] as number) };
}
