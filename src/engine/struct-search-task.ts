/**
 * Search on vectors of struct arrays: what the queries and the index's metric ask for.
 *
 * A MAX_SIM metric goes with lists of vectors, one list a query, and one hit a row; an
 * ordinary metric with single vectors, and each element is a hit.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { FilterPlan } from '../filter/plan.ts';
import { type DenseMetric, vectorElementOf, VECTOR_SPACES } from '../index/flat/vector-space.ts';
import type { ElementSearchTask, EmbeddingListTask, NearestTask } from '../query/executor.ts';
import { type DataType, vectorRowBytes } from '../schema/data-type.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { convertedFloats, PLACEHOLDER, TYPE_TEXT } from './query-vectors.ts';
import type { QueryVectors } from './requests.ts';

/** A placeholder type of lists is that of their vectors and this. */
const LISTS = 200;
const LIST_PLACEHOLDERS = [300, 301, 302, 303, 305];

function isLists({ placeholderType }: QueryVectors): boolean {
  return LIST_PLACEHOLDERS.includes(placeholderType);
}

/** `element_filter` says which elements are hits: there must be such, of the same struct. */
export function checkElementFilter(
  field: FieldSchema,
  vectors: QueryVectors,
  { elements }: FilterPlan,
): void {
  if (elements === undefined) return;
  const isSameStruct =
    field.structName !== undefined && elements.column.name.startsWith(`${field.structName}[`);
  if (field.type === 'ArrayOfVector' && isSameStruct && !isLists(vectors)) return;
  throw invalidParameter(
    'element_filter is only supported for element-level search on vector sub-fields of the same struct array; use MATCH_ANY/MATCH_* for row-level vector search',
  );
}

type Common = Omit<NearestTask, 'segments' | 'readOrdinal' | 'filter'>;
type Unbound<Task> = Omit<Task, 'segments' | 'readOrdinal' | 'filter'>;

export function structSearchTask(
  common: Common,
  field: FieldSchema,
  vectors: QueryVectors,
): Unbound<EmbeddingListTask> | Unbound<ElementSearchTask> {
  const type = field.elementType as DataType;
  const { metric } = common;
  const asksForLists = metric.startsWith('MAX_SIM');
  if (asksForLists !== isLists(vectors)) {
    throw milvusError(
      'segcore',
      `search type mismatch for VECTOR_ARRAY field ${field.name}: metric_type ${metric} ${asksForLists ? 'requires' : 'does not support'} embedding list search, but search data is ${isLists(vectors) ? 'embedding list' : 'plain vector'}`,
    );
  }
  const space = { element: vectorElementOf(type), metric: metricOfVectors(metric) };
  const known = VECTOR_SPACES.find(
    (each) => each.element === space.element && each.metric === space.metric,
  );
  if (known === undefined) {
    throw milvusError(
      'unimplemented',
      `search with metric ${metric} on field ${field.name} is not supported by this server yet`,
    );
  }
  const vectorBytes = vectorRowBytes(type, field.dim as number);
  const values = checkedVectors(field, vectors, vectorBytes);
  if (asksForLists) {
    return { ...common, kind: 'embeddingLists', space: known, vectorBytes, queries: values };
  }
  const queries = new Uint8Array(Buffer.concat(values));
  const elementsMax = field.maxCapacity as number;
  return { ...common, kind: 'elements', space: known, vectorBytes, queries, elementsMax };
}

/** How two vectors are compared; MAX_SIM alone means cosines. */
function metricOfVectors(metric: string): DenseMetric {
  if (metric === 'MAX_SIM') return 'COSINE';
  return metric.replace(/^MAX_SIM_/, '') as DenseMetric;
}

/** In the field's own encoding; copies, since posting a view would post the whole request. */
function checkedVectors(
  field: FieldSchema,
  { placeholderType, values }: QueryVectors,
  vectorBytes: number,
): Uint8Array[] {
  const type = field.elementType as DataType;
  const areLists = placeholderType > LISTS;
  const sent = areLists ? placeholderType - LISTS : placeholderType;
  const convert = convertedFloats(type, sent);
  if (sent !== PLACEHOLDER[type] && convert === undefined) {
    throw milvusError(
      'segcore',
      `vector type must be the same, field ${field.name} - type VECTOR_ARRAY, search ph type ${TYPE_TEXT[type]}`,
    );
  }
  return values.map((value) => {
    const vectors = convert === undefined ? value.slice() : convert(value);
    const isWhole = areLists
      ? vectors.length > 0 && vectors.length % vectorBytes === 0
      : vectors.length === vectorBytes;
    if (isWhole) return vectors;
    if (areLists) {
      throw milvusError(
        'segcore',
        `line.size() % bytes_per_vec == 0 assert failed, line.size() = ${vectors.length}, dim = ${field.dim}, bytes_per_vec = ${vectorBytes}: vector dimension mismatch`,
      );
    }
    throw invalidParameter(
      `vector dimension mismatch, expected vector size(byte) ${vectorBytes}, actual ${vectors.length}.`,
    );
  });
}
