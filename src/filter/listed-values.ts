/**
 * The values that a filter lets a column have, as far as its form tells: `c == 1`,
 * `c in [1, 2]`, and what AND and OR make of those.
 *
 * Rows of other values cannot match, so engine/partition-key-filter.ts passes over the
 * partitions that hold only such.
 */

import type { FieldId } from '../base/ids.ts';
import type { PlanNode, PlanValue } from './plan.ts';

/** Undefined: any value. */
export function listedValues(node: PlanNode, fieldId: FieldId): ReadonlySet<PlanValue> | undefined {
  switch (node.kind) {
    case 'constant':
      return node.value ? undefined : new Set();
    case 'and':
      return node.nodes
        .map((each) => listedValues(each, fieldId))
        .reduce((a, b) => (a === undefined || b === undefined ? (a ?? b) : intersection(a, b)));
    case 'or': {
      const lists = node.nodes.map((each) => listedValues(each, fieldId));
      const known = lists.filter((list) => list !== undefined);
      if (known.length < lists.length) return undefined;
      return new Set(known.flatMap((list) => [...list]));
    }
    case 'in':
      return isWhole(node, fieldId) ? new Set(node.values) : undefined;
    case 'compare':
      if (node.operator !== '==' || node.arithmetic !== undefined) return undefined;
      return isWhole(node, fieldId) ? new Set([node.value]) : undefined;
    default:
      return undefined;
  }
}

function isWhole(
  { column }: Extract<PlanNode, { kind: 'in' | 'compare' }>,
  fieldId: FieldId,
): boolean {
  return column.fieldId === fieldId && column.path.length === 0;
}

function intersection<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): ReadonlySet<Value> {
  return new Set([...a].filter((value) => b.has(value)));
}
