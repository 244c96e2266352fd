/** What compiled nodes share: the thread's caches, and compiling itself for nested nodes. */

import type { PlanNode } from '../plan.ts';
import type { FilterSource } from '../source.ts';
import type { FilterCaches } from './caches.ts';

/** Fills one truth byte for each of the source's rows. */
export type Evaluate = (source: FilterSource, out: Uint8Array) => void;

export interface CompileContext {
  readonly caches: FilterCaches;
  /** compileNode, for nodes that hold others. */
  readonly compileInner: (node: PlanNode, context: CompileContext) => Evaluate;
}
