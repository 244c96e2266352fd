/** Insert, upsert, delete, search, query. */

import { decodeKeyValues } from '../decode/schema.ts';
import { propertyOf } from './property-of.ts';
import { type CallContext, contextOf, type Handler } from '../call.ts';
import { decodeDelete, decodeQuery, decodeRerankFunctions, decodeSearch } from '../decode/reads.ts';
import type { DecodedRows } from '../decode/rows.ts';
import type { WireMessage } from '../encode/field-data.ts';
import {
  encodeFailedMutation,
  encodeMutation,
  encodeQuery,
  encodeSearch,
} from '../encode/results.ts';
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

/** Timestamps are shown in the zone the request names, else the collection's. */
async function timezoneOf(
  request: {
    readonly collection_name?: string | null;
    readonly db_name?: string | null;
  },
  params: readonly { readonly key: string; readonly value: string }[],
  call: CallContext,
): Promise<string> {
  const asked = params.find(({ key }) => key === 'timezone')?.value;
  if (asked !== undefined && asked !== '') return asked;
  const name = request.collection_name ?? '';
  const found = await call.engine.describeCollection(contextOf(request, call), { name });
  return propertyOf(found.properties, 'timezone') ?? 'UTC';
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
    const hasTime = result.columns.some(({ field }) => field.type === 'Timestamptz');
    const zone = hasTime ? await timezoneOf(request, decoded.params, call) : 'UTC';
    return encodeSearch(result, zone);
  },
  Query: async (request: M['QueryRequest']['prototype'], call) => {
    const decoded = decodeQuery(request);
    const result = await call.engine.query(contextOf(request, call), decoded);
    const hasTime = result.columns.some(({ field }) => field.type === 'Timestamptz');
    const zone = hasTime ? await timezoneOf(request, decoded.params, call) : 'UTC';
    return encodeQuery(result, zone);
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
      ...decodeRerankFunctions(request.function_score),
    });
    return encodeSearch(result, 'UTC');
  },
} satisfies Record<string, Handler>;
