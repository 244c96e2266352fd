/** The boosts of a search: read from its function score, filters planned like any other. */

import { MilvusError } from '../base/errors.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { Boost } from '../query/boost.ts';
import { checkBoost, parseBoost } from '../query/boost-options.ts';
import type { SearchOptions } from '../query/search-options.ts';
import type { EngineContext } from './context.ts';
import { planOf } from './reads.ts';
import type { SearchRequest } from './requests.ts';

export function boostOf(
  context: EngineContext,
  collection: CollectionDefinition,
  input: SearchRequest,
  options: SearchOptions,
): Boost | undefined {
  const { functionScore, templates } = input;
  if (functionScore === undefined) return undefined;
  const boost = parseBoost(functionScore, collection.schema, (filter) => {
    try {
      return planOf(context, collection, { filter, templates }, 'query');
    } catch (cause) {
      throw cause instanceof MilvusError ? cause.prefixed('parse expr failed') : cause;
    }
  });
  const isGrouped = options.grouping !== undefined;
  if (boost !== undefined) checkBoost({ isGrouped, isPage: options.page !== undefined });
  return boost;
}
