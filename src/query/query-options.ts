/** The query_params of a Query, parsed and checked in Milvus' order and words. */

import { invalidParameter, milvusError } from '../base/errors.ts';
import { queryWindowMax } from '../base/limits.ts';
import type { KeyValue } from '../schema/schema.ts';
import { KeyValues } from './key-values.ts';

export interface QueryOptions {
  /** Undefined: no limit was given. */
  readonly limit: number | undefined;
  readonly offset: number;
  readonly isIterator: boolean;
  readonly collectionId: bigint | undefined;
  readonly timezone: string | undefined;
}

const COUNT = /^count\(\s*\*\s*\)$/i;

/** True when the only output asked for is `count(*)`. */
export function isCountQuery(outputFields: readonly string[]): boolean {
  return outputFields.length === 1 && COUNT.test((outputFields[0] as string).trim());
}

export function parseQueryOptions(
  params: readonly KeyValue[],
  windowLimit = queryWindowMax,
): QueryOptions {
  const values = new KeyValues(params);
  const limit = values.integer('limit');
  // Without a limit Milvus does not look at the offset.
  const offset = limit === undefined ? 0 : (values.integer('offset') ?? 0);
  const isIterator = values.isIterator;
  if (limit !== undefined && !isIterator) checkWindow(limit, offset, windowLimit);
  values.boolean('reduce_stop_for_best');
  for (const key of ['group_by_fields', 'order_by_fields']) {
    if ((values.text(key) ?? '') !== '') {
      throw milvusError('unimplemented', `query with ${key} is not supported by this server yet`);
    }
  }
  return {
    limit,
    offset,
    isIterator,
    collectionId: values.bigint('collection_id'),
    timezone: values.text('timezone'),
  };
}

function checkWindow(limit: number, offset: number, windowLimit: number): void {
  const head = 'invalid max query result window';
  if (offset < 0) {
    throw invalidParameter(`${head}, offset [${offset}] is invalid, should be gte than 0`);
  }
  if (limit <= 0) {
    throw invalidParameter(`${head}, limit [${limit}] is invalid, should be greater than 0`);
  }
  if (offset + limit > windowLimit) {
    throw invalidParameter(
      `${head}, (offset+limit) should be in range [1, ${windowLimit}], but got ${offset + limit}`,
    );
  }
}
