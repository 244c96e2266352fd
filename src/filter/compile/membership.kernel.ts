/**
 * Hot loops of `in`: one column against a hashed list, TRUE or FALSE a row.
 *
 * Tables with open addressing, at most half full. Integers are looked up by their two
 * 32-bit halves, texts by their bytes: neither becomes an object a row.
 */

const FREE = -1;
/** So few texts are compared one by one faster than hashed. */
const LISTED_MAX = 4;
/** Of the golden ratio: neighbouring numbers spread over the table. */
const SPREAD = 0x9e3779b1;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

export type SmallIntegers = Uint8Array | Int8Array | Int16Array | Int32Array;

function tableBits(count: number): number {
  return Math.max(2, Math.ceil(Math.log2(count * 2 + 1)));
}

function hashOf(low: number, high: number): number {
  return Math.imul(low ^ Math.imul(high, FNV_PRIME), SPREAD);
}

export class IntegerSet {
  readonly #shift: number;
  /** Place in the list, or FREE. */
  readonly #slots: Int32Array;
  /** Low and high half of each. */
  readonly #halves: Int32Array;

  /** Within int64. */
  constructor(values: readonly bigint[]) {
    const bits = tableBits(values.length);
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(1 << bits).fill(FREE);
    this.#halves = new Int32Array(BigInt64Array.from(values).buffer);
    for (let i = 0; i < values.length; i++) {
      const [low, high] = [this.#halves[2 * i]!, this.#halves[2 * i + 1]!];
      const slot = slotOf(this.#slots, this.#halves, this.#shift, low, high);
      this.#slots[slot] = i;
    }
  }

  fillWide(values: BigInt64Array, rows: number, out: Uint8Array): void {
    const sent = new Int32Array(values.buffer, values.byteOffset, rows * 2);
    const [slots, halves, shift] = [this.#slots, this.#halves, this.#shift];
    for (let i = 0; i < rows; i++) {
      const slot = slotOf(slots, halves, shift, sent[2 * i]!, sent[2 * i + 1]!);
      out[i] = slots[slot] === FREE ? 0 : 1;
    }
  }

  fillSmall(values: SmallIntegers, rows: number, out: Uint8Array): void {
    const [slots, halves, shift] = [this.#slots, this.#halves, this.#shift];
    for (let i = 0; i < rows; i++) {
      const slot = slotOf(slots, halves, shift, values[i]!, values[i]! >> 31);
      out[i] = slots[slot] === FREE ? 0 : 1;
    }
  }
}

/** Where the number is, or would be. */
function slotOf(
  slots: Int32Array,
  halves: Int32Array,
  shift: number,
  low: number,
  high: number,
): number {
  const mask = slots.length - 1;
  for (let slot = hashOf(low, high) >>> shift; ; slot = (slot + 1) & mask) {
    const at = slots[slot]!;
    if (at === FREE || (halves[2 * at] === low && halves[2 * at + 1] === high)) return slot;
  }
}

export class TextSet {
  readonly #shift: number;
  readonly #slots: Int32Array;
  readonly #texts: readonly Uint8Array[];
  /** Whether a text of the list has so many bytes. */
  readonly #lengths: Uint8Array;

  /** UTF-8. */
  constructor(texts: readonly Uint8Array[]) {
    const bits = tableBits(texts.length);
    this.#shift = 32 - bits;
    this.#slots = new Int32Array(1 << bits).fill(FREE);
    this.#texts = texts;
    const longest = texts.reduce((most, { length }) => Math.max(most, length), 0);
    this.#lengths = new Uint8Array(longest + 1);
    texts.forEach((text, i) => {
      this.#lengths[text.length] = 1;
      this.#slots[this.#slotOf(viewOf(text), 0, text.length)] = i;
    });
  }

  /** Row i is heap[starts[i] .. starts[i + 1]). */
  fill(starts: Uint32Array, heap: Uint8Array, rows: number, out: Uint8Array): void {
    if (this.#texts.length <= LISTED_MAX) {
      fillByList(this.#texts, { starts, heap: viewOf(heap) }, rows, out);
      return;
    }
    const lengths = this.#lengths;
    const view = viewOf(heap);
    for (let i = 0; i < rows; i++) {
      const start = starts[i]!;
      const end = starts[i + 1]!;
      const isPossible = end - start < lengths.length && lengths[end - start] === 1;
      out[i] = isPossible && this.#slots[this.#slotOf(view, start, end)] !== FREE ? 1 : 0;
    }
  }

  #slotOf(heap: DataView, start: number, end: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = textHash(heap, start, end) >>> this.#shift; ; slot = (slot + 1) & mask) {
      const at = slots[slot]!;
      if (at === FREE || equals(this.#texts[at]!, heap, start, end)) return slot;
    }
  }
}

function fillByList(
  texts: readonly Uint8Array[],
  { starts, heap }: { readonly starts: Uint32Array; readonly heap: DataView },
  rows: number,
  out: Uint8Array,
): void {
  out.fill(0, 0, rows);
  for (const text of texts) {
    for (let i = 0; i < rows; i++) {
      if (equals(text, heap, starts[i]!, starts[i + 1]!)) out[i] = 1;
    }
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** By words: a multiplication for four bytes. */
function textHash(heap: DataView, start: number, end: number): number {
  let hash = FNV_OFFSET;
  let i = start;
  for (; i + 4 <= end; i += 4) {
    hash = Math.imul(hash ^ heap.getInt32(i, true), FNV_PRIME);
    hash ^= hash >>> 15;
  }
  for (; i < end; i++) hash = Math.imul(hash ^ heap.getUint8(i), FNV_PRIME);
  return Math.imul(hash, SPREAD);
}

/** From the end on: texts with a number in them differ there. */
function equals(text: Uint8Array, heap: DataView, start: number, end: number): boolean {
  if (text.length !== end - start) return false;
  for (let i = text.length - 1; i >= 0; i--) {
    if (text[i] !== heap.getUint8(start + i)) return false;
  }
  return true;
}
