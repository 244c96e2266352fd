/** What kernel.c does with packed rows (packed-rows.ts), in plain JavaScript. */

import type { KernelExports } from './vector-kernel.ts';

const HEAD_BYTES = 16;

export function plainPackedKernel(
  memory: WebAssembly.Memory,
): Pick<KernelExports, 'pack' | 'scan_packed'> {
  const buffer = memory.buffer as ArrayBuffer;
  return {
    pack(centre, vector, width, isCosine, packed) {
      const values = new Float32Array(buffer, vector, width);
      const middle = new Float32Array(buffer, centre, width);
      const length = isCosine === 1 ? lengthOf(values) : 1;
      const factor = length > 0 ? 1 / length : 0;
      const moved = values.map((value, i) => value * factor - (middle[i] as number));
      packInto(moved, new DataView(buffer, packed));
    },
    scan_packed(query, rows, first, count, padded, bound, hitRows) {
      const weights = new Float32Array(buffer, query, 4);
      const factors = new Int16Array(buffer, query + HEAD_BYTES, padded);
      const hits = new Uint32Array(buffer, hitRows, count);
      let found = 0;
      for (let row = first; row < first + count; row++) {
        const at = rows + row * (HEAD_BYTES + padded);
        const head = new Float32Array(buffer, at, 4);
        const product = productOf(factors, new Int8Array(buffer, at + HEAD_BYTES, padded));
        if (!(leastDistance(weights, head, product) >= bound)) hits[found++] = row;
      }
      return found;
    },
  };
}

function packInto(vector: Float32Array, packed: DataView): void {
  const largest = vector.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  const scale = Math.fround(largest / 127);
  const steps = Array.from(vector, (value) => stepsOf(value, scale));
  const errors = vector.map((value, i) => value - (steps[i] as number) * scale);
  packed.setFloat32(0, scale, true);
  packed.setFloat32(4, lengthOf(errors), true);
  packed.setFloat32(8, lengthOf(vector), true);
  const padded = Math.ceil(vector.length / 16) * 16;
  for (let i = 0; i < padded; i++) packed.setInt8(HEAD_BYTES + i, steps[i] ?? 0);
}

function stepsOf(value: number, scale: number): number {
  return scale > 0 ? Math.max(-127, Math.min(127, Math.round(value / scale))) : 0;
}

function lengthOf(vector: Float32Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

function productOf(a: Int16Array, b: Int8Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
}

function leastDistance(weights: Float32Array, head: Float32Array, product: number): number {
  const [dot, error, long, square] = weights as unknown as [number, number, number, number];
  const [scale, lost, length] = head as unknown as [number, number, number];
  return square * length ** 2 - dot * scale * product - error * lost - long * length;
}
