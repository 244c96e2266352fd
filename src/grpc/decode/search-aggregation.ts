/** Search aggregations, nested as sent, into the engine's form. */

import { aggregationLevelsMax } from '../../base/limits.ts';
import type { SearchAggregationSpec } from '../../query/search-aggregation.ts';
import type { milvus } from '../gen/milvus.js';
import { toNumber, type WireLong } from '../long.ts';

type Wire = milvus.proto.common.ISearchAggregationSpec;

/** One level more than allowed is kept, for the engine to refuse. */
export function decodeSearchAggregation(spec: Wire, depth = 0): SearchAggregationSpec {
  const { top_hits: topHits, sub_aggregation: inner } = spec;
  const isKept = inner !== null && inner !== undefined && depth < aggregationLevelsMax;
  return {
    fields: spec.fields ?? [],
    size: toNumber(spec.size as WireLong),
    searchSize: toNumber(spec.search_size as WireLong),
    metrics: new Map(
      Object.entries(spec.metrics ?? {}).map(([alias, metric]) => [
        alias,
        { operator: metric.op ?? '', field: metric.field_name ?? '' },
      ]),
    ),
    order: (spec.order ?? []).map(({ key, direction }) => ({
      key: key ?? '',
      direction: direction ?? '',
    })),
    ...(topHits === null || topHits === undefined ? {} : { topHits: decodeTopHits(topHits) }),
    ...(isKept ? { inner: decodeSearchAggregation(inner, depth + 1) } : {}),
  };
}

function decodeTopHits(
  topHits: milvus.proto.common.ITopHitsSpec,
): NonNullable<SearchAggregationSpec['topHits']> {
  return {
    size: toNumber(topHits.size as WireLong),
    sort: (topHits.sort ?? []).map((item) => ({
      field: item.field_name ?? '',
      direction: item.direction ?? '',
      nullFirst: item.null_first ?? false,
    })),
  };
}
