/** What an administrator has forbidden in a database: `database.force.deny.…` properties. */

import { milvusError } from '../base/errors.ts';
import { propertyOf } from '../catalog/definitions.ts';
import type { KeyValue } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { isTrue } from './properties.ts';

export type GuardedOperation =
  | 'reading'
  | 'writing'
  | 'collectionDDL'
  | 'partitionDDL'
  | 'indexDDL'
  | 'flushDDL'
  | 'compactionDDL';

/** The property of a single kind of definition change, and what Milvus calls the kind. */
const KINDS: Readonly<Record<string, readonly [key: string, shown: string]>> = {
  collectionDDL: ['collectionDDL', 'DDLCollection'],
  partitionDDL: ['partitionDDL', 'DDLPartition'],
  indexDDL: ['index', 'DDLIndex'],
  flushDDL: ['flush', 'DDLFlush'],
  compactionDDL: ['compaction', 'DDLCompaction'],
};

/** An unknown database is for others to refuse. */
export function checkAllowed(
  context: EngineContext,
  database: string,
  operation: GuardedOperation,
): void {
  const properties = context.catalog.findDatabase(database)?.properties ?? [];
  if (properties.length === 0) return;
  const kind = KINDS[operation];
  const all = kind === undefined ? operation : 'ddl';
  if (isDenied(properties, all)) {
    const what = all === 'ddl' ? 'DDL' : all;
    throw milvusError('quotaExceeded', '', {
      reason: `access has been disabled by the administrator: force deny ${what} in database properties`,
    });
  }
  if (kind !== undefined && isDenied(properties, kind[0])) {
    throw milvusError('quotaExceeded', '', { reason: `rate type: ${kind[1]}` });
  }
}

function isDenied(properties: readonly KeyValue[], what: string): boolean {
  return isTrue(propertyOf(properties, `database.force.deny.${what}`));
}
