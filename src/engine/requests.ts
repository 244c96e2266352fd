/**
 * Requests and results of the engine: plain typed values, no protobuf, no JSON.
 *
 * The fronts (grpc/, http/, cli/) decode into these and encode from these.
 * Names and lists are as the client sent them; the engine checks them.
 */

import type {
  CollectionId,
  DatabaseId,
  IndexId,
  PartitionId,
  SegmentId,
  Timestamp,
} from '../base/ids.ts';
import type { ResourceGroupDefinition } from '../catalog/definitions.ts';
import type { FunctionScore } from '../query/rerank-options.ts';
import type { SearchAggregationSpec } from '../query/search-aggregation.ts';
import type { BucketValue } from '../query/search-buckets.ts';
import type { Column } from '../schema/column.ts';
import type { DataType } from '../schema/data-type.ts';
import type { FieldOperation } from '../schema/field-operations.ts';
import type { InputColumn } from '../schema/row-input.ts';
import type { CollectionSchema, FieldSchema, KeyValue } from '../schema/schema.ts';

/** Properties to set, and keys of those to remove. */
export interface PropertyChange {
  readonly properties: readonly KeyValue[];
  readonly deleteKeys: readonly string[];
}

/** What travels beside every request. */
export interface RequestContext {
  /** The effective database: body, else metadata, else `default`. Never empty. */
  readonly database: string;
  /** Unix milliseconds after which nobody waits for the answer. */
  readonly deadline?: number;
  /** Aborted when the client is gone. */
  readonly signal?: AbortSignal;
}

/** ids as sent or returned; int64 keys exact. */
export type PrimaryKeys =
  | { readonly kind: 'int64'; readonly values: BigInt64Array }
  | { readonly kind: 'varchar'; readonly values: readonly string[] };

// ---- data ---------------------------------------------------------------------------------

export interface InsertRequest {
  readonly collectionName: string;
  /** Empty: the default partition, or the partition key decides. */
  readonly partitionName: string;
  readonly columns: readonly InputColumn[];
  readonly rowCount: number;
  readonly namespace?: string;
  /** 0n when the client sent none. */
  readonly schemaTimestamp: bigint;
}

export interface UpsertRequest extends InsertRequest {
  readonly partialUpdate: boolean;
  readonly fieldOperations: readonly FieldOperation[];
}

export interface DeleteRequest {
  readonly collectionName: string;
  /** Empty: every partition. */
  readonly partitionName: string;
  readonly filter: string;
  readonly templates: TemplateValues;
}

export interface MutationResult {
  readonly ids?: PrimaryKeys;
  readonly insertCount: number;
  readonly upsertCount: number;
  readonly deleteCount: number;
  readonly timestamp: Timestamp;
}

// ---- reads --------------------------------------------------------------------------------

export type TemplateValue =
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: bigint }
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'array'; readonly values: readonly TemplateValue[] }
  /** One element of a mixed list: JSON text. */
  | { readonly kind: 'json'; readonly text: string }
  /** The wire's oneof was not set (an empty python list). */
  | { readonly kind: 'unset' };

export type TemplateValues = ReadonlyMap<string, TemplateValue>;

/** Milvus' numbers: Strong 0, Session 1, Bounded 2, Eventually 3, Customized 4. */
export type ConsistencyLevel = 0 | 1 | 2 | 3 | 4;

export interface ReadRequest {
  readonly collectionName: string;
  readonly partitionNames: readonly string[];
  readonly filter: string;
  readonly templates: TemplateValues;
  readonly outputFields: readonly string[];
  readonly guaranteeTimestamp: bigint;
  readonly consistencyLevel: ConsistencyLevel;
  readonly useDefaultConsistency: boolean;
}

/** A placeholder group: nq values of one placeholder type (100–105, 21, 300–305). */
export interface QueryVectors {
  readonly placeholderType: number;
  /** One per query; bytes may point into the request. */
  readonly values: readonly Uint8Array[];
}

export interface RunAnalyzerRequest {
  /** JSON; empty: the standard analyzer. Not with a collection. */
  readonly analyzerParams: string;
  readonly texts: readonly string[];
  /** With fieldName: the analyzer of that field. */
  readonly collectionName: string;
  readonly fieldName: string;
  /** Of several analyzers of the field: one for all texts, or one for each. */
  readonly analyzerNames: readonly string[];
}

export interface SearchRequest extends ReadRequest, RerankedRequest {
  /** Exactly one of the two; both absent when the client sent neither. */
  readonly vectors?: QueryVectors;
  readonly ids?: PrimaryKeys;
  /** As sent; 0 means: as many as there are values. */
  readonly nq: number;
  readonly aggregation?: SearchAggregationSpec;
  readonly highlighter?: Highlighter;
  /** search_params verbatim: anns_field, topk, metric_type, params (JSON), offset … */
  readonly params: readonly KeyValue[];
  /** Names of the parts of the request this server does not serve yet; refused by the engine. */
  readonly unsupported: readonly string[];
}

export interface Highlighter {
  /** 0: lexical, 1: semantic. */
  readonly type: number;
  readonly params: readonly KeyValue[];
}

/** Of each hit: pieces of its text in which matching terms are marked. */
export interface HighlightedField {
  readonly fieldName: string;
  readonly fragments: readonly (readonly string[])[];
}

export interface RerankedRequest {
  /** Absent: none was sent. */
  readonly functionScore?: FunctionScore;
}

export interface HybridSearchRequest extends ReadRequest, RerankedRequest {
  readonly requests: readonly SearchRequest[];
  readonly rankParams: readonly KeyValue[];
  readonly unsupported: readonly string[];
}

export interface QueryRequest extends ReadRequest {
  /** query_params verbatim: limit, offset, iterator, timezone … */
  readonly params: readonly KeyValue[];
}

/** One output column; `column` is dense and holds exactly the result's rows. */
export interface ResultColumn {
  readonly name: string;
  readonly field: FieldSchema;
  readonly column: Column;
}

/** A column computed by the server (count(*), aggregates): no field stands behind it. */
export interface ComputedColumn {
  readonly name: string;
  readonly type: DataType;
  readonly column: Column;
}

export interface SearchResult {
  readonly collectionName: string;
  readonly queryCount: number;
  /** Hits of each query; ids, scores and columns hold them one query after another. */
  readonly topKs: readonly number[];
  readonly ids: PrimaryKeys;
  /** As the client is shown them: squared L2, dot product, cosine. */
  readonly scores: Float32Array;
  /** Of an element search: each hit's place in its row. */
  readonly elementIndices?: readonly number[];
  readonly columns: readonly ResultColumn[];
  /** Echo of the output fields after expansion. */
  readonly outputFields: readonly string[];
  readonly primaryFieldName: string;
  /** Positive when the request was an iterator's; else 0n. */
  readonly sessionTimestamp: bigint;
  /** Set for a page of a search iterator of the second kind. */
  readonly page?: { readonly token: string; readonly lastBound: number };
  /** Set where a highlighter was asked for and there are hits. */
  readonly highlights?: readonly HighlightedField[];
  /** Set for a grouped search. */
  readonly groups?: GroupValues;
  /** Set for a search aggregation, which has no hits outside its buckets: one list a query. */
  readonly buckets?: readonly (readonly ResultBucket[])[];
}

export interface ResultBucket {
  readonly key: readonly { readonly field: FieldSchema; readonly value: BucketValue }[];
  readonly count: number;
  /** Null: nothing but nulls. */
  readonly metrics: ReadonlyMap<string, BucketValue>;
  readonly hits: readonly {
    readonly key: bigint | string;
    readonly score: number;
    readonly fields: readonly { readonly field: FieldSchema; readonly value: BucketValue }[];
  }[];
  readonly inner: readonly ResultBucket[];
}

/** The values that rows were grouped by: a column for each grouping field. */
export interface GroupValues {
  readonly columns: readonly ComputedColumn[];
  /** Asked for by the older parameter, which knows one field only. */
  readonly isSingular: boolean;
}

export interface QueryResult {
  readonly collectionName: string;
  readonly columns: readonly ResultColumn[];
  /** For a filter about elements: of each row, the places of those that matched. */
  readonly elementIndices?: readonly (readonly number[])[];
  readonly computed: readonly ComputedColumn[];
  readonly outputFields: readonly string[];
  readonly primaryFieldName: string;
  readonly sessionTimestamp: bigint;
}

// ---- definitions --------------------------------------------------------------------------

export interface DatabaseDescription {
  readonly id: DatabaseId;
  readonly name: string;
  readonly createdTimestamp: Timestamp;
  readonly properties: readonly KeyValue[];
}

export interface CollectionDescription {
  readonly id: CollectionId;
  readonly databaseId: DatabaseId;
  readonly databaseName: string;
  /** The real name (an alias may have been asked for). */
  readonly name: string;
  readonly schema: CollectionSchema;
  readonly aliases: readonly string[];
  readonly shardCount: number;
  readonly partitionCount: number;
  readonly consistencyLevel: ConsistencyLevel;
  readonly properties: readonly KeyValue[];
  readonly createdTimestamp: Timestamp;
  /** Changes with every alteration; clients send it back as schema_timestamp. */
  readonly updatedTimestamp: Timestamp;
}

export interface CollectionSummary {
  readonly id: CollectionId;
  readonly name: string;
  readonly createdTimestamp: Timestamp;
  readonly shardCount: number;
  readonly loaded: boolean;
}

export interface PartitionDescription {
  readonly id: PartitionId;
  readonly name: string;
  readonly createdTimestamp: Timestamp;
  readonly loaded: boolean;
}

export interface IndexDescription {
  readonly id: IndexId;
  readonly name: string;
  /** As the client named it: the field, `struct[sub]`, or the dynamic key. */
  readonly fieldName: string;
  /** Verbatim extra_params, as DescribeIndex must echo them. */
  readonly params: readonly KeyValue[];
  readonly totalRows: bigint;
  readonly indexedRows: bigint;
  readonly pendingRows: bigint;
  readonly state: 'none' | 'unissued' | 'inProgress' | 'finished' | 'failed';
  readonly failReason: string;
}

export type LoadState = 'notExist' | 'notLoad' | 'loading' | 'loaded';

export interface SegmentDescription {
  readonly id: SegmentId;
  readonly collectionId: CollectionId;
  readonly partitionId: PartitionId;
  readonly rowCount: number;
  readonly state: 'growing' | 'sealed' | 'flushed';
  readonly memoryBytes: number;
  readonly indexName: string;
  readonly indexId: bigint;
}

export interface FlushResult {
  /** By collection name as asked for. */
  readonly collections: ReadonlyMap<
    string,
    {
      readonly sealedSegmentIds: readonly SegmentId[];
      readonly flushedSegmentIds: readonly SegmentId[];
      readonly timestamp: Timestamp;
    }
  >;
}

export interface ResourceGroupDescription extends ResourceGroupDefinition {
  /** How many replicas of each loaded collection the group holds. */
  readonly replicas: readonly (readonly [collectionId: string, count: number])[];
}

export interface CompactionPlanDescription {
  readonly sources: readonly SegmentId[];
  readonly target: SegmentId;
}

export interface CompactionState {
  readonly executing: number;
  readonly completed: number;
  readonly plans: readonly CompactionPlanDescription[];
}
