/**
 * A plan to a predicate over columns: each node fills one truth byte a row.
 *
 * Runs on the search threads. One file a family of nodes; loops over typed arrays are in
 * compare.kernel.ts; JSON paths and shapes are read through the thread's FilterCaches.
 */

import { assert, unreachable, InvariantError } from '../../base/assert.ts';
import { setBit } from '../../base/bitset.ts';
import { functionNamed } from '../functions/function-table.ts';
import type { CallNode, FilterPlan, LogicalNode, PlanNode } from '../plan.ts';
import type { FilterSource } from '../source.ts';
import type { FilterCaches } from './caches.ts';
import { compileColumns } from './column-comparison.ts';
import { compileCompare } from './comparison.ts';
import type { CompileContext, Evaluate } from './context.ts';
import { compileElements, type ElementTruth } from './elements.ts';
import { compileIsNull, compileExists } from './null.ts';
import { compileLike, compileText } from './pattern.ts';
import { compileDecided, compileShifted } from './shifted.ts';
import { compileIn } from './term.ts';
import { regexMatcher } from './text-matcher.ts';
import { andInto, FALSE, negate, orInto, TRUE } from './truth.ts';

export interface Predicate {
  /** Sets the bits of rows that are TRUE (others are left); returns how many. */
  evaluate(source: FilterSource, matchBitset: Uint32Array): number;
}

export function compileFilter(plan: FilterPlan, caches: FilterCaches): Predicate {
  const evaluate = compileNode(plan.root, { caches, compileInner: compileNode });
  return {
    evaluate(source, matchBitset) {
      const truth = new Uint8Array(source.rowCount);
      evaluate(source, truth);
      let count = 0;
      for (let row = 0; row < source.rowCount; row++) {
        if (truth[row] !== TRUE) continue;
        setBit(matchBitset, row);
        count += 1;
      }
      return count;
    },
  };
}

/** What the `element_filter` of a plan says of each element of a source's rows. */
export function compileElementFilter(
  { column, predicate }: CallNode,
  caches: FilterCaches,
): (source: FilterSource) => ElementTruth {
  assert(predicate !== undefined, 'a call about elements holds their predicate');
  return compileElements(column, predicate, { caches, compileInner: compileNode });
}

function compileNode(node: PlanNode, context: CompileContext): Evaluate {
  switch (node.kind) {
    case 'constant':
      return (source, out) => {
        out.fill(node.value ? TRUE : FALSE, 0, source.rowCount);
      };
    case 'and':
    case 'or':
      return compileLogical(node, context);
    case 'not': {
      const inner = compileNode(node.node, context);
      return (source, out) => {
        inner(source, out);
        negate(out, source.rowCount);
      };
    }
    case 'sample':
      throw new InvariantError('random_sample was left in the tree');
    case 'decided':
      return compileDecided(node.column, node.value);
    case 'compare':
      return compileCompare(node, context);
    case 'in':
      return compileIn(node, context);
    case 'like':
      return compileLike(node.column, node.pattern, context);
    case 'regex':
      return compileText(node.column, regexMatcher(node.pattern), context);
    case 'isNull':
      return compileIsNull(node.column);
    case 'exists':
      return compileExists(node.column, context);
    case 'call':
      return compileCall(node, context);
    case 'compareColumns':
      return compileColumns(node, context);
    case 'compareShifted':
      return compileShifted(node);
    default:
      return unreachable(node);
  }
}

function compileLogical(node: LogicalNode, context: CompileContext): Evaluate {
  const parts = node.nodes.map((part) => compileNode(part, context));
  const combine = node.kind === 'and' ? andInto : orInto;
  return (source, out) => {
    const [first, ...rest] = parts;
    first?.(source, out);
    const other = new Uint8Array(source.rowCount);
    for (const part of rest) {
      part(source, other);
      combine(out, other, source.rowCount);
    }
  };
}

function compileCall(node: CallNode, context: CompileContext): Evaluate {
  const known = functionNamed(node.name);
  if (known?.compile === undefined) {
    throw new InvariantError(`a plan calls the unknown function ${node.name}`);
  }
  return known.compile(node, context);
}
