/** Filters that are refused, in Milvus' words; and how operators bind. */

import { type FilterOptions, matchingRows, refusalOf } from '../testing/filter-fixture.ts';
import { plainField, plainSchema } from '../../schema/testing/plain-field.ts';

const FIELDS = [
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'flag', 'Bool'),
  plainField(102, 'i8', 'Int8'),
  plainField(103, 'f', 'Float'),
  plainField(104, 's', 'VarChar', { nullable: true }),
  plainField(105, 'doc', 'JSON'),
  plainField(106, 'ints', 'Array', { elementType: 'Int64' }),
  plainField(107, 'vec', 'FloatVector', { dim: 8 }),
  plainField(108, 'tz', 'Timestamptz', { nullable: true }),
  plainField(109, 'txt', 'Text'),
];
const SCHEMA = plainSchema(FIELDS);

function refused(text: string, part: string, options?: FilterOptions): void {
  expect([text, refusalOf(SCHEMA, text, options) ?? 'accepted']).toEqual([
    text,
    expect.stringContaining(part),
  ]);
}

function accepted(text: string, options?: FilterOptions): void {
  expect([text, refusalOf(SCHEMA, text, options)]).toEqual([text, undefined]);
}

test('names and types that cannot meet', () => {
  refused('nope == 1', 'cannot parse expression: nope == 1: field nope not exist');
  refused('id == 1.5', 'cannot cast value to Int64, value: float_val:1.5');
  refused('id == "a"', 'comparisons between Int64 and VarChar are not supported');
  refused('s == 1', 'comparisons between VarChar and Int64 are not supported');
  refused('"a" == id', 'comparisons between VarChar and Int64 are not supported');
  refused('flag == 1', 'comparisons between Bool and Int64 are not supported');
  refused('tz == "2025-01-01"', 'comparisons between Timestamptz and VarChar are not supported');
  refused('ints == []', 'comparisons between Array[Int64] and Array[None] are not supported');
  refused('ints > [1]', 'can not comparisons array fields directly');
  refused('doc["a"] == doc["b"]', 'two column comparison with JSON type is not supported');
  refused('id[0] == 1', 'Int64 data type not supported accessed with []');
  refused('ints["a"] == 1', 'can only access array field with integer index');
  refused('txt == "a"', 'filter on text field (txt) is not supported yet');
  refused('1 == "a"', 'comparison operations cannot be applied to two incompatible operands');
});

test('what is no predicate', () => {
  refused('id', 'predicate is not a boolean expression: id, data type: Int64');
  refused('flag', 'predicate is not a boolean expression: flag, data type: Bool');
  refused('1 + 1', 'predicate is not a boolean expression');
  refused('not flag', 'not op can only be applied on boolean expression');
  refused('not 1', 'not can only apply on boolean');
  refused('id == 1 and flag', "'and' can only be used between boolean expressions");
  refused('id == 1 or 2', "'or' can only be used between boolean expressions");
  accepted('true');
  accepted('flag == true and true');
});

test('lists', () => {
  refused('id in 1', "the right-hand side of 'in' must be a list, but got: 1");
  refused('id in (i8)', "value '(i8)' in list cannot be a non-const expression");
  refused('id in [i8]', 'array element type must be generic value, but got: i8');
  refused('id in [2.0]', "value 'float_val:2' in list cannot be casted to Int64");
  refused('id + 1 in [2]', "'term' can only be used on single field");
  refused('1 in [2]', "'term' can only be used on non-const expression");
  refused('id in not [1]', 'not can only apply on boolean');
  accepted('id in [1, 2, ]');
  accepted('doc["a"] in [1, 2.5]');
  refused('doc["a"] in [1, "x"]', 'values of a list for a JSON path must be of one type');
});

test('arithmetic', () => {
  refused('id + 1.5 == 2', "'add' cannot perform arithmetic between Int64 field and Double");
  refused('id + 1 == 2.5', 'cannot cast value to Int64');
  refused('s + 1 == 2', "'add' cannot perform arithmetic between VarChar field and Int64");
  refused('f % 2 == 1', 'modulo can only apply on integer types');
  refused('id / 0 == 1', 'division or modulus by zero');
  refused('1 / 0 == id', 'cannot divide by zero');
  refused('1 % 0 == id', 'cannot modulo by zero');
  refused('2 - id == 1', 'module field is not yet supported');
  refused('id + 1 + 1 == 2', 'complicated arithmetic operations are not supported');
  refused('id + i8 == 2', 'not supported to do arithmetic operations between multiple fields');
  refused('id ** 2 == 4', 'power can only apply on constants');
  refused('id & 1 == 1', 'BitAnd is not supported');
  refused('id << 1 == 2', 'shift is not supported');
  refused('"a" + 1 == id', 'add cannot apply on string field');
  refused('id > 1 == true', 'not supported to combine multiple fields');
  refused('ints + 1 == 2', 'can not comparisons array fields directly');
});

test('ranges', () => {
  refused('5 < id < 1', 'invalid range: lowerbound is greater than upperbound');
  refused('1 < id < 1', 'invalid range: lowerbound is greater than upperbound');
  accepted('1 <= id <= 1');
  refused('1.5 < id < 3', 'invalid range operations');
  refused('false < flag < true', 'invalid range operations on boolean expr');
  refused('i8 < id < 3', 'lowerbound cannot be a non-const expression: i8');
  refused('1 < id < i8', 'upperbound cannot be a non-const expression: i8');
  refused('1 < array_length(ints) < 3', 'comparisons between Bool and Int64 are not supported');
});

test('patterns', () => {
  refused('id like "a"', 'like operation on non-string or no-json field is unsupported');
  refused('s like 1', 'like pattern should be a string literal or template variable, got: 1');
  refused('id =~ "a"', 'regex match on non-string or non-json field is unsupported');
  refused('s =~ "(a"', 'invalid regex pattern: error parsing regexp: missing closing )');
  refused(
    's =~ "(?=a)"',
    'invalid regex pattern: error parsing regexp: invalid or unsupported Perl syntax',
  );
  refused('s like "\\d"', 'invalid syntax');
  refused('s like "a_\\\\"', 'trailing backslash with nothing to escape');
  accepted('s =~ "\\d+"');
});

test('null, exists, contains, length', () => {
  refused('vec is null', 'IsNull/IsNotNull operations are not supported on vector fields');
  refused(
    'ints[0] is null',
    'IsNull/IsNotNull operations are not supported on array element access',
  );
  refused('exists id', 'exists operations are only supportted on json field, got:Int64');
  refused('exists doc', 'exists operations are only supportted on json key');
  accepted('exists (doc["a"])');
  refused(
    'json_contains(id, 1)',
    'contains operation are only supported on json or array fields now',
  );
  refused('json_contains_all(doc, 1)', 'ContainsAll operation element must be an array');
  refused(
    'array_contains_any(ints, ["a"])',
    "ContainsAny operation can't compare between array element type: Int64 and VarChar",
  );
  refused('array_length(ints) == 2.2', 'cannot cast value to Int64');
  refused('array_length(id) == 2', 'array_length operation are only supported on json, array');
});

test('timestamps', () => {
  accepted("tz > ISO '2025-01-01T00:00:00+08:00'");
  accepted("tz + INTERVAL 'P1Y2M3DT4H5M6S' <= ISO '2025-01-01 00:00:00'");
  accepted("ISO '2025-01-01T00:00:00Z' < tz - interval 'PT1H'");
  refused("id > ISO '2025-01-01T00:00:00Z'", "field 'id' is not a timestamptz datatype");
  refused("tz > ISO 'x'", "invalid timestamp string: 'x'. Does not match any known format");
  refused(
    "tz > ISO '2025-01-01T00:00:00+24:00'",
    'UTC offset hour 24 is out of the valid range [-12, 14]',
  );
  refused("tz + INTERVAL '1D' > ISO '2025-01-01T00:00:00Z'", 'invalid ISO 8601 duration: 1D');
});

test('templates', () => {
  const int = { kind: 'int', value: 1n } as const;
  const text = { kind: 'string', value: 'a' } as const;
  accepted('id == {x}', { templates: { x: int } });
  refused('id == {x}', 'the value of expression template variable name {x} is not found');
  refused('id == {x}', 'cannot cast value to Int64, value: string_val:"a"', {
    templates: { x: text },
  });
  refused('id in {x}', 'the value of term expression template variable {x} is not array', {
    templates: { x: int },
  });
  refused('s like {x}', 'the value of like expression template variable {x} is not string', {
    templates: { x: int },
  });
  refused('{x} == {y}', 'placeholder was not supported between two constants', {
    templates: { x: int, y: int },
  });
  refused('id in {x}', 'unknown template variable value type', {
    templates: { x: { kind: 'unset' } },
  });
  accepted('id + {x} < 5 and {x} <= id', { templates: { x: int } });
  accepted('id == { x }', { templates: { x: int } });
  refused('id == {and}', "line 1:7 mismatched input 'and' expecting Identifier", {
    templates: { and: int },
  });
});

test('samples stand alone or last', () => {
  accepted('random_sample(0.5)');
  accepted('id > 1 and random_sample(0.5)');
  const last = 'can only be the last expression in the logical and expression';
  refused('random_sample(0.5) and id > 1', last);
  refused('id > 1 and random_sample(0.5) and i8 > 1', last);
  const either = 'random sample expression cannot be used in logical and expression';
  refused('id > 1 or random_sample(0.5)', either);
  refused('(id > 1 and random_sample(0.5)) or i8 > 1', either);
  const unary = 'random sample expression cannot be used in unary expression';
  refused('not random_sample(0.5)', unary);
  refused('not (id > 1 and random_sample(0.5))', unary);
  refused('not not random_sample(0.5)', unary);
  refused('random_sample(0.5) and random_sample(0.5)', last);
  refused('id > 1 and (id > 2 or random_sample(0.5))', either);
  refused('id > 1 or (id > 2 and random_sample(0.5) and id > 3)', last);
  refused('array_length(ints) == 1 or not random_sample(0.5)', unary);
});

test('the factor of a sample', () => {
  const range =
    'the sample factor should be between 0 and 1 and not too close to 0 or 1(the difference should be larger than 1e-10), but got';
  for (const factor of ['1.0', '0.0', '-0.5', '1e-10', '0.99999999999', '1', '"0.5"', 'true']) {
    refused(`random_sample(${factor})`, range);
  }
  accepted('random_sample(0.0000001)');
  accepted('random_sample(0.25 + 0.25)');
  refused('random_sample(id)', '"float factor" should be a const float expression');
  refused('random_sample({x})', '"float factor" should be a const float expression', {
    templates: { x: { kind: 'float', value: 0.5 } },
  });
  refused('random_sample()', 'sample factor missed: random_sample()');
  refused('random_sample(0.5, 0.5)', 'sample factor missed: random_sample(0.5,0.5)');
});

test('syntax', () => {
  refused('id ==', "mismatched input '<EOF>'");
  refused('id == 1)', "extraneous input ')' expecting <EOF>");
  refused('id = 1', "mismatched input '='");
  refused('array_length(ints[0][x]) == 1', "line 1:13 mismatched input 'ints[0][x]'");
  refused('id > 1 and array_length(ints[0][x]) == 1', "line 1:24 mismatched input 'ints[0][x]'");
  refused('id == 1 id', 'invalid expression: id == 1 id');
  refused('s == "a', 'token recognition error');
  refused('And == 1', 'field And not exist');
  refused('id == 9223372036854775808', 'int64 overflow: 9223372036854775808');
  accepted('id == -9223372036854775808');
  refused('st_intersect(s, "a")', 'function st_intersect(VARCHAR, VARCHAR) not found.');
  refused(`${'('.repeat(5000)}id == 1${')'.repeat(5000)}`, 'nested');
});

test('operators bind as in Milvus', () => {
  const schema = plainSchema([plainField(100, 'id', 'Int64'), plainField(101, 's', 'VarChar')]);
  const rows = [-1024n, 0n, 1n, 8n, 64n].map((id) => ({ id, s: `x${id}` }));
  const matching = (text: string) => matchingRows(schema, rows, text).map((row) => rows[row]?.id);
  expect(matching('id == 2**3**2')).toEqual([64n]);
  expect(matching('id == -4**5')).toEqual([-1024n]);
  expect(matching('id == 0x40 or id == 0b1000 or id == 010')).toEqual([8n, 64n]);
  expect(matching('not s =~ "x" and id == 1')).toEqual([]);
  expect(matching('not (s =~ "8") and id > 0')).toEqual([1n, 64n]);
  expect(matching('id == 1 || id == 0 && s == "x1"')).toEqual([1n]);
});
