/**
 * What a piece of a filter is once its names and constants are known: the value,
 * column, arithmetic, call or predicate that the constructs around it put together.
 * Types are Milvus' own, because its texts name them.
 */

import type { DataType } from '../../schema/data-type.ts';
import type { FilterFunction } from '../functions/filter-function.ts';
import type { Arithmetic, ColumnRef, PlanNode, PlanValue } from '../plan.ts';
import type { CallSyntax } from '../syntax.ts';
import { typeOfValue } from './values.ts';

export interface ColumnOperand {
  readonly kind: 'column';
  readonly column: ColumnRef;
}

export interface ArithmeticOperand {
  readonly kind: 'arithmetic';
  readonly operator: Arithmetic;
  readonly left: Operand;
  readonly right: Operand;
  readonly type: DataType;
}

/** A call that is compared, never a predicate by itself: `array_length(x)`; of type Int64. */
export interface ComparedCallOperand {
  readonly kind: 'comparedCall';
  readonly call: CallSyntax;
  readonly known: FilterFunction;
}

export type Operand =
  | { readonly kind: 'constant'; readonly value: PlanValue }
  | { readonly kind: 'template'; readonly name: string }
  | ColumnOperand
  | ArithmeticOperand
  | ComparedCallOperand
  | { readonly kind: 'predicate'; readonly node: PlanNode };

export type OperandType = DataType | 'None';

/** Templates have no type before they are filled. */
export function typeOf(operand: Operand): OperandType {
  switch (operand.kind) {
    case 'constant':
      return typeOfValue(operand.value);
    case 'template':
      return 'None';
    case 'column':
      return operand.column.type;
    case 'arithmetic':
      return operand.type;
    case 'comparedCall':
      return 'Int64';
    case 'predicate':
      return 'Bool';
  }
}

/** Of an Array column, or of a list whose elements are all of one type. */
export function elementTypeOf(operand: Operand): OperandType {
  if (operand.kind === 'column') return operand.column.elementType ?? 'None';
  if (operand.kind !== 'constant' || !Array.isArray(operand.value)) return 'None';
  const types = new Set((operand.value as readonly PlanValue[]).map(typeOfValue));
  const [only = 'None'] = types;
  return types.size === 1 ? only : 'None';
}

export function scalarType(operand: Operand): OperandType {
  const type = typeOf(operand);
  return type === 'Array' ? elementTypeOf(operand) : type;
}

export function isConstantOperand(operand: Operand): boolean {
  return operand.kind === 'constant' || operand.kind === 'template';
}

/** A whole Array column, which takes part in no order and no arithmetic. */
export function isWholeArray(operand: Operand): boolean {
  return (
    operand.kind === 'column' && operand.column.type === 'Array' && operand.column.path.length === 0
  );
}
