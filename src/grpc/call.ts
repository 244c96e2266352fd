/**
 * One call as handlers see it: the engine, the effective database, the decoded request.
 */

import type { Clock } from '../base/clock.ts';
import type { EngineApi } from '../engine/api.ts';
import type { RequestContext } from '../engine/requests.ts';
import type { WireMessage } from './encode/field-data.ts';
import type { ClientRegistry } from './handlers/client-registry.ts';

export interface CallContext {
  readonly engine: EngineApi;
  readonly clients: ClientRegistry;
  readonly clock: Clock;
  /** Metadata `dbname`, `default` when absent or empty. */
  readonly metadataDatabase: string;
}

/** Decodes, calls the engine, encodes; the result is the response message, status included. */
export type Handler<Request = never> = (
  request: Request,
  call: CallContext,
) => Promise<WireMessage>;

/** Effective database: the body's, else the metadata's, else `default`. */
export function contextOf(
  request: { readonly db_name?: string | null },
  call: CallContext,
): RequestContext {
  const own = request.db_name ?? '';
  return { database: own === '' ? call.metadataDatabase : own };
}
