/** The zone of a read: the request's `timezone`, else the collection's, else UTC. */

import { invalidParameter } from '../base/errors.ts';
import type { KeyValue } from '../schema/schema.ts';
import { Timezone } from '../schema/timezone.ts';

export function readTimezone(
  params: readonly KeyValue[],
  properties: readonly KeyValue[],
): Timezone {
  const asked = zoneIn(params) ?? '';
  const name = asked === '' ? (zoneIn(properties) ?? 'UTC') : asked;
  const zone = Timezone.named(name);
  if (zone === undefined) {
    throw invalidParameter(`unknown or invalid IANA Time Zone ID: ${name}`);
  }
  return zone;
}

function zoneIn(pairs: readonly KeyValue[]): string | undefined {
  return pairs.find(({ key }) => key === 'timezone')?.value;
}
