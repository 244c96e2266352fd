/** Search, query and delete requests into the engine's. */

import type {
  ConsistencyLevel,
  DeleteRequest,
  PrimaryKeys,
  QueryRequest,
  QueryVectors,
  ReadRequest,
  RerankedRequest,
  SearchRequest,
  TemplateValue,
  TemplateValues,
} from '../../engine/requests.ts';
import type { milvus } from '../gen/milvus.js';
import { toBigint, toNumber, type WireLong } from '../long.ts';
import { decodeKeyValues } from './schema.ts';
import { decodeSearchAggregation } from './search-aggregation.ts';
import { WireReader } from './wire-reader.ts';

type WireTemplates =
  | Readonly<Record<string, milvus.proto.schema.ITemplateValue>>
  | null
  | undefined;

export function decodeTemplates(templates: WireTemplates): TemplateValues {
  return new Map(
    Object.entries(templates ?? {}).map(([name, value]) => [name, decodeTemplate(value)]),
  );
}

function decodeTemplate(value: milvus.proto.schema.ITemplateValue): TemplateValue {
  const own = (key: keyof milvus.proto.schema.ITemplateValue): boolean => Object.hasOwn(value, key);
  if (own('bool_val')) return { kind: 'bool', value: value.bool_val as boolean };
  if (own('int64_val')) return { kind: 'int', value: toBigint(value.int64_val as WireLong) };
  if (own('float_val')) return { kind: 'float', value: value.float_val as number };
  if (own('string_val')) return { kind: 'string', value: value.string_val as string };
  if (value.array_val !== null && value.array_val !== undefined) {
    return decodeTemplateArray(value.array_val);
  }
  return { kind: 'unset' };
}

function decodeTemplateArray(array: milvus.proto.schema.ITemplateArrayValue): TemplateValue {
  const list = (values: readonly TemplateValue[]): TemplateValue => ({ kind: 'array', values });
  if (array.bool_data) {
    return list((array.bool_data.data ?? []).map((value) => ({ kind: 'bool', value })));
  }
  if (array.long_data) {
    const data = (array.long_data.data ?? []) as WireLong[];
    return list(data.map((value) => ({ kind: 'int', value: toBigint(value) })));
  }
  if (array.double_data) {
    return list((array.double_data.data ?? []).map((value) => ({ kind: 'float', value })));
  }
  if (array.string_data) {
    return list((array.string_data.data ?? []).map((value) => ({ kind: 'string', value })));
  }
  if (array.array_data) return list((array.array_data.data ?? []).map(decodeTemplateArray));
  if (array.json_data) {
    const data = array.json_data.data ?? [];
    return list(data.map((bytes) => ({ kind: 'json', text: new TextDecoder().decode(bytes) })));
  }
  return { kind: 'unset' };
}

export function decodeDelete(request: milvus.proto.milvus.IDeleteRequest): DeleteRequest {
  return {
    collectionName: request.collection_name ?? '',
    partitionName: request.partition_name ?? '',
    filter: request.expr ?? '',
    templates: decodeTemplates(request.expr_template_values),
  };
}

export function decodeQuery(request: milvus.proto.milvus.IQueryRequest): QueryRequest {
  return {
    collectionName: request.collection_name ?? '',
    partitionNames: request.partition_names ?? [],
    filter: request.expr ?? '',
    templates: decodeTemplates(request.expr_template_values),
    outputFields: request.output_fields ?? [],
    guaranteeTimestamp: toBigint(request.guarantee_timestamp as WireLong),
    consistencyLevel: levelOf(request.consistency_level),
    useDefaultConsistency: request.use_default_consistency ?? false,
    params: decodeKeyValues(request.query_params),
  };
}

function levelOf(code: number | null | undefined): ConsistencyLevel {
  return (code ?? 0) as ConsistencyLevel;
}

export function decodeSearch(request: milvus.proto.milvus.ISearchRequest): SearchRequest {
  const common: ReadRequest = {
    collectionName: request.collection_name ?? '',
    partitionNames: request.partition_names ?? [],
    filter: request.dsl ?? '',
    templates: decodeTemplates(request.expr_template_values),
    outputFields: request.output_fields ?? [],
    guaranteeTimestamp: toBigint(request.guarantee_timestamp as WireLong),
    consistencyLevel: levelOf(request.consistency_level),
    useDefaultConsistency: request.use_default_consistency ?? false,
  };
  const group = request.placeholder_group;
  const ids = decodeIds(request.ids);
  const { search_aggregation: aggregation } = request;
  return {
    ...common,
    nq: toNumber(request.nq as WireLong),
    params: decodeKeyValues(request.search_params),
    unsupported: unsupportedParts(request),
    ...decodeFunctionScore(request.function_score),
    ...(aggregation === null || aggregation === undefined
      ? {}
      : { aggregation: decodeSearchAggregation(aggregation) }),
    ...(group === null || group === undefined || group.length === 0
      ? {}
      : { vectors: decodePlaceholders(group) }),
    ...(ids === undefined ? {} : { ids }),
    ...decodeHighlighter(request.highlighter),
  };
}

function decodeHighlighter(
  sent: milvus.proto.common.IHighlighter | null | undefined,
): Pick<SearchRequest, 'highlighter'> {
  if (sent === null || sent === undefined) return {};
  return { highlighter: { type: sent.type ?? 0, params: decodeKeyValues(sent.params) } };
}

function unsupportedParts(request: milvus.proto.milvus.ISearchRequest): string[] {
  const parts: string[] = [];
  if ((request.function_chains ?? []).length > 0) parts.push('function_chains');
  if ((request.sub_reqs ?? []).length > 0) parts.push('sub_reqs');
  return parts;
}

type WireFunctionScore = milvus.proto.schema.IFunctionScore | null | undefined;

export function decodeFunctionScore(score: WireFunctionScore): RerankedRequest {
  if (score === null || score === undefined) return {};
  const functions = (score.functions ?? []).map((fn) => ({
    name: fn.name ?? '',
    inputFieldNames: fn.input_field_names ?? [],
    params: decodeKeyValues(fn.params),
  }));
  return { functionScore: { functions, params: decodeKeyValues(score.params) } };
}

export function decodeIds(
  ids: milvus.proto.schema.IIDs | null | undefined,
): PrimaryKeys | undefined {
  if (ids?.int_id) {
    const data = (ids.int_id.data ?? []) as WireLong[];
    return { kind: 'int64', values: BigInt64Array.from(data, toBigint) };
  }
  if (ids?.str_id) return { kind: 'varchar', values: ids.str_id.data ?? [] };
  return undefined;
}

/** PlaceholderGroup by hand: the values stay views of the request. */
function decodePlaceholders(bytes: Uint8Array): QueryVectors {
  const reader = new WireReader(bytes);
  const values: Uint8Array[] = [];
  let placeholderType = 0;
  while (reader.next()) {
    if (reader.field !== 1) {
      reader.skip();
      continue;
    }
    const placeholder = reader.sub();
    while (placeholder.next()) {
      if (placeholder.field === 2) placeholderType = placeholder.uint32();
      else if (placeholder.field === 3) values.push(placeholder.slice());
      else placeholder.skip();
    }
  }
  return { placeholderType, values };
}
