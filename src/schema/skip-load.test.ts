/** Which fields may stay out of memory. */

import type { DataType } from './data-type.ts';
import type { FieldSchema } from './schema.ts';
import { checkSkippedFields } from './skip-load.ts';
import { plainField } from './testing/plain-field.ts';

const field = (name: string, type: DataType, more: Partial<FieldSchema> = {}): FieldSchema =>
  plainField(100, name, type, more);

const SKIPPED = { typeParams: [{ key: 'field.skipLoad', value: 'true' }] };

describe('fields that skip loading', () => {
  it('may be plain ones and some of the vectors', () => {
    checkSkippedFields([
      field('id', 'Int64', { isPrimaryKey: true }),
      field('a', 'FloatVector'),
      field('b', 'FloatVector', SKIPPED),
      field('text', 'VarChar', SKIPPED),
    ]);
  });

  it.each([
    [[field('a', 'FloatVector', SKIPPED)], 'cannot config all vector field(s) skip loading'],
    [
      [field('id', 'Int64', { ...SKIPPED, isPrimaryKey: true })],
      'Primary key field id cannot skip loading',
    ],
    [
      [field('k', 'Int64', { ...SKIPPED, isPartitionKey: true })],
      'Partition Key field k cannot skip loading',
    ],
  ])('are refused where a read needs them', (fields, text) => {
    expect(() => checkSkippedFields(fields)).toThrow(text);
  });
});
