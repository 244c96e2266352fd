/** `json_contains`, `_any`, `_all` and their `array_` synonyms, on JSON paths and arrays. */

import { columnValue } from '../bind/column-value.ts';
import { bindColumn } from '../bind/column.ts';
import type { BindContext } from '../bind/context.ts';
import { arrayContains } from '../compile/array-values.ts';
import { perValue } from '../compile/column-values.ts';
import type { CompileContext, Evaluate } from '../compile/context.ts';
import { jsonContains } from '../compile/scalar-values.ts';
import { FALSE, TRUE } from '../compile/truth.ts';
import { foldConstant, isConstant } from '../constants.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { CallNode, PlanValue } from '../plan.ts';
import type { CallSyntax } from '../syntax.ts';
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
  if (field?.kind !== 'name' || list === undefined || call.args.length !== 2 || !isConstant(list)) {
    throw new FilterSyntaxError(`${call.name} needs a field and a constant`);
  }
  const column = bindColumn(field, context);
  if (column.type !== 'JSON' && column.type !== 'Array') {
    throw new FilterSyntaxError(
      `contains operation are only supported on json or array fields now, got: ${column.type}`,
    );
  }
  const value = foldConstant(list, context.templates);
  const isOne = call.name.endsWith('contains');
  if (!isOne && !Array.isArray(value)) {
    throw new FilterSyntaxError(
      `${isAll(call.name) ? 'ContainsAll' : 'ContainsAny'} operation element must be an array`,
    );
  }
  const values = isOne ? [value] : (value as readonly PlanValue[]);
  const cast =
    column.type === 'Array'
      ? values.map((element) => columnValue({ ...column, path: [0] }, element, 'element'))
      : values;
  const args = cast.filter((element) => element !== undefined);
  return { kind: 'call', name: call.name, column, args };
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
  return perValue(column, context, (found) => {
    const has = (value: PlanValue): boolean =>
      column.type === 'Array' ? arrayContains(column, found, value) : jsonContains(found, value);
    return (isEvery ? args.every(has) : args.some(has)) ? TRUE : FALSE;
  });
}
