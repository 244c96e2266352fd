/** float32 to the two 16-bit encodings and back, rounding to nearest even. */

export function bfloat16Bytes(floats: Uint8Array): Uint8Array {
  const words = wordsOf(floats);
  const halves = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as number;
    halves[i] = (word + 0x7fff + ((word >>> 16) & 1)) >>> 16;
  }
  return new Uint8Array(halves.buffer);
}

export function float16Bytes(floats: Uint8Array): Uint8Array {
  const words = wordsOf(floats);
  const halves = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) halves[i] = float16Of(words[i] as number);
  return new Uint8Array(halves.buffer);
}

function wordsOf(floats: Uint8Array): Uint32Array {
  const copy = new Uint8Array(floats);
  return new Uint32Array(copy.buffer, 0, copy.length >>> 2);
}

function float16Of(word: number): number {
  const sign = (word >>> 16) & 0x8000;
  const exponent = ((word >>> 23) & 0xff) - 112;
  const fraction = word & 0x7fffff;
  if (((word >>> 23) & 0xff) === 0xff) return sign | 0x7c00 | (fraction === 0 ? 0 : 0x200);
  if (exponent >= 31) return sign | 0x7c00;
  if (exponent <= 0) {
    if (exponent < -10) return sign;
    const shift = 14 - exponent;
    const whole = fraction | 0x800000;
    const rounded = (whole + (1 << (shift - 1)) - 1 + ((whole >>> shift) & 1)) >>> shift;
    return sign | rounded;
  }
  const rounded = fraction + 0xfff + ((fraction >>> 13) & 1);
  return sign | ((exponent << 10) + (rounded >>> 13));
}

/** The values of a half-precision vector, as float32. */
export function halfFloats(encoding: 'float16' | 'bfloat16', bytes: Uint8Array): Float32Array {
  const values = new Float32Array(bytes.length >>> 1);
  const words = new Uint32Array(values.buffer);
  for (let i = 0; i < values.length; i++) {
    const half = (bytes[2 * i] as number) | ((bytes[2 * i + 1] as number) << 8);
    if (encoding === 'bfloat16') words[i] = half << 16;
    else values[i] = float16Value(half);
  }
  return values;
}

function float16Value(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
