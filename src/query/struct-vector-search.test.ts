/** MAX_SIM and element search against float64 arithmetic over the plain lists. */

import type { CommitOrdinal, SegmentView } from '../segment/segment-view.ts';
import type { FieldId, PartitionId, SegmentId } from '../base/ids.ts';
import { largerIsNearer, VECTOR_SPACES, type VectorSpace } from '../index/flat/vector-space.ts';
import type { BytesColumn } from '../schema/column.ts';
import { plainField } from '../schema/testing/plain-field.ts';
import { bfloat16Bytes, float16Bytes, halfFloats } from '../schema/half-float.ts';
import type { SearchHits } from './executor.ts';
import { SegmentSearcher } from './segment-searcher.ts';

const FIELD = 7 as FieldId;
const DIM = 16;

let state = 1;
function random(): number {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x80000000;
}

function encoded(element: VectorSpace['element']): Uint8Array {
  const floats = Float32Array.from({ length: DIM }, () => random() * 2 - 1);
  const bytes = new Uint8Array(floats.buffer);
  if (element === 'float32') return bytes;
  if (element === 'float16') return float16Bytes(bytes);
  if (element === 'bfloat16') return bfloat16Bytes(bytes);
  const length = element === 'int8' ? DIM : DIM / 8;
  return Uint8Array.from({ length }, () => Math.floor(random() * 256));
}

/** The values a stored vector stands for. */
function valuesOf(element: VectorSpace['element'], bytes: Uint8Array): number[] {
  if (element === 'float32') return [...new Float32Array(new Uint8Array(bytes).buffer)];
  if (element === 'int8') return [...new Int8Array(new Uint8Array(bytes).buffer)];
  if (element !== 'bit') return [...halfFloats(element, bytes)];
  return [...bytes].flatMap((byte) => Array.from({ length: 8 }, (_, bit) => (byte >>> bit) & 1));
}

function compare({ element, metric }: VectorSpace, a: Uint8Array, b: Uint8Array): number {
  const x = valuesOf(element, a);
  const y = valuesOf(element, b);
  const sum = (each: (p: number, q: number) => number): number =>
    x.reduce((total, p, i) => total + each(p, y[i] as number), 0);
  const dot = sum((p, q) => p * q);
  switch (metric) {
    case 'L2':
      return sum((p, q) => (p - q) ** 2);
    case 'IP':
      return dot;
    case 'COSINE':
      return dot / Math.sqrt(sum((p) => p * p) * sum((_, q) => q * q));
    case 'HAMMING':
      return sum((p, q) => Math.abs(p - q));
    default:
      return 1 - dot / sum((p, q) => Math.max(p, q));
  }
}

type Lists = readonly (readonly Uint8Array[])[];

/** Rows of 0 to 4 vectors; the first cell does not start at the heap's first byte. */
function listsOf(element: VectorSpace['element'], rows: number): Lists {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: (row * 7) % 5 }, () => encoded(element)),
  );
}

function columnOf(lists: Lists): BytesColumn {
  const cells = lists.map((list) => Buffer.concat(list));
  const starts = new Uint32Array(lists.length + 9);
  starts[0] = 4;
  cells.forEach((cell, i) => {
    starts[i + 1] = (starts[i] as number) + cell.length;
  });
  const heap = new Uint8Array(Buffer.concat([Buffer.alloc(4), ...cells, Buffer.alloc(64)]));
  return { layout: 'bytes', starts, heap };
}

function viewOf(id: bigint, lists: Lists): SegmentView {
  const ordinals = (value: number) => new Uint32Array(lists.length).fill(value);
  return {
    id: id as SegmentId,
    partitionId: 1n as PartitionId,
    columns: new Map([[FIELD, columnOf(lists)]]),
    insertOrdinals: ordinals(1),
    deleteOrdinals: ordinals(0xffffffff),
    supersededOrdinals: ordinals(0xffffffff),
    graphs: new Map(),
  } as unknown as SegmentView;
}

interface Found {
  readonly place: readonly number[];
  readonly score: number;
}

function foundOf(hits: SearchHits, query: number): Found[] {
  const first = hits.counts.slice(0, query).reduce((sum, count) => sum + count, 0);
  return Array.from({ length: hits.counts[query] as number }, (_, i) => {
    const at = first + i;
    const place = [hits.segmentIndexes[at] as number, hits.offsets[at] as number];
    const element = hits.elements?.[at];
    return {
      place: element === undefined ? place : [...place, element],
      score: hits.scores[at] as number,
    };
  });
}

function best(all: readonly Found[], metric: string, count: number): Found[] {
  const sign = largerIsNearer(metric) ? -1 : 1;
  return [...all].sort((a, b) => sign * (a.score - b.score)).slice(0, count);
}

function expectSame(found: readonly Found[], expected: readonly Found[], all: readonly Found[]) {
  expect(found).toHaveLength(expected.length);
  found.forEach(({ place, score }, i) => {
    const tolerance = 1e-3 * Math.max(1, Math.abs(score));
    expect(Math.abs(score - (expected[i] as Found).score)).toBeLessThan(tolerance);
    const own = all.find((each) => each.place.join() === place.join());
    expect(Math.abs(score - (own as Found).score)).toBeLessThan(tolerance);
  });
  expect(new Set(found.map(({ place }) => place.join())).size).toBe(found.length);
}

const SPACES = VECTOR_SPACES.filter(({ metric }) => !metric.endsWith('STRUCTURE'));

describe.each(SPACES)('struct arrays of $element vectors, $metric', (space) => {
  const segments = [listsOf(space.element, 90), listsOf(space.element, 40)];
  const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '' });
  segments.forEach((lists, i) => {
    searcher.publish(viewOf(BigInt(i), lists));
  });
  const scopes = segments.map((lists, i) => ({
    segmentId: BigInt(i) as SegmentId,
    rowCount: lists.length,
    allVisible: true,
  }));
  const common = {
    segments: scopes,
    readOrdinal: 5 as CommitOrdinal,
    fieldId: FIELD,
    space,
    vectorBytes: encoded(space.element).length,
    topK: 20,
  };
  const queries = Array.from({ length: 3 }, () =>
    Array.from({ length: 4 }, () => encoded(space.element)),
  );

  it('scores lists by the sum of the nearest', () => {
    const metric = `MAX_SIM_${space.metric}`;
    const lists = queries.map((list) => new Uint8Array(Buffer.concat(list)));
    const hits = searcher.search({
      ...common,
      kind: 'embeddingLists',
      metric,
      nq: queries.length,
      queries: lists,
    });
    const nearest = largerIsNearer(space.metric) ? Math.max : Math.min;
    queries.forEach((query, q) => {
      const all = segments.flatMap((rows, s) =>
        rows.flatMap((vectors, row) => {
          if (vectors.length === 0) return [];
          const scores = query.map((a) => nearest(...vectors.map((b) => compare(space, a, b))));
          return [{ place: [s, row], score: scores.reduce((sum, score) => sum + score, 0) }];
        }),
      );
      expectSame(foundOf(hits, q), best(all, space.metric, 20), all);
    });
  });

  it('finds single elements, and only those in range', () => {
    const singles = queries.map(([first]) => first as Uint8Array);
    const task = {
      ...common,
      kind: 'elements',
      metric: space.metric,
      nq: singles.length,
      queries: new Uint8Array(Buffer.concat(singles)),
      elementsMax: 4,
    } as const;
    const all = singles.map((query) =>
      segments.flatMap((rows, s) =>
        rows.flatMap((vectors, row) =>
          vectors.map((vector, element) => ({
            place: [s, row, element],
            score: compare(space, query, vector),
          })),
        ),
      ),
    );
    const hits = searcher.search(task);
    singles.forEach((_, q) => {
      const each = all[q] as Found[];
      expectSame(foundOf(hits, q), best(each, space.metric, 20), each);
    });
    const sorted = best(all[0] as Found[], space.metric, 1000);
    const scores = [...new Set(sorted.map(({ score }) => score))];
    const radius = ((scores[1] as number) + (scores[2] as number)) / 2;
    const near = searcher.search({ ...task, range: { radius } });
    const isNear = ({ score }: Found): boolean =>
      largerIsNearer(space.metric) ? score > radius : score < radius;
    expect(near.counts[0]).toBe(Math.min(20, (all[0] as Found[]).filter(isNear).length));
  });
});

describe('a row larger than a block', () => {
  it('is scored as a whole', () => {
    const space = { element: 'float32', metric: 'L2' } as const;
    const large = Array.from({ length: 12_000 }, () => encoded('float32'));
    const lists = [[encoded('float32')], large, [encoded('float32')]];
    const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '' });
    searcher.publish(viewOf(0n, lists));
    const query = large[11_999] as Uint8Array;
    const hits = searcher.search({
      segments: [{ segmentId: 0n as SegmentId, rowCount: 3, allVisible: true }],
      readOrdinal: 5 as CommitOrdinal,
      fieldId: FIELD,
      space,
      vectorBytes: DIM * 4,
      topK: 1,
      kind: 'elements',
      metric: 'L2',
      nq: 1,
      queries: query,
      elementsMax: 12_000,
    });
    expect(foundOf(hits, 0)).toEqual([{ place: [0, 1, 11_999], score: 0 }]);
  });
});

describe('elements grouped by the key of their row', () => {
  const KEY = 8 as FieldId;
  const at = (place: number) => {
    const vector = new Float32Array(DIM);
    vector[0] = place;
    return new Uint8Array(vector.buffer);
  };
  // The nearest row has many elements, the next a near and two far ones, with others between.
  const lists = [
    Array.from({ length: 100 }, () => at(1)),
    [at(2), at(9), at(9)],
    Array.from({ length: 100 }, () => at(5)),
  ];

  it('are as many of each as asked for, where it has so many', () => {
    const searcher = new SegmentSearcher({ slot: 2, emptyGraphPath: '' });
    const view = viewOf(0n, lists);
    const keys = { layout: 'fixed', kind: 'int64', values: BigInt64Array.of(1n, 2n, 3n) } as const;
    searcher.publish({ ...view, columns: new Map([...view.columns, [KEY, keys]]) });
    const field = { ...plainField(KEY, 'id', 'Int64'), isPrimaryKey: true };
    const hits = searcher.search({
      segments: [{ segmentId: 0n as SegmentId, rowCount: 3, allVisible: true }],
      readOrdinal: 5 as CommitOrdinal,
      fieldId: FIELD,
      space: { element: 'float32', metric: 'L2' },
      vectorBytes: DIM * 4,
      topK: 2,
      kind: 'elements',
      metric: 'L2',
      nq: 1,
      queries: at(0),
      elementsMax: 100,
      grouping: {
        fields: [{ field, path: [], name: 'id', isStrictCast: false }],
        size: 3,
        isStrict: true,
      },
    });
    expect([...hits.offsets]).toEqual([0, 0, 0, 1, 1, 1]);
  });
});
