/** Casting a literal to the type of the column it meets, or refusing it in Milvus' words. */

import { isStringType, type DataType } from '../../schema/data-type.ts';
import { FilterSyntaxError } from '../filter-error.ts';
import type { ColumnRef, PlanValue } from '../plan.ts';

const INTEGER_BITS: Readonly<Partial<Record<DataType, number>>> = {
  Int8: 8,
  Int16: 16,
  Int32: 32,
  Int64: 64,
};

export type ValuePlace = 'value' | 'list' | 'element';

/**
 * Undefined: an integer outside the column's range, which no row can equal.
 * A Float column's literal is rounded to float32.
 */
export function columnValue(
  column: ColumnRef,
  value: PlanValue,
  place: ValuePlace,
): PlanValue | undefined {
  if (column.type === 'JSON') return value;
  if (column.type === 'Array' && column.path.length === 0) return wholeArray(column, value);
  const type = column.type === 'Array' ? (column.elementType as DataType) : column.type;
  if (Array.isArray(value)) throw incompatible(column, type, value, place);
  const bits = INTEGER_BITS[type];
  if (bits !== undefined) return integerValue(type, bits, value, place);
  if (type === 'Float' || type === 'Double') {
    if (typeof value !== 'bigint' && typeof value !== 'number') {
      throw incompatible(column, type, value, place);
    }
    return type === 'Float' ? Math.fround(Number(value)) : Number(value);
  }
  if (type === 'Bool' && typeof value === 'boolean') return value;
  if (isStringType(type) && typeof value === 'string') return value;
  throw incompatible(column, type, value, place);
}

function integerValue(
  type: DataType,
  bits: number,
  value: PlanValue,
  place: ValuePlace,
): bigint | undefined {
  if (typeof value === 'bigint') return BigInt.asIntN(bits, value) === value ? value : undefined;
  if (typeof value === 'number') {
    throw new FilterSyntaxError(
      place === 'value'
        ? `cannot cast value to ${type}, value: float_val:${value}`
        : `value 'float_val:${value}' in list cannot be casted to ${type}`,
    );
  }
  if (place === 'list') {
    throw new FilterSyntaxError(`value '${protoText(value)}' in list cannot be casted to ${type}`);
  }
  throw new FilterSyntaxError(
    `comparisons between ${type} and ${typeName(value)} are not supported`,
  );
}

function wholeArray(column: ColumnRef, value: PlanValue): PlanValue {
  if (!Array.isArray(value) || value.length === 0) {
    throw new FilterSyntaxError('can not comparisons array fields directly');
  }
  return value.map((element) => {
    const cast = columnValue({ ...column, path: [0] }, element, 'element');
    return cast ?? element;
  });
}

function incompatible(
  column: ColumnRef,
  type: DataType,
  value: PlanValue,
  place: ValuePlace,
): FilterSyntaxError {
  if (place === 'list') {
    return new FilterSyntaxError(`value '${protoText(value)}' in list cannot be casted to ${type}`);
  }
  if (place === 'element' && column.type === 'Array') {
    return new FilterSyntaxError(
      `contains operation can't compare between array element type: ${type} and ${typeName(value)}`,
    );
  }
  return new FilterSyntaxError(
    `comparisons between ${type} and ${typeName(value)} are not supported`,
  );
}

function typeName(value: PlanValue): string {
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

function protoText(value: PlanValue): string {
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
      return 'array_val';
  }
}
