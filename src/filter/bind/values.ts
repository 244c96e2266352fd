/** Constants of a filter: their types, how texts show them, and casts to a column's type. */

import {
  type DataType,
  isFloatingType,
  isIntegerType,
  isStringType,
} from '../../schema/data-type.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, PlanValue } from '../plan.ts';

export function typeOfValue(value: PlanValue): DataType {
  switch (typeof value) {
    case 'boolean':
      return 'Bool';
    case 'bigint':
      return 'Int64';
    case 'number':
      return 'Double';
    case 'string':
      return 'VarChar';
    default:
      return 'Array';
  }
}

export function isNumber(value: PlanValue): value is bigint | number {
  return typeof value === 'bigint' || typeof value === 'number';
}

/** Protobuf's text of a constant, which Milvus' messages carry. */
export function protoText(value: PlanValue): string {
  switch (typeof value) {
    case 'boolean':
      return `bool_val:${value}`;
    case 'bigint':
      return `int64_val:${value}`;
    case 'number':
      return `float_val:${value}`;
    case 'string':
      return `string_val:${JSON.stringify(value)}`;
    default:
      return `array_val:{${value.map((element) => `array:{${protoText(element)}}`).join(' ')}}`;
  }
}

/** The constant as a value of this type, or the refusal. Int literals become doubles of float types. */
export function castValue(type: string, value: PlanValue): PlanValue {
  const cast = tryCast(type as DataType, value);
  if (cast === undefined) {
    throw new FilterSyntaxError(`cannot cast value to ${type}, value: ${protoText(value)}`);
  }
  return cast;
}

export function tryCast(type: DataType, value: PlanValue): PlanValue | undefined {
  if (type === 'JSON') return value;
  if (type === 'Array' && Array.isArray(value)) return value;
  if (isStringType(type) && typeof value === 'string') return value;
  if (type === 'Timestamptz' && typeof value === 'bigint') return value;
  if (type === 'Bool' && typeof value === 'boolean') return value;
  if (isFloatingType(type) && isNumber(value)) return Number(value);
  if (isIntegerType(type) && typeof value === 'bigint') return value;
  return undefined;
}

/** The type a value of this reference has: the element's for `arr[0]`. */
export function valueTypeOf(column: ColumnRef): DataType {
  if (column.type === 'Array' && column.path.length > 0) return column.elementType ?? column.type;
  return column.type;
}

const INTEGER_BITS: Readonly<Partial<Record<DataType, number>>> = { Int8: 8, Int16: 16, Int32: 32 };

/**
 * The cast constant as the column's own values are: float32 for Float. Undefined where
 * no value of the column can equal it, being an integer out of its range.
 */
export function storedValue(column: ColumnRef, value: PlanValue): PlanValue | undefined {
  const type = valueTypeOf(column);
  if (type === 'Array' && Array.isArray(value)) {
    return value.map(
      (each) => storedValue({ ...column, path: [0] }, floated(column, each)) ?? each,
    );
  }
  if (type === 'Float' && typeof value === 'number') return Math.fround(value);
  const bits = INTEGER_BITS[type];
  if (bits === undefined || column.type === 'Array') return value;
  return BigInt.asIntN(bits, value as bigint) === value ? value : undefined;
}

/** Integers in a list for an array of floats are floats. */
function floated(column: ColumnRef, value: PlanValue): PlanValue {
  return isFloatingType(column.elementType as DataType) && isNumber(value) ? Number(value) : value;
}
