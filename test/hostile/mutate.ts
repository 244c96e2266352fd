/** Small and large damage to the bytes of a message. */

import type { Choices } from '../harness/choices.ts';

/** Varints that lie about lengths and numbers. */
const HUGE: readonly (readonly number[])[] = [
  [0xff, 0xff, 0xff, 0xff, 0x0f],
  [0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01],
  [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80],
  [0x80, 0x80, 0x80, 0x20],
];

/** Bytes that are no UTF-8. */
const NO_TEXT = [0xc3, 0x28, 0xa0, 0xff, 0xfe];

export function mutate(message: Uint8Array, choices: Choices): Uint8Array {
  const bytes = [...message];
  const at = (): number => choices.integer(0, Math.max(1, bytes.length));
  const times = choices.weighted([
    [4, 1],
    [2, 3],
    [1, 12],
  ]);
  for (let i = 0; i < times; i++) {
    const place = at();
    choices.weighted<() => unknown>([
      [4, () => bytes.splice(place, 1, choices.integer(0, 256))],
      [3, () => bytes.splice(place, 1, (bytes[place] ?? 0) ^ (1 << choices.integer(0, 8)))],
      [2, () => bytes.splice(place, choices.integer(1, 9))],
      [2, () => bytes.splice(place, 0, ...choices.pick(HUGE))],
      [1, () => bytes.splice(place, NO_TEXT.length, ...NO_TEXT)],
      [2, () => bytes.splice(place)],
      [1, () => bytes.push(...bytes.slice(place, place + 1000))],
      [1, () => bytes.splice(place, 0, ...randomBytes(choices, 30))],
    ])();
  }
  return Uint8Array.from(bytes);
}

export function randomBytes(choices: Choices, max: number): number[] {
  return Array.from({ length: choices.integer(0, max) }, () => choices.integer(0, 256));
}

/** A field of bytes in a field of bytes, `depth` times: `numbers` in turn. */
export function nested(numbers: readonly number[], depth: number): Uint8Array {
  // Lengths are written from the inside out.
  const parts: number[][] = [];
  let length = 0;
  for (let level = depth; level > 0; level--) {
    const head = [((numbers[level % numbers.length] as number) << 3) | 2, ...varint(length)];
    parts.push(head);
    length += head.length;
  }
  return Uint8Array.from(parts.reverse().flat());
}

export function varint(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) | 0x80);
  }
}
