/** Templates filled in: what goes wrong then is told without the filter's text. */

import { FilterFillError, FilterSyntaxError } from '../filter-error.ts';
import type { PlanValue } from '../plan.ts';
import type { BindContext } from './context.ts';
import type { Operand } from './operand.ts';

export function fillTemplate<Value extends PlanValue>(
  operand: Operand,
  context: BindContext,
  read: (value: PlanValue) => Value,
): Value {
  if (operand.kind !== 'template') throw new FilterSyntaxError('a constant was expected');
  try {
    return read(context.templates(operand.name));
  } catch (caught) {
    if (!(caught instanceof FilterSyntaxError)) throw caught;
    throw new FilterFillError(caught.message);
  }
}

/** Text for a pattern, a query or a shape. */
export function fillText(operand: Operand, context: BindContext, what: string): string {
  return fillTemplate(operand, context, (value) => {
    if (typeof value === 'string') return value;
    const name = operand.kind === 'template' ? operand.name : '';
    throw new FilterFillError(`the value of ${what} template variable {${name}} is not string`);
  });
}
