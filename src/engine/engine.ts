/**
 * The engine the fronts call: every method finds its collection and hands on to the
 * part that knows. Holds no algorithm of its own. Long because the API is wide.
 */

import { MilvusError } from '../base/errors.ts';
import type { CollectionId, Timestamp } from '../base/ids.ts';
import type { CollectionDefinition, ResourceGroupConfig } from '../catalog/definitions.ts';
import { checkCollectionName, checkPartitionName } from '../schema/names.ts';
import type { KeyValue } from '../schema/schema.ts';
import type { FieldInput, FunctionInput, StructFieldInput } from '../schema/schema-input.ts';
import type { Checkpoint } from '../write/checkpoint-file.ts';
import * as aliases from './aliases.ts';
import type {
  CollectionReference,
  EngineApi,
  FieldDrop,
  LoadRequest,
  NodeTransfer,
  NewFieldIndex,
} from './api.ts';
import { Checkpointing } from './checkpointing.ts';
import { alterCollection } from './alter-collection.ts';
import { alterField } from './altered-fields.ts';
import * as collections from './collections.ts';
import type { EngineContext } from './context.ts';
import * as databases from './databases.ts';
import { dropField } from './dropped-fields.ts';
import { addField } from './fields.ts';
import { addStructField } from './struct-fields.ts';
import { checkAllowed, type GuardedOperation } from './force-deny.ts';
import { flush, flushOne, loadedSegments, persistentSegments } from './flush.ts';
import { addFunction, addFunctionField, alterFunction, dropFunction } from './functions.ts';
import { GraphKeeper } from './graphs.ts';
import { hybridSearch } from './hybrid-search.ts';
import * as indexes from './indexes.ts';
import { balanceLoad, type BalanceRequest } from './load-balance.ts';
import * as loading from './loading.ts';
import { deleteRows, insert } from './mutations.ts';
import * as partitions from './partitions.ts';
import { query } from './query.ts';
import { Compacting } from './compacting.ts';
import { collectGarbage, recoverRows } from './recover.ts';
import { rowCount } from './row-count.ts';
import type {
  CompactionState,
  DeleteRequest,
  HybridSearchRequest,
  IndexDescription,
  InsertRequest,
  LoadState,
  MutationResult,
  PropertyChange,
  QueryRequest,
  RequestContext,
  RunAnalyzerRequest,
  SearchRequest,
  SearchResult,
  UpsertRequest,
} from './requests.ts';
import * as groups from './resource-groups.ts';
import { runAnalyzer } from './run-analyzer.ts';
import { Sealing } from './sealing.ts';
import { SparseIndexKeeper } from './sparse-indexes.ts';
import { search } from './search.ts';
import { upsert } from './upsert.ts';

/** Which rows a flush had finished is not kept: everything a start reads counts as flushed. */
function settleRecovered(context: EngineContext): void {
  for (const segment of [...context.rows.values()].flatMap((rows) => rows.segments())) {
    segment.flushedRows = segment.rowCount;
    segment.settledRows = segment.rowCount;
  }
}

export class Engine implements EngineApi {
  readonly #context: EngineContext;
  readonly #graphs: GraphKeeper;
  readonly #sparseIndexes: SparseIndexKeeper;
  readonly #sealing: Sealing;
  readonly #compacting: Compacting;
  readonly #checkpointing: Checkpointing;

  private constructor(context: EngineContext, lastCheckpoint: bigint) {
    this.#context = context;
    this.#sparseIndexes = new SparseIndexKeeper(context);
    this.#compacting = new Compacting(context, () => this.#wakeIndexing());
    this.#graphs = new GraphKeeper(context, this.#compacting);
    this.#sealing = new Sealing(context, () => {
      this.#wakeIndexing();
      this.#compacting.wake();
    });
    this.#checkpointing = new Checkpointing(context, this.#sealing, {
      last: lastCheckpoint,
      onDone: () => this.#compacting.wake(),
    });
  }

  /** Rows are recovered before it resolves: the first call is answered from all of them. */
  static async open(context: EngineContext, checkpoint: Checkpoint | undefined): Promise<Engine> {
    const engine = new Engine(context, checkpoint?.deletesFrom ?? 0n);
    await recoverRows(context, checkpoint);
    settleRecovered(context);
    await collectGarbage(context);
    engine.#beginBackgroundWork();
    return engine;
  }

  /** Not before garbage is collected, which would take files under way for left-overs. */
  #beginBackgroundWork(): void {
    const context = this.#context;
    context.onSegmentFull = (rows, segment) => this.#sealing.enqueue(rows, segment);
    context.onRowsWritten = ({ id }) => {
      this.#wakeIndexing(id);
      this.#checkpointing.ifDue();
    };
    this.#sealing.enqueueWaiting();
    this.#wakeIndexing();
  }

  allocateTimestamp(): Timestamp {
    return this.#context.timestamp();
  }

  healthReasons(): readonly string[] {
    const { stateReason } = this.#context.logStore;
    const log = stateReason === undefined ? [] : [`writes are refused: ${stateReason}`];
    return [...log, ...this.#context.quarantined.values()];
  }

  async close(): Promise<void> {
    await this.#checkpointing.settle();
    const stopped = [this.#compacting, this.#graphs, this.#sparseIndexes].map((it) => it.stop());
    // The graph of a large segment takes minutes; the next start makes it.
    this.#context.builder.abandonGraphs();
    await Promise.all(stopped);
    await this.#context.pipeline.idle();
    await this.#checkpointing.finish();
    await this.#sealing.stop();
    await this.#context.retired();
  }

  /** To be called from time to time: what is due because time has passed, not because of a request. */
  maintain(): void {
    this.#compacting.wake();
  }

  /** Rows, segments or indexes changed: of one collection, or of any. */
  #wakeIndexing(id?: CollectionId): void {
    this.#graphs.wake(id);
    this.#sparseIndexes.wake(id);
  }

  #collection(request: RequestContext, name: string): CollectionDefinition {
    return this.#context.catalog.collection(request.database, name);
  }

  /** Where Milvus checks the name's form before looking it up. */
  #named(request: RequestContext, name: string): CollectionDefinition {
    checkCollectionName(name);
    return this.#collection(request, name);
  }

  #define<Result>(work: () => Promise<Result>): Promise<Result> {
    return this.#context.exclusively(work);
  }

  // ---- databases --------------------------------------------------------------------------

  createDatabase(_: RequestContext, name: string, properties: readonly KeyValue[]) {
    return this.#define(() => databases.createDatabase(this.#context, name, properties));
  }

  dropDatabase(_: RequestContext, name: string) {
    return this.#define(() => databases.dropDatabase(this.#context, name));
  }

  async listDatabases() {
    return this.#context.catalog.databases();
  }

  async describeDatabase(_: RequestContext, name: string) {
    return this.#context.catalog.database(name);
  }

  alterDatabase(_: RequestContext, name: string, change: PropertyChange) {
    return this.#define(() => databases.alterDatabase(this.#context, name, change));
  }

  checkDatabase(name: string): void {
    this.#context.catalog.database(name);
  }

  checkAllowed(database: string, operation: GuardedOperation): void {
    checkAllowed(this.#context, database, operation);
  }

  // ---- collections ------------------------------------------------------------------------

  createCollection(request: RequestContext, input: collections.CreateCollectionRequest) {
    return this.#define(() => collections.createCollection(this.#context, request, input));
  }

  dropCollection(request: RequestContext, name: string) {
    return this.#define(() => collections.dropCollection(this.#context, request, name));
  }

  async hasCollection(request: RequestContext, name: string) {
    checkCollectionName(name);
    try {
      this.#collection(request, name);
      return true;
    } catch (cause) {
      if (cause instanceof MilvusError && cause.kind === 'collectionNotFound') return false;
      throw cause;
    }
  }

  async checkCollection(request: RequestContext, name: string) {
    this.#named(request, name);
  }

  async describeCollection(request: RequestContext, reference: CollectionReference) {
    const found = collections.findCollection(this.#context, request, reference);
    return collections.describeCollection(this.#context, found);
  }

  async listCollections(request: RequestContext) {
    const database = this.#context.catalog.database(request.database);
    return this.#context.catalog
      .collectionsOf(database.id)
      .map((collection) => collections.summarizeCollection(collection));
  }

  renameCollection(
    request: RequestContext,
    names: { oldName: string; newName: string; newDatabase: string },
  ) {
    return this.#define(() => collections.renameCollection(this.#context, request, names));
  }

  truncateCollection(request: RequestContext, name: string) {
    return this.#define(() => collections.truncateCollection(this.#context, request, name));
  }

  alterCollection(request: RequestContext, reference: CollectionReference, change: PropertyChange) {
    return this.#define(async () => {
      const { name, id } = reference;
      const collection =
        name === '' && id !== undefined
          ? collections.findCollection(this.#context, request, reference)
          : this.#collection(request, name);
      await alterCollection(this.#context, collection, change);
      this.#compacting.wake();
    });
  }

  alterCollectionField(
    request: RequestContext,
    collectionName: string,
    fieldName: string,
    change: PropertyChange,
  ) {
    return this.#define(() =>
      alterField(this.#context, this.#collection(request, collectionName), fieldName, change),
    );
  }

  addCollectionField(
    request: RequestContext,
    collectionName: string,
    fields: readonly FieldInput[],
    functions: readonly FunctionInput[],
    index?: NewFieldIndex,
  ) {
    return this.#define(async () => {
      const collection = this.#collection(request, collectionName);
      const [fn] = functions;
      const [field] = fields;
      if (fn !== undefined) await addFunctionField(this.#context, collection, fn, field, index);
      else if (field !== undefined) await addField(this.#context, collection, field);
    });
  }

  addCollectionFunction(request: RequestContext, name: string, fn: FunctionInput | undefined) {
    return this.#define(() => addFunction(this.#context, this.#collection(request, name), fn));
  }

  alterCollectionFunction(
    request: RequestContext,
    name: string,
    functionName: string,
    fn: FunctionInput | undefined,
  ) {
    return this.#define(() =>
      alterFunction(this.#context, this.#collection(request, name), functionName, fn),
    );
  }

  dropCollectionFunction(request: RequestContext, name: string, functionName: string) {
    return this.#define(() =>
      dropFunction(this.#context, this.#collection(request, name), functionName),
    );
  }

  runAnalyzer(request: RequestContext, input: RunAnalyzerRequest) {
    return runAnalyzer(this.#context, request, input);
  }

  addCollectionStructField(
    request: RequestContext,
    collectionName: string,
    field: StructFieldInput,
  ) {
    return this.#define(() =>
      addStructField(this.#context, this.#collection(request, collectionName), field),
    );
  }

  dropCollectionField(request: RequestContext, collectionName: string, target: FieldDrop) {
    return this.#define(async () => {
      await dropField(this.#context, this.#collection(request, collectionName), target);
      this.#compacting.wake();
    });
  }

  async collectionRowCount(request: RequestContext, name: string): Promise<bigint> {
    return this.#rowCount(this.#collection(request, name));
  }

  #rowCount(collection: CollectionDefinition, partitionName?: string): Promise<bigint> {
    const names = partitionName === undefined ? [] : [partitionName];
    return rowCount(this.#context, collection, partitions.partitionIdsOf(collection, names));
  }

  // ---- partitions and aliases -------------------------------------------------------------

  createPartition(request: RequestContext, collectionName: string, name: string) {
    return this.#define(() =>
      partitions.createPartition(this.#context, this.#named(request, collectionName), name),
    );
  }

  dropPartition(request: RequestContext, collectionName: string, name: string) {
    return this.#define(() =>
      partitions.dropPartition(this.#context, this.#named(request, collectionName), name),
    );
  }

  async hasPartition(request: RequestContext, collectionName: string, name: string) {
    checkPartitionName(name);
    const collection = this.#named(request, collectionName);
    return collection.partitions.some((partition) => partition.name === name);
  }

  async listPartitions(request: RequestContext, reference: CollectionReference) {
    const { name, id } = reference;
    const byId = name === '' && id !== undefined ? this.#context.catalog.byId(id) : undefined;
    return partitions.listPartitions(byId ?? this.#named(request, name));
  }

  async partitionRowCount(request: RequestContext, collectionName: string, name: string) {
    const collection = this.#collection(request, collectionName);
    return this.#rowCount(collection, name === '' ? '_default' : name);
  }

  createAlias(request: RequestContext, collectionName: string, alias: string) {
    return this.#define(() => aliases.createAlias(this.#context, request, collectionName, alias));
  }

  alterAlias(request: RequestContext, collectionName: string, alias: string) {
    return this.#define(() => aliases.alterAlias(this.#context, request, collectionName, alias));
  }

  dropAlias(request: RequestContext, alias: string) {
    return this.#define(() => aliases.dropAlias(this.#context, request, alias));
  }

  async describeAlias(request: RequestContext, alias: string) {
    return aliases.describeAlias(this.#context, request, alias);
  }

  async listAliases(request: RequestContext, collectionName: string) {
    return aliases.listAliases(this.#context, request, collectionName);
  }

  // ---- indexes ----------------------------------------------------------------------------

  createIndex(
    request: RequestContext,
    input: indexes.IndexReference & {
      readonly collectionName: string;
      readonly params: readonly KeyValue[];
    },
  ) {
    return this.#define(async () => {
      const collection = this.#collection(request, input.collectionName);
      await indexes.createIndex(this.#context, collection, input);
      this.#wakeIndexing();
    });
  }

  dropIndex(
    request: RequestContext,
    input: indexes.IndexReference & { readonly collectionName: string },
  ) {
    return this.#define(() =>
      indexes.dropIndex(this.#context, this.#collection(request, input.collectionName), input),
    );
  }

  alterIndex(
    request: RequestContext,
    input: { collectionName: string; indexName: string; change: PropertyChange },
  ) {
    return this.#define(() =>
      indexes.alterIndex(
        this.#context,
        this.#collection(request, input.collectionName),
        input.indexName,
        input.change,
      ),
    );
  }

  async describeIndexes(
    request: RequestContext,
    input: indexes.IndexReference & { readonly collectionName: string },
  ): Promise<readonly IndexDescription[]> {
    const collection = this.#named(request, input.collectionName);
    return indexes.matchingIndexes(collection, input).map((index) => {
      const pending = BigInt(this.#graphs.uncoveredRows(collection, index));
      return indexes.describeIndex(this.#context, collection, index, pending);
    });
  }

  // ---- loading ----------------------------------------------------------------------------

  load(request: RequestContext, input: LoadRequest) {
    return this.#define(async () => {
      const collection = this.#named(request, input.collectionName);
      await loading.load(this.#context, collection, input);
      this.#wakeIndexing();
    });
  }

  release(request: RequestContext, collectionName: string, names?: readonly string[]) {
    return this.#define(() =>
      loading.release(this.#context, this.#named(request, collectionName), names),
    );
  }

  async loadState(
    request: RequestContext,
    collectionName: string,
    names: readonly string[],
  ): Promise<LoadState> {
    if (!(await this.hasCollection(request, collectionName))) return 'notExist';
    return loading.loadStateOf(this.#collection(request, collectionName), names);
  }

  async loadingProgress(request: RequestContext, collectionName: string, names: readonly string[]) {
    return loading.loadingProgress(this.#named(request, collectionName), names);
  }

  // ---- data -------------------------------------------------------------------------------

  insert(request: RequestContext, input: InsertRequest): Promise<MutationResult> {
    return insert(this.#context, request, input);
  }

  upsert(request: RequestContext, input: UpsertRequest): Promise<MutationResult> {
    return upsert(this.#context, request, input);
  }

  delete(request: RequestContext, input: DeleteRequest): Promise<MutationResult> {
    return deleteRows(this.#context, request, input);
  }

  search(request: RequestContext, input: SearchRequest): Promise<SearchResult> {
    return search(this.#context, request, input);
  }

  hybridSearch(request: RequestContext, input: HybridSearchRequest): Promise<SearchResult> {
    return hybridSearch(this.#context, request, input);
  }

  query(request: RequestContext, input: QueryRequest) {
    return query(this.#context, request, input);
  }

  // ---- maintenance ------------------------------------------------------------------------

  flush(request: RequestContext, names: readonly string[]) {
    return flush(this.#context, request, names);
  }

  async flushAll(database: string | undefined): Promise<Timestamp> {
    const { catalog } = this.#context;
    const only = database === undefined || database === '' ? undefined : catalog.database(database);
    await this.#context.pipeline.idle();
    for (const collection of catalog.collections()) {
      if (only === undefined || collection.databaseId === only.id)
        flushOne(this.#context, collection);
    }
    return this.#context.timestamp();
  }

  async persistentSegments(request: RequestContext, collectionName: string) {
    return persistentSegments(this.#context, this.#collection(request, collectionName));
  }

  async loadedSegments(request: RequestContext, collectionName: string) {
    return loadedSegments(this.#context, this.#collection(request, collectionName));
  }

  async compact(
    request: RequestContext,
    input: { readonly collection: CollectionReference; readonly targetMegabytes?: bigint },
  ): Promise<bigint> {
    const collection = collections.findCollection(this.#context, request, input.collection);
    return this.#compacting.request(collection, input.targetMegabytes) ?? -1n;
  }

  async compactionState(compactionId: bigint): Promise<CompactionState> {
    return this.#compacting.state(compactionId);
  }

  // ---- resource groups --------------------------------------------------------------------

  createResourceGroup(name: string, config?: Partial<ResourceGroupConfig>) {
    return this.#define(() => groups.createResourceGroup(this.#context, name, config));
  }

  updateResourceGroups(configs: ReadonlyMap<string, Partial<ResourceGroupConfig>>) {
    return this.#define(() => groups.updateResourceGroups(this.#context, configs));
  }

  dropResourceGroup(name: string) {
    return this.#define(() => groups.dropResourceGroup(this.#context, name));
  }

  async listResourceGroups() {
    return this.#context.catalog.resourceGroups();
  }

  async describeResourceGroup(name: string) {
    return groups.describeResourceGroup(this.#context, name);
  }

  async transferNodes(transfer: NodeTransfer) {
    groups.transferNodes(this.#context, transfer);
  }

  async transferReplicas(request: RequestContext, collectionName: string, transfer: NodeTransfer) {
    const collection = this.#collection(request, collectionName);
    groups.transferReplicas(this.#context, collection, transfer);
  }

  async balanceLoad(request: RequestContext, collectionName: string, input: BalanceRequest) {
    balanceLoad(this.#context, this.#collection(request, collectionName), input);
  }
}
