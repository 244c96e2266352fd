/** Name rules of collections, aliases, databases, partitions, fields and indexes, in Milvus' words. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { nameBytesMax } from '../base/limits.ts';

const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;
const RESERVED_FIELDS = new Set(['RowID', 'Timestamp', '__virtual_pk__']);

/** Words of the filter language, as Milvus lists them: unusable as field names. */
const KEYWORDS = new Set(
  [
    '$meta like and or not in true True TRUE false False FALSE',
    'exists json_contains json_contains_all json_contains_any',
    'array_contains array_contains_all array_contains_any array_length',
    'text_match phrase_match random_sample',
    'EXISTS JSON_CONTAINS JSON_CONTAINS_ALL JSON_CONTAINS_ANY',
    'ARRAY_CONTAINS ARRAY_CONTAINS_ALL ARRAY_CONTAINS_ANY ARRAY_LENGTH',
    'TEXT_MATCH PHRASE_MATCH RANDOM_SAMPLE',
  ].flatMap((line) => line.split(' ')),
);

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

export function checkCollectionName(name: string): void {
  checkCollectionOrAlias(name, 'collection name', 'Invalid collection name');
}

export function checkAliasName(name: string): void {
  checkCollectionOrAlias(name, 'collection alias', 'Invalid collection alias');
}

function checkCollectionOrAlias(name: string, what: string, head: string): void {
  if (name === '') throw invalidParameter(`${what} should not be empty`);
  const refuse = (reason: string) => invalidParameter(`${head}: ${name}. ${reason}`);
  if (byteLength(name) > nameBytesMax) {
    throw refuse(`the length of a ${what} must be less than 255 characters`);
  }
  if (!/^[A-Za-z_]/.test(name)) {
    throw refuse(`the first character of a ${what} must be an underscore or letter`);
  }
  if (!IDENTIFIER.test(name)) {
    throw refuse(`${what} can only contain numbers, letters and underscores`);
  }
}

export function checkDatabaseName(name: string): void {
  const refuse = (reason: string) => milvusError('databaseInvalidName', reason, { database: name });
  if (name === '') throw refuse("database name couldn't be empty");
  if (byteLength(name) > nameBytesMax) {
    throw refuse('the length of a database name must be less than 255 characters');
  }
  if (!/^[A-Za-z_]/.test(name)) {
    throw refuse('the first character of a database name must be an underscore or letter');
  }
  if (!IDENTIFIER.test(name)) {
    throw refuse('database name can only contain numbers, letters and underscores');
  }
}

export function checkPartitionName(raw: string): void {
  const name = raw.trim();
  const refuse = (reason: string) => invalidParameter(`Invalid partition name: ${name}. ${reason}`);
  if (name === '') throw refuse('Partition name should not be empty.');
  if (byteLength(name) > nameBytesMax) {
    throw refuse('The length of a partition name must be less than 255 characters.');
  }
  if (!/^[A-Za-z0-9_]/.test(name)) {
    throw refuse('The first character of a partition name must be an underscore or letter.');
  }
  if (!/^[A-Za-z0-9_-]+$/.test(name)) {
    throw refuse('Partition name can only contain numbers, letters and underscores.');
  }
}

export function checkFieldName(raw: string): void {
  const name = raw.trim();
  const refuse = (reason: string) =>
    milvusError('fieldInvalidName', `Invalid field name: ${name}. ${reason}`, { field: name });
  if (name === '')
    throw milvusError('fieldInvalidName', 'field name should not be empty', { field: name });
  if (RESERVED_FIELDS.has(name)) {
    throw refuse('is reserved for internal use and cannot be used in user schemas');
  }
  if (byteLength(name) > nameBytesMax) {
    throw refuse('The length of a field name must be less than 255 characters.');
  }
  if (!/^[A-Za-z_]/.test(name)) {
    throw refuse('The first character of a field name must be an underscore or letter.');
  }
  if (!IDENTIFIER.test(name)) {
    throw refuse('Field name can only contain numbers, letters, and underscores.');
  }
  if (KEYWORDS.has(name)) throw refuse(`${name} is keyword in milvus.`);
}

export function checkResourceGroupName(name: string): void {
  if (name === '') {
    throw milvusError('parameterMissing', "resource group name couldn't be empty");
  }
  const refuse = (reason: string) =>
    invalidParameter(`Invalid resource group name ${name}. ${reason}`);
  if (byteLength(name) > nameBytesMax) {
    throw refuse('the length of a resource group name must be less than 255 characters');
  }
  if (!/^[A-Za-z_]/.test(name)) {
    throw refuse('the first character of a resource group name must be an underscore or letter');
  }
  if (!IDENTIFIER.test(name)) {
    throw refuse('resource group name can only contain numbers, letters and underscores');
  }
}

export function checkIndexName(raw: string): void {
  const name = raw.trim();
  if (name === '') return;
  const refuse = (reason: string) => invalidParameter(`Invalid index name: ${name}. ${reason}`);
  if (byteLength(name) > nameBytesMax) {
    throw refuse('The length of a index name must be less than 255 characters.');
  }
  if (!/^[A-Za-z_]/.test(name)) {
    throw refuse('The first character of a index name must be an underscore or letter.');
  }
  if (!/^[A-Za-z0-9_[\]]+$/.test(name)) {
    throw refuse('Index name can only contain numbers, letters, and underscores.');
  }
}
