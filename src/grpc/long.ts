/** 64-bit numbers between bigint and the generated codecs. */

import Long from 'long';

/** What a generated decoder gives for an int64 or uint64. */
export type WireLong = Long | number | null | undefined;

export function toBigint(value: WireLong): bigint {
  if (value === null || value === undefined) return 0n;
  if (typeof value === 'number') return BigInt(value);
  const high = value.unsigned ? BigInt(value.high >>> 0) : BigInt(value.high);
  return (high << 32n) | BigInt(value.low >>> 0);
}

export function toNumber(value: WireLong): number {
  return Number(toBigint(value));
}

/** As `toLong` of each, without a bigint for any. */
export function toLongs(values: BigInt64Array): Long[] {
  const halves = new Int32Array(values.buffer, values.byteOffset, values.length * 2);
  const longs: Long[] = [];
  for (let i = 0; i < halves.length; i += 2) {
    longs.push(Long.fromBits(halves[i] as number, halves[i + 1] as number));
  }
  return longs;
}

export function toLong(value: bigint): Long {
  return Long.fromBits(Number(BigInt.asIntN(32, value)), Number(BigInt.asIntN(32, value >> 32n)));
}
