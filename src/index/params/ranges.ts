/** Ranges of index parameters, with the texts of Milvus' own index library. */

import { invalidParameter } from '../../base/errors.ts';
import type { FieldSchema } from '../../schema/schema.ts';

type Range = readonly [name: string, min: number, max: number];

const M: Range = ['M', 2, 2048];
const EF_CONSTRUCTION: Range = ['efConstruction', 1, 2147483647];
const NLIST: Range = ['nlist', 1, 65536];
const NBITS: Range = ['nbits', 1, 24];

const RANGES: Readonly<Record<string, readonly Range[]>> = {
  HNSW: [M, EF_CONSTRUCTION],
  HNSW_SQ: [M, EF_CONSTRUCTION],
  HNSW_PQ: [M, EF_CONSTRUCTION, ['m', 1, 65536], NBITS],
  HNSW_PRQ: [M, EF_CONSTRUCTION, ['m', 1, 65536], NBITS, ['nrq', 1, 16]],
  IVF_FLAT: [NLIST],
  IVF_SQ8: [NLIST],
  IVF_PQ: [NLIST, ['m', 1, 65536], NBITS],
  IVF_RABITQ: [NLIST],
  SCANN: [NLIST],
  BIN_IVF_FLAT: [NLIST],
};

const BOOLEANS = ['refine', 'with_raw_data'];

export function checkRanges(
  type: string,
  field: FieldSchema,
  params: ReadonlyMap<string, string>,
): void {
  for (const [name, min, max] of RANGES[type] ?? []) {
    const text = params.get(name);
    if (text === undefined) continue;
    const value = parseIndexInteger(name, text);
    if (value < min || value > max) {
      throw invalidParameter(
        `Out of range in json: param '${name}' (${value}) should be in range [${min}, ${max}]`,
      );
    }
  }
  if (type === 'IVF_PQ' || type === 'HNSW_PQ' || type === 'HNSW_PRQ') checkDivides(field, params);
  for (const name of BOOLEANS) {
    const text = params.get(name);
    if (text !== undefined && !/^(true|false)$/i.test(text)) {
      throw invalidParameter(
        `Type conflict in json: param '${name}' (${JSON.stringify(text)}) should be a boolean`,
      );
    }
  }
  const dropped = params.get('drop_ratio_build');
  if (dropped !== undefined && !(Number(dropped) >= 0 && Number(dropped) < 1)) {
    throw invalidParameter(
      `Out of range in json: param 'drop_ratio_build' (${dropped}) should be in range [0.000000, 1.000000)`,
    );
  }
}

/** `16.0` and `True` are refused with different words. */
export function parseIndexInteger(name: string, text: string): number {
  if (/^[+-]?\d+$/.test(text)) return Number(text);
  if (/^[+-]?\d+\.\d*$/.test(text)) {
    throw invalidParameter(`wrong data type in json, key: '${name}', value: '${text}'`);
  }
  throw invalidParameter(`invalid integer value, key: '${name}', value: '${text}'`);
}

function checkDivides(field: FieldSchema, params: ReadonlyMap<string, string>): void {
  const text = params.get('m');
  const { dim } = field;
  if (text === undefined || dim === undefined) return;
  if (dim % Number(text) !== 0) {
    throw invalidParameter(
      `The dimension of the vector (dim) should be a multiple of the number of subquantizers (m). Dimension: ${dim}, m: ${text}`,
    );
  }
}
