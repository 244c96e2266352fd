/** Calls about shapes that are refused, in Milvus' words where it has some. */

import { plainField, plainSchema } from '../../schema/testing/plain-field.ts';
import { type FilterOptions, refusalOf } from '../testing/filter-fixture.ts';

const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'shape', 'Geometry', { nullable: true }),
  plainField(102, 'text', 'VarChar'),
  plainField(103, '$meta', 'JSON', { isDynamic: true }),
]);

function refused(text: string, part: string, options?: FilterOptions): void {
  expect([text, refusalOf(SCHEMA, text, options) ?? 'accepted']).toEqual([
    text,
    expect.stringContaining(part),
  ]);
}

function accepted(text: string, options?: FilterOptions): void {
  expect([text, refusalOf(SCHEMA, text, options)]).toEqual([text, undefined]);
}

const RELATIONS = [
  'st_equals',
  'st_touches',
  'st_overlaps',
  'st_crosses',
  'st_contains',
  'st_intersects',
  'st_within',
];

const text = (value: string): FilterOptions => ({
  templates: { w: { kind: 'string', value } },
});

test.each(RELATIONS)('%s', (name) => {
  accepted(`${name}(shape, "POINT (1 2)")`);
  accepted(`${name.toUpperCase()}(shape, "POLYGON ((0 0, 1 0, 1 1, 0 0))")`);
  accepted(`${name}(shape, {w})`, text('POINT (1 2)'));
  const onlyShapes = 'spatial operation are only supported on geometry fields now, got: ';
  refused(`${name}(id, "POINT (1 2)")`, onlyShapes);
  refused(`${name}(text, "POINT (1 2)")`, onlyShapes);
  refused(`${name}(dynamic, "POINT (1 2)")`, onlyShapes);
  refused(`${name}(shape["a"], "POINT (1 2)")`, 'not supported accessed with []');
  const needs = `${name} needs a geometry field and a WKT string, got: `;
  refused(`${name}(shape)`, needs);
  refused(`${name}(shape, "POINT (1 2)", 3)`, needs);
  refused(`${name}("POINT (1 2)", shape)`, needs);
  const onlyText = 'WKT string should be a string literal or template variable, got: ';
  refused(`${name}(shape, 5)`, `${onlyText}5`);
  refused(`${name}(shape, text)`, `${onlyText}text`);
  refused(`${name}(shape, shape)`, `${onlyText}shape`);
});

test('bad WKT is refused with its place, written out or filled in', () => {
  const filter = 'st_within(shape, "POINT (1)")';
  const fault = 'syntax error: not enough coordinates at line 1, pos 8';
  refused(filter, `cannot parse expression: ${filter}: ${fault}`);
  refused('st_within(shape, {w})', fault, text('POINT (1)'));
  refused('st_within(shape, "nowhere")', 'syntax error');
  refused('st_within(shape, "")', 'syntax error');
  refused('st_within(shape, {w})', 'GIS WKT', {
    templates: { w: { kind: 'int', value: 5n } },
  });
});

test('distances', () => {
  accepted('st_dwithin(shape, "POINT (1 2)", 0)');
  accepted('st_dwithin(shape, "POINT (1 2)", 1.5e3)');
  accepted('st_dwithin(shape, {w}, 10)', text('POINT (1 2)'));
  refused(
    'st_dwithin(text, "POINT (1 2)", 5)',
    'ST_DWITHIN operation are only supported on geometry fields now, got: ',
  );
  const line = 'LINESTRING (0 0, 1 1)';
  refused(`st_dwithin(shape, "${line}", 5)`, `only supports POINT geometry: ${line}`);
  refused('st_dwithin(shape, {w}, 5)', `only supports POINT geometry: ${line}`, text(line));
  refused('st_dwithin(shape, "POINT (1)", 5)', 'not enough coordinates');
  refused('st_dwithin(shape, "POINT (1 2)")', 'st_dwithin needs a geometry field');
  refused(
    'st_dwithin(shape, "POINT (1 2)", -1)',
    'distance parameter must be non-negative, got: -1.000000',
  );
  refused(
    'st_dwithin(shape, "POINT (1 2)", "5")',
    'distance parameter must be a numeric value (int or float), got: "5"',
  );
  refused(
    'st_dwithin(shape, "POINT (1 2)", id)',
    'distance parameter must be a constant numeric value, got: id',
  );
  refused('st_dwithin(shape, "POINT (1 2)", {w})', 'invalid distance value: {w}', text('5'));
});

test('validity', () => {
  accepted('st_isvalid(shape)');
  refused('st_isvalid(text)', 'STIsValid operation are only supported on geometry fields now');
  refused('st_isvalid(shape, "POINT (1 2)")', 'st_isvalid needs a geometry field, got: ');
  refused('st_isvalid()', 'st_isvalid needs a geometry field, got: ');
});
