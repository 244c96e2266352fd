/** Writes that wait for their collection's lock while its definition changes. */

import type { CollectionDefinition } from '../catalog/definitions.ts';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  floatVectors,
  longs,
  numbersOf,
  queryRequest,
  rowsRequest,
} from './testing/sample-requests.ts';

const [FIRST, SECOND] = ['first', 'second'] as const;

async function createBoth({ engine }: InlineEngine): Promise<void> {
  for (const name of [FIRST, SECOND]) {
    await createSample(engine, name, {
      fields: [
        fieldInput('id', 'Int64', { isPrimaryKey: true }),
        fieldInput('value', 'Int64'),
        fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
      ],
    });
  }
}

async function withCollections(work: (inline: InlineEngine) => Promise<void>): Promise<void> {
  const inline = await InlineEngine.open();
  try {
    await createBoth(inline);
    await work(inline);
  } finally {
    await inline.close();
  }
}

function definition({ context }: InlineEngine): CollectionDefinition {
  return context.catalog.collection('default', FIRST);
}

/** What became of `start`, which had to wait until `change` was made. */
async function afterChange(
  inline: InlineEngine,
  start: () => Promise<unknown>[],
  change: () => Promise<unknown>,
): Promise<string[]> {
  let goOn: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  const held = inline.context.writeLock(definition(inline).id).exclusive(() => gate);
  const outcomes = start().map((one) => one.then(() => 'done', String));
  await change();
  goOn();
  await held;
  return Promise.all(outcomes);
}

function rows(name: string, keys: readonly number[], options: { partitionName?: string } = {}) {
  const vectors = () =>
    floatVectors(
      2,
      keys.map((key) => [key, 0]),
    );
  const columns = ['id', 'value'].map((field) => column(field, keys, longs));
  return rowsRequest(name, keys.length, [...columns, column('vector', [], vectors)], options);
}

const deletion = (filter: string) => ({
  collectionName: FIRST,
  partitionName: '',
  filter,
  templates: new Map(),
});

async function keysOf({ engine }: InlineEngine, name: string): Promise<number[]> {
  const { columns } = await engine.query(DEFAULT_DATABASE, queryRequest(name, 'id >= 0', ['id']));
  return numbersOf(columns[0]?.column);
}

describe('a write that waited', () => {
  it('is refused, and leaves nothing, when its collection was dropped', () =>
    withCollections(async (inline) => {
      const { engine, context } = inline;
      const { id } = definition(inline);
      const outcomes = await afterChange(
        inline,
        () => [
          engine.insert(DEFAULT_DATABASE, rows(FIRST, [1])),
          engine.upsert(DEFAULT_DATABASE, rows(FIRST, [1])),
          engine.upsert(DEFAULT_DATABASE, { ...rows(FIRST, [1]), partialUpdate: true }),
          engine.delete(DEFAULT_DATABASE, deletion('id in [1]')),
          engine.delete(DEFAULT_DATABASE, deletion('value == 1')),
        ],
        () => engine.dropCollection(DEFAULT_DATABASE, FIRST),
      );
      for (const outcome of outcomes) expect(outcome).toContain('collection not found');
      expect(context.rows.has(id)).toBe(false);
    }));

  it('is refused, and leaves nothing, when its partition was dropped', () =>
    withCollections(async (inline) => {
      const { engine, context } = inline;
      await engine.createPartition(DEFAULT_DATABASE, FIRST, 'part');
      await engine.release(DEFAULT_DATABASE, FIRST, ['part']);
      const { id } = definition(inline);
      const sent = rows(FIRST, [1], { partitionName: 'part' });
      const outcomes = await afterChange(
        inline,
        () => [engine.insert(DEFAULT_DATABASE, sent), engine.upsert(DEFAULT_DATABASE, sent)],
        () => engine.dropPartition(DEFAULT_DATABASE, FIRST, 'part'),
      );
      for (const outcome of outcomes) expect(outcome).toContain('partition not found');
      expect(context.openRows(id).segments()).toEqual([]);
    }));

  it('does not delete some of the rows when its collection was released', () =>
    withCollections(async (inline) => {
      const { engine } = inline;
      await engine.insert(DEFAULT_DATABASE, rows(FIRST, [1]));
      await inline.seal(definition(inline));
      const [outcome] = await afterChange(
        inline,
        () => [engine.delete(DEFAULT_DATABASE, deletion('value == 1'))],
        () => engine.release(DEFAULT_DATABASE, FIRST),
      );
      expect(outcome).toContain('collection not loaded');
    }));

  it('stays with the collection that its alias meant', () =>
    withCollections(async (inline) => {
      const { engine } = inline;
      await engine.createAlias(DEFAULT_DATABASE, FIRST, 'current');
      const sent = { ...rows('current', [1]), partialUpdate: true };
      await afterChange(
        inline,
        () => [engine.upsert(DEFAULT_DATABASE, sent)],
        () => engine.alterAlias(DEFAULT_DATABASE, SECOND, 'current'),
      );
      expect(await keysOf(inline, FIRST)).toEqual([1]);
      expect(await keysOf(inline, SECOND)).toEqual([]);
    }));
});
