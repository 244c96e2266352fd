/**
 * Every RPC of every service on one table: handled, or answered with a Status that
 * names it. Requests and answers travel as raw bytes; codecs are called here.
 */

import { milvusError } from '../base/errors.ts';
import type { Log } from '../base/log.ts';
import type { CallContext, Handler } from './call.ts';
import { type DecodedRows, decodeRows } from './decode/rows.ts';
import { decodeMessage } from './decode/wire-reader.ts';
import type { WireMessage } from './encode/field-data.ts';
import { milvus } from './gen/milvus.js';
import { RPCS, type RpcRow } from './gen/rpcs.ts';
import { databaseOfRequest, guardedOperation } from './guarded-rpcs.ts';
import { analyzerHandlers } from './handlers/analyzers.ts';
import { dataHandlers } from './handlers/data.ts';
import { definitionHandlers } from './handlers/definitions.ts';
import { indexHandlers } from './handlers/indexes.ts';
import { maintenanceHandlers } from './handlers/maintenance.ts';
import { resourceGroupHandlers } from './handlers/resource-groups.ts';
import { schemaChangeHandlers } from './handlers/schema-changes.ts';
import { systemHandlers } from './handlers/system.ts';
import { isClientFault, statusOf, SUCCESS } from './status.ts';
import type { Method, Methods } from './transport.ts';

interface Codec {
  decode(bytes: Uint8Array): unknown;
  encode(message: unknown): { finish(): Uint8Array };
}

export const HANDLERS: Readonly<Record<string, Handler>> = {
  ...definitionHandlers,
  ...schemaChangeHandlers,
  ...maintenanceHandlers,
  ...resourceGroupHandlers,
  ...dataHandlers,
  ...indexHandlers,
  ...systemHandlers,
  ...analyzerHandlers,
} as Readonly<Record<string, Handler>>;

const STATUS_TYPE = 'milvus.proto.common.Status';

/** By the full name of the message. */
const CODECS: ReadonlyMap<string, Codec> = new Map(
  RPCS.flatMap(([, , request, response]) => [request, response]).map((name) => [
    name,
    codecNamed(name),
  ]),
);

function codecNamed(typeName: string): Codec {
  let scope: unknown = { milvus };
  for (const part of typeName.split('.')) scope = (scope as Record<string, unknown>)[part];
  return scope as Codec;
}

function codecOf(typeName: string): Codec {
  return CODECS.get(typeName) as Codec;
}

/** The answer's bytes for a message whose `status` (by that name or alone) is set. */
function encodeAnswer([, name, , responseType]: RpcRow, message: WireMessage): Uint8Array {
  const codec = codecOf(responseType);
  if (responseType === STATUS_TYPE) return codec.encode(message['status'] ?? SUCCESS).finish();
  if (name === 'AlterCollectionSchema' && message['status'] !== undefined) {
    return codec.encode({ alter_status: message['status'] }).finish();
  }
  return codec.encode(message).finish();
}

/** Large, and done with once its rows are in the log and in their segments. */
function isRows(name: string): boolean {
  return name === 'Insert' || name === 'Upsert';
}

function decodeRequest([, name, requestType]: RpcRow, bytes: Uint8Array): unknown {
  if (isRows(name)) {
    return decodeMessage(decodeRows, bytes) satisfies DecodedRows;
  }
  return decodeMessage((all) => codecOf(requestType).decode(all), bytes);
}

export interface ServiceOptions {
  readonly call: Omit<CallContext, 'metadataDatabase'>;
  readonly log: Log;
}

/** The bytes that answer one call; never rejects. */
export async function answer(
  rpc: RpcRow,
  bytes: Uint8Array,
  metadataDatabase: string,
  options: ServiceOptions,
): Promise<Uint8Array> {
  const [, name] = rpc;
  try {
    const handler = HANDLERS[name];
    if (handler === undefined) {
      throw milvusError('unimplemented', `${name} is not supported by this server`);
    }
    const call = { ...options.call, metadataDatabase };
    const request = decodeRequest(rpc, bytes);
    const guarded = guardedOperation(name);
    if (guarded !== undefined) {
      call.engine.checkAllowed(databaseOfRequest(request) || metadataDatabase, guarded);
    }
    return encodeAnswer(rpc, await handler(request as never, call));
  } catch (cause) {
    if (!isClientFault(cause)) {
      const reason = cause instanceof Error ? String(cause.stack) : String(cause);
      options.log.error(`${name} failed`, { reason });
    }
    return encodeAnswer(rpc, { status: statusOf(cause) });
  }
}

/** Every RPC by its path. Streams are replication's: they end without a message. */
export function serviceMethods(options: ServiceOptions): Methods {
  return new Map(
    RPCS.map((rpc) => {
      const [service, name, , , isStream] = rpc;
      const method: Method = {
        answer: isStream
          ? async () => undefined
          : (request, metadata) =>
              answer(rpc, request, metadata.get('dbname') || 'default', options),
        borrowsRequest: isRows(name),
      };
      return [`/milvus.proto.milvus.${service}/${name}`, method] as const;
    }),
  );
}
