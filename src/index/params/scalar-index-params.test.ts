/** Which scalar index fits which field, and what is said when it does not. */

import type { DataType } from '../../schema/data-type.ts';
import type { FieldSchema } from '../../schema/schema.ts';
import {
  checkMmap,
  checkOffsetCache,
  checkScalarIndex,
  servedType,
} from './scalar-index-params.ts';
import { plainField } from '../../schema/testing/plain-field.ts';

function check(
  type: DataType,
  params: Readonly<Record<string, string>>,
  text?: string,
  more: Partial<FieldSchema> = {},
): void {
  const field = fieldOf(type, more);
  const flat = new Map(Object.entries(params));
  if (text === undefined) checkScalarIndex(field, flat);
  else expect(() => checkScalarIndex(field, flat)).toThrow(text);
}

const fieldOf = (type: DataType, more: Partial<FieldSchema> = {}): FieldSchema =>
  plainField(100, 'f', type, more);

const ARRAY = (elementType: DataType): Partial<FieldSchema> => ({ elementType });

describe('scalar index parameters', () => {
  it('accept what fits', () => {
    for (const type of ['Bool', 'Int8', 'Int64', 'Float', 'Double', 'VarChar'] as const) {
      check(type, {});
      check(type, { index_type: 'AUTOINDEX' });
      check(type, { index_type: 'INVERTED' });
    }
    check('Timestamptz', { index_type: 'STL_SORT' });
    check('Timestamptz', {});
    check('Geometry', { index_type: 'RTREE' });
    check('Geometry', {});
    check('Array', { index_type: 'BITMAP' }, undefined, ARRAY('VarChar'));
    check('Array', {}, undefined, ARRAY('Float'));
    check('VarChar', { index_type: 'NGRAM', min_gram: '2', max_gram: '3' });
    check('JSON', { index_type: 'NGRAM', min_gram: '2', max_gram: '3', json_cast_type: 'varchar' });
    check('JSON', { index_type: 'INVERTED', json_cast_type: ' array_double ' });
    check('JSON', { json_cast_type: 'JSON' });
    check('JSON', {
      index_type: 'INVERTED',
      json_cast_type: 'DOUBLE',
      json_cast_function: 'string_to_double',
    });
  });

  it.each([
    ['Int64', { index_type: 'inverted' }, 'invalid index type: inverted'],
    ['Int64', { index_type: 'HYBRID' }, 'invalid index type: HYBRID'],
    ['Int64', { index_type: 'IVF_FLAT' }, 'index IVF_FLAT only supports vector data type'],
    ['Int64', { index_type: 'Trie' }, 'TRIE are only supported on varchar field'],
    ['Geometry', { index_type: 'INVERTED' }, 'INVERTED are not supported on Geometry field'],
    ['Bool', { index_type: 'STL_SORT' }, 'timestamptz field, got Bool'],
    ['Float', { index_type: 'BITMAP' }, 'only supported on bool, int, string and array field'],
    ['Int64', { index_type: 'NGRAM' }, 'ngram index can only be created on VARCHAR or JSON'],
    ['VarChar', { index_type: 'NGRAM', min_gram: '2' }, 'must specify both min_gram and max_gram'],
    [
      'VarChar',
      { index_type: 'NGRAM', min_gram: 'a', max_gram: '3' },
      'min_gram for Ngram index must be an integer, got: a',
    ],
    [
      'VarChar',
      { index_type: 'NGRAM', min_gram: '3', max_gram: '2' },
      'invalid min_gram or max_gram value for Ngram index, min_gram: 3, max_gram: 2',
    ],
    ['Int8', { index_type: 'RTREE' }, 'RTREE index can only be built on geometry field, got Int8'],
    ['Text', {}, 'TEXT field does not support user-created scalar index'],
    ['JSON', {}, 'json index must specify cast type: missing parameter'],
    ['JSON', { json_cast_type: 'ARRAY_BOOL' }, 'ARRAY_BOOL is not supported for HYBRID index'],
    [
      'JSON',
      { index_type: 'INVERTED', json_cast_type: 'INT' },
      'json_cast_type INT is not supported: invalid parameter',
    ],
    [
      'JSON',
      { index_type: 'BITMAP', json_cast_type: 'DOUBLE' },
      'json_cast_type DOUBLE is not supported for BITMAP index',
    ],
    [
      'JSON',
      { index_type: 'INVERTED', json_cast_type: 'BOOL', json_cast_function: 'STRING_TO_DOUBLE' },
      'json_cast_function STRING_TO_DOUBLE is not supported for json_cast_type BOOL',
    ],
    [
      'JSON',
      { index_type: 'NGRAM', min_gram: '2', max_gram: '3', json_cast_type: 'DOUBLE' },
      'JSON field with ngram index only supports VARCHAR cast type, got: DOUBLE',
    ],
    [
      'Int64',
      { index_type: 'STL_SORT', 'mmap.enabled': 'true' },
      'invalid mmap type params: index type STL_SORT does not support mmap',
    ],
  ] as const)('refuse on %s: %j', (type, params, text) => {
    check(type, params, text);
  });

  it('refuse bitmaps of keys and of floats in arrays', () => {
    const bitmap = { index_type: 'BITMAP' };
    const onKey = 'create bitmap index on primary key not supported';
    check('Int64', bitmap, onKey, { isPrimaryKey: true });
    check('Array', bitmap, 'only supported on bool, int, string for array field', ARRAY('Float'));
  });

  it('tell what AUTOINDEX stands for', () => {
    const of = (type: DataType, more: Partial<FieldSchema> = {}): string =>
      servedType(fieldOf(type, more), new Map());
    expect([of('Bool'), of('Int8'), of('Timestamptz'), of('Geometry')]).toEqual([
      'BITMAP',
      'HYBRID',
      'STL_SORT',
      'RTREE',
    ]);
    expect(of('Array', ARRAY('Bool'))).toBe('BITMAP');
  });

  it('check the properties that may be altered', () => {
    const mmap = new Map([['mmap.enabled', 'maybe']]);
    expect(() => checkMmap('HNSW', mmap, 'head')).toThrow(
      'head: invalid mmap.enabled value: maybe, expected: true, false',
    );
    const cached = new Map([['indexoffsetcache.enabled', 'true']]);
    checkOffsetCache('BITMAP', cached);
    expect(() => checkOffsetCache('INVERTED', cached)).toThrow('only bitmap index support');
  });
});
