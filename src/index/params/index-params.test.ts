/** Vector index parameters: what is taken, what is refused in which words, what serves it. */

import type { DataType } from '../../schema/data-type.ts';
import { checkIndexParams } from './index-params.ts';
import { parseSearchParams } from './search-params.ts';
import { plainField } from '../../schema/testing/plain-field.ts';

function indexOf(type: DataType, params: Readonly<Record<string, unknown>>, dim = 32) {
  const field = plainField(101, 'v', type, { dim });
  const { index_type, metric_type, ...rest } = params;
  const pairs = Object.entries({ index_type, metric_type, params: JSON.stringify(rest) })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ({ key, value: String(value) }));
  return checkIndexParams(field, pairs).vector;
}

function float(index_type: string, rest: Readonly<Record<string, unknown>> = {}) {
  return () => indexOf('FloatVector', { index_type, metric_type: 'L2', ...rest });
}

describe('parameters of vector indexes', () => {
  it('are refused out of range, with a wrong type, or uneven', () => {
    const range = (name: string, value: unknown, bounds: string) =>
      `Out of range in json: param '${name}' (${value}) should be in range ${bounds}`;
    for (const [make, text] of [
      [float('HNSW', { M: 1 }), range('M', 1, '[2, 2048]')],
      [float('HNSW', { M: 2049 }), range('M', 2049, '[2, 2048]')],
      [float('HNSW', { efConstruction: 0 }), range('efConstruction', 0, '[1, 2147483647]')],
      [float('HNSW', { M: '16.0' }), "wrong data type in json, key: 'M', value: '16.0'"],
      [float('HNSW', { M: true }), "invalid integer value, key: 'M', value: 'true'"],
      [float('HNSW', { M: '[16]' }), "invalid integer value, key: 'M', value: '[16]'"],
      [float('IVF_FLAT', { nlist: 65537 }), range('nlist', 65537, '[1, 65536]')],
      [float('IVF_FLAT', { nlist: 3e9 }), "integer value out of range, key: 'nlist'"],
      [float('IVF_PQ', { m: 7 }), 'subquantizers (m). Dimension: 32, m: 7'],
      [float('HNSW_PQ', { nbits: 25 }), range('nbits', 25, '[1, 24]')],
      [float('HNSW_PRQ', { nrq: 17 }), range('nrq', 17, '[1, 16]')],
      [float('HNSW_SQ', { sq_type: 'SQ4' }), 'invalid scalar quantizer type'],
      [float('HNSW_SQ', { refine: '1' }), `param 'refine' ("1") should be a boolean`],
      [
        float('IVF_RABITQ', { refine_type: 'INT8' }),
        'invalid refine type : INT8, optional types are [sq6, sq8, fp16, bf16, fp32, flat]',
      ],
      [float('SCANN', { sub_dim: 5 }), 'multiple of sub_dim. Dimension:32, sub_dim:5'],
      [float('DISKANN', { max_degree: 0 }), range('max_degree', 0, '[1, 2048]')],
    ] as const) {
      expect(make).toThrow(text);
    }
  });

  it('name what does not fit the field', () => {
    expect(float('GPU_CAGRA')).toThrow(
      'invalid parameter[expected=valid index][actual=invalid index type: GPU_CAGRA]',
    );
    expect(() => indexOf('Int8Vector', { index_type: 'IVF_FLAT', metric_type: 'L2' })).toThrow(
      "data type Int8Vector can't build with this index IVF_FLAT",
    );
    expect(() => indexOf('FloatVector', { index_type: 'HNSW' })).toThrow(
      'metric type not set for vector index: invalid parameter[expected=valid index params]',
    );
    expect(float('HNSW', { metric_type: 'l2' })).toThrow(
      'float vector index does not support metric type: l2',
    );
    expect(() =>
      indexOf('BinaryVector', { index_type: 'BIN_IVF_FLAT', metric_type: 'SUBSTRUCTURE' }),
    ).toThrow('metric type SUBSTRUCTURE not found or not supported, supported: [HAMMING JACCARD]');
  });

  it('are taken at their limits and by their names', () => {
    for (const make of [
      float('HNSW', { M: '2048', efConstruction: '2147483647' }),
      float('HNSW_SQ', { sq_type: 'bf16', refine: 'True', refine_type: 'FP32' }),
      float('HNSW_PRQ', { m: 2, nrq: 1, nbits: 8 }),
      float('IVF_PQ', { nlist: 128, m: 4 }),
      float('SCANN', { with_raw_data: 'false', nlist: 1 }),
      float('DISKANN'),
    ]) {
      expect(make()?.servedBy).toBe('graph');
    }
    expect(float('FLAT')()?.servedBy).toBe('exact');
  });

  it('say what serves each type of vector', () => {
    const served = (type: DataType, index_type: string, metric_type: string) =>
      indexOf(type, { index_type, metric_type })?.servedBy;
    for (const type of ['Float16Vector', 'BFloat16Vector', 'Int8Vector'] as const) {
      expect(served(type, 'HNSW', 'COSINE')).toBe('graph');
    }
    expect(served('Float16Vector', 'FLAT', 'L2')).toBe('exact');
    expect(served('BinaryVector', 'BIN_FLAT', 'HAMMING')).toBe('exact');
    expect(served('BinaryVector', 'BIN_IVF_FLAT', 'JACCARD')).toBe('graph');
    expect(served('BinaryVector', 'HNSW', 'SUPERSTRUCTURE')).toBe('exact');
  });
});

describe('parameters of searches', () => {
  const spec = (index: string, params: Readonly<Record<string, unknown>>, topK = 10) => {
    const made = float(index)();
    if (made === undefined) throw new Error('a vector index');
    return parseSearchParams(made, params, topK);
  };

  it('ask for as many candidates as the index family would look at', () => {
    expect(spec('HNSW', { ef: '200' }).ef).toBe(200);
    expect(spec('HNSW', {}, 500).ef).toBe(500);
    expect(spec('IVF_FLAT', { nprobe: 50 }).ef).toBe(200);
    expect(spec('DISKANN', { search_list: 30 }).ef).toBe(30);
    expect(spec('HNSW', { ef: 5, radius: 1 }).ef).toBe(10);
  });

  it('are refused in the words of the index', () => {
    expect(() => spec('HNSW', { ef: 9 })).toThrow('ef(9) should be larger than k(10)');
    expect(() => spec('HNSW', { ef: 0 })).toThrow(
      "Out of range in json: param 'ef' (0) should be in range [1, 2147483647]",
    );
    for (const ef of ['', 'many', null, [1]]) {
      expect(() => spec('HNSW', { ef })).toThrow("invalid integer value, key: 'ef'");
    }
    expect(() => spec('IVF_FLAT', { nprobe: '1.0' })).toThrow(
      "wrong data type in json, key: 'nprobe', value: '1.0'",
    );
    expect(() => spec('IVF_FLAT', { nprobe: 65537 })).toThrow('[1, 65536]');
    expect(() => spec('SCANN', { reorder_k: 9 })).toThrow(
      'reorder_k(9) should be larger than k(10)',
    );
    expect(() => spec('DISKANN', { search_list: 9 })).toThrow('should be larger than k(10)');
    expect(() => spec('HNSW', { radius: 1, range_filter: 2 })).toThrow('must be less than radius');
    expect(() => spec('HNSW', { range_filter: 2 })).toThrow('range_filter requires radius');
    expect(() => spec('HNSW', { radius: 'x' })).toThrow('type must be number');
  });
});
