/** Aliases: further names of a collection, in the namespace of collection names. */

import { milvusError } from '../base/errors.ts';
import type { CollectionDefinition, DatabaseDefinition } from '../catalog/definitions.ts';
import { checkAliasName, checkCollectionName } from '../schema/names.ts';
import type { EngineContext } from './context.ts';
import type { RequestContext } from './requests.ts';

export async function createAlias(
  context: EngineContext,
  request: RequestContext,
  collectionName: string,
  alias: string,
): Promise<void> {
  checkAliasName(alias);
  checkCollectionName(collectionName);
  const database = context.catalog.database(request.database);
  refuseCollectionName(context, database, alias);
  const collection = context.catalog.collection(database.name, collectionName);
  const taken = context.catalog.findByAlias(database.id, alias);
  if (taken?.id === collection.id) return;
  if (taken !== undefined) {
    throw milvusError('aliasExists', `${alias} is alias to another collection: ${taken.name}`, {
      database: database.name,
      alias,
    });
  }
  await putAliases(context, collection, [...collection.aliases, alias]);
}

function refuseCollectionName(
  context: EngineContext,
  database: DatabaseDefinition,
  alias: string,
): void {
  if (context.catalog.findByName(database.id, alias) === undefined) return;
  throw milvusError('aliasCollectionConflict', '', { database: database.name, alias });
}

function putAliases(
  context: EngineContext,
  collection: CollectionDefinition,
  aliases: readonly string[],
): Promise<CollectionDefinition> {
  return context.changeCollection(collection, { aliases });
}

export async function alterAlias(
  context: EngineContext,
  request: RequestContext,
  collectionName: string,
  alias: string,
): Promise<void> {
  checkAliasName(alias);
  checkCollectionName(collectionName);
  const database = context.catalog.database(request.database);
  refuseCollectionName(context, database, alias);
  const target =
    context.catalog.findByName(database.id, collectionName) ??
    context.catalog.findByAlias(database.id, collectionName);
  if (target === undefined) {
    throw milvusError('collectionNotFound', '', { collection: collectionName });
  }
  const owner = context.catalog.findByAlias(database.id, alias);
  if (owner === undefined) {
    throw milvusError('aliasNotFound', '', { database: database.name, alias });
  }
  if (owner.id === target.id) return;
  const without = owner.aliases.filter((name) => name !== alias);
  await context.commitEvent({
    kind: 'collectionsPut',
    collections: [
      { ...owner, aliases: without },
      { ...target, aliases: [...target.aliases, alias] },
    ],
  });
}

export async function dropAlias(
  context: EngineContext,
  request: RequestContext,
  alias: string,
): Promise<void> {
  const database = context.catalog.database(request.database);
  const owner = context.catalog.findByAlias(database.id, alias);
  if (owner === undefined) return;
  await putAliases(
    context,
    owner,
    owner.aliases.filter((name) => name !== alias),
  );
}

export function describeAlias(
  context: EngineContext,
  request: RequestContext,
  alias: string,
): { collectionName: string } {
  checkAliasName(alias);
  const database = context.catalog.database(request.database);
  const owner = context.catalog.findByAlias(database.id, alias);
  if (owner === undefined) {
    throw milvusError('aliasNotFound', '', { database: database.name, alias });
  }
  return { collectionName: owner.name };
}

export function listAliases(
  context: EngineContext,
  request: RequestContext,
  collectionName: string,
): string[] {
  if (collectionName !== '') checkCollectionName(collectionName);
  const database = context.catalog.database(request.database);
  if (collectionName === '') {
    return context.catalog.collectionsOf(database.id).flatMap(({ aliases }) => aliases);
  }
  const found =
    context.catalog.findByName(database.id, collectionName) ??
    context.catalog.findByAlias(database.id, collectionName);
  if (found === undefined) {
    throw milvusError('collectionNotFound', '', { collection: collectionName });
  }
  return [...found.aliases];
}
