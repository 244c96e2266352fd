/** A column of nothing but a field's default value, or of nulls where it has none. */

import type { DefaultValue, FieldSchema } from './schema.ts';
import { type Column, newFixedArray } from './column.ts';
import { dataTypeInfo, type FixedKind, vectorRowBytes } from './data-type.ts';

const encoder = new TextEncoder();

export function defaultColumn(field: FieldSchema, rows: number): Column {
  const info = dataTypeInfo(field.type);
  const value = field.isDynamic ? '{}' : field.defaultValue;
  const isPresent = value !== undefined;
  const validity = field.nullable ? new Uint8Array(rows).fill(isPresent ? 1 : 0) : undefined;
  const base = validity === undefined ? {} : { validity };
  if (info.layout === 'fixed') {
    const kind = info.kind as FixedKind;
    const values = newFixedArray(kind, rows);
    if (isPresent) (values as Float64Array).fill(fixedDefault(kind, value) as number);
    return { layout: 'fixed', kind, values, ...base };
  }
  if (info.layout === 'bytes') {
    const bytes = isPresent ? bytesDefault(value) : new Uint8Array(0);
    const starts = Uint32Array.from({ length: rows + 1 }, (_, i) => i * bytes.length);
    const heap = new Uint8Array(rows * bytes.length);
    for (let i = 0; i < rows; i++) heap.set(bytes, i * bytes.length);
    return { layout: 'bytes', starts, heap, ...base };
  }
  const rowBytes = vectorRowBytes(field.type, field.dim ?? 0);
  const extents = [{ bytes: new Uint8Array(rows * rowBytes), rows }];
  return { layout: 'vector', rowBytes, extents, ...base };
}

/** The default as the element of a typed array of this kind. */
export function fixedDefault(kind: FixedKind, value: DefaultValue): number | bigint {
  if (kind === 'int64') return BigInt(value as bigint);
  return Number(value);
}

export function bytesDefault(value: DefaultValue): Uint8Array {
  return value instanceof Uint8Array ? value : encoder.encode(String(value));
}
