/** Packed matches: found again by what they were made of, and searched as exactly as stored ones. */

import type { FieldId } from '../base/ids.ts';
import { bitsetWords } from '../base/bitset.ts';
import { TopK } from '../base/top-k.ts';
import { kernelQuery } from '../index/flat/kernel-query.ts';
import { packedRowBytes } from '../index/flat/packed-rows.ts';
import { VectorKernel } from '../index/flat/vector-kernel.ts';
import type { NumberMetric, VectorSpace } from '../index/flat/vector-space.ts';
import { bfloat16Bytes, float16Bytes } from '../schema/half-float.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';
import { exactSearch, type QueryHits } from './exact-search.ts';
import { HALF_LIFE_QUERIES, type Matches, PACKED_TOGETHER, PackedStore } from './packed-matches.ts';
import { packedSearch } from './packed-search.ts';
import { SegmentRows } from './segment-rows.ts';
import {
  bruteForce,
  type GeneratedSegment,
  generateSegment,
  storedSegment,
  VECTOR_FIELD,
} from './testing/generated-segment.ts';

const DIM = 48;
const SPACE = { element: 'float32', metric: 'L2' } as const;
/** Packing pays with the first. */
const ONE_QUERY = { queries: 1, eachMicros: 1, packingMicros: 0 };

function matchesOf(
  { view, scope }: Pick<GeneratedSegment, 'view' | 'scope'>,
  isPassed: (row: number) => boolean,
  space: VectorSpace = SPACE,
): Matches {
  const { rowCount } = scope;
  const matchBitset = new Uint32Array(bitsetWords(rowCount));
  let count = 0;
  for (let row = 0; row < rowCount; row++) {
    if (!isPassed(row)) continue;
    matchBitset[row >>> 5] = (matchBitset[row >>> 5] as number) | (1 << (row & 31));
    count += 1;
  }
  const column = view.columns.get(VECTOR_FIELD) as SharedVectorColumn;
  const options = {
    readOrdinal: 10,
    includeSuperseded: false,
    validity: column.validity,
    filter: { rowCount, matchBitset, count },
  };
  return {
    rows: new SegmentRows(view, scope, options),
    column,
    fieldId: VECTOR_FIELD,
    space,
  };
}

function packAll(store: PackedStore, matches: Matches) {
  for (let tries = 0; store.find(matches) === undefined && tries < 100; tries++) {
    store.earn(matches, ONE_QUERY);
  }
  return store.find(matches);
}

describe('packed search', () => {
  const large = generateSegment({ id: 1, rows: 6000, dim: DIM, extentRows: 2500, clusters: 40 });
  const holed = generateSegment({ id: 2, rows: 3000, dim: DIM, nullShare: 0.3 });
  const half = {
    ...large,
    view: {
      ...large.view,
      deleteOrdinals: large.view.deleteOrdinals.map((never, row) => (row % 2 === 0 ? 4 : never)),
    },
    scope: { ...large.scope, allVisible: false },
  };

  function queriesOf(segment: GeneratedSegment, metric: NumberMetric, topK: number) {
    return [700, 2900].map((row) => {
      const vector = segment.vectors.slice(row * DIM, (row + 1) * DIM);
      vector[3] = (vector[3] as number) + 0.2;
      const query = kernelQuery({ element: 'float32', metric }, new Uint8Array(vector.buffer));
      return { vector, hits: { query, top: new TopK(topK) } };
    });
  }

  function check(
    segment: GeneratedSegment,
    isPassed: (row: number) => boolean,
    { metric, topK }: { metric: NumberMetric; topK: number },
  ): void {
    const kernel = new VectorKernel(2);
    const matches = matchesOf(segment, isPassed, { element: 'float32', metric });
    const packed = packAll(new PackedStore(kernel), matches);
    if (packed === undefined) throw new Error('not packed');
    const queries = queriesOf(segment, metric, topK);
    const { rows, column } = matches;
    const hits = queries.map((query) => query.hits);
    packedSearch({ kernel, column, rows, idBase: 0, packed, queries: hits });
    for (const { vector, hits } of queries) {
      const task = { metric, readOrdinal: 10 };
      const expected = bruteForce([segment], task, vector, (_, row) => isPassed(row));
      const { distances } = hits.top.drain();
      const best = expected.slice(0, topK).map(({ score }) => score);
      expect(distances.length).toBe(best.length);
      best.forEach((score, i) => {
        const distance = metric === 'L2' ? score : -score;
        expect(distances[i]).toBeCloseTo(distance, 3);
      });
    }
  }

  for (const metric of ['L2', 'IP', 'COSINE'] as const) {
    it(`finds what brute force finds: ${metric}`, () => {
      for (const topK of [1, 10, 3000]) {
        check(large, (row) => row % 3 !== 1, { metric, topK });
        check(holed, (row) => row % 2 === 0, { metric, topK });
        check(half, (row) => row % 5 < 3, { metric, topK });
      }
    });
  }

  it('finds nothing among no matches, and all of a few', () => {
    check(large, () => false, { metric: 'L2', topK: 10 });
    check(large, (row) => row % 1000 === 1, { metric: 'L2', topK: 10 });
  });

  for (const element of ['float16', 'bfloat16'] as const) {
    it(`finds what an exact scan of ${element} finds`, () => {
      const floats = new Uint8Array(large.vectors.buffer);
      const stored = element === 'float16' ? float16Bytes(floats) : bfloat16Bytes(floats);
      const segment = storedSegment({ id: 3, rowBytes: DIM * 2, extentRows: 4000 }, stored);
      const kernel = new VectorKernel(2);
      const space = { element, metric: 'COSINE' } as const;
      const { rows, column, ...rest } = matchesOf(segment, (row) => row % 4 === 0, space);
      const packed = packAll(new PackedStore(kernel), { rows, column, ...rest });
      if (packed === undefined) throw new Error('not packed');
      const query = kernelQuery(space, stored.slice(0, DIM * 2));
      const found: QueryHits = { query, top: new TopK(50) };
      const exact: QueryHits = { query, top: new TopK(50) };
      packedSearch({ kernel, column, rows, idBase: 0, packed, queries: [found] });
      exactSearch({ kernel, column, rows, idBase: 0, queries: [exact], fromRow: 0 });
      expect(found.top.drain()).toEqual(exact.top.drain());
    });
  }
});

describe('PackedStore', () => {
  const segment = generateSegment({ id: 1, rows: 2 * PACKED_TOGETHER + 10, dim: DIM });
  const newStore = (options = {}) => new PackedStore(new VectorKernel(2), options);

  it('packs once that would have paid, some rows at a time', () => {
    const store = newStore();
    const matches = matchesOf(segment, () => true);
    const earn = (queries: number) =>
      store.earn(matches, { queries, eachMicros: 10, packingMicros: 100 });
    for (const queries of [4, 4, 3, 0]) {
      earn(queries);
      expect(store.find(matches)).toBeUndefined();
    }
    earn(0);
    expect(store.find(matches)?.rows.length).toBe(segment.scope.rowCount);
  });

  it('tells filters, fields and lengths apart', () => {
    const store = newStore();
    const matches = matchesOf(segment, (row) => row < 100);
    const packed = packAll(store, matches);
    expect(packed?.rows).toEqual(Uint32Array.from({ length: 100 }, (_, row) => row));
    const others = [
      matchesOf(segment, (row) => row < 100),
      { ...matches, fieldId: 7 as FieldId },
      { ...matches, space: { ...SPACE, metric: 'COSINE' } as const },
    ];
    for (const other of others) expect(store.find(other)).toBeUndefined();
    // Vectors are packed as they are for both.
    expect(store.find({ ...matches, space: { ...SPACE, metric: 'IP' } })).toBe(packed);
  });

  const threeSets = () =>
    [0, 1, 2].map((i) => matchesOf(segment, (row) => row % 3 === i && row < 300));

  it('keeps what is used, however many others there are', () => {
    const store = newStore({ bytesMax: 250 * packedRowBytes(DIM) });
    const sets = threeSets();
    for (let i = 0; i < 3000; i++) {
      const set = sets[i % 3] as Matches;
      if (store.find(set) === undefined)
        store.earn(set, { ...ONE_QUERY, eachMicros: 1 + (i % 2) / 2 });
      else store.use(set, 1);
    }
    expect(sets.map((set) => store.find(set) !== undefined)).toEqual([true, true, false]);
  });

  it('gives the place of what is used no more to what is', () => {
    const store = newStore({ bytesMax: 250 * packedRowBytes(DIM) });
    const sets = threeSets();
    const [, kept, late] = sets as [Matches, Matches, Matches];
    for (const set of sets.slice(0, 2)) for (let i = 0; i < 100; i++) store.earn(set, ONE_QUERY);
    for (let i = 0; i < 1000; i++) {
      store.use(kept, 1);
      if (store.find(late) === undefined) store.earn(late, ONE_QUERY);
    }
    expect(sets.map((set) => store.find(set) !== undefined)).toEqual([false, true, true]);
  });

  it('forgets what was saved long ago', () => {
    const store = newStore({ bytesMax: 250 * packedRowBytes(DIM) });
    const [early, kept, late] = threeSets() as [Matches, Matches, Matches];
    for (let i = 0; i < 1000; i++) store.earn(early, ONE_QUERY);
    for (let i = 0; i < 20 * HALF_LIFE_QUERIES; i++) store.earn(kept, ONE_QUERY);
    for (let i = 0; i < 3; i++) store.earn(late, ONE_QUERY);
    expect([early, kept, late].map((set) => store.find(set) !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('holds neither what is too much nor what is not filtered or not of floats', () => {
    const store = newStore({ bytesMax: 100 * packedRowBytes(DIM) });
    expect(store.canHold(matchesOf(segment, (row) => row < 100))).toBe(true);
    expect(store.canHold(matchesOf(segment, (row) => row <= 100))).toBe(false);
    const few = matchesOf(segment, (row) => row < 9);
    expect(store.canHold({ ...few, space: { element: 'int8', metric: 'L2' } })).toBe(false);
    const { view, scope } = segment;
    const rows = new SegmentRows(view, scope, { readOrdinal: 10, includeSuperseded: false });
    expect(store.canHold({ ...few, rows })).toBe(false);
  });

  it('packs nothing where there is no memory for it', () => {
    let asked = 0;
    const allocate = () => {
      asked += 1;
      throw new Error('no memory');
    };
    const store = newStore({ arena: { allocate } });
    const matches = matchesOf(segment, (row) => row < 9);
    expect(packAll(store, matches)).toBeUndefined();
    expect(store.canHold(matches)).toBe(false);
    expect(asked).toBeGreaterThan(0);
  });
});
