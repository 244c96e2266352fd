/**
 * Vector sub-fields of struct arrays: the rows of a request as cells, checked.
 *
 * A cell is the row's vectors one after another (docs/format/column.md).
 */

import { invalidParameter } from '../base/errors.ts';
import { type DataType, vectorRowBytes } from './data-type.ts';
import type { FieldContext } from './field-context.ts';
import type { SparseData, VectorArrayData, VectorData } from './row-input.ts';
import type { FieldSchema } from './schema.ts';
import { checkFinite, VECTOR_ENCODINGS } from './validate-vector.ts';

export function vectorArrayCells(data: VectorArrayData, { field }: FieldContext): Uint8Array[] {
  if (data.dim !== field.dim) {
    throw invalidParameter(
      `the dim (${data.dim}) of field data(${field.name}) is not equal to schema dim (${field.dim})`,
    );
  }
  return data.rows.map((row) => cellOf(field, row));
}

function cellOf(field: FieldSchema, row: VectorData | SparseData): Uint8Array {
  const type = field.elementType as DataType;
  const encoding = VECTOR_ENCODINGS[type];
  const isEmpty = row.kind === 'vector' && row.bytes.length === 0;
  if (!isEmpty && (row.kind !== 'vector' || row.encoding !== encoding)) {
    throw invalidParameter(
      `array of vector field '${field.name}' is illegal, array type mismatch`,
      { expected: `need ${encoding} vector array`, actual: 'got nil' },
    );
  }
  const { bytes } = row as VectorData;
  const width = vectorRowBytes(type, field.dim as number);
  if (bytes.length % width !== 0) {
    throw invalidParameter(
      `array of vector field ${field.name} has invalid payload length ${bytes.length}, should be divisible by vector width ${width}`,
      { expected: 'valid array of vector payload length', actual: 'invalid payload length' },
    );
  }
  const count = bytes.length / width;
  if (count > (field.maxCapacity ?? 0)) {
    throw invalidParameter(
      `the length (${count}) of array of vector field ${field.name} exceeds max capacity (${field.maxCapacity})`,
      { expected: 'valid length array', actual: 'array length exceeds max capacity' },
    );
  }
  checkFinite(type, bytes);
  return bytes;
}
