/**
 * A search thread's geometry: the library, once it is loaded, and what is known of the
 * shape columns of its segments.
 */

import { assert } from '../../base/assert.ts';
import type { BytesColumn } from '../../schema/column.ts';
import { ShapeColumn } from './shape-columns.ts';
import { loadShapeEngine, type ShapeEngine } from './shape-engine.ts';

const KEPT_COLUMNS_MAX = 256;

export class ShapeCache {
  readonly #columns = new Map<string, ShapeColumn>();
  #engine: ShapeEngine | undefined;
  #fault: unknown;

  constructor(engine?: ShapeEngine) {
    this.#engine = engine;
  }

  get isLoaded(): boolean {
    return this.#engine !== undefined;
  }

  /** Never rejects: what went wrong is told to the filter that asks for the engine. */
  async load(): Promise<void> {
    try {
      this.#engine ??= await loadShapeEngine();
    } catch (cause) {
      this.#fault = cause;
    }
  }

  get engine(): ShapeEngine {
    if (this.#engine === undefined && this.#fault !== undefined) throw this.#fault;
    assert(this.#engine !== undefined, 'geometry is loaded before a filter about it is run');
    return this.#engine;
  }

  /** Of rows 0 .. rows; `name` identifies segment and field. */
  column(name: string, column: BytesColumn, rows: number): ShapeColumn {
    const known = this.#columns.get(name) ?? new ShapeColumn();
    this.#columns.delete(name);
    this.#columns.set(name, known);
    known.extend(column, rows);
    const [oldest] = this.#columns.keys();
    if (this.#columns.size > KEPT_COLUMNS_MAX && oldest !== undefined) this.#columns.delete(oldest);
    return known;
  }

  /** Forgets everything of a segment. */
  forget(prefix: string): void {
    for (const name of this.#columns.keys()) {
      if (name.startsWith(prefix)) this.#columns.delete(name);
    }
  }
}
