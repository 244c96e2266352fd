/** `field.skipLoad`: fields that a collection keeps but does not want in memory. */

import { invalidParameter } from '../base/errors.ts';
import { isVectorType } from './data-type.ts';
import type { FieldSchema } from './schema.ts';

export function skipsLoad(field: FieldSchema): boolean {
  const value = field.typeParams.find(({ key }) => key === 'field.skipLoad')?.value;
  return value !== undefined && /^(1|t|T|true|TRUE|True)$/.test(value);
}

/** Keys are needed by every read, and so is a vector. */
export function checkSkippedFields(fields: readonly FieldSchema[]): void {
  for (const field of fields.filter(skipsLoad)) {
    const refuse = (what: string) =>
      invalidParameter(`${what} field ${field.name} cannot skip loading`);
    if (field.isPrimaryKey) throw refuse('Primary key');
    if (field.isPartitionKey) throw refuse('Partition Key');
    if (field.isClusteringKey) throw refuse('Clustering Key');
  }
  if (!fields.some((field) => isVectorType(field.type) && !skipsLoad(field))) {
    throw invalidParameter('cannot config all vector field(s) skip loading');
  }
}
