/** What the checks of one column share: its field, the request's row count, common refusals. */

import { invalidParameter } from '../base/errors.ts';
import { type DataType, dataTypeInfo } from './data-type.ts';
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
  const expected = validity === undefined ? rowCount : countPresent(validity);
  if (valueCount === expected) return;
  // Milvus fills nulls and defaults of scalars in before it counts rows.
  const isFilled = field.nullable || field.defaultValue !== undefined;
  if (isFilled && dataTypeInfo(field.type).layout !== 'vector') {
    throw invalidParameter('the length of field is wrong', { expected, actual: valueCount });
  }
  throw invalidParameter(
    `the num_rows (${valueCount}) of field (${field.name}) is not equal to passed num_rows (${rowCount})`,
    { expected: rowCount, actual: valueCount },
  );
}

export function countPresent(validity: Uint8Array): number {
  let count = 0;
  for (const present of validity) count += present;
  return count;
}

/** What Milvus calls the data that a field of this type needs. */
const NEEDED: Readonly<Partial<Record<DataType, readonly [what: string, needed: string]>>> = {
  Int8: ['field', 'int array'],
  Int16: ['field', 'int array'],
  Int32: ['field', 'int array'],
  Int64: ['field', 'long int array'],
  Float: ['field', 'float32 array'],
  Double: ['field', 'float64(double) array'],
  VarChar: ['varchar field', 'string array'],
  Text: ['text field', 'text array'],
  JSON: ['json field', 'json array'],
  Geometry: ['geometry field', 'geometry array'],
  FloatVector: ['float vector field', 'float vector'],
  Float16Vector: ['float16 vector field', 'float16 vector'],
  BFloat16Vector: ['bfloat16 vector field', 'bfloat16 vector'],
  BinaryVector: ['binary vector field', 'binary vector'],
  Int8Vector: ['int8 vector field', 'int8 vector'],
  SparseFloatVector: ['sparse float vector field', 'sparse float vector'],
};

/** The data sent are of another kind than the field's. */
export function wrongType({ name, type, elementType }: FieldSchema): Error {
  const [what, needed] = NEEDED[type] ?? ['field', `${type.toLowerCase()} array`];
  const fullNeed = type === 'Array' ? `${elementType} array` : needed;
  const fullWhat = type === 'Array' ? 'array field' : what;
  return invalidParameter(`${fullWhat} '${name}' is illegal, array type mismatch`, {
    expected: `need ${fullNeed}`,
    actual: 'got nil',
  });
}
