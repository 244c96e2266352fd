/** `json_contains`, `_any`, `_all` and their `array_` synonyms, on JSON paths and arrays. */

import { type DataType, isFloatingType, isIntegerType } from '../../schema/data-type.ts';
import type { BindContext } from '../bind/context.ts';
import { fillTemplate } from '../bind/template.ts';
import { castValue, isNumber, tryCast, typeOfValue } from '../bind/values.ts';
import { arrayContains } from '../compile/array-values.ts';
import { perValue } from '../compile/column-values.ts';
import type { CompileContext, Evaluate } from '../compile/context.ts';
import { jsonContains } from '../compile/scalar-values.ts';
import { FALSE, TRUE } from '../compile/truth.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { CallNode, ColumnRef, PlanValue } from '../plan.ts';
import { type CallSyntax, printSyntax, type Syntax } from '../syntax.ts';
import type { FilterFunction } from './filter-function.ts';

export const containsFunction: FilterFunction = {
  names: [
    'json_contains',
    'json_contains_any',
    'json_contains_all',
    'array_contains',
    'array_contains_any',
    'array_contains_all',
  ],
  bind: bindContains,
  compile: compileContains,
};

function bindContains(call: CallSyntax, context: BindContext): CallNode {
  const [field, list] = call.args;
  if (field === undefined || list === undefined || call.args.length !== 2) {
    throw new FilterSyntaxError(`${call.name} needs a field and a constant`);
  }
  const word = call.name.slice(call.name.indexOf('_') + 1);
  const column = listColumn(word, field, context);
  const operand = context.bindOperand(list, context);
  if (operand.kind === 'template') {
    const filled = fillTemplate(operand, context, (value) => elements(word, column, value));
    return { kind: 'call', name: call.name, column, args: filled };
  }
  if (operand.kind !== 'constant') {
    throw new FilterSyntaxError(
      `${word} operation are only supported explicitly specified element, got: ${printSyntax(list)}`,
    );
  }
  return { kind: 'call', name: call.name, column, args: elements(word, column, operand.value) };
}

function listColumn(word: string, field: Syntax, context: BindContext): ColumnRef {
  const operand = context.bindOperand(field, context);
  const column = operand.kind === 'column' ? operand.column : undefined;
  if (column === undefined || (column.type !== 'JSON' && column.type !== 'Array')) {
    throw new FilterSyntaxError(
      `${word} operation are only supported on json or array fields now, got: ${printSyntax(field)}`,
    );
  }
  return column;
}

const OPERATIONS: Readonly<Record<string, string>> = {
  contains: 'Contains',
  contains_any: 'ContainsAny',
  contains_all: 'ContainsAll',
};

function elements(word: string, column: ColumnRef, value: PlanValue): readonly PlanValue[] {
  const isOne = word === 'contains';
  if (!isOne && !Array.isArray(value)) {
    throw new FilterSyntaxError(`${OPERATIONS[word]} operation element must be an array`);
  }
  if (column.type === 'JSON') return isOne ? [value] : (value as readonly PlanValue[]);
  const type = column.elementType as DataType;
  const values = isOne ? [castValue(type, value)] : (value as readonly PlanValue[]);
  return values.map((element) => {
    const isMeeting = isNumberType(type) ? isNumber(element) : tryCast(type, element) !== undefined;
    if (!isMeeting) {
      throw new FilterSyntaxError(
        `${OPERATIONS[word]} operation can't compare between array element type: ${type} and ${typeOfValue(element)}`,
      );
    }
    return type === 'Float' ? Math.fround(Number(element)) : element;
  });
}

function isNumberType(type: DataType): boolean {
  return isIntegerType(type) || isFloatingType(type);
}

function isAll(name: string): boolean {
  return name.endsWith('_all');
}

function compileContains(node: CallNode, context: CompileContext): Evaluate {
  const { column, name, args } = node;
  const isEvery = isAll(name);
  // Of nothing, "all" is true even for NULL and "any" false: Milvus folds them.
  if (args.length === 0) {
    return (source, out) => void out.fill(isEvery ? TRUE : FALSE, 0, source.rowCount);
  }
  const judge = (found: unknown): number => {
    const has = (value: PlanValue): boolean =>
      column.type === 'Array' ? arrayContains(column, found, value) : jsonContains(found, value);
    return (isEvery ? args.every(has) : args.some(has)) ? TRUE : FALSE;
  };
  return perValue(column, context, judge, { isExact: args.some(Array.isArray) });
}
