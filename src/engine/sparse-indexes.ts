/**
 * Inverted indexes follow the rows of sparse fields: runs of new rows are indexed by
 * the build thread, and a finished segment is indexed anew in as few runs as it fits.
 *
 * They live in memory alone and are built again when a collection is loaded; what is
 * not covered is scanned (docs/decisions/0004-sparse-index.md).
 */

import type { CollectionId, FieldId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import { SPARSE_INDEX_ROWS_MAX, type SparseIndex } from '../index/sparse/sparse-index.ts';
import type { BytesColumn } from '../schema/column.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import { CatchingUp } from './catching-up.ts';
import type { EngineContext } from './context.ts';

/** Fewer new rows are scanned: at a hundred terms a row that takes 0.3 ms. */
const UNCOVERED_ROWS_MIN = 2048;

interface Gap {
  readonly rows: CollectionRows;
  readonly segment: Segment;
  readonly fieldId: FieldId;
  readonly uncovered: number;
  readonly isFinal: boolean;
}

export class SparseIndexKeeper {
  readonly #context: EngineContext;
  readonly #work: CatchingUp<Gap>;

  constructor(context: EngineContext) {
    this.#context = context;
    this.#work = new CatchingUp(context, {
      what: 'a sparse index',
      gapsOf: (collection) => this.#gapsOf(collection),
      build: (gap) => this.#build(gap),
    });
  }

  wake(id?: CollectionId): void {
    this.#work.wake(id);
  }

  stop(): Promise<void> {
    return this.#work.stop();
  }

  #gapsOf(collection: CollectionDefinition): Gap[] {
    const rows = this.#context.rows.get(collection.id);
    if (rows === undefined) return [];
    const sparse = collection.schema.fields.filter(
      ({ id, type }) =>
        type === 'SparseFloatVector' && collection.indexes.some(({ fieldId }) => fieldId === id),
    );
    return sparse.flatMap(({ id: fieldId }) =>
      rows.segments().flatMap((segment) => {
        if (!segment.view().columns.has(fieldId)) return [];
        const indexes = segment.sparseIndexes(fieldId);
        const covered = coveredRows(indexes);
        const uncovered = segment.rowCount - covered;
        const isFinal = segment.isFrozen && segment.reservedRows === segment.rowCount;
        const runsWanted = Math.ceil(segment.rowCount / SPARSE_INDEX_ROWS_MAX);
        const isScattered = isFinal && indexes.length > runsWanted;
        if (uncovered < UNCOVERED_ROWS_MIN && !(isScattered && covered >= UNCOVERED_ROWS_MIN)) {
          return [];
        }
        return [{ rows, segment, fieldId, uncovered, isFinal }];
      }),
    );
  }

  async #build({ rows, segment, fieldId, isFinal }: Gap): Promise<void> {
    const column = segment.view().columns.get(fieldId) as BytesColumn;
    const known = isFinal ? [] : segment.sparseIndexes(fieldId);
    const from = coveredRows(known);
    const { rowCount } = segment;
    segment.pin();
    try {
      const built: SparseIndex[] = [];
      for (let firstRow = from; firstRow < rowCount; firstRow += SPARSE_INDEX_ROWS_MAX) {
        const count = Math.min(SPARSE_INDEX_ROWS_MAX, rowCount - firstRow);
        built.push(await this.#context.builder.buildSparseIndex({ column, firstRow, rows: count }));
      }
      const stillWanted = this.#context.catalog
        .byId(rows.id)
        ?.indexes.some((index) => index.fieldId === fieldId);
      if (stillWanted === true) segment.setSparseIndexes(fieldId, [...known, ...built]);
      // Before the pin goes: once it is retired, nobody may hear of the segment again.
      rows.publishView(segment);
    } finally {
      segment.unpin();
    }
  }
}

function coveredRows(indexes: readonly SparseIndex[]): number {
  return indexes.reduce((sum, index) => sum + index.rows, 0);
}
