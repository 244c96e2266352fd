/**
 * Whether the floats of a request are all finite, at memory speed: the loop is compiled
 * from finite.c.
 *
 * The kernel's memory is scratch, written before it is read in each call.
 */

import { copyBytes } from '../base/shared-bytes.ts';
import { FINITE_BASE64 } from './finite-module.ts';

/** Small enough to stay in the first-level cache. */
const CHUNK_BYTES = 16 * 1024;
const BLOCK_BYTES = 16;
const PAGE_BYTES = 65_536;

interface FiniteExports {
  are_finite(blocks: number, count: number): number;
}

const memory = new WebAssembly.Memory({ initial: 2 });
const compiled = new WebAssembly.Module(Buffer.from(FINITE_BASE64, 'base64'));
const instance = new WebAssembly.Instance(compiled, { env: { memory } });
const kernel = instance.exports as unknown as FiniteExports;
/** The first page is the kernel's stack. */
const chunk = Buffer.from(memory.buffer, PAGE_BYTES, CHUNK_BYTES);

/** The first float32 that is NaN or infinite. Bytes need no alignment: they are looked at in copies. */
export function firstNonFinite(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const part = bytes.subarray(at, at + CHUNK_BYTES);
    copyBytes(chunk, 0, part);
    // What is missing of the last block of four is 0.
    const blocks = Math.ceil(part.length / BLOCK_BYTES);
    chunk.fill(0, part.length, blocks * BLOCK_BYTES);
    if (kernel.are_finite(PAGE_BYTES, blocks) === 1) continue;
    const floats = new Float32Array(memory.buffer, PAGE_BYTES, part.length >>> 2);
    return floats.find((value) => !Number.isFinite(value));
  }
  return undefined;
}
