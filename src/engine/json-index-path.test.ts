/** Paths as clients spell them, as JSON pointers. */

import { firstKeyOf, jsonPointerOf } from './json-index-path.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const DOC = plainField(102, 'doc', 'JSON');
const META = plainField(103, '$meta', 'JSON', { isDynamic: true });
const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'vector', 'FloatVector', { dim: 2 }),
  DOC,
  META,
]);

describe('paths of JSON indexes', () => {
  it.each([
    ['doc', ''],
    ["doc['a']['b']", '/a/b'],
    ['doc["a"][0]', '/a/0'],
    ['doc["a/b"]["~"]', '/a~1b/~0'],
  ])('%s of a field is %s', (identifier, pointer) => {
    expect(jsonPointerOf(SCHEMA, DOC, identifier)).toBe(pointer);
  });

  it.each([
    ['key', '/key'],
    ["key['x']", '/key/x'],
    ['$meta["key"]', '/key'],
  ])('%s of the dynamic field is %s', (identifier, pointer) => {
    expect(jsonPointerOf(SCHEMA, META, identifier)).toBe(pointer);
  });

  it('refuses what is no path, and paths of other fields', () => {
    expect(() => jsonPointerOf(SCHEMA, DOC, "doc['a'")).toThrow('cannot parse identifier');
    expect(() => jsonPointerOf(SCHEMA, DOC, '/')).toThrow(
      "cannot parse identifier: /: line 1:0 mismatched input '/'",
    );
    expect(() => jsonPointerOf(SCHEMA, DOC, '1 + 2')).toThrow('cannot parse identifier: 1 + 2');
    expect(() => jsonPointerOf(SCHEMA, DOC, 'key')).toThrow('fieldID not match with field name');
  });

  it('names the first key of a pointer', () => {
    expect(firstKeyOf('/a~1b~0/c')).toBe('a/b~');
  });
});
