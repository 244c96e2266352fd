/** Key/value properties of databases and collections. */

import type { KeyValue } from '../schema/schema.ts';
import type { PropertyChange } from './requests.ts';

/** Changed keys keep their place, new ones come last. */
export function changeProperties(
  properties: readonly KeyValue[],
  change: PropertyChange,
): readonly KeyValue[] {
  const changed = new Map(properties.map(({ key, value }) => [key, value]));
  for (const { key, value } of change.properties) changed.set(key, value);
  for (const key of change.deleteKeys) changed.delete(key);
  return [...changed].map(([key, value]) => ({ key, value }));
}

export function sameKeyValues(a: readonly KeyValue[], b: readonly KeyValue[]): boolean {
  const sorted = (pairs: readonly KeyValue[]): string =>
    JSON.stringify([...pairs].map(({ key, value }) => [key, value]).sort());
  return sorted(a) === sorted(b);
}

/** Go's ParseBool, false when absent. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && parseGoBool(value) === true;
}

/** Undefined for what Go's ParseBool refuses. */
export function parseGoBool(value: string): boolean | undefined {
  if (/^(1|t|T|true|TRUE|True)$/.test(value)) return true;
  return /^(0|f|F|false|FALSE|False)$/.test(value) ? false : undefined;
}
