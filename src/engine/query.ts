/** Query: rows by filter or key in key order, and count(*). */

import { invalidParameter } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { type FilterPlan, isAlwaysTrue } from '../filter/plan.ts';
import type { FilterHits } from '../query/executor.ts';
import { type ElementCursor, parseElementCursor } from '../query/element-cursor.ts';
import { shownRows } from '../query/element-rows.ts';
import { orderRows, pickHits } from '../query/order-rows.ts';
import { parseAggregation } from '../query/aggregates.ts';
import { resolveOutputFields } from '../query/output-fields.ts';
import { keyOfHit, newestOfEachKey } from '../query/newest-hits.ts';
import { parseQueryOptions, type QueryOptions } from '../query/query-options.ts';
import { checkGroupedOrder, parseQueryOrder } from '../query/query-order.ts';
import type { OrderKey } from '../query/value-order.ts';
import { type CollectionSchema, primaryField } from '../schema/schema.ts';
import type { EngineContext } from './context.ts';
import { aggregate } from './aggregate-query.ts';
import { rowsOfListedKeys } from './key-lookup.ts';
import { orderedRows } from './ordered-query.ts';
import { refuseNames } from './partition-routing.ts';
import { windowMax } from './ranked-search.ts';
import {
  iteratorSnapshot,
  type OpenRead,
  openRead,
  planOf,
  readPartitions,
  retrieveOutput,
} from './reads.ts';
import type { QueryRequest, QueryResult, RequestContext } from './requests.ts';
import { checkCollectionId } from './search.ts';

export async function query(
  context: EngineContext,
  request: RequestContext,
  input: QueryRequest,
): Promise<QueryResult> {
  const snapshot = await iteratorSnapshot(context, input);
  const collection = context.catalog.collection(request.database, input.collectionName);
  refuseNames(collection, input.partitionNames);
  const options = parseQueryOptions(input.params, windowMax(collection));
  checkCollectionId(collection, options.collectionId);
  const cursor = parseElementCursor(input.params, {
    isIterator: options.isIterator,
    hasTextKeys: primaryField(collection.schema).type === 'VarChar',
  });
  const plan = planOf(context, collection, input, 'query');
  const aggregation = parseAggregation(collection.schema, input.outputFields, options.groupBy);
  const order = queryOrder(collection.schema, options, aggregation !== undefined);
  if (aggregation !== undefined) {
    return aggregate(context, collection, input, { plan, options, order, aggregation });
  }
  if (isAlwaysTrue(plan) && options.limit === undefined) {
    throw invalidParameter('empty expression should be used with limit');
  }
  const output = resolveOutputFields(collection.schema, input.outputFields, 'query');
  const partitionIds = readPartitions(collection, input.partitionNames, 'query', [plan]);
  const read = openRead(context, collection, partitionIds, {
    timestamp: snapshot,
    ignoresGrowing: options.ignoresGrowing,
  });
  try {
    const rows = shownRows(
      order.length > 0
        ? await orderedRows(context, collection, read, { plan, options, order })
        : await matchingRows(context, collection, read, { plan, options, cursor }),
    );
    return {
      collectionName: input.collectionName,
      columns: retrieveOutput(read, rows, output.fields, 'query'),
      ...(rows.elements === undefined ? {} : { elementIndices: rows.elements }),
      computed: [],
      outputFields: output.echoed,
      primaryFieldName: primaryField(collection.schema).name,
      sessionTimestamp: snapshot,
    };
  } finally {
    read.release();
  }
}

function queryOrder(
  schema: CollectionSchema,
  options: QueryOptions,
  isAggregated: boolean,
): OrderKey[] {
  if (isAggregated) checkGroupedOrder(options.order, options.groupBy);
  return parseQueryOrder(schema, options.order);
}

/** One row a key, in key order, the window cut out. */
async function matchingRows(
  context: EngineContext,
  collection: CollectionDefinition,
  read: OpenRead,
  work: { plan: FilterPlan; options: QueryOptions; cursor: ElementCursor | undefined },
): Promise<FilterHits> {
  const { plan, options, cursor } = work;
  const primaryId = primaryField(collection.schema).id;
  const limit = options.limit === undefined ? undefined : options.offset + options.limit;
  const shown = (hits: FilterHits): number[] =>
    beyond(cursor, newestOfEachKey(read, hits, primaryId), (i) => ({
      key: keyOfHit(read, hits, primaryId, i),
      element: hits.elements?.[i] ?? 0,
    }));
  const windowOf = (hits: FilterHits, rows: number[]): FilterHits =>
    pickHits(hits, Uint32Array.from(rows.slice(options.offset, limit)));
  const listed = rowsOfListedKeys(read, plan);
  if (listed !== undefined) {
    const columns = read.views.map((view) => view.columns.get(primaryId));
    const hits = orderRows(listed, columns, undefined);
    return windowOf(hits, shown(hits));
  }
  const places = new Set(read.views.map(({ partitionId }) => partitionId));
  // Once another key follows, no newer row of the last one can.
  const needed = limit === undefined ? undefined : limit + (places.size > 1 ? 1 : 0);
  for (let askedFor = needed; ; askedFor = (askedFor as number) * 2) {
    const hits = await context.executor.filter({
      segments: read.scopes,
      readOrdinal: read.readOrdinal,
      orderBy: primaryId,
      includeSuperseded: false,
      ...(isAlwaysTrue(plan) ? {} : { filter: plan }),
      ...(askedFor === undefined ? {} : { limit: askedFor }),
    });
    const unique = shown(hits);
    const isWhole = askedFor === undefined || hits.offsets.length < askedFor;
    if (isWhole || needed === undefined || unique.length >= needed) {
      return windowOf(hits, unique);
    }
  }
}

/** Without what an iterator over elements has shown of its last row. */
function beyond(
  cursor: ElementCursor | undefined,
  hits: number[],
  placeOf: (hit: number) => ElementCursor,
): number[] {
  if (cursor === undefined) return hits;
  return hits.filter((hit) => {
    const { key, element } = placeOf(hit);
    return key !== cursor.key || element > cursor.element;
  });
}
