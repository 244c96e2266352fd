/**
 * A bound filter: the typed tree that predicates are compiled from.
 *
 * Plain data (bigint allowed), so that it can be sent to a worker. `key` names it
 * for caches: equal keys mean equal trees over equal columns.
 */

import type { FieldId } from '../base/ids.ts';
import type { DataType } from '../schema/data-type.ts';
import type { DefaultValue } from '../schema/schema.ts';
import type { Interval } from '../schema/timestamptz.ts';
import type { PathStep } from './syntax.ts';

export interface ColumnRef {
  readonly fieldId: FieldId;
  readonly name: string;
  readonly type: DataType;
  readonly elementType?: DataType;
  /** Bytes of one vector of an ArrayOfVector. */
  readonly elementBytes?: number;
  readonly isPrimaryKey: boolean;
  readonly nullable: boolean;
  /** Keys and indexes inside a JSON document, or one index of an Array; empty: the whole value. */
  readonly path: readonly PathStep[];
  /** For rows that are older than the field. */
  readonly defaultValue?: DefaultValue;
}

export type PlanValue = boolean | bigint | number | string | readonly PlanValue[];
export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>=';
export type Arithmetic = '+' | '-' | '*' | '/' | '%';

export interface LogicalNode {
  readonly kind: 'and' | 'or';
  readonly nodes: readonly PlanNode[];
}

export interface CompareNode {
  readonly kind: 'compare';
  readonly column: ColumnRef;
  /** Applied to the column's value before comparing. */
  readonly arithmetic?: { readonly operator: Arithmetic; readonly operand: bigint | number };
  readonly operator: Comparison;
  readonly value: PlanValue;
}

export interface InNode {
  readonly kind: 'in';
  readonly column: ColumnRef;
  readonly values: readonly PlanValue[];
}

export interface CompareColumnsNode {
  readonly kind: 'compareColumns';
  readonly left: ColumnRef;
  readonly operator: Comparison;
  readonly right: ColumnRef;
}

/** A time with an interval added, or taken away, compared with a time. */
export interface CompareShiftedNode {
  readonly kind: 'compareShifted';
  readonly column: ColumnRef;
  readonly interval: Interval;
  readonly sign: 1 | -1;
  readonly operator: Comparison;
  readonly value: bigint;
}

/** A function of functions/function-table.ts; what `args` mean is its own affair. */
export interface CallNode {
  readonly kind: 'call';
  readonly name: string;
  readonly column: ColumnRef;
  readonly args: readonly PlanValue[];
  /** Of calls about the elements of a struct array: what is said of one element. */
  readonly predicate?: PlanNode;
  /** Of calls that take columns and constants alike: all of them in their places. */
  readonly operands?: readonly (ColumnRef | string)[];
}

export type PlanNode =
  | { readonly kind: 'constant'; readonly value: boolean }
  | { readonly kind: 'not'; readonly node: PlanNode }
  /** `random_sample(factor)`; leaves the tree for `FilterPlan.sample`. */
  | { readonly kind: 'sample'; readonly factor: number }
  /** What the column's type decides: the same for all rows, but unknown for NULL. */
  | { readonly kind: 'decided'; readonly column: ColumnRef; readonly value: boolean }
  | { readonly kind: 'like' | 'regex'; readonly column: ColumnRef; readonly pattern: string }
  | { readonly kind: 'isNull' | 'exists'; readonly column: ColumnRef }
  | LogicalNode
  | CompareNode
  | InNode
  | CompareColumnsNode
  | CompareShiftedNode
  | CallNode;

export interface FilterPlan {
  readonly key: string;
  readonly root: PlanNode;
  /** The filter ends in `element_filter`: hits and rows are single elements. */
  readonly elements?: CallNode;
  /** A share of the rows that `root` lets through, drawn anew for each plan. */
  readonly sample?: Sample;
  /** Threads load the geometry library before they run it. */
  readonly usesShapes?: boolean;
}

export interface Sample {
  /** Between 0 and 1. */
  readonly factor: number;
  readonly seed: number;
}

export type PlanKeys =
  | { readonly kind: 'int64'; readonly values: BigInt64Array }
  | { readonly kind: 'varchar'; readonly values: readonly string[] };

export function isAlwaysTrue(plan: FilterPlan): boolean {
  return plan.root.kind === 'constant' && plan.root.value && plan.sample === undefined;
}

/** The keys as they are listed, when the whole filter is `pk in […]` or `pk == v`. */
export function primaryKeysOf(plan: FilterPlan): PlanKeys | undefined {
  const { root } = plan;
  if (plan.sample !== undefined) return undefined;
  const isList = root.kind === 'in';
  const isOne = root.kind === 'compare' && root.operator === '==' && root.arithmetic === undefined;
  if (!isList && !isOne) return undefined;
  if (!root.column.isPrimaryKey || root.column.path.length > 0) return undefined;
  const values = isList ? root.values : [root.value];
  if (root.column.type === 'Int64') {
    return { kind: 'int64', values: BigInt64Array.from(values as readonly bigint[]) };
  }
  return { kind: 'varchar', values: values as readonly string[] };
}
