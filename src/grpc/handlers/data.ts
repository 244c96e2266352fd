/** Insert, upsert, delete, search, query. */

import { readTimezone } from '../../engine/read-timezone.ts';
import type { ResultColumn } from '../../engine/requests.ts';
import type { DataType } from '../../schema/data-type.ts';
import { decodeKeyValues } from '../decode/schema.ts';
import { type CallContext, contextOf, type Handler } from '../call.ts';
import { decodeDelete, decodeQuery, decodeFunctionScore, decodeSearch } from '../decode/reads.ts';
import type { DecodedRows } from '../decode/rows.ts';
import type { WireMessage } from '../encode/field-data.ts';
import {
  encodeFailedMutation,
  encodeMutation,
  encodeQuery,
  encodeSearch,
} from '../encode/results.ts';
import { type TimeOutput, timeOutputOf, UTC_TEXT } from '../encode/time-output.ts';
import type { milvus } from '../gen/milvus.js';
import { statusOf } from '../status.ts';

type M = typeof milvus.proto.milvus;

/** A failed mutation also names the rows: all of them. */
async function mutate(rowCount: number, work: () => Promise<WireMessage>): Promise<WireMessage> {
  try {
    return await work();
  } catch (cause) {
    return { ...encodeFailedMutation(rowCount), status: statusOf(cause) };
  }
}

/** Asks for the collection's zone only where there are times to show. */
async function timeOutput(
  request: {
    readonly collection_name?: string | null;
    readonly db_name?: string | null;
  },
  params: readonly { readonly key: string; readonly value: string }[],
  call: CallContext,
  columns: readonly ({ readonly type: DataType } | ResultColumn)[],
): Promise<TimeOutput> {
  const types = columns.map((column) => ('field' in column ? column.field.type : column.type));
  if (!types.includes('Timestamptz')) return UTC_TEXT;
  const name = request.collection_name ?? '';
  const found = await call.engine.describeCollection(contextOf(request, call), { name });
  return timeOutputOf(params, readTimezone(params, found.properties));
}

export const dataHandlers = {
  Insert: (request: DecodedRows, call) =>
    mutate(request.rowCount, async () => {
      const context = contextOf({ db_name: request.databaseName }, call);
      return encodeMutation(await call.engine.insert(context, request), request.rowCount);
    }),
  Upsert: (request: DecodedRows, call) =>
    mutate(request.rowCount, async () => {
      const context = contextOf({ db_name: request.databaseName }, call);
      return encodeMutation(await call.engine.upsert(context, request), request.rowCount);
    }),
  Delete: async (request: M['DeleteRequest']['prototype'], call) => {
    const result = await call.engine.delete(contextOf(request, call), decodeDelete(request));
    return encodeMutation(result, 0);
  },
  Search: async (request: M['SearchRequest']['prototype'], call) => {
    const decoded = decodeSearch(request);
    const result = await call.engine.search(contextOf(request, call), decoded);
    const columns = [...result.columns, ...(result.groups?.columns ?? [])];
    return encodeSearch(result, await timeOutput(request, decoded.params, call, columns));
  },
  Query: async (request: M['QueryRequest']['prototype'], call) => {
    const decoded = decodeQuery(request);
    const result = await call.engine.query(contextOf(request, call), decoded);
    const columns = [...result.columns, ...result.computed];
    return encodeQuery(result, await timeOutput(request, decoded.params, call, columns));
  },
  HybridSearch: async (request: M['HybridSearchRequest']['prototype'], call) => {
    const requests = (request.requests ?? []).map(decodeSearch);
    const { requests: _, ...outer } = { ...decodeSearch({}), requests };
    const context = contextOf(request, call);
    const result = await call.engine.hybridSearch(context, {
      ...outer,
      collectionName: request.collection_name,
      outputFields: request.output_fields ?? [],
      partitionNames: request.partition_names ?? [],
      requests,
      rankParams: decodeKeyValues(request.rank_params),
      ...decodeFunctionScore(request.function_score),
    });
    const params = decodeKeyValues(request.rank_params);
    const columns = [...result.columns, ...(result.groups?.columns ?? [])];
    return encodeSearch(result, await timeOutput(request, params, call, columns));
  },
} satisfies Record<string, Handler>;
