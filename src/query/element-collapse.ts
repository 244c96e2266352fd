/**
 * The hits of an element search as hits of rows, for rerankers that compare rows:
 * `element_scope` of a hybrid search says how the scores of a row's elements add up.
 */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { largerIsNearer } from '../index/flat/vector-space.ts';
import type { RankedHit } from './reduce.ts';

const STRATEGIES = ['max', 'sum', 'avg', 'topk_sum', 'topk_avg'] as const;

export interface ElementCollapse {
  readonly strategy: (typeof STRATEGIES)[number];
  /** Of the topk strategies: so many of a row's best hits. */
  readonly topK: number;
}

/** The row's best element alone. */
export const BEST_ELEMENT: ElementCollapse = { strategy: 'max', topK: 0 };

const SCOPE = 'element_scope';

/** `{"collapse": {"strategy": …, "topk": …}}`. */
export function parseElementScope(scope: unknown): ElementCollapse {
  const { collapse } = objectWith(scope, SCOPE, ['collapse']);
  if (collapse === undefined) throw missing(`${SCOPE}.collapse is required`);
  const { strategy, topk } = objectWith(collapse, `${SCOPE}.collapse`, ['strategy', 'topk']);
  if (strategy !== undefined && typeof strategy !== 'string') {
    throw invalidParameter(`${SCOPE}.collapse.strategy must be a string`);
  }
  const name = (strategy ?? '').trim();
  if (name === '') throw missing(`${SCOPE}.collapse.strategy is required`);
  const known = STRATEGIES.find((each) => each === name);
  if (known === undefined) {
    throw invalidParameter(`unsupported ${SCOPE}.collapse.strategy: ${name}`);
  }
  if (topk !== undefined && !Number.isInteger(topk)) {
    throw invalidParameter(`${SCOPE}.collapse.topk must be an integer`);
  }
  if (topk !== undefined && (topk as number) <= 0) {
    throw invalidParameter(`${SCOPE}.collapse.topk must be positive`);
  }
  const needsTopK = known.startsWith('topk');
  if (needsTopK && topk === undefined) {
    throw missing(`${SCOPE}.collapse.topk is required for strategy ${known}`);
  }
  if (!needsTopK && topk !== undefined) {
    throw invalidParameter(`${SCOPE}.collapse.topk is only valid for topk strategies`);
  }
  return { strategy: known, topK: (topk as number | undefined) ?? 0 };
}

function missing(reason: string): Error {
  return milvusError('parameterMissing', reason);
}

function objectWith(
  value: unknown,
  name: string,
  keys: readonly string[],
): Readonly<Record<string, unknown>> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw invalidParameter(`${name} must be a JSON object`);
  }
  const strange = Object.keys(value).find((key) => !keys.includes(key));
  if (strange !== undefined) throw invalidParameter(`unsupported ${name} key: ${strange}`);
  return value as Readonly<Record<string, unknown>>;
}

/** Sums of distances would prefer the rows that have fewest elements. */
export function checkCollapseMetric({ strategy }: ElementCollapse, metric: string): void {
  if (!strategy.endsWith('sum') || largerIsNearer(metric)) return;
  throw invalidParameter(
    `${SCOPE}.collapse.strategy ${strategy} is only supported for positively related metrics`,
  );
}

/** One hit a row, best first; hits come best first. */
export function collapseElements(
  hits: readonly RankedHit[],
  collapse: ElementCollapse,
  metric: string,
): RankedHit[] {
  const rows = new Map<RankedHit['key'], RankedHit[]>();
  for (const hit of hits) {
    const known = rows.get(hit.key);
    if (known === undefined) rows.set(hit.key, [hit]);
    else known.push(hit);
  }
  const sign = largerIsNearer(metric) ? -1 : 1;
  const collapsed = Array.from(rows.values(), (own): RankedHit => {
    const { element: _, ...best } = own[0] as RankedHit;
    return { ...best, score: rowScore(own, collapse) };
  });
  return collapsed.sort((a, b) => sign * (a.score - b.score));
}

function rowScore(hits: readonly RankedHit[], { strategy, topK }: ElementCollapse): number {
  const [best] = hits;
  if (strategy === 'max') return best?.score ?? 0;
  const used = strategy.startsWith('topk') ? hits.slice(0, topK) : hits;
  const sum = used.reduce((total, { score }) => Math.fround(total + score), 0);
  return strategy.endsWith('avg') ? Math.fround(sum / used.length) : sum;
}
