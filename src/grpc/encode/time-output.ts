/**
 * How timestamps are shown: as text in a zone, or as the parts that `time_fields` names.
 * The zone is the request's `timezone`, else the collection's.
 */

import { invalidParameter } from '../../base/errors.ts';
import type { KeyValue } from '../../schema/schema.ts';
import { isTimeField, type TimeField } from '../../schema/timestamptz.ts';
import { Timezone } from '../../schema/timezone.ts';

export interface TimeOutput {
  readonly zone: Timezone;
  /** Undefined: as text. */
  readonly fields?: readonly TimeField[];
}

export const UTC_TEXT: TimeOutput = { zone: Timezone.utc };

export function timeOutputOf(params: readonly KeyValue[], zone: Timezone): TimeOutput {
  const named = params.find(({ key }) => key === 'time_fields')?.value ?? '';
  const fields = named.split(/[, ]+/).filter((field) => field !== '');
  return fields.length === 0 ? { zone } : { zone, fields: fields.map(checkedField) };
}

function checkedField(name: string): TimeField {
  const lower = name.toLowerCase();
  if (isTimeField(lower)) return lower;
  throw invalidParameter(
    `unsupported field for extraction: ${name}, fields should be seprated by ',' or ' '`,
  );
}
