/** Rankings of one read through a reranker: every query's lists become one. */

import { valueReader } from '../query/field-path.ts';
import type { PinnedRead } from '../query/pinned-read.ts';
import type { RankedHit } from '../query/reduce.ts';
import { type Reranked, type Reranker, rerank } from '../query/rerank.ts';
import { type CollectionSchema, fieldByName, type FieldSchema } from '../schema/schema.ts';
import type { RankedSearch } from './ranked-search.ts';

/** The searches have the same number of queries; the answer has one ranking for each. */
export function rerankSearches(
  read: PinnedRead,
  schema: CollectionSchema,
  reranker: Reranker,
  searches: readonly RankedSearch[],
): Reranked[] {
  const valueAt = decayValues(read, schema, reranker);
  const queryCount = searches[0]?.rankings.length ?? 0;
  return Array.from({ length: queryCount }, (_, q) =>
    rerank(
      reranker,
      searches.map(({ metric, rankings }) => ({ metric, hits: rankings[q] ?? [] })),
      valueAt,
    ),
  );
}

function decayValues(
  read: PinnedRead,
  schema: CollectionSchema,
  { decay }: Reranker,
): ((hit: RankedHit) => number | null) | undefined {
  if (decay === undefined) return undefined;
  const field = fieldByName(schema, decay.fieldName) as FieldSchema;
  const columns = read.views.map((view) => view.columns.get(field.id));
  const valueAt = valueReader({ field, path: [] }, columns);
  return ({ segmentIndex, offset }) => {
    const value = valueAt(segmentIndex, offset) as number | bigint | null;
    return value === null ? null : Number(value);
  };
}
