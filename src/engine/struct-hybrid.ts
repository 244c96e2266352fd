/**
 * Hybrid search with vectors of struct arrays among its searches.
 *
 * Element searches of one struct alone keep their elements: those are reranked. Beside
 * any other search their hits become hits of rows first (query/element-collapse).
 */

import { invalidParameter } from '../base/errors.ts';
import {
  BEST_ELEMENT,
  checkCollapseMetric,
  collapseElements,
  type ElementCollapse,
  parseElementScope,
} from '../query/element-collapse.ts';
import type { GroupingOptions } from '../query/group-options.ts';
import type { PreparedSearch, RankedSearch } from './ranked-search.ts';

const SCOPE = 'element_scope';

function isOfElements({ task }: PreparedSearch): boolean {
  return task.kind === 'elements';
}

/** Every search is one of elements, and all of one struct. */
function keepsElements(searches: readonly PreparedSearch[]): boolean {
  const structs = new Set(searches.map(({ options }) => options.field.structName));
  return searches.length > 0 && structs.size === 1 && searches.every(isOfElements);
}

export function checkStructSearches(
  searches: readonly PreparedSearch[],
  grouping: GroupingOptions | undefined,
): void {
  for (const search of searches) {
    const { options, task } = search;
    if (options.indexParams[SCOPE] === undefined) continue;
    if (task.kind !== 'elements') {
      throw invalidParameter(
        `${SCOPE} is only supported for element-level search on struct array vector sub-fields`,
      );
    }
    checkCollapseMetric(collapseOf(search), task.metric);
  }
  for (const search of searches) refuseKind(search);
  if (grouping !== undefined) checkGrouping(searches, grouping);
  if (keepsElements(searches) && searches.some(({ options }) => options.indexParams[SCOPE])) {
    throw invalidParameter(`${SCOPE} is not allowed for same-struct element-level hybrid search`);
  }
}

function refuseKind({ task, options }: PreparedSearch): void {
  if (task.kind !== 'elements' && task.kind !== 'embeddingLists') return;
  const isList = task.kind === 'embeddingLists';
  const where = `is not supported for vector array (${isList ? 'embedding-list' : 'element-level'}) fields in hybrid search, fieldName:${options.field.name}`;
  if (isList && task.range !== undefined) throw invalidParameter(`range search ${where}`);
  if (options.isIterator) throw invalidParameter(`search iterator ${where}`);
}

function checkGrouping(searches: readonly PreparedSearch[], grouping: GroupingOptions): void {
  const keeps = keepsElements(searches);
  for (const { task, options } of searches) {
    const where = `in hybrid search, fieldName:${options.field.name}`;
    if (task.kind === 'embeddingLists') {
      throw invalidParameter(
        `group by search is not supported for vector array (embedding-list) fields ${where}`,
      );
    }
    if (task.kind === 'elements' && !keeps) {
      throw invalidParameter(
        `group by search is only supported for same-struct element-level vector array fields ${where}`,
      );
    }
  }
  if (keeps && grouping.fields.some(({ field }) => !field.isPrimaryKey)) {
    throw invalidParameter(
      'only group by primary key is supported for same-struct element-level vector array fields in hybrid search',
    );
  }
}

/** The rankings as they can be reranked together. */
export function comparableRankings(
  searches: readonly PreparedSearch[],
  ranked: readonly RankedSearch[],
): readonly RankedSearch[] {
  if (keepsElements(searches)) return ranked;
  return ranked.map((own, i) => {
    const search = searches[i] as PreparedSearch;
    if (!isOfElements(search)) return own;
    const rankings = own.rankings.map((hits) =>
      collapseElements(hits, collapseOf(search), own.metric),
    );
    return { ...own, rankings };
  });
}

function collapseOf({ options }: PreparedSearch): ElementCollapse {
  const scope = options.indexParams[SCOPE];
  return scope === undefined ? BEST_ELEMENT : parseElementScope(scope);
}
