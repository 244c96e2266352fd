/** `empty(text)` and `starts_with(text, prefix)`, on VarChar columns and constants; NULL is unknown. */

import { type BytesColumn, textAt } from '../../schema/column.ts';
import type { BindContext } from '../bind/context.ts';
import { fillTemplate } from '../bind/template.ts';
import { columnOf } from '../compile/column-values.ts';
import type { Evaluate } from '../compile/context.ts';
import { FALSE, markNulls, TRUE } from '../compile/truth.ts';
import { typeOf } from '../bind/operand.ts';
import { FilterFillError } from '../filter-error.ts';
import type { CallNode, ColumnRef, PlanNode } from '../plan.ts';
import type { FilterSource } from '../source.ts';
import type { CallSyntax, Syntax } from '../syntax.ts';
import type { FilterFunction } from './filter-function.ts';
import { functionNotFound } from './function-not-found.ts';

type Operands = NonNullable<CallNode['operands']>;

const TESTS: Readonly<Record<string, { arity: number; holds: (texts: string[]) => boolean }>> = {
  empty: { arity: 1, holds: ([text]) => text === '' },
  starts_with: { arity: 2, holds: ([text = '', prefix = '']) => text.startsWith(prefix) },
};

export const textTestsFunction: FilterFunction = {
  names: Object.keys(TESTS),
  bind: bindTextTest,
  compile: compileTextTest,
};

function bindTextTest(call: CallSyntax, context: BindContext): PlanNode {
  const operands = call.args.map((each) => operandOf(each, context));
  const { arity, holds } = testNamed(call.name);
  if (operands.length !== arity || operands.includes(undefined)) {
    throw functionNotFound(call, context);
  }
  const known = operands as Operands;
  const column = known.find((each) => typeof each !== 'string');
  if (column === undefined) return { kind: 'constant', value: holds([...known] as string[]) };
  return { kind: 'call', name: call.name, column: column as ColumnRef, args: [], operands: known };
}

function operandOf(syntax: Syntax, context: BindContext): Operands[number] | undefined {
  const operand = context.bindOperand(syntax, context);
  if (operand.kind === 'template') {
    return fillTemplate(operand, context, (value) => {
      if (typeof value === 'string') return value;
      throw new FilterFillError(
        `the value of function template variable {${operand.name}} is not string`,
      );
    });
  }
  if (typeOf(operand) !== 'VarChar') return undefined;
  if (operand.kind === 'constant') return operand.value as string;
  return operand.kind === 'column' ? operand.column : undefined;
}

function testNamed(name: string) {
  return TESTS[name] as NonNullable<(typeof TESTS)[string]>;
}

function compileTextTest({ name, operands = [] }: CallNode): Evaluate {
  const { holds } = testNamed(name);
  return (source, out) => {
    const readers = operands.map((operand) => readerOf(operand, source));
    for (let row = 0; row < source.rowCount; row++) {
      out[row] = holds(readers.map((read) => read(row))) ? TRUE : FALSE;
    }
    for (const operand of operands) {
      if (typeof operand === 'string') continue;
      markNulls(out, columnOf(operand, source).validity, source.rowCount);
    }
  };
}

function readerOf(operand: Operands[number], source: FilterSource): (row: number) => string {
  if (typeof operand === 'string') return () => operand;
  const texts = columnOf(operand, source) as BytesColumn;
  return (row) => textAt(texts, row);
}
