/** How matches are scanned: where they are stored, then packed once that pays. */

import type { Clock } from '../base/clock.ts';
import { bitsetWords } from '../base/bitset.ts';
import { TopK } from '../base/top-k.ts';
import { kernelQuery } from '../index/flat/kernel-query.ts';
import { VectorKernel } from '../index/flat/vector-kernel.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';
import { MatchScans } from './match-scan.ts';
import { SearchPace } from './search-pace.ts';
import { SegmentRows } from './segment-rows.ts';
import { bruteForce, generateSegment, VECTOR_FIELD } from './testing/generated-segment.ts';

const DIM = 256;
const ROWS = 8000;
const MANY = 16;
const SPACE = { element: 'float32', metric: 'L2' } as const;

describe('MatchScans', () => {
  const segment = generateSegment({ id: 1, rows: ROWS, dim: DIM });
  const isPassed = (row: number) => row % 2 === 0;

  function newInput() {
    const { view, scope } = segment;
    const matchBitset = new Uint32Array(bitsetWords(ROWS)).fill(0x55555555);
    const filter = { rowCount: ROWS, matchBitset, count: ROWS / 2 };
    return {
      rows: new SegmentRows(view, scope, { readOrdinal: 10, includeSuperseded: false, filter }),
      column: view.columns.get(VECTOR_FIELD) as SharedVectorColumn,
      fieldId: VECTOR_FIELD,
      space: SPACE,
      topK: 10,
      idBase: 0,
    };
  }

  const newScans = (clock?: Clock) => new MatchScans(new VectorKernel(2), new SearchPace(clock));

  function expectNearest(scans: MatchScans, input: ReturnType<typeof newInput>): void {
    const vectors = [17, 4000].map((row) => segment.vectors.slice(row * DIM, (row + 1) * DIM));
    const queries = vectors.map((vector) => ({
      query: kernelQuery(SPACE, new Uint8Array(vector.buffer)),
      top: new TopK(10),
    }));
    scans.choose(input).run(queries);
    queries.forEach(({ top }, i) => {
      const task = { metric: 'L2', readOrdinal: 10 } as const;
      const query = vectors[i] as Float32Array;
      const expected = bruteForce([segment], task, query, (_, row) => isPassed(row));
      expect([...top.drain().ids]).toEqual(expected.slice(0, 10).map(({ row }) => row));
    });
  }

  it('packs the matches of a filter that comes often, and finds the same', () => {
    const scans = newScans();
    const input = newInput();
    const stored = scans.choose(input).micros(1);
    expectNearest(scans, input);
    scans.learn(input, stored, 1);
    expect(scans.choose(input).micros(1)).toBe(stored);
    for (let i = 0; i < 100; i++) scans.learn(input, stored, MANY);
    expect(scans.choose(input).micros(1)).toBeLessThan(stored / 2);
    expectNearest(scans, input);
    // The same rows behind another filter have not earned it.
    expect(scans.choose(newInput()).micros(1)).toBe(stored);
  });

  it('leaves matches where they are when something else is as fast', () => {
    const scans = newScans();
    const input = newInput();
    const stored = scans.choose(input).micros(1);
    for (let i = 0; i < 1000; i++) scans.learn(input, 10, MANY);
    expect(scans.choose(input).micros(1)).toBe(stored);
  });

  it('learns what either takes', () => {
    let ms = 0;
    const clock: Clock = { now: () => ms, monotonic: () => (ms += 1) };
    const scans = newScans(clock);
    const input = newInput();
    for (let kind = 0; kind < 2; kind++) {
      const predicted = scans.choose(input).micros(1);
      expectNearest(scans, input);
      expect(scans.choose(input).micros(1)).toBeGreaterThan(predicted * 1.03);
      for (let i = 0; i < 100; i++) scans.learn(input, 1e6, MANY);
    }
  });
});
