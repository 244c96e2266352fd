/** `x in […]`: a list of constants, cast to the column's type, each once. */

import { FilterFillError, FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, PlanNode, PlanValue } from '../plan.ts';
import { type BinarySyntax, printSyntax } from '../syntax.ts';
import type { BindContext } from './context.ts';
import { isConstantOperand, type Operand } from './operand.ts';
import { fillTemplate } from './template.ts';
import {
  castValue,
  isNumber,
  protoText,
  storedValue,
  tryCast,
  typeOfValue,
  valueTypeOf,
} from './values.ts';

export function bindTerm(node: BinarySyntax, left: Operand, context: BindContext): Operand {
  if (left.kind === 'constant') {
    throw new FilterSyntaxError(
      `'term' can only be used on non-const expression, but got: ${printSyntax(node.left)}`,
    );
  }
  if (left.kind !== 'column') {
    throw new FilterSyntaxError(
      `'term' can only be used on single field, but got: ${printSyntax(node.left)}`,
    );
  }
  const { column } = left;
  const listed = listValues(node, column, context);
  if (column.type === 'JSON') checkOneType(node, listed);
  const values = distinct(column, listed);
  // Of nothing listed even NULL is no part; of values no row can have it is unknown.
  const isOutOfRange = values.length === 0 && listed.length > 0;
  const plan: PlanNode = isOutOfRange
    ? { kind: 'decided', column, value: false }
    : { kind: 'in', column, values };
  return {
    kind: 'predicate',
    node: node.operator === 'not in' ? { kind: 'not', node: plan } : plan,
  };
}

function listValues(
  node: BinarySyntax,
  column: ColumnRef,
  context: BindContext,
): readonly PlanValue[] {
  const right = context.bindOperand(node.right, context);
  const type = valueTypeOf(column);
  if (right.kind === 'template') {
    return fillTemplate(right, context, (list) => {
      if (Array.isArray(list)) return list.map((value: PlanValue) => castValue(type, value));
      throw new FilterFillError(
        `the value of term expression template variable {${right.name}} is not array`,
      );
    });
  }
  if (!isConstantOperand(right)) {
    throw new FilterSyntaxError(
      `value '${printSyntax(node.right)}' in list cannot be a non-const expression`,
    );
  }
  const { value: list } = right as Operand & { kind: 'constant' };
  if (!Array.isArray(list)) {
    throw new FilterSyntaxError(
      `the right-hand side of 'in' must be a list, but got: ${printSyntax(node.right)}`,
    );
  }
  return list.map((value: PlanValue) => {
    const cast = tryCast(type, value);
    if (cast !== undefined) return cast;
    throw new FilterSyntaxError(`value '${protoText(value)}' in list cannot be casted to ${type}`);
  });
}

/** Milvus takes them apart by the type of the first, and fails when it runs the filter. */
function checkOneType(node: BinarySyntax, values: readonly PlanValue[]): void {
  const types = new Set(values.map((value) => (isNumber(value) ? 'number' : typeOfValue(value))));
  if (types.size < 2) return;
  throw new FilterFillError(
    `values of a list for a JSON path must be of one type, got: ${printSyntax(node.right)}`,
  );
}

/** Values that no row can have fall away; a JSON list of ints and floats is one of floats. */
function distinct(column: ColumnRef, values: readonly PlanValue[]): PlanValue[] {
  const isJson = column.type === 'JSON';
  const isMixed = isJson && values.some((value) => typeof value === 'number');
  const found = new Set<PlanValue>();
  for (const value of values) {
    const stored = isMixed && isNumber(value) ? Number(value) : storedValue(column, value);
    if (stored !== undefined) found.add(stored);
  }
  return [...found];
}
