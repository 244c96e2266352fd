/** Index types of scalar fields and JSON paths: which fit which field, in Milvus' words. */

import { invalidParameter, milvusError } from '../../base/errors.ts';
import type { DataType } from '../../schema/data-type.ts';
import type { FieldSchema, KeyValue } from '../../schema/schema.ts';

const NUMERIC: readonly DataType[] = ['Int8', 'Int16', 'Int32', 'Int64', 'Float', 'Double'];
const VECTOR_ONLY = /^(FLAT|IVF_|HNSW|SCANN|DISKANN|BIN_|SPARSE_|GPU_|MINHASH_LSH)/;
const CASTS = /^(BOOL|DOUBLE|VARCHAR|JSON|ARRAY_BOOL|ARRAY_DOUBLE|ARRAY_VARCHAR)$/i;

/** What DescribeIndex echoes: the parameters as sent. */
export function checkScalarIndex(
  field: FieldSchema,
  params: readonly KeyValue[],
  flat: ReadonlyMap<string, string>,
  jsonPath: string,
): readonly KeyValue[] {
  const type = flat.get('index_type') ?? '';
  const upper = type.toUpperCase();
  const { type: data, elementType } = field;
  const isJson = data === 'JSON';
  if (VECTOR_ONLY.test(upper)) {
    throw invalidParameter(`index ${type} only supports vector data type`);
  }
  switch (upper) {
    case '':
    case 'AUTOINDEX':
      break;
    case 'INVERTED':
      if (['Geometry', 'Timestamptz', 'ArrayOfVector'].includes(data)) {
        throw invalidParameter(`INVERTED are not supported on ${data} field`);
      }
      break;
    case 'STL_SORT':
      if (![...NUMERIC, 'VarChar', 'Timestamptz', 'JSON'].includes(data)) {
        throw invalidParameter(
          `STL_SORT are only supported on numeric, varchar or timestamptz field, got ${data}`,
        );
      }
      break;
    case 'TRIE':
      if (data !== 'VarChar') throw invalidParameter('TRIE are only supported on varchar field');
      break;
    case 'BITMAP':
      checkBitmap(field, elementType);
      break;
    case 'NGRAM':
      checkNgram(field, flat);
      break;
    case 'RTREE':
      if (data !== 'Geometry')
        throw invalidParameter('RTREE index are only supported on geometry field');
      break;
    default:
      throw invalidParameter('invalid parameter', {
        expected: 'valid index',
        actual: `invalid index type: ${type}`,
      });
  }
  if (isJson) checkJsonCast(flat, jsonPath);
  return params;
}

function checkBitmap(field: FieldSchema, elementType: DataType | undefined): void {
  if (field.isPrimaryKey)
    throw invalidParameter('create bitmap index on primary key not supported');
  const type = field.type === 'Array' ? elementType : field.type;
  const fits = ['Bool', 'Int8', 'Int16', 'Int32', 'Int64', 'VarChar', 'JSON'];
  if (type === undefined || !fits.includes(type)) {
    throw invalidParameter('bitmap index are only supported on bool, int, string and array field');
  }
}

function checkNgram(field: FieldSchema, flat: ReadonlyMap<string, string>): void {
  if (field.type !== 'VarChar' && field.type !== 'JSON') {
    throw invalidParameter('Ngram index can only be created on VARCHAR or JSON field');
  }
  const min = flat.get('min_gram');
  const max = flat.get('max_gram');
  if (min === undefined || max === undefined) {
    throw invalidParameter('Ngram index must specify both min_gram and max_gram');
  }
  const isWhole = /^\d+$/.test(min) && /^\d+$/.test(max);
  if (!isWhole || Number(min) < 1 || Number(min) > Number(max)) {
    throw invalidParameter(
      `invalid min_gram or max_gram value for Ngram index, min_gram: ${min}, max_gram: ${max}`,
    );
  }
}

function checkJsonCast(flat: ReadonlyMap<string, string>, jsonPath: string): void {
  const cast = flat.get('json_cast_type');
  if (cast === undefined) {
    throw milvusError('parameterMissing', 'json index must specify cast type', {
      expected: 'json_cast_type',
      actual: jsonPath,
    });
  }
  if (!CASTS.test(cast)) throw invalidParameter(`json_cast_type ${cast} is not supported`);
}
