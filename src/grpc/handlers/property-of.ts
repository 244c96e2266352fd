/** One property of a described collection. */

import type { KeyValue } from '../../schema/schema.ts';

export function propertyOf(properties: readonly KeyValue[], key: string): string | undefined {
  return properties.find((pair) => pair.key === key)?.value;
}
