/** RPCs that an administrator may forbid in a database, by kind (engine/force-deny). */

import type { GuardedOperation } from '../engine/force-deny.ts';

const BY_KIND: Readonly<Record<GuardedOperation, readonly string[]>> = {
  reading: ['Search', 'HybridSearch', 'Query'],
  writing: ['Insert', 'Upsert', 'Delete', 'Import'],
  collectionDDL: ['CreateCollection', 'DropCollection', 'LoadCollection', 'ReleaseCollection'],
  partitionDDL: ['CreatePartition', 'DropPartition', 'LoadPartitions', 'ReleasePartitions'],
  indexDDL: ['CreateIndex', 'DropIndex'],
  flushDDL: ['Flush'],
  compactionDDL: ['ManualCompaction'],
};

const KIND_OF: ReadonlyMap<string, GuardedOperation> = new Map(
  Object.entries(BY_KIND).flatMap(([kind, rpcs]) =>
    rpcs.map((rpc) => [rpc, kind as GuardedOperation] as const),
  ),
);

/** Undefined: it cannot be forbidden. */
export function guardedOperation(rpc: string): GuardedOperation | undefined {
  return KIND_OF.get(rpc);
}

/** The body's database, whatever the request calls it; empty when it names none. */
export function databaseOfRequest(request: unknown): string {
  const named = request as { readonly db_name?: unknown; readonly databaseName?: unknown };
  const name = named.db_name ?? named.databaseName ?? '';
  return typeof name === 'string' ? name : '';
}
