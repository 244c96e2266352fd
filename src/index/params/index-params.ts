/**
 * CreateIndex parameters: which index types fit which field, with which metric and
 * ranges, in Milvus' words, and what really serves each name.
 *
 * Vector types other than FLAT are served by our HNSW graph over float vectors (docs/
 * indexes.md says so to users); types on other fields are exact. Scalar types are
 * checked and kept; filters scan columns.
 */

import { invalidParameter } from '../../base/errors.ts';
import { parseJsonObject } from '../../base/json.ts';
import { type DataType, isVectorType } from '../../schema/data-type.ts';
import type { FieldSchema, KeyValue } from '../../schema/schema.ts';
import { vectorElementOf } from '../flat/vector-space.ts';
import { checkScalarIndex } from './scalar-index-params.ts';
import { checkRanges, parseIndexInteger } from './ranges.ts';
import { bm25Params, checkSparseIndexParams } from './sparse-params.ts';

export interface VectorIndexSpec {
  readonly metric: string;
  /** The name the client chose, upper case; `AUTOINDEX` when it chose none. */
  readonly indexType: string;
  /** `graph`: HNSW; `exact`: scanned. */
  readonly servedBy: 'graph' | 'exact';
  readonly M: number;
  readonly efConstruction: number;
  /** Of MinHash signatures, where the client says so. */
  readonly elementBits?: number;
  /** Of a BM25 function's output. */
  readonly bm25?: { readonly k1: number; readonly b: number };
}

export interface IndexSpec {
  /** What DescribeIndex echoes. */
  readonly params: readonly KeyValue[];
  /** Absent for scalar fields. */
  readonly vector?: VectorIndexSpec;
}

const DENSE: readonly DataType[] = ['FloatVector', 'Float16Vector', 'BFloat16Vector'];
const GRAPH_TYPES: readonly DataType[] = [...DENSE, 'Int8Vector'];
const VECTOR_INDEX_TYPES: Readonly<Record<string, readonly DataType[]>> = {
  FLAT: DENSE,
  IVF_FLAT: DENSE,
  IVF_SQ8: DENSE,
  IVF_PQ: DENSE,
  IVF_RABITQ: DENSE,
  SCANN: DENSE,
  DISKANN: DENSE,
  HNSW: [...GRAPH_TYPES, 'BinaryVector'],
  HNSW_SQ: GRAPH_TYPES,
  HNSW_PQ: GRAPH_TYPES,
  HNSW_PRQ: GRAPH_TYPES,
  BIN_FLAT: ['BinaryVector'],
  BIN_IVF_FLAT: ['BinaryVector'],
  MINHASH_LSH: ['BinaryVector'],
  SPARSE_INVERTED_INDEX: ['SparseFloatVector'],
  SPARSE_WAND: ['SparseFloatVector'],
};

const DEFAULT_M = 18;
const DEFAULT_EF_CONSTRUCTION = 240;

export function checkIndexParams(field: FieldSchema, params: readonly KeyValue[]): IndexSpec {
  const flat = flattenIndexParams(params);
  if (!isVectorType(field.type)) {
    checkScalarIndex(field, flat);
    return { params };
  }
  const type = flat.get('index_type') ?? '';
  const isAuto = type === '' || type.toUpperCase() === 'AUTOINDEX';
  return isAuto ? autoIndex(field, flat) : explicitIndex(field, type, params, flat);
}

/** Keys of `params` (JSON text) beside the flat ones. */
export function flattenIndexParams(params: readonly KeyValue[]): Map<string, string> {
  const flat = new Map<string, string>();
  const seen = new Set<string>();
  for (const { key, value } of params) {
    if (seen.has(key)) {
      throw invalidParameter(`duplicated index param (key=${key}) (value=${value}) found`);
    }
    seen.add(key);
    if (key !== 'params') {
      flat.set(key, value);
      continue;
    }
    const parsed = parseParams(value);
    for (const [name, inner] of Object.entries(parsed)) {
      flat.set(name, typeof inner === 'string' ? inner : JSON.stringify(inner));
    }
  }
  return flat;
}

function parseParams(text: string): Record<string, unknown> {
  const parsed = parseJsonObject(text === '' ? '{}' : text);
  if (parsed === undefined) throw invalidParameter(`failed to parse index params: ${text}`);
  return parsed;
}

function autoIndex(field: FieldSchema, flat: ReadonlyMap<string, string>): IndexSpec {
  const strange = [...flat.keys()].filter(
    (key) =>
      key !== 'index_type' && key !== 'metric_type' && key !== 'mmap.enabled' && key !== 'warmup',
  );
  if (strange.length > 0) {
    throw invalidParameter('only metric type can be passed when use AutoIndex');
  }
  const metric = flat.get('metric_type') || defaultMetric(field);
  checkMetric(field, metric);
  return {
    params: [
      { key: 'index_type', value: 'AUTOINDEX' },
      { key: 'metric_type', value: metric },
    ],
    vector: specOf(field, 'AUTOINDEX', metric, flat),
  };
}

export function defaultMetric(field: FieldSchema): string {
  switch (field.type) {
    case 'SparseFloatVector':
      return 'IP';
    case 'BinaryVector':
      return 'HAMMING';
    case 'ArrayOfVector':
      return field.elementType === 'BinaryVector' ? 'MAX_SIM_HAMMING' : 'MAX_SIM_COSINE';
    default:
      return 'COSINE';
  }
}

function explicitIndex(
  field: FieldSchema,
  type: string,
  params: readonly KeyValue[],
  flat: ReadonlyMap<string, string>,
): IndexSpec {
  const allowed = VECTOR_INDEX_TYPES[type];
  if (allowed === undefined) {
    throw invalidParameter('', {
      expected: 'valid index',
      actual: `invalid index type: ${type}`,
    });
  }
  const isBm25 = field.type === 'SparseFloatVector' && field.isFunctionOutput;
  const metric = flat.get('metric_type') ?? (isBm25 ? 'BM25' : undefined);
  if (metric === undefined || metric === '') {
    throw refusedParams('metric type not set for vector index');
  }
  checkMetric(field, metric);
  const dataType = field.type === 'ArrayOfVector' ? (field.elementType as DataType) : field.type;
  if (!allowed.includes(dataType)) {
    throw invalidParameter(`data type ${field.type} can't build with this index ${type}`);
  }
  if (type === 'BIN_IVF_FLAT' && metric !== 'HAMMING' && metric !== 'JACCARD') {
    throw invalidParameter(
      `metric type ${metric} not found or not supported, supported: [HAMMING JACCARD]`,
    );
  }
  checkRanges(type, field, flat);
  if (field.type === 'SparseFloatVector') checkSparseIndexParams(flat);
  return { params, vector: specOf(field, type, metric, flat) };
}

function specOf(
  field: FieldSchema,
  indexType: string,
  metric: string,
  flat: ReadonlyMap<string, string>,
): VectorIndexSpec {
  return {
    metric: metric.toUpperCase(),
    indexType,
    servedBy: isServedByGraph(field, indexType, metric.toUpperCase()) ? 'graph' : 'exact',
    ...(metric.toUpperCase() === 'BM25' ? { bm25: bm25Params(flat) } : {}),
    ...(metric.toUpperCase() === 'MHJACCARD' ? elementBitsOf(flat) : {}),
    M: Math.min(Number(flat.get('M') ?? DEFAULT_M), 128),
    efConstruction: Math.min(Number(flat.get('efConstruction') ?? DEFAULT_EF_CONSTRUCTION), 4096),
  };
}

function isServedByGraph(field: FieldSchema, indexType: string, metric: string): boolean {
  if (vectorElementOf(field.type) === undefined) return false;
  if (indexType === 'FLAT' || indexType === 'BIN_FLAT' || indexType === 'MINHASH_LSH') return false;
  return field.type !== 'BinaryVector' || metric === 'HAMMING' || metric === 'JACCARD';
}

/** Bits of one element of a MinHash signature. */
function elementBitsOf(flat: ReadonlyMap<string, string>): { readonly elementBits?: number } {
  const text = flat.get('mh_element_bit_width');
  if (text === undefined) return {};
  const elementBits = parseIndexInteger('mh_element_bit_width', text);
  if (elementBits >= 8 && elementBits % 8 === 0) return { elementBits };
  throw invalidParameter(`mh_element_bit_width(${elementBits}) must be a multiple of 8`);
}

function checkMetric(field: FieldSchema, metric: string): void {
  const name = metric;
  const refuse = refusedParams;
  switch (field.type) {
    case 'SparseFloatVector':
      if (field.isFunctionOutput && name !== 'BM25') {
        throw invalidParameter(
          `index metric type of BM25 function output field must be BM25, got ${metric}`,
        );
      }
      if (name === 'BM25' && !field.isFunctionOutput) {
        throw refuse('only BM25 Function output field support BM25 metric type');
      }
      if (name !== 'IP' && name !== 'BM25') {
        throw refuse('only IP&BM25 is the supported metric type for sparse index');
      }
      return;
    case 'BinaryVector':
      if (!['HAMMING', 'JACCARD', 'SUBSTRUCTURE', 'SUPERSTRUCTURE', 'MHJACCARD'].includes(name)) {
        throw refuse(`binary vector index does not support metric type: ${metric}`);
      }
      return;
    case 'ArrayOfVector':
      checkArrayMetric(field.elementType as DataType, metric);
      return;
    default: {
      if (['L2', 'IP', 'COSINE'].includes(name)) return;
      const word = field.type === 'Int8Vector' ? 'int' : 'float';
      throw refuse(`${word} vector index does not support metric type: ${metric}`);
    }
  }
}

function refusedParams(text: string): Error {
  return invalidParameter(text, {
    expected: 'valid index params',
    actual: 'invalid index params',
  });
}

const ARRAY_METRICS = {
  float: ['L2', 'IP', 'COSINE', 'MAX_SIM', 'MAX_SIM_COSINE', 'MAX_SIM_L2', 'MAX_SIM_IP'],
  binary: [
    ...['HAMMING', 'JACCARD', 'SUBSTRUCTURE', 'SUPERSTRUCTURE', 'MHJACCARD'],
    ...['MAX_SIM_HAMMING', 'MAX_SIM_JACCARD'],
  ],
  int: ['L2', 'IP', 'COSINE', 'MAX_SIM', 'MAX_SIM_COSINE', 'MAX_SIM_L2', 'MAX_SIM_IP'],
} as const;

/** Vectors in struct arrays: compared one by one, or (MAX_SIM) list with list. */
function checkArrayMetric(elementType: DataType, metric: string): void {
  const kind =
    elementType === 'BinaryVector' ? 'binary' : elementType === 'Int8Vector' ? 'int' : 'float';
  const supported: readonly string[] = ARRAY_METRICS[kind];
  if (supported.includes(metric)) return;
  throw refusedParams(
    `array of vector with ${kind} element type does not support metric type: ${metric}, supported: [${supported.join(' ')}]`,
  );
}
