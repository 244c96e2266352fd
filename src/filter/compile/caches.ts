/** What a search thread keeps between filters, derived from the columns of its segments. */

import { ShapeCache } from '../geometry/shape-cache.ts';
import { JsonColumnCache } from './json-values.ts';

export class FilterCaches {
  readonly json = new JsonColumnCache();
  readonly shapes = new ShapeCache();

  /** Forgets everything of a segment. */
  forget(prefix: string): void {
    this.json.forget(prefix);
    this.shapes.forget(prefix);
  }
}
