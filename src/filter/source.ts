/**
 * The columns a predicate asks for. Segments implement it (segment/), tests fake it.
 */

import type { FieldId } from '../base/ids.ts';
import type { Column } from '../schema/column.ts';

export interface FilterSource {
  /**
   * Stable name of the rows behind this source (`segment id`), under which derived
   * per-path JSON columns are kept. Rows are only ever appended.
   */
  readonly key: string;
  /** Rows to be looked at: 0 .. rowCount. */
  readonly rowCount: number;
  /** Undefined where the rows are older than the field: it reads as its default, else null. */
  column(field: FieldId): Column | undefined;
}
