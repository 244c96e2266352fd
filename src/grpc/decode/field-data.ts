/**
 * FieldData of insert and upsert into InputColumns, by a hand-written walk.
 *
 * Vectors stay views of the request's bytes; numbers go into typed arrays; texts
 * are copied together once. Wire facts: proto/schema.proto
 */

import type {
  ArrayData,
  InputColumn,
  InputData,
  ScalarData,
  SparseData,
  TextData,
  VectorArrayData,
  VectorData,
} from '../../schema/row-input.ts';
import { WIRE, WireError, type WireReader } from './wire-reader.ts';

export function readFieldData(reader: WireReader): InputColumn {
  let typeCode = 0;
  let name = '';
  let isDynamic = false;
  let data: InputData = { kind: 'unset' };
  const validity: number[] = [];
  while (reader.next()) {
    switch (reader.field) {
      case 1:
        typeCode = reader.uint32();
        break;
      case 2:
        name = reader.text();
        break;
      case 3:
        data = readScalars(reader.sub());
        break;
      case 4:
        data = readVectors(reader.sub());
        break;
      case 6:
        isDynamic = reader.bool();
        break;
      case 7:
        reader.repeated((inner) => validity.push(inner.uint32() === 0 ? 0 : 1));
        break;
      case 8:
        data = { kind: 'struct', fields: readStruct(reader.sub()) };
        break;
      default:
        reader.skip();
    }
  }
  const base = { name, typeCode, isDynamic, data };
  return validity.length === 0 ? base : { ...base, validity: Uint8Array.from(validity) };
}

function readStruct(reader: WireReader): InputColumn[] {
  const fields: InputColumn[] = [];
  while (reader.next()) {
    if (reader.field === 1) fields.push(readFieldData(reader.sub()));
    else reader.skip();
  }
  return fields;
}

function readScalars(reader: WireReader): ScalarData {
  let data: ScalarData = { kind: 'unset' };
  while (reader.next()) {
    const form = reader.field;
    if (form === 8) data = readArrays(reader.sub());
    else if (SCALAR_READERS[form] !== undefined) data = SCALAR_READERS[form](reader.sub());
    else reader.skip();
  }
  return data;
}

const SCALAR_READERS: Readonly<Record<number, (reader: WireReader) => ScalarData>> = {
  1: (reader) => ({ kind: 'bool', values: bools(reader) }),
  2: (reader) => ({ kind: 'int', values: ints(reader) }),
  3: (reader) => ({ kind: 'long', values: longs(reader) }),
  4: (reader) => ({ kind: 'float', values: new Float32Array(fixed(reader, 4)) }),
  5: (reader) => ({ kind: 'double', values: new Float64Array(fixed(reader, 8)) }),
  6: (reader) => texts('text', reader, true),
  7: (reader) => texts('bytes', reader, false),
  9: (reader) => texts('json', reader, false),
  10: (reader) => texts('wkb', reader, false),
  11: (reader) => ({ kind: 'timestamptz', values: longs(reader) }),
  12: (reader) => texts('wkt', reader, true),
};

/** A packed run has at most as many values as bytes: arrays are made once and cut. */
function bools(reader: WireReader): Uint8Array {
  const values = new Uint8Array(reader.left);
  let count = 0;
  eachValue(reader, (inner) => {
    values[count++] = inner.uint32() === 0 ? 0 : 1;
  });
  return values.slice(0, count);
}

function ints(reader: WireReader): Int32Array {
  const values = new Int32Array(reader.left);
  let count = 0;
  eachValue(reader, (inner) => {
    values[count++] = inner.uint32();
  });
  return values.slice(0, count);
}

/** As 32-bit halves, low first: a bigint a value would cost more than all the rest. */
function longs(reader: WireReader): BigInt64Array {
  const halves = new Int32Array(reader.left * 2);
  let count = 0;
  eachValue(reader, (inner) => {
    inner.int64Halves(halves, count);
    count += 2;
  });
  return new BigInt64Array(halves.buffer.slice(0, count * 4));
}

function eachValue(reader: WireReader, read: (reader: WireReader) => void): void {
  while (reader.next()) {
    if (reader.field === 1) reader.repeated(read);
    else reader.skip();
  }
}

/** The bytes of a repeated float or double, in memory of their own. */
function fixed(reader: WireReader, width: 4 | 8): ArrayBuffer {
  const bytes = new Uint8Array(reader.left);
  let at = 0;
  while (reader.next()) {
    if (reader.field !== 1) {
      reader.skip();
      continue;
    }
    const isPacked = reader.wire === WIRE.bytes;
    const part = isPacked ? reader.slice() : reader.fixedBytes(width);
    if (part.length % width !== 0) throw new WireError('a number is cut off');
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.buffer.slice(0, at);
}

function texts(kind: TextData['kind'], reader: WireReader, isText: boolean): TextData {
  return { kind, ...joinedFields(reader, isText) };
}

/** Values of field 1, one after another in memory of their own. */
function joinedFields(
  reader: WireReader,
  isText: boolean,
): { starts: Uint32Array; heap: Uint8Array } {
  const heap = new Uint8Array(reader.left);
  const target = new DataView(heap.buffer);
  const starts = [0];
  let at = 0;
  while (reader.next()) {
    if (reader.field !== 1) {
      reader.skip();
      continue;
    }
    at = reader.copyBytes(target, at, isText);
    starts.push(at);
  }
  return { starts: new Uint32Array(starts), heap: heap.subarray(0, at) };
}

function readArrays(reader: WireReader): ArrayData {
  const rows: ScalarData[] = [];
  let elementTypeCode = 0;
  while (reader.next()) {
    if (reader.field === 1) rows.push(readScalars(reader.sub()));
    else if (reader.field === 2) elementTypeCode = reader.uint32();
    else reader.skip();
  }
  return { kind: 'array', elementTypeCode, rows };
}

function readVectors(
  reader: WireReader,
): VectorData | SparseData | VectorArrayData | { kind: 'unset' } {
  let dim = 0;
  let data: VectorData | SparseData | VectorArrayData | { kind: 'unset' } = { kind: 'unset' };
  const dense = (encoding: VectorData['encoding'], bytes: Uint8Array): VectorData => ({
    kind: 'vector',
    encoding,
    dim: 0,
    bytes,
  });
  while (reader.next()) {
    switch (reader.field) {
      case 1:
        dim = Number(reader.int64());
        break;
      case 2:
        data = dense('float', packedFloats(reader.sub()));
        break;
      case 3:
        data = dense('binary', reader.slice());
        break;
      case 4:
        data = dense('float16', reader.slice());
        break;
      case 5:
        data = dense('bfloat16', reader.slice());
        break;
      case 6:
        data = readSparse(reader.sub());
        break;
      case 7:
        data = dense('int8', reader.slice());
        break;
      case 8:
        data = readVectorArray(reader.sub());
        break;
      default:
        reader.skip();
    }
  }
  return data.kind === 'vector' ? { ...data, dim } : data;
}

/** The bytes of FloatArray.data: one packed run is the rule, more are joined. */
function packedFloats(reader: WireReader): Uint8Array {
  const runs: Uint8Array[] = [];
  while (reader.next()) {
    if (reader.field !== 1) reader.skip();
    else if (reader.wire === WIRE.bytes) runs.push(reader.slice());
    else if (reader.wire === WIRE.fixed32) {
      runs.push(new Uint8Array(Float32Array.of(reader.float()).buffer));
    } else throw new WireError('floats of another wire type');
  }
  const [only] = runs;
  const bytes = runs.length === 1 && only !== undefined ? only : Buffer.concat(runs);
  if (bytes.length % 4 !== 0) throw new WireError('a float is cut off');
  return bytes;
}

function readSparse(reader: WireReader): SparseData {
  return { kind: 'sparse', ...joinedFields(reader, false) };
}

function readVectorArray(reader: WireReader): VectorArrayData {
  const rows: (VectorData | SparseData)[] = [];
  let dim = 0;
  let elementTypeCode = 0;
  while (reader.next()) {
    if (reader.field === 1) dim = Number(reader.int64());
    else if (reader.field === 2) {
      const row = readVectors(reader.sub());
      if (row.kind === 'vector' || row.kind === 'sparse') rows.push(row);
      else rows.push({ kind: 'vector', encoding: 'float', dim, bytes: new Uint8Array(0) });
    } else if (reader.field === 3) elementTypeCode = reader.uint32();
    else reader.skip();
  }
  return { kind: 'vectorArray', dim, elementTypeCode, rows };
}
