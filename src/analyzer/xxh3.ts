/**
 * XXH3, 64 bits, seed 0: the hash of MinHash's shingles.
 *
 * A shingle is rarely longer than a few dozen bytes; what is needed often fits the
 * short branches. Written from the published description of the algorithm.
 */

const MASK = 0xffffffffffffffffn;
const PRIME32_1 = 0x9e3779b1n;
const PRIME32_2 = 0x85ebca77n;
const PRIME32_3 = 0xc2b2ae3dn;
const PRIME64_1 = 0x9e3779b185ebca87n;
const PRIME64_2 = 0xc2b2ae3d27d4eb4fn;
const PRIME64_3 = 0x165667b19e3779f9n;
const PRIME64_4 = 0x85ebca77c2b2ae63n;
const PRIME64_5 = 0x27d4eb2f165667c5n;
const PRIME_MX1 = 0x165667919e3779f9n;
const PRIME_MX2 = 0x9fb21c651e98df25n;

const SECRET = Buffer.from(
  'b8fe6c3923a44bbe7c01812cf721ad1cded46de9839097db7240a4a4b7b3671fcb79e64eccc0e578825ad07dccff7221b8084674f743248ee03590e6813a264c3c2852bb91c300cb88d0658b1b532ea371644897a20df94e3819ef46a9deacd8a8fa763fe39c343ff9dcbbc7c70b4f1d8a51e04bcdb45931c89f7ec9d9787364eac5ac8334d3ebc3c581a0fffa1363eb170ddd51b7f0da49d316552629d4689e2b16be587d47a1fc8ff8b8d17ad031ce45cb3a8f95160428afd7fbcabb4b407e',
  'hex',
);

export function xxh3(bytes: Uint8Array): bigint {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const { length } = data;
  if (length <= 16) return upTo16(data);
  if (length <= 128) return upTo128(data);
  if (length <= 240) return upTo240(data);
  return long(data);
}

function secret64(at: number): bigint {
  return SECRET.readBigUInt64LE(at);
}

/** The two halves of the 128-bit product, folded. */
function fold(a: bigint, b: bigint): bigint {
  const product = a * b;
  return (product & MASK) ^ (product >> 64n);
}

function avalanche(hash: bigint): bigint {
  let h = hash ^ (hash >> 37n);
  h = (h * PRIME_MX1) & MASK;
  return h ^ (h >> 32n);
}

function avalanche64(hash: bigint): bigint {
  let h = hash ^ (hash >> 33n);
  h = (h * PRIME64_2) & MASK;
  h ^= h >> 29n;
  h = (h * PRIME64_3) & MASK;
  return h ^ (h >> 32n);
}

function rotateLeft(value: bigint, bits: bigint): bigint {
  return ((value << bits) | (value >> (64n - bits))) & MASK;
}

function swapBytes(value: bigint): bigint {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(value);
  return bytes.readBigUInt64BE();
}

function upTo16(data: Buffer): bigint {
  const { length } = data;
  if (length > 8) {
    const flip1 = secret64(24) ^ secret64(32);
    const flip2 = secret64(40) ^ secret64(48);
    const low = data.readBigUInt64LE(0) ^ flip1;
    const high = data.readBigUInt64LE(length - 8) ^ flip2;
    return avalanche((BigInt(length) + swapBytes(low) + high + fold(low, high)) & MASK);
  }
  if (length >= 4) {
    const first = BigInt(data.readUInt32LE(0));
    const last = BigInt(data.readUInt32LE(length - 4));
    const keyed = (last + (first << 32n)) ^ (secret64(8) ^ secret64(16));
    return rrmxmx(keyed, BigInt(length));
  }
  if (length > 0) {
    const first = data[0] as number;
    const middle = data[length >> 1] as number;
    const last = data[length - 1] as number;
    const combined = ((first << 16) | (middle << 24) | last | (length << 8)) >>> 0;
    const flip = BigInt((SECRET.readUInt32LE(0) ^ SECRET.readUInt32LE(4)) >>> 0);
    return avalanche64(BigInt(combined) ^ flip);
  }
  return avalanche64(secret64(56) ^ secret64(64));
}

function rrmxmx(keyed: bigint, length: bigint): bigint {
  let h = keyed ^ rotateLeft(keyed, 49n) ^ rotateLeft(keyed, 24n);
  h = (h * PRIME_MX2) & MASK;
  h ^= (h >> 35n) + length;
  h = (h * PRIME_MX2) & MASK;
  return h ^ (h >> 28n);
}

function mix16(data: Buffer, at: number, secretAt: number): bigint {
  return fold(
    data.readBigUInt64LE(at) ^ secret64(secretAt),
    data.readBigUInt64LE(at + 8) ^ secret64(secretAt + 8),
  );
}

function upTo128(data: Buffer): bigint {
  const { length } = data;
  let sum = BigInt(length) * PRIME64_1;
  for (let i = (length - 1) >> 5; i >= 0; i--) {
    sum += mix16(data, 16 * i, 32 * i) + mix16(data, length - 16 * (i + 1), 32 * i + 16);
  }
  return avalanche(sum & MASK);
}

function upTo240(data: Buffer): bigint {
  const { length } = data;
  let sum = BigInt(length) * PRIME64_1;
  for (let i = 0; i < 8; i++) sum += mix16(data, 16 * i, 16 * i);
  sum = avalanche(sum & MASK);
  for (let i = 8; i < length >> 4; i++) sum += mix16(data, 16 * i, 16 * (i - 8) + 3);
  return avalanche((sum + mix16(data, length - 16, 136 - 17)) & MASK);
}

const STRIPE = 64;
const STRIPES_A_BLOCK = (SECRET.length - STRIPE) / 8;

function long(data: Buffer): bigint {
  const lanes = [
    PRIME32_3,
    PRIME64_1,
    PRIME64_2,
    PRIME64_3,
    PRIME64_4,
    PRIME32_2,
    PRIME64_5,
    PRIME32_1,
  ];
  const stripes = Math.floor((data.length - 1) / STRIPE);
  for (let i = 0; i < stripes; i++) {
    accumulate(lanes, data, i * STRIPE, (i % STRIPES_A_BLOCK) * 8);
    if ((i + 1) % STRIPES_A_BLOCK === 0) scramble(lanes);
  }
  accumulate(lanes, data, data.length - STRIPE, SECRET.length - STRIPE - 7);
  let sum = BigInt(data.length) * PRIME64_1;
  for (let i = 0; i < 4; i++) {
    const low = (lanes[2 * i] as bigint) ^ secret64(11 + 16 * i);
    const high = (lanes[2 * i + 1] as bigint) ^ secret64(11 + 16 * i + 8);
    sum += fold(low, high);
  }
  return avalanche(sum & MASK);
}

function accumulate(lanes: bigint[], data: Buffer, at: number, secretAt: number): void {
  for (let i = 0; i < 8; i++) {
    const value = data.readBigUInt64LE(at + 8 * i);
    const keyed = value ^ secret64(secretAt + 8 * i);
    lanes[i ^ 1] = ((lanes[i ^ 1] as bigint) + value) & MASK;
    lanes[i] = ((lanes[i] as bigint) + (keyed & 0xffffffffn) * (keyed >> 32n)) & MASK;
  }
}

function scramble(lanes: bigint[]): void {
  for (let i = 0; i < 8; i++) {
    const lane = lanes[i] as bigint;
    const keyed = lane ^ (lane >> 47n) ^ secret64(SECRET.length - STRIPE + 8 * i);
    lanes[i] = (keyed * PRIME32_1) & MASK;
  }
}
