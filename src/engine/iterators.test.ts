/** Pages of iterators: one state of the collection for all of them, and no row twice. */

import { InlineEngine } from './testing/inline-engine.ts';
import { createPoints, insertPoints } from './testing/points.ts';
import { DEFAULT_DATABASE, numbersOf, queryRequest } from './testing/sample-requests.ts';

const NAME = 'sample';
const FLOAT_PLACEHOLDER = 101;

type Params = Readonly<Record<string, string>>;

class Pages {
  readonly #inline: InlineEngine;

  constructor(inline: InlineEngine) {
    this.#inline = inline;
  }

  create(): Promise<void> {
    return createPoints(this.#inline.engine, NAME);
  }

  insert(vectors: readonly (readonly number[])[]) {
    return insertPoints(this.#inline.engine, NAME, Array.from(vectors.keys()), vectors);
  }

  async query(params: Params, guaranteeTimestamp = 0n) {
    const request = queryRequest(NAME, '', ['id'], { ...read(params), guaranteeTimestamp });
    const result = await this.#inline.engine.query(DEFAULT_DATABASE, request);
    return { keys: numbersOf(result.columns[0]?.column), timestamp: result.sessionTimestamp };
  }

  async search(params: Params, guaranteeTimestamp = 0n) {
    const query = new Uint8Array(Float32Array.of(0, 0).buffer);
    const result = await this.#inline.engine.search(DEFAULT_DATABASE, {
      ...queryRequest(NAME, '', []),
      ...read({ topk: '100', search_iter_v2: 'true', ...params }),
      guaranteeTimestamp,
      nq: 1,
      unsupported: [],
      vectors: { placeholderType: FLOAT_PLACEHOLDER, values: [query] },
    });
    const keys = Array.from(result.ids.values as Iterable<bigint>, Number);
    return { keys, timestamp: result.sessionTimestamp, bound: result.page?.lastBound };
  }
}

function read(params: Params) {
  const own = { iterator: 'True', ...params };
  return { params: Object.entries(own).map(([key, value]) => ({ key, value })) };
}

describe('an iterator', () => {
  let inline: InlineEngine;
  let pages: Pages;

  beforeEach(async () => {
    inline = await InlineEngine.open();
    pages = new Pages(inline);
    await pages.create();
  });

  afterEach(() => inline.close());

  it('reads the same rows with every page, whatever was being written when it began', async () => {
    await pages.insert([[1, 0]]);
    const writing = pages.insert([
      [2, 0],
      [3, 0],
      [4, 0],
    ]);
    const batch = { search_iter_batch_size: '10' };
    const first = await Promise.all([pages.query({ limit: '10' }), pages.search(batch)]);
    await writing;
    await pages.insert(new Array(6).fill([5, 0]));
    const [queried, searched] = first;
    const later = await pages.query({ limit: '10' }, queried.timestamp);
    expect([queried.keys, later.keys]).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
    const again = await pages.search(batch, searched.timestamp);
    expect(again.keys).toEqual(searched.keys);
    expect(again.keys.toSorted()).toEqual([0, 1, 2]);
  });

  it('goes on behind the last row it showed, also where scores are shown rounded', async () => {
    await pages.insert(Array.from({ length: 40 }, (_, key) => [key / 100, 0]));
    const shown: number[] = [];
    let bound: number | undefined;
    for (let page = 0; page < 8; page++) {
      const params = { round_decimal: '1', search_iter_batch_size: '6' };
      const behind = bound === undefined ? {} : { search_iter_last_bound: String(bound) };
      const found = await pages.search({ ...params, ...behind });
      shown.push(...found.keys);
      bound = found.bound;
    }
    expect(shown).toEqual(Array.from({ length: 40 }, (_, key) => key));
  });
});
