/** What binding knows besides the tree: the schema, the templates' values, and itself. */

import type { CollectionSchema } from '../../schema/schema.ts';
import type { Timezone } from '../../schema/timezone.ts';
import type { PlanNode } from '../plan.ts';
import type { Syntax } from '../syntax.ts';
import type { TemplateLookup } from '../templates.ts';
import type { Operand } from './operand.ts';

export interface BindContext {
  readonly schema: CollectionSchema;
  readonly templates: TemplateLookup;
  /** The zone of timestamps that name none. */
  readonly timezone: Timezone;
  /** bindPredicate, for constructs that hold whole predicates. */
  readonly bindInner: (node: Syntax, context: BindContext) => PlanNode;
  /** bindOperand, for constructs that hold any expression. */
  readonly bindOperand: (node: Syntax, context: BindContext) => Operand;
}
