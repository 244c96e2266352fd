/** Numbers, booleans and timestamps of a request, checked and made a dense column. */

import { invalidParameter } from '../base/errors.ts';
import { type FixedArray, type FixedColumn, newFixedArray } from './column.ts';
import { type DataType, dataTypeInfo, type FixedKind } from './data-type.ts';
import { fixedDefault } from './default-column.ts';
import type { InputData, NumberData, TextData } from './row-input.ts';
import { parseTimestamptz } from './timestamptz.ts';
import { Timezone } from './timezone.ts';
import { checkCount, type FieldContext, wrongType } from './field-context.ts';

/** Which wire form carries which type. */
const WIRE_KIND: Readonly<Partial<Record<DataType, NumberData['kind']>>> = {
  Bool: 'bool',
  Int8: 'int',
  Int16: 'int',
  Int32: 'int',
  Int64: 'long',
  Float: 'float',
  Double: 'double',
};

export function validateFixed(
  data: InputData,
  validity: Uint8Array | undefined,
  context: FieldContext,
): FixedColumn {
  const { field } = context;
  const kind = dataTypeInfo(field.type).kind as FixedKind;
  const sent = field.type === 'Timestamptz' ? timestamps(data, context) : numbers(data, context);
  checkCount(context, validity, sent.length);
  checkRange(kind, sent);
  return spread(context, kind, sent, validity);
}

function numbers(data: InputData, { field }: FieldContext): FixedArray {
  if (data.kind !== WIRE_KIND[field.type]) throw wrongType(field);
  return (data as NumberData).values;
}

function timestamps(data: InputData, { timezone }: FieldContext): FixedArray {
  if (data.kind === 'timestamptz') return data.values;
  if (data.kind !== 'text') {
    throw invalidParameter('timestamptz field data must be a string array');
  }
  const { starts, heap } = data as TextData;
  const zone = Timezone.named(timezone) ?? Timezone.utc;
  const decoder = new TextDecoder();
  return BigInt64Array.from({ length: starts.length - 1 }, (_, i) =>
    parseTimestamptz(decoder.decode(heap.subarray(starts[i], starts[i + 1])), zone),
  );
}

function checkRange(kind: FixedKind, values: FixedArray): void {
  if (kind === 'int8' || kind === 'int16') {
    const limit = kind === 'int8' ? 128 : 32768;
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      if (value >= limit || value < -limit) {
        throw outOfRange(i, value, limit);
      }
    }
  }
  if (kind !== 'float' && kind !== 'double') return;
  for (let i = 0; i < values.length; i++) {
    if (!Number.isFinite(values[i])) {
      throw invalidParameter(
        `value '${printNumber(values[i] as number)}' is not a number or infinity`,
      );
    }
  }
}

export function outOfRange(at: number, value: number | bigint, limit: number): Error {
  return invalidParameter(
    `the ${at}th element (${value}) out of range: [${-limit}, ${limit - 1}]`,
    {
      expected: "integer doesn't overflow",
      actual: 'out of range',
    },
  );
}

/** Go's spelling. */
export function printNumber(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return '+Inf';
  return value === Number.NEGATIVE_INFINITY ? '-Inf' : String(value);
}

/** Compact to dense; a null in a field with a default becomes the default. */
function spread(
  { field, rowCount }: FieldContext,
  kind: FixedKind,
  sent: FixedArray,
  validity: Uint8Array | undefined,
): FixedColumn {
  const values = newFixedArray(kind, rowCount) as Float64Array;
  const base = field.nullable ? { validity: new Uint8Array(rowCount).fill(1) } : {};
  if (validity === undefined) {
    values.set(sent as Float64Array);
    return { layout: 'fixed', kind, values, ...base };
  }
  const substitute =
    field.defaultValue === undefined ? undefined : fixedDefault(kind, field.defaultValue);
  let next = 0;
  for (let row = 0; row < rowCount; row++) {
    if (validity[row] === 1) values[row] = sent[next++] as number;
    else if (substitute !== undefined) values[row] = substitute as number;
    else if (base.validity !== undefined) base.validity[row] = 0;
  }
  return { layout: 'fixed', kind, values, ...base };
}
