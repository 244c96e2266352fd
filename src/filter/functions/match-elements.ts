/**
 * `element_filter(struct, predicate)` and `MATCH_ALL`, `MATCH_ANY`, `MATCH_LEAST`,
 * `MATCH_MOST`, `MATCH_EXACT`: how many elements of a row satisfy a predicate.
 *
 * Elements about which it says neither yes nor no do not count. Over no elements, a null
 * struct's included, ALL and MOST are true, ANY and LEAST false.
 */

import { assert } from '../../base/assert.ts';
import { bindElements, ELEMENT_CALLS } from '../bind/elements.ts';
import type { BindContext } from '../bind/context.ts';
import type { CompileContext, Evaluate } from '../compile/context.ts';
import { compileElements } from '../compile/elements.ts';
import { FALSE, TRUE } from '../compile/truth.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { CallNode } from '../plan.ts';
import type { CallSyntax } from '../syntax.ts';
import type { FilterFunction } from './filter-function.ts';

export const matchElementsFunction: FilterFunction = {
  names: ELEMENT_CALLS,
  bind: bindMatch,
  compile: compileMatch,
};

function bindMatch(call: CallSyntax, context: BindContext): CallNode {
  const args = thresholdOf(call);
  const { column, predicate } = bindElements(call, context);
  return { kind: 'call', name: call.name, column, args, predicate };
}

const THRESHOLD_MIN: Readonly<Record<string, number>> = {
  match_least: 1,
  match_most: 0,
  match_exact: 0,
};

function thresholdOf(call: CallSyntax): readonly bigint[] {
  const least = THRESHOLD_MIN[call.name];
  const shown = call.name.toUpperCase();
  const option = call.options.find(({ name }) => name === 'threshold');
  if (call.options.length !== (least === undefined ? 0 : 1) || (least !== undefined && !option)) {
    throw new FilterSyntaxError(
      least === undefined ? `${shown} takes no options` : `${shown} needs threshold=N`,
    );
  }
  if (least === undefined || option === undefined) return [];
  const { value } = option;
  if (value.kind !== 'int') throw new FilterSyntaxError(`invalid count in ${shown}`);
  if (value.value < least) {
    const rule = least === 1 ? 'must be positive' : 'cannot be negative';
    throw new FilterSyntaxError(`count in ${shown} ${rule}, got: ${value.value}`);
  }
  return [value.value];
}

function compileMatch(node: CallNode, context: CompileContext): Evaluate {
  assert(node.predicate !== undefined, 'a call about elements holds their predicate');
  const elements = compileElements(node.column, node.predicate, context);
  const holds = ruleOf(node);
  return (source, out) => {
    const { starts, truth } = elements(source);
    for (let row = 0; row < source.rowCount; row++) {
      let matches = 0;
      let misses = 0;
      for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
        if (truth[at] === TRUE) matches += 1;
        else if (truth[at] === FALSE) misses += 1;
      }
      out[row] = holds(matches, misses) ? TRUE : FALSE;
    }
  };
}

function ruleOf({ name, args }: CallNode): (matches: number, misses: number) => boolean {
  const count = Number(args[0] ?? 0);
  switch (name) {
    case 'match_all':
      return (_, misses) => misses === 0;
    case 'match_least':
      return (matches) => matches >= count;
    case 'match_most':
      return (matches) => matches <= count;
    case 'match_exact':
      return (matches) => matches === count;
    default:
      return (matches) => matches > 0;
  }
}
