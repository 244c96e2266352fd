/**
 * Where a query iterator over elements left off: the last key it showed, and the place
 * in that row of the last element. The client sends both back with the next page.
 */

import { invalidParameter } from '../base/errors.ts';
import type { KeyValue } from '../schema/schema.ts';
import { KeyValues } from './key-values.ts';

const LAST_KEY = 'query_iter_last_pk';
const LAST_ELEMENT = 'query_iter_last_element_offset';

export interface ElementCursor {
  readonly key: bigint | string;
  readonly element: number;
}

export function parseElementCursor(
  params: readonly KeyValue[],
  options: { readonly isIterator: boolean; readonly hasTextKeys: boolean },
): ElementCursor | undefined {
  const values = new KeyValues(params);
  const key = values.text(LAST_KEY);
  const element = values.text(LAST_ELEMENT);
  if (key === undefined && element === undefined) return undefined;
  if (!options.isIterator) {
    throw invalidParameter(
      `invalid query iterator cursor params: ${LAST_KEY} and ${LAST_ELEMENT} can only be used when iterator=true`,
    );
  }
  if (key === undefined || element === undefined) {
    throw invalidParameter(
      `incomplete query iterator cursor params: ${LAST_KEY} and ${LAST_ELEMENT} must be provided together, has_last_pk=${key !== undefined}, has_last_element_offset=${element !== undefined}`,
    );
  }
  if (!/^\d+$/.test(element)) {
    throw invalidParameter('value for query iterator last element offset is invalid', {
      expected: 'non-negative int value',
      actual: element,
    });
  }
  if (!options.hasTextKeys && !/^[+-]?\d+$/.test(key)) {
    throw invalidParameter('value for query iterator last primary key is invalid', {
      expected: 'int64 primary key',
      actual: key,
    });
  }
  return { key: options.hasTextKeys ? key : BigInt(key), element: Number(element) };
}
