/**
 * Filters on the partition key: which partitions can hold a row that matches, and which
 * filters a collection with `partitionkey.isolation` lets a search have.
 *
 * An isolated collection promises its searches to one key: the filter must name exactly
 * one, in a form that cannot let rows of others in. Queries and deletes may have any.
 */

import { invalidParameter } from '../base/errors.ts';
import type { FieldId, PartitionId } from '../base/ids.ts';
import { type CollectionDefinition, propertyOf } from '../catalog/definitions.ts';
import { listedValues } from '../filter/listed-values.ts';
import type { Comparison, FilterPlan, PlanNode } from '../filter/plan.ts';
import { partitionKeyField } from '../schema/schema.ts';
import { partitionOfKey } from './partition-routing.ts';
import { isTrue } from './properties.ts';

/** Those of the partitions in which rows can match one of the filters. */
export function matchingPartitions(
  collection: CollectionDefinition,
  partitionIds: readonly PartitionId[],
  plans: readonly FilterPlan[],
): readonly PartitionId[] {
  const field = partitionKeyField(collection.schema);
  if (field === undefined) return partitionIds;
  const targets = new Set<PartitionId>();
  for (const { root } of plans) {
    const values = listedValues(root, field.id);
    if (values === undefined) return partitionIds;
    for (const value of values) {
      // Not of the key's own type: compared by rules that the hash does not know.
      if (typeof value !== (field.type === 'Int64' ? 'bigint' : 'string')) return partitionIds;
      targets.add(partitionOfKey(collection, value as bigint | string));
    }
  }
  return partitionIds.filter((id) => targets.has(id));
}

export const ISOLATION = 'partitionkey.isolation';

export function checkIsolation(collection: CollectionDefinition, { root }: FilterPlan): void {
  const key = partitionKeyField(collection.schema);
  if (key === undefined || !isTrue(propertyOf(collection.properties, ISOLATION)?.toLowerCase()))
    return;
  if (!namesOneKey(root, key.id)) {
    throw invalidParameter(
      'partition key not found in expr or the expr is invalid when validating partition key isolation',
    );
  }
}

function refuse(what: string): never {
  throw invalidParameter(`partition key isolation does not support ${what}`);
}

/** False: the key does not occur. */
function namesOneKey(node: PlanNode, keyId: FieldId): boolean {
  switch (node.kind) {
    case 'and':
      if (isRange(node.nodes, keyId)) refuse('BinaryRange');
      return node.nodes.map((each) => namesOneKey(each, keyId)).includes(true);
    case 'or':
      if (node.nodes.map((each) => namesOneKey(each, keyId)).includes(true)) refuse('OR');
      return false;
    case 'not':
      if (isEquality(node.node, keyId)) refuse('NotEqual');
      if (namesOneKey(node.node, keyId)) refuse('NOT');
      return false;
    case 'in':
      if (node.column.fieldId !== keyId) return false;
      return isEquality(node, keyId) || refuse('IN');
    case 'compare':
      if (node.column.fieldId !== keyId || node.arithmetic !== undefined) return false;
      return node.operator === '==' || refuse(OPERATOR_NAMES[node.operator]);
    case 'like': {
      const form = likeForm(node.pattern);
      return node.column.fieldId === keyId && (form === 'Equal' || refuse(form));
    }
    case 'regex':
      return node.column.fieldId === keyId && refuse('RegexMatch');
    default:
      return false;
  }
}

const OPERATOR_NAMES: Readonly<Record<Comparison, string>> = {
  '==': 'Equal',
  '!=': 'NotEqual',
  '<': 'LessThan',
  '<=': 'LessEqual',
  '>': 'GreaterThan',
  '>=': 'GreaterEqual',
};

/** A list of one value is an equality. */
function isEquality(node: PlanNode, keyId: FieldId): boolean {
  if (node.kind === 'in') return node.column.fieldId === keyId && node.values.length === 1;
  return node.kind === 'compare' && node.column.fieldId === keyId && node.operator === '==';
}

/** Bounded on both sides by parts of one AND. */
function isRange(nodes: readonly PlanNode[], keyId: FieldId): boolean {
  const operators = nodes.flatMap((node) =>
    node.kind === 'compare' && node.column.fieldId === keyId ? [node.operator] : [],
  );
  return (
    operators.some((operator) => operator.startsWith('<')) &&
    operators.some((operator) => operator.startsWith('>'))
  );
}

/** The form that a pattern comes down to: text with a wildcard before it, behind it, or both. */
function likeForm(pattern: string): string {
  const inner = /^(%?)((?:[^%_\\]|\\.)*)(%?)$/s.exec(pattern);
  if (inner === null) return 'Match';
  const [, before, , behind] = inner;
  if (before === '%' && behind === '%') return 'InnerMatch';
  if (before === '%') return 'PostfixMatch';
  return behind === '%' ? 'PrefixMatch' : 'Equal';
}
