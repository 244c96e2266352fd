/**
 * `random_sample(0.1)`: a share of the rows that the rest of the filter lets through.
 *
 * It says nothing of a single row, so it may only stand alone or last in a conjunction and
 * leaves the tree there; the rows are drawn when those that match are known (query/).
 */

import type { BindContext } from '../bind/context.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { PlanNode } from '../plan.ts';
import { type CallSyntax, printSyntax } from '../syntax.ts';
import type { FilterFunction } from './filter-function.ts';

const MARGIN = 1e-10;

export const randomSampleFunction: FilterFunction = {
  names: ['random_sample'],
  bind: bindRandomSample,
};

function bindRandomSample(call: CallSyntax, context: BindContext): PlanNode {
  const [sent] = call.args;
  if (sent === undefined || call.args.length !== 1) {
    throw new FilterSyntaxError(`sample factor missed: ${printSyntax(call)}`);
  }
  const operand = context.bindOperand(sent, context);
  const shown = printSyntax(sent);
  if (operand.kind !== 'constant') {
    throw new FilterSyntaxError(
      `"float factor" should be a const float expression: "float factor" passed: ${shown}`,
    );
  }
  // Milvus reads anything but a float as 0.
  const factor = typeof operand.value === 'number' ? operand.value : 0;
  if (factor > MARGIN && factor < 1 - MARGIN) return { kind: 'sample', factor };
  throw new FilterSyntaxError(
    `the sample factor should be between 0 and 1 and not too close to 0 or 1(the difference should be larger than 1e-10), but got ${shown}`,
  );
}

/**
 * The filter without its `random_sample`, and the factor of that.
 *
 * errors  when there is one anywhere but alone or last in the conjunction
 */
export function takeSample(root: PlanNode): { readonly root: PlanNode; readonly factor?: number } {
  if (root.kind === 'sample') {
    return { root: { kind: 'constant', value: true }, factor: root.factor };
  }
  const last = root.kind === 'and' ? root.nodes.at(-1) : undefined;
  if (root.kind !== 'and' || last?.kind !== 'sample') {
    refuseSamples(root);
    return { root };
  }
  const nodes = root.nodes.slice(0, -1);
  refuseSamples({ kind: 'and', nodes });
  const [only] = nodes;
  return {
    root: nodes.length === 1 ? (only as PlanNode) : { kind: 'and', nodes },
    factor: last.factor,
  };
}

function refuseSamples(node: PlanNode): void {
  switch (node.kind) {
    case 'not':
      if (endsInSample(node.node)) {
        throw new FilterSyntaxError('random sample expression cannot be used in unary expression');
      }
      refuseSamples(node.node);
      break;
    case 'and':
    case 'or':
      for (const inner of node.nodes) {
        if (endsInSample(inner)) throw misplaced(node.kind);
        refuseSamples(inner);
      }
      break;
    case 'call':
      if (node.predicate === undefined) break;
      if (node.predicate.kind === 'sample') throw misplaced('and');
      refuseSamples(node.predicate);
      break;
    default:
      break;
  }
}

/** To Milvus a conjunction with a sample at its end is a sample itself. */
function endsInSample(node: PlanNode): boolean {
  if (node.kind === 'and') return node.nodes.at(-1)?.kind === 'sample';
  return node.kind === 'sample';
}

/** Milvus says "and" of both. */
function misplaced(kind: 'and' | 'or'): FilterSyntaxError {
  return new FilterSyntaxError(
    kind === 'or'
      ? 'random sample expression cannot be used in logical and expression'
      : 'random sample expression can only be the last expression in the logical and expression',
  );
}
