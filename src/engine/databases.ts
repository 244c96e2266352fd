/** Databases: create, drop, list, describe, alter. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import type { DatabaseId } from '../base/ids.ts';
import { databasesMax } from '../base/limits.ts';
import { type DatabaseDefinition, DEFAULT_DATABASE } from '../catalog/definitions.ts';
import { checkDatabaseName } from '../schema/names.ts';
import type { KeyValue } from '../schema/schema.ts';
import { checkTimezone } from '../schema/timestamptz.ts';
import type { EngineContext } from './context.ts';
import { changeProperties } from './properties.ts';
import type { DatabaseDescription, PropertyChange } from './requests.ts';

export async function createDatabase(
  context: EngineContext,
  name: string,
  properties: readonly KeyValue[],
): Promise<void> {
  checkDatabaseName(name);
  checkZone(properties);
  if (context.catalog.findDatabase(name) !== undefined) {
    throw invalidParameter(`database already exist: ${name}`);
  }
  if (context.catalog.databases().length >= databasesMax) {
    throw milvusError('databaseLimit', '', { limit: databasesMax });
  }
  const database = {
    id: context.newId() as DatabaseId,
    name,
    createdTimestamp: context.timestamp(),
    properties,
  };
  await context.commitEvent({ kind: 'databasePut', database });
}

function checkZone(properties: readonly KeyValue[]): void {
  for (const { key, value } of properties) if (key === 'timezone') checkTimezone(value);
}

export async function dropDatabase(context: EngineContext, name: string): Promise<void> {
  checkDatabaseName(name);
  if (name === DEFAULT_DATABASE) throw invalidParameter('can not drop default database');
  const database = context.catalog.findDatabase(name);
  if (database === undefined) return;
  if (context.catalog.collectionsOf(database.id).length > 0) {
    throw invalidParameter(
      `database:${name} not empty, must drop all collections before drop database`,
    );
  }
  await context.commitEvent({ kind: 'databaseDropped', id: database.id });
}

export function describeDatabase(database: DatabaseDefinition): DatabaseDescription {
  return database;
}

export async function alterDatabase(
  context: EngineContext,
  name: string,
  change: PropertyChange,
): Promise<void> {
  const database = context.catalog.database(name);
  if (change.properties.length === 0 && change.deleteKeys.length === 0) {
    throw invalidParameter(
      'alter database with empty properties and delete keys, expected to set either properties or delete keys',
    );
  }
  if (change.properties.length > 0 && change.deleteKeys.length > 0) {
    throw invalidParameter(
      'alter database cannot modify properties and delete keys at the same time',
    );
  }
  checkZone(change.properties);
  const properties = changeProperties(database.properties, change);
  await context.commitEvent({ kind: 'databasePut', database: { ...database, properties } });
}
