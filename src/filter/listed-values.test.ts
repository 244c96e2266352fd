/** What a filter lets a column be, against trying every value. */

import fc from 'fast-check';
import type { FieldId } from '../base/ids.ts';
import { listedValues } from './listed-values.ts';
import type { ColumnRef, PlanNode } from './plan.ts';

const KEY = column(101, 'key');
const OTHER = column(102, 'other');
const VALUES = [1n, 2n, 3n, 4n];

function column(id: number, name: string): ColumnRef {
  return {
    fieldId: id as FieldId,
    name,
    type: 'Int64',
    isPrimaryKey: false,
    nullable: false,
    path: [],
  };
}

/** Slow and obvious: whether a row of these two values matches. */
function matches(node: PlanNode, key: bigint, other: bigint): boolean {
  switch (node.kind) {
    case 'constant':
      return node.value;
    case 'and':
      return node.nodes.every((each) => matches(each, key, other));
    case 'or':
      return node.nodes.some((each) => matches(each, key, other));
    case 'not':
      return !matches(node.node, key, other);
    case 'in':
      return node.values.includes(node.column === KEY ? key : other);
    case 'compare': {
      const value = node.column === KEY ? key : other;
      const against = node.value as bigint;
      return node.operator === '==' ? value === against : value > against;
    }
    default:
      throw new Error(`not generated: ${node.kind}`);
  }
}

const value = fc.constantFrom(...VALUES);
const anyColumn = fc.constantFrom(KEY, KEY, OTHER);
const { filter } = fc.letrec<{ filter: PlanNode }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    fc.record({
      kind: fc.constant('compare' as const),
      column: anyColumn,
      operator: fc.constantFrom('==' as const, '==' as const, '>' as const),
      value,
    }),
    fc.record({
      kind: fc.constant('in' as const),
      column: anyColumn,
      values: fc.array(value, { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('constant' as const), value: fc.boolean() }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      nodes: fc.array(tie('filter'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), node: tie('filter') }),
  ),
}));

describe('the values that a filter lists', () => {
  it('hold the value of every row that matches', () => {
    fc.assert(
      fc.property(filter, (node) => {
        const listed = listedValues(node, KEY.fieldId);
        if (listed === undefined) return;
        for (const key of VALUES) {
          const isMatched = VALUES.some((other) => matches(node, key, other));
          if (isMatched) expect(listed).toContain(key);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are found in equalities, lists, and both sides of OR', () => {
    const is = (key: bigint): PlanNode => ({
      kind: 'compare',
      column: KEY,
      operator: '==',
      value: key,
    });
    const more: PlanNode = { kind: 'compare', column: OTHER, operator: '>', value: 1n };
    const check = (node: PlanNode, wanted: readonly bigint[] | undefined): void => {
      const found = listedValues(node, KEY.fieldId);
      expect(found === undefined ? undefined : [...found]).toEqual(wanted);
    };
    check(is(1n), [1n]);
    check({ kind: 'and', nodes: [is(1n), more] }, [1n]);
    check({ kind: 'or', nodes: [is(1n), is(2n)] }, [1n, 2n]);
    check({ kind: 'or', nodes: [is(1n), more] }, undefined);
    check({ kind: 'and', nodes: [is(1n), is(2n)] }, []);
    check({ kind: 'not', node: is(1n) }, undefined);
  });
});
