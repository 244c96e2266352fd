/**
 * Search over the vectors of struct arrays on a search thread, exact: list with list,
 * or each element by itself.
 *
 * SegmentSearcher hands in parts and heaps as to the other searchers; one for each
 * thread, since it owns a kernel and the memory that vectors are staged in.
 */

import type { TopK } from '../base/top-k.ts';
import { type KernelQuery, kernelQuery } from '../index/flat/kernel-query.ts';
import { VectorKernel } from '../index/flat/vector-kernel.ts';
import type { BytesColumn } from '../schema/column.ts';
import { scoreLists } from './embedding-list-search.ts';
import { searchElements } from './element-search.ts';
import type { ElementSearchTask, EmbeddingListTask } from './executor.ts';
import type { QueryRun, SearchPart } from './search-part.ts';
import { StagedVectors } from './staged-vectors.ts';

/** What the filter says of each element of a part; undefined: it is not about elements. */
export type ElementTruthOf = (part: SearchPart) => Uint8Array | undefined;

export class StructVectorSearcher {
  readonly #kernel: VectorKernel;
  readonly #staged = new StagedVectors();

  constructor(slot: number) {
    this.#kernel = new VectorKernel(slot);
  }

  searchLists(task: EmbeddingListTask, parts: readonly SearchPart[], run: QueryRun): void {
    const { vectorBytes } = task;
    const queries = run.tops.map((top, i) => {
      const bytes = task.queries[run.first + i] as Uint8Array;
      return { vectors: vectorsOf(task, bytes, vectorBytes), top };
    });
    for (const { column, rows, idBase } of parts) {
      this.#staged.forEachBlock(column as BytesColumn, rows, vectorBytes, (block) => {
        for (const query of queries) scoreLists(this.#kernel, block, query, idBase);
      });
    }
  }

  searchElements(
    task: ElementSearchTask,
    parts: readonly SearchPart[],
    run: QueryRun,
    truthOf: ElementTruthOf,
  ): void {
    const { vectorBytes, range } = task;
    const queries = run.tops.map((top: TopK, i) => {
      const at = (run.first + i) * vectorBytes;
      return { query: kernelQuery(task.space, task.queries.subarray(at, at + vectorBytes)), top };
    });
    for (const part of parts) {
      const { starts } = part.column as BytesColumn;
      const base = starts[0] as number;
      const common = {
        firstOf: (row: number) => ((starts[row] as number) - base) / vectorBytes,
        truth: truthOf(part),
        range,
        idBase: part.idBase,
      };
      this.#staged.forEachBlock(part.column as BytesColumn, part.rows, vectorBytes, (block) => {
        for (const query of queries) searchElements(this.#kernel, { ...common, block }, query);
      });
    }
  }
}

function vectorsOf(
  { space }: EmbeddingListTask,
  bytes: Uint8Array,
  vectorBytes: number,
): KernelQuery[] {
  return Array.from({ length: bytes.length / vectorBytes }, (_, i) =>
    kernelQuery(space, bytes.subarray(i * vectorBytes, (i + 1) * vectorBytes)),
  );
}
