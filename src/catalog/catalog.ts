/**
 * The catalog: events folded into state, with look-ups by name, alias and id.
 *
 * engine/ checks a change, appends its event to the log, and applies it here once
 * it is durable; recovery applies the same events. Applying cannot fail.
 */

import { milvusError } from '../base/errors.ts';
import type { CollectionId, DatabaseId, Timestamp } from '../base/ids.ts';
import type { SegmentManifest } from '../schema/segment-manifest.ts';
import {
  type CollectionDefinition,
  DEFAULT_DATABASE,
  DEFAULT_RESOURCE_GROUP,
  type DatabaseDefinition,
  type PartitionDefinition,
  type ResourceGroupDefinition,
} from './definitions.ts';
import { type CatalogEvent, decodeJson, encodeJson } from './events.ts';

interface CatalogState {
  readonly databases: readonly DatabaseDefinition[];
  readonly collections: readonly CollectionDefinition[];
  readonly segments: readonly (readonly [CollectionId, readonly SegmentManifest[]])[];
  /** Absent in snapshots of servers that had none. */
  readonly resourceGroups?: readonly ResourceGroupDefinition[];
}

const DEFAULT_DATABASE_ID = 1n as DatabaseId;
const DEFAULT_GROUP: ResourceGroupDefinition = {
  name: DEFAULT_RESOURCE_GROUP,
  config: {
    requestedNodes: 0,
    nodesMax: 1_000_000,
    transferFrom: [],
    transferTo: [],
    nodeLabels: [],
  },
};

export class Catalog {
  readonly #databases = new Map<DatabaseId, DatabaseDefinition>();
  readonly #collections = new Map<CollectionId, CollectionDefinition>();
  /** By `database id/name` and `database id/alias`. */
  readonly #names = new Map<string, CollectionId>();
  readonly #aliases = new Map<string, CollectionId>();
  readonly #segments = new Map<CollectionId, Map<string, SegmentManifest>>();
  readonly #resourceGroups = new Map([[DEFAULT_GROUP.name, DEFAULT_GROUP]]);

  /** A new catalog knows the database `default`. */
  static create(createdTimestamp: Timestamp): Catalog {
    const catalog = new Catalog();
    const database = {
      id: DEFAULT_DATABASE_ID,
      name: DEFAULT_DATABASE,
      createdTimestamp,
      properties: [],
    };
    catalog.apply({ kind: 'databasePut', database });
    return catalog;
  }

  static fromSnapshot(bytes: Uint8Array): Catalog {
    const state = decodeJson(bytes) as CatalogState;
    const catalog = new Catalog();
    for (const database of state.databases) catalog.apply({ kind: 'databasePut', database });
    for (const collection of state.collections)
      catalog.apply({ kind: 'collectionPut', collection });
    for (const [collectionId, put] of state.segments) {
      catalog.apply({ kind: 'segmentsChanged', collectionId, removed: [], put });
    }
    catalog.apply({ kind: 'resourceGroupsPut', groups: state.resourceGroups ?? [] });
    return catalog;
  }

  snapshot(): Uint8Array {
    const state: CatalogState = {
      databases: [...this.#databases.values()],
      collections: [...this.#collections.values()],
      segments: [...this.#segments].map(([id, manifests]) => [id, [...manifests.values()]]),
      resourceGroups: this.resourceGroups(),
    };
    return encodeJson(state);
  }

  apply(event: CatalogEvent): void {
    switch (event.kind) {
      case 'databasePut':
        this.#databases.set(event.database.id, event.database);
        return;
      case 'databaseDropped':
        this.#databases.delete(event.id);
        return;
      case 'collectionPut':
        this.#forgetNames(event.collection.id);
        this.#putCollection(event.collection);
        return;
      case 'collectionsPut':
        for (const { id } of event.collections) this.#forgetNames(id);
        for (const collection of event.collections) this.#putCollection(collection);
        return;
      case 'collectionDropped':
        this.#forgetNames(event.id);
        this.#collections.delete(event.id);
        this.#segments.delete(event.id);
        return;
      case 'segmentsChanged':
        this.#changeSegments(event.collectionId, event.removed, event.put);
        return;
      case 'resourceGroupsPut':
        for (const group of event.groups) this.#resourceGroups.set(group.name, group);
        return;
      case 'resourceGroupDropped':
        this.#resourceGroups.delete(event.name);
        return;
    }
  }

  #putCollection(collection: CollectionDefinition): void {
    this.#collections.set(collection.id, collection);
    const segments = this.#segments.get(collection.id);
    for (const manifest of segments?.values() ?? []) {
      if (!belongs(collection, manifest)) segments?.delete(manifest.id);
    }
    this.#names.set(`${collection.databaseId}/${collection.name}`, collection.id);
    for (const alias of collection.aliases) {
      this.#aliases.set(`${collection.databaseId}/${alias}`, collection.id);
    }
  }

  #forgetNames(id: CollectionId): void {
    const old = this.#collections.get(id);
    if (old === undefined) return;
    this.#names.delete(`${old.databaseId}/${old.name}`);
    for (const alias of old.aliases) this.#aliases.delete(`${old.databaseId}/${alias}`);
  }

  #changeSegments(
    id: CollectionId,
    removed: readonly string[],
    put: readonly SegmentManifest[],
  ): void {
    // A segment finished after its rows were dropped leaves no trace.
    const collection = this.#collections.get(id);
    if (collection === undefined) return;
    const segments = this.#segments.get(id) ?? new Map<string, SegmentManifest>();
    for (const name of removed) segments.delete(name);
    for (const manifest of put) {
      if (belongs(collection, manifest)) segments.set(manifest.id, manifest);
    }
    this.#segments.set(id, segments);
  }

  databases(): DatabaseDefinition[] {
    return [...this.#databases.values()];
  }

  findDatabase(name: string): DatabaseDefinition | undefined {
    return this.databases().find((database) => database.name === name);
  }

  databaseOf(id: DatabaseId): DatabaseDefinition | undefined {
    return this.#databases.get(id);
  }

  /** Rejects with `database not found[database=…]`. */
  database(name: string): DatabaseDefinition {
    const database = this.findDatabase(name);
    if (database === undefined) throw milvusError('databaseNotFound', '', { database: name });
    return database;
  }

  collections(): CollectionDefinition[] {
    return [...this.#collections.values()];
  }

  collectionsOf(databaseId: DatabaseId): CollectionDefinition[] {
    return this.collections().filter((collection) => collection.databaseId === databaseId);
  }

  byId(id: CollectionId): CollectionDefinition | undefined {
    return this.#collections.get(id);
  }

  /** By its own name only. */
  findByName(databaseId: DatabaseId, name: string): CollectionDefinition | undefined {
    const id = this.#names.get(`${databaseId}/${name}`);
    return id === undefined ? undefined : this.#collections.get(id);
  }

  findByAlias(databaseId: DatabaseId, alias: string): CollectionDefinition | undefined {
    const id = this.#aliases.get(`${databaseId}/${alias}`);
    return id === undefined ? undefined : this.#collections.get(id);
  }

  /** By name or alias. Rejects with `collection not found[database=…][collection=…]`. */
  collection(databaseName: string, name: string): CollectionDefinition {
    const database = this.database(databaseName);
    const found = this.findByName(database.id, name) ?? this.findByAlias(database.id, name);
    if (found === undefined) {
      throw milvusError('collectionNotFound', '', { database: databaseName, collection: name });
    }
    return found;
  }

  resourceGroups(): ResourceGroupDefinition[] {
    return [...this.#resourceGroups.values()];
  }

  resourceGroup(name: string): ResourceGroupDefinition | undefined {
    return this.#resourceGroups.get(name);
  }

  segments(id: CollectionId): SegmentManifest[] {
    return [...(this.#segments.get(id)?.values() ?? [])];
  }

  segment(id: CollectionId, segmentId: string): SegmentManifest | undefined {
    return this.#segments.get(id)?.get(segmentId);
  }
}

/** False for segments of dropped partitions, and for those a truncation emptied. */
function belongs(collection: CollectionDefinition, manifest: SegmentManifest): boolean {
  const hasPartition = collection.partitions.some(({ id }) => String(id) === manifest.partitionId);
  return hasPartition && BigInt(manifest.maxTimestamp) >= collection.truncatedTimestamp;
}

/** Rejects with `partition not found[partition=…]`. */
export function partitionOf(collection: CollectionDefinition, name: string): PartitionDefinition {
  const partition = collection.partitions.find((candidate) => candidate.name === name);
  if (partition === undefined) throw milvusError('partitionNotFound', '', { partition: name });
  return partition;
}
