/**
 * Just enough of the FlatBuffers format to read the metadata of an Arrow file.
 *
 * Everything is checked against the buffer's end by DataView, which throws a
 * RangeError: the bytes are not trusted before the file's checksum is known.
 */

const decoder = new TextDecoder();

export class FlatTable {
  readonly #view: DataView;
  readonly #at: number;

  private constructor(view: DataView, at: number) {
    this.#view = view;
    this.#at = at;
  }

  static root(bytes: Uint8Array): FlatTable {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    return new FlatTable(view, view.getUint32(0, true));
  }

  /** Position of the field's value, undefined where it is absent. */
  #field(id: number): number | undefined {
    const vtable = this.#at - this.#view.getInt32(this.#at, true);
    if (4 + id * 2 >= this.#view.getUint16(vtable, true)) return undefined;
    const offset = this.#view.getUint16(vtable + 4 + id * 2, true);
    return offset === 0 ? undefined : this.#at + offset;
  }

  byte(id: number): number {
    const at = this.#field(id);
    return at === undefined ? 0 : this.#view.getUint8(at);
  }

  int32(id: number): number {
    const at = this.#field(id);
    return at === undefined ? 0 : this.#view.getInt32(at, true);
  }

  int64(id: number): number {
    const at = this.#field(id);
    return at === undefined ? 0 : safeInteger(this.#view.getBigInt64(at, true));
  }

  table(id: number): FlatTable | undefined {
    const at = this.#field(id);
    return at === undefined ? undefined : new FlatTable(this.#view, this.#follow(at));
  }

  text(id: number): string {
    const at = this.#field(id);
    if (at === undefined) return '';
    const start = this.#follow(at);
    const length = this.#view.getUint32(start, true);
    const { buffer, byteOffset } = this.#view;
    // The view's own end is not the buffer's: ask it for the last byte.
    if (length > 0) this.#view.getUint8(start + 3 + length);
    return decoder.decode(new Uint8Array(buffer, byteOffset + start + 4, length));
  }

  tables(id: number): FlatTable[] {
    return this.#elements(id, 4).map((at) => new FlatTable(this.#view, this.#follow(at)));
  }

  /** A vector of structs that consist of 64-bit numbers (or padded 32-bit ones). */
  structs(id: number, numbers: number): number[][] {
    return this.#elements(id, numbers * 8).map((at) =>
      Array.from({ length: numbers }, (_, i) =>
        safeInteger(this.#view.getBigInt64(at + i * 8, true)),
      ),
    );
  }

  #elements(id: number, width: number): number[] {
    const at = this.#field(id);
    if (at === undefined) return [];
    const start = this.#follow(at);
    const length = this.#view.getUint32(start, true);
    if (length > 0) this.#view.getUint8(start + 3 + length * width);
    return Array.from({ length }, (_, i) => start + 4 + i * width);
  }

  #follow(at: number): number {
    return at + this.#view.getUint32(at, true);
  }
}

function safeInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 0) throw new RangeError(`${value} is no size`);
  return number;
}
