/** A call that Milvus only finds out about when it runs the filter: told with its arguments' types. */

import type { BindContext } from '../bind/context.ts';
import { typeOf } from '../bind/operand.ts';
import { FilterFillError } from '../filter-error.ts';
import type { CallSyntax } from '../syntax.ts';

export function functionNotFound(call: CallSyntax, context: BindContext): FilterFillError {
  const types = call.args.map((each) => typeOf(context.bindOperand(each, context)).toUpperCase());
  return new FilterFillError(`function ${call.name}(${types.join(', ')}) not found.`);
}
