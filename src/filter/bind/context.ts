/** What binding knows besides the tree: the schema, the templates' values, and itself. */

import type { CollectionSchema } from '../../schema/schema.ts';
import type { PlanNode } from '../plan.ts';
import type { Syntax } from '../syntax.ts';
import type { TemplateLookup } from '../templates.ts';

export interface BindContext {
  readonly schema: CollectionSchema;
  readonly templates: TemplateLookup;
  /** bindPredicate, for constructs that hold whole predicates. */
  readonly bindInner: (node: Syntax, context: BindContext) => PlanNode;
}
