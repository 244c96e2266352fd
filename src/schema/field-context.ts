/** What the checks of one column share: its field, the request's row count, common refusals. */

import { invalidParameter } from '../base/errors.ts';
import type { FieldSchema } from './schema.ts';

export interface FieldContext {
  readonly field: FieldSchema;
  readonly rowCount: number;
  readonly timezone: string;
}

/** `valueCount` values were sent for the rows that `validity` marks present. */
export function checkCount(
  context: FieldContext,
  validity: Uint8Array | undefined,
  valueCount: number,
): void {
  const { field, rowCount } = context;
  const present = validity === undefined ? rowCount : countPresent(validity);
  if (valueCount === present) return;
  if (validity !== undefined) throw invalidParameter('the length of field is wrong');
  throw invalidParameter(
    `the num_rows (${valueCount}) of field (${field.name}) is not equal to passed num_rows (${rowCount})`,
  );
}

export function countPresent(validity: Uint8Array): number {
  let count = 0;
  for (const present of validity) count += present;
  return count;
}

export function wrongType(field: FieldSchema): Error {
  return invalidParameter(
    `insert data does not match: field ${field.name} has type ${field.type}, but the data sent are of another type`,
  );
}
