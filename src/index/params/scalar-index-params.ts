/**
 * Index types of scalar fields and JSON paths: which fit which field, in Milvus' order
 * and words. Filters scan columns whatever the type (docs/indexes.md).
 */

import { invalidParameter, type MilvusError, milvusError } from '../../base/errors.ts';
import type { DataType } from '../../schema/data-type.ts';
import type { FieldSchema } from '../../schema/schema.ts';

const INTEGER: readonly DataType[] = ['Int8', 'Int16', 'Int32', 'Int64'];
const NUMERIC: readonly DataType[] = [...INTEGER, 'Float', 'Double'];
const TEXT: readonly DataType[] = ['VarChar', 'Text'];
const SCALAR_TYPES = ['INVERTED', 'STL_SORT', 'TRIE', 'Trie', 'BITMAP', 'NGRAM', 'RTREE'];
const VECTOR_TYPES =
  /^(FLAT|IVF_FLAT|IVF_SQ8|IVF_PQ|IVF_RABITQ|HNSW|HNSW_SQ|HNSW_PQ|HNSW_PRQ|SCANN|DISKANN|BIN_FLAT|BIN_IVF_FLAT|SPARSE_INVERTED_INDEX|SPARSE_WAND|MINHASH_LSH)$/;
const CASTS: Readonly<Record<string, readonly string[]>> = {
  INVERTED: ['BOOL', 'DOUBLE', 'VARCHAR', 'ARRAY_BOOL', 'ARRAY_DOUBLE', 'ARRAY_VARCHAR', 'JSON'],
  STL_SORT: ['DOUBLE', 'VARCHAR'],
  BITMAP: ['BOOL', 'VARCHAR'],
  HYBRID: ['BOOL', 'DOUBLE', 'VARCHAR'],
};

export type FlatParams = ReadonlyMap<string, string>;

export function checkScalarIndex(field: FieldSchema, flat: FlatParams): void {
  if (field.type === 'Text') {
    throw invalidParameter('TEXT field does not support user-created scalar index');
  }
  const named = flat.get('index_type') ?? '';
  const isAuto = named === '' || named === 'AUTOINDEX';
  if (!isAuto && !SCALAR_TYPES.includes(named) && !VECTOR_TYPES.test(named)) {
    throw invalidParameter('invalid parameter', {
      expected: 'valid index',
      actual: `invalid index type: ${named}`,
    });
  }
  checkMmap(named, flat, 'invalid mmap type params');
  const type = servedType(field, flat);
  checkDataType(field, type);
  checkParams(field, type, flat);
}

/** What the client named, or what AUTOINDEX stands for. */
export function servedType(field: FieldSchema, flat: FlatParams): string {
  const named = flat.get('index_type') ?? '';
  return named === '' || named === 'AUTOINDEX' ? autoTypeOf(field, flat) : named;
}

/** `mmap.enabled` must be a truth value, and true only where the type can be mapped. */
export function checkMmap(type: string, flat: FlatParams, head: string): void {
  const value = flat.get('mmap.enabled');
  if (value === undefined) return;
  if (!/^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(value)) {
    throw prefixed(head, `invalid mmap.enabled value: ${value}, expected: true, false`);
  }
  const isEnabled = /^[1tT]/.test(value);
  if (isEnabled && ['STL_SORT', 'RTREE', 'DISKANN', 'TRIE'].includes(type)) {
    throw prefixed(head, `index type ${type} does not support mmap`);
  }
}

/** Only bitmaps have the offsets that are cached. */
export function checkOffsetCache(type: string, flat: FlatParams): void {
  const key = 'indexoffsetcache.enabled';
  const head = 'invalid offset cache index params';
  const value = flat.get(key);
  if (value === undefined) return;
  if (!/^(1|t|T|true|TRUE|True|0|f|F|false|FALSE|False)$/.test(value)) {
    throw prefixed(head, `invalid ${key} value: ${value}, expected: true, false`);
  }
  if (/^[1tT]/.test(value) && type !== 'BITMAP') {
    throw prefixed(head, `only bitmap index support ${key} now`);
  }
}

function prefixed(head: string, text: string): MilvusError {
  return invalidParameter(`${head}: ${invalidParameter(text).message}`);
}

function autoTypeOf(field: FieldSchema, flat: FlatParams): string {
  const type = field.type === 'Array' ? field.elementType : field.type;
  switch (type) {
    case 'Bool':
      return 'BITMAP';
    case 'Timestamptz':
      return 'STL_SORT';
    case 'Geometry':
      return 'RTREE';
    case 'JSON':
      return castOf(flat) === 'JSON' ? 'INVERTED' : 'HYBRID';
    default:
      return 'HYBRID';
  }
}

function checkDataType(field: FieldSchema, type: string): void {
  const { type: data, elementType } = field;
  const isArray = data === 'Array';
  switch (type) {
    case 'INVERTED':
      if (!['Bool', ...NUMERIC, ...TEXT, 'Array', 'JSON'].includes(data)) {
        throw invalidParameter(`INVERTED are not supported on ${data} field`);
      }
      return;
    case 'STL_SORT':
      checkSortable(field);
      return;
    case 'TRIE':
    case 'Trie':
      if (!TEXT.includes(data)) throw invalidParameter('TRIE are only supported on varchar field');
      return;
    case 'BITMAP':
      checkBitmap(field);
      return;
    case 'NGRAM':
      if (!TEXT.includes(data) && data !== 'JSON') {
        throw invalidParameter('ngram index can only be created on VARCHAR or JSON field');
      }
      return;
    case 'RTREE':
      if (data !== 'Geometry') {
        throw invalidParameter(`RTREE index can only be built on geometry field, got ${data}`);
      }
      return;
    case 'HYBRID': {
      const element = isArray ? elementType : data;
      if (data === 'JSON') return;
      if (element === undefined || !['Bool', ...NUMERIC, ...TEXT].includes(element)) {
        throw invalidParameter(
          `hybrid index are only supported on bool, int, float, string${isArray ? ' for' : ' and'} array field`,
        );
      }
      return;
    }
    default:
      throw invalidParameter(`index ${type} only supports vector data type`);
  }
}

function checkSortable({ type, elementType, structName }: FieldSchema): void {
  const sortable: readonly DataType[] = [...NUMERIC, ...TEXT, 'Timestamptz'];
  const head = 'STL_SORT are only supported on numeric, varchar or timestamptz field, got';
  if (type === 'Array' && structName !== undefined) {
    if (elementType === undefined || !sortable.includes(elementType)) {
      throw invalidParameter(`${head} struct sub-field of ${elementType}`);
    }
    return;
  }
  if (type !== 'JSON' && !sortable.includes(type)) throw invalidParameter(`${head} ${type}`);
}

function checkBitmap(field: FieldSchema): void {
  if (field.isPrimaryKey) {
    throw invalidParameter('create bitmap index on primary key not supported');
  }
  const fits: readonly DataType[] = ['Bool', ...INTEGER, ...TEXT];
  if (field.type === 'JSON') return;
  if (field.type === 'Array') {
    if (field.elementType !== undefined && fits.includes(field.elementType)) return;
    throw invalidParameter('bitmap index are only supported on bool, int, string for array field');
  }
  if (!fits.includes(field.type)) {
    throw invalidParameter('bitmap index are only supported on bool, int, string and array field');
  }
}

function checkParams(field: FieldSchema, type: string, flat: FlatParams): void {
  if (type === 'NGRAM') checkNgram(field, flat);
  else if (field.type === 'JSON') checkJsonCast(type, flat);
}

function checkNgram(field: FieldSchema, flat: FlatParams): void {
  if (field.type === 'JSON') {
    const cast = castOf(flat);
    if (cast === undefined) {
      throw milvusError(
        'parameterMissing',
        'JSON field with ngram index must specify json_cast_type',
      );
    }
    if (cast !== 'VARCHAR') {
      throw invalidParameter(
        `JSON field with ngram index only supports VARCHAR cast type, got: ${cast}`,
      );
    }
  }
  const min = flat.get('min_gram');
  const max = flat.get('max_gram');
  if (min === undefined || max === undefined) {
    throw milvusError('parameterMissing', 'Ngram index must specify both min_gram and max_gram');
  }
  for (const [key, value] of [
    ['min_gram', min],
    ['max_gram', max],
  ]) {
    if (value === undefined || !/^[+-]?\d+$/.test(value)) {
      throw invalidParameter(`${key} for Ngram index must be an integer, got: ${value}`);
    }
  }
  if (Number(min) <= 0 || Number(max) <= 0 || Number(min) > Number(max)) {
    throw invalidParameter(
      `invalid min_gram or max_gram value for Ngram index, min_gram: ${Number(min)}, max_gram: ${Number(max)}`,
    );
  }
}

function castOf(flat: FlatParams): string | undefined {
  return flat.get('json_cast_type')?.trim().toUpperCase();
}

function checkJsonCast(type: string, flat: FlatParams): void {
  const cast = castOf(flat);
  if (cast === undefined) {
    throw milvusError('parameterMissing', 'json index must specify cast type', {
      missing_param: 'json_cast_type',
    });
  }
  const suffix = type === 'INVERTED' ? '' : ` for ${type} index`;
  if (!(CASTS[type] ?? []).includes(cast)) {
    throw invalidParameter(`json_cast_type ${cast} is not supported${suffix}`);
  }
  const convert = flat.get('json_cast_function')?.trim().toUpperCase();
  if (convert === undefined || type !== 'INVERTED') return;
  if (convert !== 'STRING_TO_DOUBLE') {
    throw invalidParameter(`json_cast_function ${convert} is not supported`);
  }
  if (cast !== 'DOUBLE') {
    throw invalidParameter(
      `json_cast_function ${convert} is not supported for json_cast_type ${cast}`,
    );
  }
}
