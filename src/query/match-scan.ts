/**
 * Scans of the matches that a graph leaves over: where they are stored, or packed
 * (packed-matches) where a filter comes often enough. What either takes is learnt.
 */

import type { VectorKernel } from '../index/flat/vector-kernel.ts';
import { type AroundBlock, exactSearch, type QueryHits } from './exact-search.ts';
import { type Matches, type PackedMatches, PackedStore } from './packed-matches.ts';
import { packedSearch } from './packed-search.ts';
import {
  gatherMicros,
  packedMicros,
  packingMicros,
  type RowShape,
  scanMicros,
} from './search-cost.ts';
import type { PacedWork, SearchPace } from './search-pace.ts';

export interface MatchScanInput extends Matches {
  readonly topK: number;
  readonly idBase: number;
}

export interface MatchScan {
  /** Of one query among several that are scanned for together. */
  micros(queries: number): number;
  /** Every match of the segment. */
  run(queries: readonly QueryHits[]): void;
}

export class MatchScans {
  readonly #kernel: VectorKernel;
  readonly #pace: SearchPace;
  readonly #packed: PackedStore;

  constructor(kernel: VectorKernel, pace: SearchPace) {
    this.#kernel = kernel;
    this.#pace = pace;
    this.#packed = new PackedStore(kernel);
  }

  choose(input: MatchScanInput): MatchScan {
    const packed = this.#packed.find(input);
    return packed === undefined ? this.#stored(input) : this.#ofPacked(input, packed);
  }

  /** So much was planned for each of the queries; packed matches might have taken less. */
  learn(input: MatchScanInput, plannedMicros: number, queries: number): void {
    if (!this.#packed.canHold(input)) return;
    if (this.#packed.find(input) !== undefined) {
      this.#packed.use(input, queries);
      return;
    }
    const { rows, topK } = input;
    const shape = shapeOf(input);
    const packed = this.#pace.micros('packed', packedMicros(rows.countMax, shape, topK));
    if (packed >= plannedMicros) return;
    this.#packed.earn(input, {
      queries,
      eachMicros: plannedMicros - packed,
      packingMicros: packingMicros(rows.countMax, shape),
    });
  }

  #stored(input: MatchScanInput): MatchScan {
    const kernel = this.#kernel;
    const predicted = (queries: number) => storedMicros(input, queries);
    return this.#paced('scan', predicted, (queries, around) =>
      exactSearch({ ...input, kernel, queries, fromRow: 0, around }),
    );
  }

  #ofPacked(input: MatchScanInput, packed: PackedMatches): MatchScan {
    const kernel = this.#kernel;
    const micros = packedMicros(input.rows.countMax, shapeOf(input), input.topK);
    return this.#paced(
      'packed',
      () => micros,
      (queries, around) => packedSearch({ ...input, kernel, packed, queries, around }),
    );
  }

  /** Measured block by block: a thread seldom loses its processor within one. */
  #paced(
    work: PacedWork,
    predicted: (queries: number) => number,
    run: (queries: readonly QueryHits[], around: AroundBlock) => void,
  ): MatchScan {
    const pace = this.#pace;
    return {
      micros: (queries) => pace.micros(work, predicted(queries)),
      run: (queries) => {
        const whole = queries.length * predicted(queries.length);
        run(queries, (share, block) => pace.measure(work, share * whole, block));
      },
    };
  }
}

function shapeOf({ space, column }: MatchScanInput): RowShape {
  return { element: space.element, rowBytes: column.rowBytes };
}

function storedMicros(input: MatchScanInput, queries: number): number {
  const { rows } = input;
  const shape = shapeOf(input);
  return Math.min(scanMicros(rows.rowCount, shape), gatherMicros(rows.countMax, shape, queries));
}
