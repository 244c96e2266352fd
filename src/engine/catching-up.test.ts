/** Which collections are looked at, in which order gaps are closed, and what an error stops. */

import type { CollectionId } from '../base/ids.ts';
import { CatchingUp } from './catching-up.ts';
import type { EngineContext } from './context.ts';

interface Gap {
  readonly id: bigint;
  readonly uncovered: number;
}

/** Collections with so many rows to cover each; a build covers all of one. */
class Bench {
  readonly missing: Map<bigint, number>;
  readonly looked: bigint[] = [];
  readonly built: Gap[] = [];
  readonly errors: string[] = [];
  fails = false;
  duringBuild: () => void = () => undefined;
  readonly work: CatchingUp<Gap>;

  constructor(missing: readonly (readonly [bigint, number])[]) {
    this.missing = new Map(missing);
    const catalog = {
      collections: () => [...this.missing.keys()].map((id) => ({ id })),
      byId: (id: bigint) => (this.missing.has(id) ? { id } : undefined),
    };
    const log = { error: (text: string) => this.errors.push(text) };
    this.work = new CatchingUp<Gap>({ catalog, log } as unknown as EngineContext, {
      what: 'a thing',
      gapsOf: ({ id }) => {
        this.looked.push(id);
        const uncovered = this.missing.get(id) ?? 0;
        return uncovered > 0 ? [{ id, uncovered }] : [];
      },
      build: async (gap) => {
        if (this.fails) throw new Error('no room');
        this.built.push(gap);
        this.missing.set(gap.id, 0);
        this.duringBuild();
      },
    });
  }
}

const A = 1n as CollectionId;
const B = 2n as CollectionId;

/** Everything asked for is done: a build is one step. */
async function settled(bench: Bench): Promise<void> {
  for (let step = 0; step < 50; step++) await Promise.resolve();
  await bench.work.stop();
}

describe('CatchingUp', () => {
  it('closes the largest gap first', async () => {
    const bench = new Bench([
      [1n, 5],
      [2n, 9],
    ]);
    bench.work.wake();
    await settled(bench);
    expect(bench.built.map(({ id }) => id)).toEqual([2n, 1n]);
  });

  it('looks only at the collection that changed', async () => {
    const bench = new Bench([
      [1n, 5],
      [2n, 9],
    ]);
    bench.work.wake(A);
    await settled(bench);
    expect(bench.built.map(({ id }) => id)).toEqual([1n]);
    expect(bench.looked).not.toContain(2n);
  });

  it('sees what changes while it builds', async () => {
    const bench = new Bench([
      [1n, 5],
      [2n, 0],
    ]);
    bench.duringBuild = () => {
      bench.duringBuild = () => undefined;
      bench.missing.set(2n, 3);
      bench.work.wake(B);
    };
    bench.work.wake(A);
    await settled(bench);
    expect(bench.built.map(({ id }) => id)).toEqual([1n, 2n]);
  });

  it('tells of a failed build and tries it again at the next change of any collection', async () => {
    const bench = new Bench([
      [1n, 5],
      [2n, 0],
    ]);
    bench.fails = true;
    bench.work.wake(A);
    for (let step = 0; step < 50; step++) await Promise.resolve();
    expect(bench.errors).toEqual(['a thing could not be built']);
    bench.fails = false;
    bench.work.wake(B);
    await settled(bench);
    expect(bench.built.map(({ id }) => id)).toEqual([1n]);
  });

  it('passes over collections that are gone', async () => {
    const bench = new Bench([[1n, 5]]);
    bench.work.wake(B);
    await settled(bench);
    expect(bench.built).toEqual([]);
  });
});
