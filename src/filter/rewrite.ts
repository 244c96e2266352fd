/** Equalities of one column under OR become one IN, whatever the type. */

import type { ColumnRef, PlanNode, PlanValue } from './plan.ts';

export function rewrite(node: PlanNode): PlanNode {
  switch (node.kind) {
    case 'and':
      return { kind: 'and', nodes: node.nodes.map(rewrite) };
    case 'not':
      return { kind: 'not', node: rewrite(node.node) };
    case 'or':
      return mergeEqualities(node.nodes.map(rewrite));
    default:
      return node;
  }
}

function mergeEqualities(nodes: readonly PlanNode[]): PlanNode {
  const lists = new Map<string, { column: ColumnRef; values: Set<PlanValue> }>();
  const rest: PlanNode[] = [];
  for (const node of nodes) {
    const values = listedValues(node);
    if (values === undefined || (node.kind !== 'compare' && node.kind !== 'in')) {
      rest.push(node);
      continue;
    }
    const key = JSON.stringify([node.column.fieldId, node.column.path]);
    const list = lists.get(key) ?? { column: node.column, values: new Set() };
    for (const value of values) list.values.add(value);
    lists.set(key, list);
  }
  for (const { column, values } of lists.values()) {
    rest.push({ kind: 'in', column, values: [...values] });
  }
  return rest.length === 1 ? (rest[0] as PlanNode) : { kind: 'or', nodes: rest };
}

function listedValues(node: PlanNode): readonly PlanValue[] | undefined {
  if (node.kind === 'in') return node.values;
  const isEquality =
    node.kind === 'compare' &&
    node.operator === '==' &&
    node.arithmetic === undefined &&
    typeof node.value !== 'object';
  return isEquality ? [node.value] : undefined;
}
