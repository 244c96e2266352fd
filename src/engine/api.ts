/**
 * What the fronts may ask of the engine. `engine.ts` implements it.
 *
 * Every method rejects with a MilvusError for anything a client did; other
 * errors are our own faults. Methods resolve only when the change is durable.
 */

import type { CollectionId, Timestamp } from '../base/ids.ts';
import type { ResourceGroupConfig, ResourceGroupDefinition } from '../catalog/definitions.ts';
import type { KeyValue } from '../schema/schema.ts';
import type {
  CollectionSchemaInput,
  FieldInput,
  FunctionInput,
  StructFieldInput,
} from '../schema/schema-input.ts';
import type { GuardedOperation } from './force-deny.ts';
import type { BalanceRequest } from './load-balance.ts';
import type {
  CollectionDescription,
  CollectionSummary,
  CompactionState,
  ConsistencyLevel,
  DatabaseDescription,
  DeleteRequest,
  FlushResult,
  HybridSearchRequest,
  IndexDescription,
  InsertRequest,
  LoadState,
  MutationResult,
  PartitionDescription,
  PropertyChange,
  QueryRequest,
  QueryResult,
  RequestContext,
  ResourceGroupDescription,
  SearchRequest,
  SearchResult,
  SegmentDescription,
  RunAnalyzerRequest,
  UpsertRequest,
} from './requests.ts';
import type { AnalyzedToken } from './run-analyzer.ts';

/** A collection by name; by id where the name is empty. */
export interface CollectionReference {
  readonly name: string;
  readonly id?: CollectionId;
}

/** What leaves a schema: one of the three is set. */
export interface FieldDrop {
  readonly fieldName?: string;
  readonly fieldId?: bigint;
  readonly functionName?: string;
  /** The fields that the function computes go with it. */
  readonly withOutputFields?: boolean;
}

export interface LoadRequest {
  readonly collectionName: string;
  /** Absent: the whole collection. */
  readonly partitionNames?: readonly string[];
  readonly replicaNumber: number;
  readonly refresh: boolean;
  readonly resourceGroups: readonly string[];
  readonly loadFields: readonly string[];
  readonly skipDynamicField: boolean;
}

export interface DatabaseApi {
  createDatabase(
    context: RequestContext,
    name: string,
    properties: readonly KeyValue[],
  ): Promise<void>;
  dropDatabase(context: RequestContext, name: string): Promise<void>;
  listDatabases(context: RequestContext): Promise<readonly DatabaseDescription[]>;
  describeDatabase(context: RequestContext, name: string): Promise<DatabaseDescription>;
  alterDatabase(context: RequestContext, name: string, change: PropertyChange): Promise<void>;
  /** Rejects with databaseNotFound; Connect asks this. */
  checkDatabase(name: string): void;
  /** Rejects with quotaExceeded what the database's properties forbid. */
  checkAllowed(database: string, operation: GuardedOperation): void;
}

export interface CollectionApi {
  createCollection(
    context: RequestContext,
    request: {
      readonly name: string;
      readonly schema: CollectionSchemaInput;
      readonly shardCount: number;
      readonly consistencyLevel: ConsistencyLevel;
      readonly partitionCount: number;
      readonly properties: readonly KeyValue[];
    },
  ): Promise<void>;
  dropCollection(context: RequestContext, name: string): Promise<void>;
  hasCollection(context: RequestContext, name: string): Promise<boolean>;
  /** Rejects for a name that cannot be one, and where there is none. */
  checkCollection(context: RequestContext, name: string): Promise<void>;
  /** Rejects with the `can't find collection` text of DescribeCollection. */
  describeCollection(
    context: RequestContext,
    collection: CollectionReference,
  ): Promise<CollectionDescription>;
  listCollections(context: RequestContext): Promise<readonly CollectionSummary[]>;
  renameCollection(
    context: RequestContext,
    request: { readonly oldName: string; readonly newName: string; readonly newDatabase: string },
  ): Promise<void>;
  truncateCollection(context: RequestContext, name: string): Promise<void>;
  alterCollection(
    context: RequestContext,
    collection: CollectionReference,
    change: PropertyChange,
  ): Promise<void>;
  alterCollectionField(
    context: RequestContext,
    collectionName: string,
    fieldName: string,
    change: PropertyChange,
  ): Promise<void>;
  addCollectionField(
    context: RequestContext,
    collectionName: string,
    fields: readonly FieldInput[],
    functions: readonly FunctionInput[],
    index?: NewFieldIndex,
  ): Promise<void>;
  addCollectionFunction(
    context: RequestContext,
    collectionName: string,
    fn: FunctionInput | undefined,
  ): Promise<void>;
  alterCollectionFunction(
    context: RequestContext,
    collectionName: string,
    functionName: string,
    fn: FunctionInput | undefined,
  ): Promise<void>;
  dropCollectionFunction(
    context: RequestContext,
    collectionName: string,
    functionName: string,
  ): Promise<void>;
  runAnalyzer(context: RequestContext, request: RunAnalyzerRequest): AnalyzedToken[][];
  addCollectionStructField(
    context: RequestContext,
    collectionName: string,
    field: StructFieldInput,
  ): Promise<void>;
  dropCollectionField(
    context: RequestContext,
    collectionName: string,
    target: FieldDrop,
  ): Promise<void>;
  /** Exact at once: alive rows, duplicates of a key each counted. */
  collectionRowCount(context: RequestContext, name: string): Promise<bigint>;
}

export interface PartitionApi {
  createPartition(context: RequestContext, collectionName: string, name: string): Promise<void>;
  dropPartition(context: RequestContext, collectionName: string, name: string): Promise<void>;
  hasPartition(context: RequestContext, collectionName: string, name: string): Promise<boolean>;
  listPartitions(
    context: RequestContext,
    collection: CollectionReference,
  ): Promise<readonly PartitionDescription[]>;
  partitionRowCount(context: RequestContext, collectionName: string, name: string): Promise<bigint>;
}

export interface AliasApi {
  createAlias(context: RequestContext, collectionName: string, alias: string): Promise<void>;
  alterAlias(context: RequestContext, collectionName: string, alias: string): Promise<void>;
  dropAlias(context: RequestContext, alias: string): Promise<void>;
  describeAlias(
    context: RequestContext,
    alias: string,
  ): Promise<{ readonly collectionName: string }>;
  /** Empty collection name: every alias of the database. */
  listAliases(context: RequestContext, collectionName: string): Promise<readonly string[]>;
}

export interface IndexApi {
  createIndex(
    context: RequestContext,
    request: {
      readonly collectionName: string;
      readonly fieldName: string;
      readonly indexName: string;
      readonly params: readonly KeyValue[];
    },
  ): Promise<void>;
  dropIndex(
    context: RequestContext,
    request: {
      readonly collectionName: string;
      readonly fieldName: string;
      readonly indexName: string;
    },
  ): Promise<void>;
  alterIndex(
    context: RequestContext,
    request: {
      readonly collectionName: string;
      readonly indexName: string;
      readonly change: PropertyChange;
    },
  ): Promise<void>;
  /** Rejects with indexNotFound where nothing matches. Empty name: every index. */
  describeIndexes(
    context: RequestContext,
    request: {
      readonly collectionName: string;
      readonly fieldName: string;
      readonly indexName: string;
    },
  ): Promise<readonly IndexDescription[]>;
}

export interface LoadApi {
  load(context: RequestContext, request: LoadRequest): Promise<void>;
  /** Partition names absent: the whole collection. */
  release(
    context: RequestContext,
    collectionName: string,
    partitionNames?: readonly string[],
  ): Promise<void>;
  loadState(
    context: RequestContext,
    collectionName: string,
    partitionNames: readonly string[],
  ): Promise<LoadState>;
  /** 0 to 100; rejects with collectionNotLoaded or partitionNotLoaded. */
  loadingProgress(
    context: RequestContext,
    collectionName: string,
    partitionNames: readonly string[],
  ): Promise<{ readonly progress: number; readonly refreshProgress: number }>;
}

export interface DataApi {
  insert(context: RequestContext, request: InsertRequest): Promise<MutationResult>;
  upsert(context: RequestContext, request: UpsertRequest): Promise<MutationResult>;
  delete(context: RequestContext, request: DeleteRequest): Promise<MutationResult>;
  search(context: RequestContext, request: SearchRequest): Promise<SearchResult>;
  hybridSearch(context: RequestContext, request: HybridSearchRequest): Promise<SearchResult>;
  query(context: RequestContext, request: QueryRequest): Promise<QueryResult>;
}

export interface MaintenanceApi {
  flush(context: RequestContext, collectionNames: readonly string[]): Promise<FlushResult>;
  /** Empty: every collection of the database; database absent: everything. */
  flushAll(database: string | undefined): Promise<Timestamp>;
  persistentSegments(
    context: RequestContext,
    collectionName: string,
  ): Promise<readonly SegmentDescription[]>;
  loadedSegments(
    context: RequestContext,
    collectionName: string,
  ): Promise<readonly SegmentDescription[]>;
  /** -1n when there was nothing to do. Without a target: as the server sees fit. */
  compact(
    context: RequestContext,
    request: { readonly collection: CollectionReference; readonly targetMegabytes?: bigint },
  ): Promise<bigint>;
  compactionState(compactionId: bigint): Promise<CompactionState>;
}

export interface NodeTransfer {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

export interface ResourceGroupApi {
  /** Without a configuration: no nodes. */
  createResourceGroup(name: string, config?: Partial<ResourceGroupConfig>): Promise<void>;
  updateResourceGroups(configs: ReadonlyMap<string, Partial<ResourceGroupConfig>>): Promise<void>;
  dropResourceGroup(name: string): Promise<void>;
  listResourceGroups(): Promise<readonly ResourceGroupDefinition[]>;
  describeResourceGroup(name: string): Promise<ResourceGroupDescription>;
  transferNodes(transfer: NodeTransfer): Promise<void>;
  transferReplicas(
    context: RequestContext,
    collectionName: string,
    transfer: NodeTransfer,
  ): Promise<void>;
  balanceLoad(
    context: RequestContext,
    collectionName: string,
    request: BalanceRequest,
  ): Promise<void>;
}

/** The index that a field added with its function gets at once. */
export interface NewFieldIndex {
  readonly indexName: string;
  readonly params: readonly KeyValue[];
}

export interface EngineApi
  extends DatabaseApi,
    CollectionApi,
    PartitionApi,
    AliasApi,
    IndexApi,
    LoadApi,
    DataApi,
    MaintenanceApi,
    ResourceGroupApi {
  /** A new timestamp, above every one given before. */
  allocateTimestamp(): Timestamp;
  /** Reasons why the server is not healthy; empty when it is. */
  healthReasons(): readonly string[];
  close(): Promise<void>;
}
