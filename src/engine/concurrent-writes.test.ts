/** Writes and changes of a collection at the same time, over a log that takes its time. */

import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import type { LogStore } from '../io/log-store.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  floatVectors,
  ints,
  longs,
  numbersOf,
  queryRequest,
  rowsRequest,
} from './testing/sample-requests.ts';

const COLLECTION = 'sample';
const VALUES = [0, 1, 2];

const step = fc.record({
  kind: fc.oneof(
    { weight: 6, arbitrary: fc.constant('insert' as const) },
    {
      weight: 5,
      arbitrary: fc.constantFrom('upsert', 'partial', 'deleteKeys', 'deleteMatching'),
    },
    { weight: 3, arbitrary: fc.constantFrom('turn', 'truncate', 'seal') },
  ),
  keys: fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 3 }),
  value: fc.constantFrom(...VALUES),
  /** Before the next step. */
  ticks: fc.integer({ min: 0, max: 20 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Answers each append two turns later. */
function slowDown(log: LogStore): void {
  const append = log.append.bind(log);
  log.append = async (entry) => {
    const lsn = append(entry);
    await nextTurn();
    await nextTurn();
    return lsn;
  };
}

async function openSample(autoId: boolean): Promise<InlineEngine> {
  const inline = await InlineEngine.open();
  await createSample(inline.engine, COLLECTION, {
    fields: [
      fieldInput('id', 'Int64', { isPrimaryKey: true, autoId }),
      fieldInput('value', 'Int32'),
      fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
    ],
    properties: [
      { key: 'collection.autocompaction.enabled', value: 'false' },
      ...(autoId ? [{ key: 'allow_insert_auto_id', value: 'true' }] : []),
    ],
  });
  slowDown(inline.context.logStore);
  return inline;
}

function rowsOf(keys: readonly number[], value: number, partialUpdate = false) {
  const vectors = () =>
    floatVectors(
      2,
      keys.map((key) => [key, value]),
    );
  const columns = [column('id', keys, longs), column('vector', [], vectors)];
  const values = column(
    'value',
    keys.map(() => value),
    ints,
  );
  return rowsRequest(COLLECTION, keys.length, [...columns, values], { partialUpdate });
}

const deleteOf = (filter: string) => ({
  collectionName: COLLECTION,
  partitionName: '',
  filter,
  templates: new Map(),
});

function start(inline: InlineEngine, { kind, keys, value }: Step): Promise<unknown> {
  const { engine, context } = inline;
  switch (kind) {
    case 'insert':
      return engine.insert(DEFAULT_DATABASE, rowsOf(keys, value));
    case 'upsert':
      return engine.upsert(DEFAULT_DATABASE, rowsOf(keys, value));
    case 'partial':
      return engine.upsert(DEFAULT_DATABASE, rowsOf(keys, value, true));
    case 'deleteKeys':
      return engine.delete(DEFAULT_DATABASE, deleteOf(`id in [${keys}]`));
    case 'deleteMatching':
      return engine.delete(DEFAULT_DATABASE, deleteOf(`value == ${value}`));
    case 'truncate':
      return engine.truncateCollection(DEFAULT_DATABASE, COLLECTION);
    case 'seal':
      return inline.seal(context.catalog.collection('default', COLLECTION));
    default:
      return nextTurn();
  }
}

/** What each filter finds, and the count. */
async function shown({ engine }: InlineEngine) {
  const found: number[][][] = [];
  for (const filter of ['id >= 0', ...VALUES.map((value) => `value == ${value}`)]) {
    const outputs = ['id', 'value'];
    const { columns } = await engine.query(
      DEFAULT_DATABASE,
      queryRequest(COLLECTION, filter, outputs),
    );
    found.push(outputs.map((name) => numbersOf(columns.find((c) => c.name === name)?.column)));
  }
  return { found, count: await engine.collectionRowCount(DEFAULT_DATABASE, COLLECTION) };
}

describe('writes at the same time', () => {
  it('leave what a kill and a restart bring back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 25 }),
        fc.boolean(),
        async (steps, autoId) => {
          const inline = await openSample(autoId);
          try {
            const started: Promise<unknown>[] = [];
            for (const one of steps) {
              started.push(start(inline, one));
              for (let i = 0; i < one.ticks; i++) await Promise.resolve();
              if (one.kind === 'turn') await nextTurn();
            }
            await Promise.all(started);
            const before = await shown(inline);
            expect(inline.problems).toEqual([]);
            await inline.crash();
            expect(await shown(inline)).toEqual(before);
            await inline.restart();
            expect(await shown(inline)).toEqual(before);
            expect(inline.problems).toEqual([]);
          } finally {
            await inline.close();
          }
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('of a key that clients may choose hide its older row after a kill as well', async () => {
    const inline = await openSample(true);
    try {
      for (const value of [1, 2]) await inline.engine.insert(DEFAULT_DATABASE, rowsOf([7], value));
      const properties = [{ key: 'allow_insert_auto_id', value: 'false' }];
      const change = { properties, deleteKeys: [] };
      await inline.engine.alterCollection(DEFAULT_DATABASE, { name: COLLECTION }, change);
      await inline.crash();
      const { found } = await shown(inline);
      expect(found).toEqual([
        [[7], [2]],
        [[], []],
        [[], []],
        [[7], [2]],
      ]);
    } finally {
      await inline.close();
    }
  });
});
