/**
 * A bound filter: the typed tree that predicates are compiled from.
 *
 * Plain data (bigint allowed), so that it can be sent to a worker; `key` names
 * it for caches: equal keys mean equal trees.
 */

export interface FilterPlan {
  readonly key: string;
}
