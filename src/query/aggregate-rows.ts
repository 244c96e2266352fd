/**
 * Aggregates over the matches of several segments, group by group, on a search thread.
 *
 * Groups and the rows that hold a minimum or maximum are named, not copied: main
 * retrieves them like any other row. Nulls count in no aggregate but count(*).
 */

import { milvusError } from '../base/errors.ts';
import { queryGroupsMax } from '../base/limits.ts';
import type { FixedColumn } from '../schema/column.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { type Aggregate, type Aggregation, aggregateType } from './aggregates.ts';
import { valueReader } from './field-path.ts';
import { GroupKeys } from './group-keys.ts';
import type { RowRefs } from './pinned-read.ts';
import { compareValues, type RowRef } from './value-order.ts';

/** One aggregate's values, one a group; null where nothing was aggregated. */
export type AggregateColumn =
  | { readonly kind: 'values'; readonly column: FixedColumn }
  | { readonly kind: 'rows'; readonly rows: RowRefs; readonly validity: Uint8Array };

export interface AggregatedRows {
  readonly groupCount: number;
  /** A row of each group; empty where the query does not group. */
  readonly groupRows: RowRefs;
  readonly columns: readonly AggregateColumn[];
}

interface Accumulator {
  add(group: number, segmentIndex: number, offset: number): void;
  finish(groupCount: number): AggregateColumn;
}

export function aggregateRows(
  { aggregates, groupBy }: Aggregation,
  views: readonly SegmentView[],
  /** Offsets of each segment's matches, listed when it is their turn; elements repeat their row. */
  lists: readonly (() => Uint32Array)[],
): AggregatedRows {
  const keys = groupBy.length === 0 ? undefined : new GroupKeys(groupBy, views);
  const accumulators = aggregates.map((aggregate) => accumulatorOf(aggregate, views));
  const firsts: RowRef[] = [];
  lists.forEach((list, segmentIndex) => {
    for (const offset of list()) {
      const group = keys?.of(segmentIndex, offset) ?? 0;
      if (keys !== undefined && group === firsts.length) {
        if (firsts.length === queryGroupsMax) throw tooManyGroups();
        firsts.push({ segmentIndex, offset });
      }
      for (const accumulator of accumulators) accumulator.add(group, segmentIndex, offset);
    }
  });
  const groupCount = keys === undefined ? 1 : firsts.length;
  return {
    groupCount,
    groupRows: refsOf(firsts),
    columns: accumulators.map((accumulator) => accumulator.finish(groupCount)),
  };
}

function tooManyGroups(): Error {
  return milvusError(
    'parameterInvalid',
    `GROUP BY produced too many groups (${queryGroupsMax}). Add a filter or group by fewer values`,
  );
}

function accumulatorOf(aggregate: Aggregate, views: readonly SegmentView[]): Accumulator {
  const { operator, field } = aggregate;
  if (field === undefined) return countRows();
  const columns = views.map((view) => view.columns.get(field.id));
  const read = valueReader({ field, path: [] }, columns);
  switch (operator) {
    case 'count':
      return countValues(read);
    case 'min':
      return extreme(read, -1);
    case 'max':
      return extreme(read, 1);
    case 'sum':
      return aggregateType(aggregate) === 'Double' ? sumFloats(read) : sumIntegers(read);
    case 'avg':
      return average(field.type.startsWith('Int') ? sumIntegers(read) : sumFloats(read), read);
  }
}

type Reader = ReturnType<typeof valueReader>;

function countRows(): Accumulator {
  const counts: number[] = [];
  return {
    add: (group) => {
      counts[group] = (counts[group] ?? 0) + 1;
    },
    finish: (groupCount) => ({ kind: 'values', column: int64Column(counts, groupCount) }),
  };
}

function countValues(read: Reader): Accumulator {
  const rows = countRows();
  return {
    add: (group, segmentIndex, offset) => {
      if (read(segmentIndex, offset) !== null) rows.add(group, segmentIndex, offset);
    },
    finish: rows.finish,
  };
}

interface Sum extends Accumulator {
  /** Undefined: nothing but nulls. */
  totalOf(group: number): number | bigint | undefined;
}

function sumFloats(read: Reader): Sum {
  const totals: number[] = [];
  return {
    add: (group, segmentIndex, offset) => {
      const value = read(segmentIndex, offset) as number | null;
      if (value !== null) totals[group] = (totals[group] ?? 0) + value;
    },
    totalOf: (group) => totals[group],
    finish: (groupCount) => ({ kind: 'values', column: doubleColumn(totals, groupCount) }),
  };
}

/** Sums of int64 wrap. */
function sumIntegers(read: Reader): Sum {
  const totals: bigint[] = [];
  /** Not yet in `totals`: numbers are added faster, and exactly while they are small. */
  const pending: number[] = [];
  const settle = (group: number): void => {
    const rest = BigInt(pending[group] ?? 0);
    totals[group] = BigInt.asIntN(64, (totals[group] ?? 0n) + rest);
    pending[group] = 0;
  };
  return {
    add: (group, segmentIndex, offset) => {
      const value = read(segmentIndex, offset) as number | bigint | null;
      if (value === null) return;
      if (typeof value === 'bigint') {
        totals[group] = BigInt.asIntN(64, (totals[group] ?? 0n) + value);
        return;
      }
      pending[group] = (pending[group] ?? 0) + value;
      if (Math.abs(pending[group] as number) > 2 ** 51) settle(group);
    },
    totalOf: (group) => {
      if (pending[group] !== undefined) settle(group);
      return totals[group];
    },
    finish: function (groupCount) {
      for (let group = 0; group < groupCount; group++) this.totalOf(group);
      return { kind: 'values', column: int64Column(totals, groupCount, true) };
    },
  };
}

function average(sum: Sum, read: Reader): Accumulator {
  const counts: number[] = [];
  return {
    add: (group, segmentIndex, offset) => {
      if (read(segmentIndex, offset) === null) return;
      counts[group] = (counts[group] ?? 0) + 1;
      sum.add(group, segmentIndex, offset);
    },
    finish: (groupCount) => {
      const means = Array.from({ length: groupCount }, (_, group) => {
        const total = sum.totalOf(group);
        return total === undefined ? undefined : Number(total) / (counts[group] as number);
      });
      return { kind: 'values', column: doubleColumn(means, groupCount) };
    },
  };
}

/** `sign` 1: the largest value, -1: the smallest; of equal ones the first. */
function extreme(read: Reader, sign: 1 | -1): Accumulator {
  const best: (RowRef & { readonly value: unknown })[] = [];
  return {
    add: (group, segmentIndex, offset) => {
      const value = read(segmentIndex, offset);
      if (value === null) return;
      const known = best[group];
      if (known !== undefined && sign * compareValues(value, known.value) <= 0) return;
      best[group] = { segmentIndex, offset, value };
    },
    finish: (groupCount) => {
      const rows = Array.from({ length: groupCount }, (_, group) => best[group]);
      return {
        kind: 'rows',
        rows: refsOf(rows.map((row) => row ?? { segmentIndex: 0, offset: 0 })),
        validity: Uint8Array.from(rows, (row) => Number(row !== undefined)),
      };
    },
  };
}

function refsOf(rows: readonly RowRef[]): RowRefs {
  return {
    segmentIndexes: Uint32Array.from(rows, ({ segmentIndex }) => segmentIndex),
    offsets: Uint32Array.from(rows, ({ offset }) => offset),
  };
}

function int64Column(
  values: readonly (number | bigint | undefined)[],
  count: number,
  hasNulls = false,
): FixedColumn {
  const column = BigInt64Array.from({ length: count }, (_, i) => BigInt(values[i] ?? 0));
  const validity = hasNulls ? { validity: validityOf(values, count) } : {};
  return { layout: 'fixed', kind: 'int64', values: column, ...validity };
}

function doubleColumn(values: readonly (number | undefined)[], count: number): FixedColumn {
  const column = Float64Array.from({ length: count }, (_, i) => values[i] ?? 0);
  return { layout: 'fixed', kind: 'double', values: column, validity: validityOf(values, count) };
}

function validityOf(values: readonly unknown[], count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, i) => Number(values[i] !== undefined));
}
