/**
 * What a function of the filter language is: how its call becomes a plan node and how
 * the node becomes a loop over rows. One file a function, listed in function-table.ts.
 */

import type { BindContext } from '../bind/context.ts';
import type { CompileContext, Evaluate } from '../compile/context.ts';
import type { CallNode, Comparison, PlanNode, PlanValue } from '../plan.ts';
import type { CallSyntax } from '../syntax.ts';

export interface FilterFunction {
  /** In lower case; `CallNode.name` is one of them. */
  readonly names: readonly string[];
  /** The call as a predicate; absent where only comparisons of it are. */
  readonly bind?: (call: CallSyntax, context: BindContext) => PlanNode;
  /** The call compared with a constant, such as `array_length(x) > 2`. */
  readonly bindCompared?: (
    call: CallSyntax,
    operator: Comparison,
    value: PlanValue,
    context: BindContext,
  ) => PlanNode;
  /** Absent where no node of the plan is a call of it. */
  readonly compile?: (node: CallNode, context: CompileContext) => Evaluate;
}
