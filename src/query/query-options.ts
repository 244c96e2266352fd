/** The query_params of a Query, parsed and checked in Milvus' order and words. */

import { invalidParameter } from '../base/errors.ts';
import type { KeyValue } from '../schema/schema.ts';
import { KeyValues } from './key-values.ts';

export interface QueryOptions {
  /** Undefined: no limit was given. */
  readonly limit: number | undefined;
  readonly offset: number;
  readonly isIterator: boolean;
  /** Names as sent. */
  readonly groupBy: readonly string[];
  /** `field:direction:nulls`, not parsed yet. */
  readonly order: readonly string[];
  readonly collectionId: bigint | undefined;
  /** Only rows that were flushed when the collection was loaded, or sealed since. */
  readonly ignoresGrowing: boolean;
  readonly timezone: string | undefined;
}

export function parseQueryOptions(params: readonly KeyValue[], windowLimit: number): QueryOptions {
  const values = new KeyValues(params);
  const limit = values.integer('limit');
  // Without a limit Milvus does not look at the offset.
  const offset = limit === undefined ? 0 : (values.integer('offset') ?? 0);
  const { ignoresGrowing, isIterator } = values;
  if (limit !== undefined && !isIterator) checkWindow(limit, offset, windowLimit);
  values.boolean('reduce_stop_for_best');
  const order = listOf(values.text('order_by_fields'));
  if (order.length > 0 && limit === undefined) {
    throw invalidParameter('ORDER BY requires explicit limit');
  }
  if (order.length > 0 && isIterator) {
    throw invalidParameter('ORDER BY with iterator is not supported');
  }
  return {
    limit,
    offset,
    isIterator,
    ignoresGrowing,
    groupBy: listOf(values.text('group_by_fields')),
    order,
    collectionId: values.bigint('collection_id'),
    timezone: values.text('timezone'),
  };
}

/** Comma separated; empty items do not count. */
function listOf(text: string | undefined): string[] {
  const items = (text ?? '').split(',').map((item) => item.trim());
  return items.filter((item) => item !== '');
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
