/**
 * The bytes of one Array cell, as columns, log and files hold them.
 *
 * Layout (little-endian): u32 element count, then for fixed elements the values
 * packed without padding (bool one byte), for text elements u32 byte length and
 * UTF-8 bytes each. Bytes: docs/format/column.md
 */

import type { DataType } from './data-type.ts';
import { FIXED_BYTES, fixedKindOf } from './column.ts';

export type ArrayElement = boolean | number | bigint | string;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Elements of Int64 and Timestamptz are bigint, text is string, other numbers number. */
export function encodeArray(elementType: DataType, elements: readonly ArrayElement[]): Uint8Array {
  const kind = fixedKindOf(elementType);
  if (kind === undefined) return encodeTexts(elements as readonly string[]);
  const width = FIXED_BYTES[kind];
  const bytes = new Uint8Array(4 + elements.length * width);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, elements.length, true);
  elements.forEach((element, i) => {
    const at = 4 + i * width;
    if (kind === 'int64') view.setBigInt64(at, BigInt(element), true);
    else if (kind === 'double') view.setFloat64(at, Number(element), true);
    else if (kind === 'float') view.setFloat32(at, Number(element), true);
    else if (kind === 'int32') view.setInt32(at, Number(element), true);
    else if (kind === 'int16') view.setInt16(at, Number(element), true);
    else view.setInt8(at, Number(element));
  });
  return bytes;
}

function encodeTexts(elements: readonly string[]): Uint8Array {
  const parts = elements.map((element) => encoder.encode(element));
  const total = parts.reduce((sum, part) => sum + 4 + part.length, 4);
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, elements.length, true);
  let at = 4;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  return bytes;
}

export function arrayLength(bytes: Uint8Array): number {
  if (bytes.length < 4) return 0;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(0, true);
}

export function decodeArray(elementType: DataType, bytes: Uint8Array): ArrayElement[] {
  if (bytes.length < 4) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const count = view.getUint32(0, true);
  const kind = fixedKindOf(elementType);
  const elements: ArrayElement[] = new Array(count);
  if (kind === undefined) {
    let at = 4;
    for (let i = 0; i < count; i++) {
      const length = view.getUint32(at, true);
      elements[i] = decoder.decode(bytes.slice(at + 4, at + 4 + length));
      at += 4 + length;
    }
    return elements;
  }
  const width = FIXED_BYTES[kind];
  for (let i = 0; i < count; i++) {
    const at = 4 + i * width;
    if (kind === 'bool') elements[i] = view.getUint8(at) === 1;
    else if (kind === 'int64') elements[i] = view.getBigInt64(at, true);
    else if (kind === 'double') elements[i] = view.getFloat64(at, true);
    else if (kind === 'float') elements[i] = view.getFloat32(at, true);
    else if (kind === 'int32') elements[i] = view.getInt32(at, true);
    else if (kind === 'int16') elements[i] = view.getInt16(at, true);
    else elements[i] = view.getInt8(at);
  }
  return elements;
}
