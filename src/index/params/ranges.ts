/** Ranges of index parameters, with the texts of Milvus' own index library. */

import { invalidParameter } from '../../base/errors.ts';
import type { FieldSchema } from '../../schema/schema.ts';

type Range = readonly [name: string, min: number, max: number];

const INT32_MAX = 2147483647;
const M: Range = ['M', 2, 2048];
const EF_CONSTRUCTION: Range = ['efConstruction', 1, INT32_MAX];
const NLIST: Range = ['nlist', 1, 65536];
const SUBQUANTIZERS: Range = ['m', 1, 65536];
// More than 24 bits a subquantizer are refused by faiss itself.
const NBITS: Range = ['nbits', 1, 24];

const RANGES: Readonly<Record<string, readonly Range[]>> = {
  HNSW: [M, EF_CONSTRUCTION],
  HNSW_SQ: [M, EF_CONSTRUCTION],
  HNSW_PQ: [M, EF_CONSTRUCTION, SUBQUANTIZERS, NBITS],
  HNSW_PRQ: [M, EF_CONSTRUCTION, SUBQUANTIZERS, NBITS, ['nrq', 1, 16]],
  IVF_FLAT: [NLIST],
  IVF_SQ8: [NLIST],
  IVF_PQ: [NLIST, SUBQUANTIZERS, NBITS],
  IVF_RABITQ: [NLIST],
  SCANN: [NLIST, ['sub_dim', 1, 65536]],
  DISKANN: [
    ['max_degree', 1, 2048],
    ['search_list_size', 1, INT32_MAX],
  ],
  BIN_IVF_FLAT: [NLIST],
};

const SQ_TYPES_OF_HNSW = ['sq4u', 'sq6', 'sq8', 'fp16', 'bf16'];
const REFINE_TYPES = ['sq6', 'sq8', 'fp16', 'bf16', 'fp32', 'flat'];
const REFINE_TYPES_OF_HNSW = ['sq4u', ...REFINE_TYPES];
const REFINED_IVF = ['IVF_SQ8', 'IVF_PQ', 'IVF_RABITQ'];
const QUANTIZED_HNSW = ['HNSW_SQ', 'HNSW_PQ', 'HNSW_PRQ'];

export function checkRanges(
  type: string,
  field: FieldSchema,
  params: ReadonlyMap<string, string>,
): void {
  for (const [name, min, max] of RANGES[type] ?? []) {
    const text = params.get(name);
    if (text !== undefined) checkInRange(name, parseIndexInteger(name, text), min, max);
  }
  checkBooleans(type, params);
  checkDimension(type, field, params);
  checkQuantizers(type, params);
  const dropped = params.get('drop_ratio_build');
  if (dropped !== undefined && !(Number(dropped) >= 0 && Number(dropped) < 1)) {
    throw invalidParameter(
      `Out of range in json: param 'drop_ratio_build' (${dropped}) should be in range [0.000000, 1.000000)`,
    );
  }
}

export function checkInRange(name: string, value: number, min: number, max: number): void {
  if (value >= min && value <= max) return;
  throw invalidParameter(
    `Out of range in json: param '${name}' (${value}) should be in range [${min}, ${max}]`,
  );
}

function checkBooleans(type: string, params: ReadonlyMap<string, string>): void {
  const names = type === 'SCANN' ? ['with_raw_data'] : ['refine'];
  for (const name of names) {
    const text = params.get(name);
    if (text === undefined || /^(true|false)$/i.test(text)) continue;
    throw invalidParameter(
      `Type conflict in json: param '${name}' (${JSON.stringify(text)}) should be a boolean`,
    );
  }
}

/** What cuts vectors into parts must cut them evenly. */
function checkDimension(
  type: string,
  { dim }: FieldSchema,
  params: ReadonlyMap<string, string>,
): void {
  if (dim === undefined) return;
  const m = params.get('m');
  if (
    m !== undefined &&
    ['IVF_PQ', 'HNSW_PQ', 'HNSW_PRQ'].includes(type) &&
    dim % Number(m) !== 0
  ) {
    const vector = type === 'HNSW_PQ' ? 'the vector' : 'a vector';
    throw invalidParameter(
      `The dimension of ${vector} (dim) should be a multiple of the number of subquantizers (m). Dimension: ${dim}, m: ${m}`,
    );
  }
  const subDim = Number(params.get('sub_dim') ?? 2);
  if (type === 'SCANN' && dim % subDim !== 0) {
    throw invalidParameter(
      `The dimension of a vector (dim) should be a multiple of sub_dim. Dimension:${dim}, sub_dim:${subDim}`,
    );
  }
}

function checkQuantizers(type: string, params: ReadonlyMap<string, string>): void {
  const isHnsw = QUANTIZED_HNSW.includes(type);
  const quantizer = params.get('sq_type');
  if (
    type === 'HNSW_SQ' &&
    quantizer !== undefined &&
    !SQ_TYPES_OF_HNSW.includes(quantizer.toLowerCase())
  ) {
    throw invalidParameter('invalid scalar quantizer type');
  }
  const refined = params.get('refine_type');
  if (refined === undefined || !(isHnsw || REFINED_IVF.includes(type))) return;
  const allowed = isHnsw ? REFINE_TYPES_OF_HNSW : REFINE_TYPES;
  if (allowed.includes(refined.toLowerCase())) return;
  throw invalidParameter(
    `invalid refine type : ${refined}, optional types are [${allowed.join(', ')}]`,
  );
}

/** A number with something behind it (`16.0`) and no number at all (`True`) get different words. */
export function parseIndexInteger(name: string, text: string): number {
  const where = `key: '${name}', value: '${text}'`;
  const digits = /^\s*[+-]?\d+/.exec(text)?.[0];
  if (digits === undefined) throw invalidParameter(`invalid integer value, ${where}`);
  if (digits.length < text.length) {
    throw invalidParameter(`wrong data type in json, ${where}`);
  }
  const value = Number(digits);
  if (value > INT32_MAX || value < -INT32_MAX - 1) {
    throw invalidParameter(`integer value out of range, ${where}`);
  }
  return value;
}
