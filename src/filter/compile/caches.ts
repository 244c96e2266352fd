/** What a search thread keeps between filters, derived from the columns of its segments. */

import { ShapeCache } from '../geometry/shape-cache.ts';
import type { ShapeEngine } from '../geometry/shape-engine.ts';
import { JsonColumnCache } from './json-values.ts';

export class FilterCaches {
  readonly json = new JsonColumnCache();
  readonly shapes: ShapeCache;

  /** `engine` where one was loaded already. */
  constructor(engine?: ShapeEngine) {
    this.shapes = new ShapeCache(engine);
  }

  /** Forgets everything of a segment. */
  forget(prefix: string): void {
    this.json.forget(prefix);
    this.shapes.forget(prefix);
  }
}
