/** What filters said of a segment, kept: filters that differ never share it. */

import type { FieldId } from '../base/ids.ts';
import type { TemplateInput } from '../filter/templates.ts';
import { planFilter } from '../filter/testing/filter-fixture.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import { FilterCache } from './filter-cache.ts';

const FIELD = 101 as FieldId;
const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(FIELD, 'price', 'Double'),
  plainField(102, 'doc', 'JSON'),
]);

const VIEW = {
  id: 7n,
  columns: new Map([
    [FIELD, { layout: 'fixed', kind: 'double', values: Float64Array.of(1, 2, 3) }],
  ]),
} as unknown as SegmentView;

it('tells template values apart that JSON does not', () => {
  const cache = new FilterCache();
  const countOf = (value: number): number => {
    const templates = { bound: { kind: 'float', value } as const };
    return cache.evaluate(planFilter(SCHEMA, 'price < {bound}', { templates }), VIEW, 3).count;
  };
  const counts = [Infinity, -Infinity, Number.NaN, 2.5].map(countOf);
  expect(counts).toEqual([3, 0, 0, 2]);
});

it('tells template values of several types apart', () => {
  const values: readonly TemplateInput[] = [
    { kind: 'int', value: 5n },
    { kind: 'float', value: 5 },
    { kind: 'float', value: 5.5 },
    { kind: 'string', value: '5' },
    { kind: 'string', value: '5n' },
    { kind: 'float', value: Infinity },
    { kind: 'string', value: 'Infinity' },
  ];
  const keys = values.map((v) => planFilter(SCHEMA, 'doc["x"] == {v}', { templates: { v } }).key);
  expect(new Set(keys).size).toBe(values.length);
});
