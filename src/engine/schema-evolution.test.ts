/**
 * Fields come and go at random between writes, seals, merges, checkpoints and crashes,
 * next to a plain model; and files go with what they belonged to, kills included.
 * Long because each change of a schema is also tried alone.
 */

import { jest } from '@jest/globals';
import fc from 'fast-check';
import type { CollectionId, FieldId, PartitionId } from '../base/ids.ts';
import type { CollectionDefinition } from '../catalog/definitions.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { FieldInput } from '../schema/schema-input.ts';
import { BM25 } from '../schema/validate-functions.ts';
import { isVisibleAt } from '../segment/segment-view.ts';
import { batchOf, type Cell, cellAt } from '../segment/testing/sample-rows.ts';
import { writeCheckpoint } from './checkpoint.ts';
import { dropCollection, truncateCollection } from './collections.ts';
import type { EngineContext } from './context.ts';
import { discardStaleGraphs } from './discarding.ts';
import { dropField } from './dropped-fields.ts';
import { addField, setDynamicField } from './fields.ts';
import { addFunctionField } from './functions.ts';
import { dropPartition } from './partitions.ts';
import { BareServer, type Disk, withBareServer } from './testing/bare-server.ts';
import { sampleCollection } from './testing/sample-collection.ts';
import { commitWrite } from './write-access.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';

const PARTITION = 20n as PartitionId;
const SIDE_PARTITION = 21n as PartitionId;
const ID = 10n as CollectionId;
const REQUEST = { database: 'default' };
const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, 'vector', 'FloatVector', { dim: 2 }),
]);
const COLLECTION = sampleCollection(ID, SCHEMA, { _default: PARTITION, side: SIDE_PARTITION });

const INT32 = 4;
const VARCHAR = 21;
const SPARSE_VECTOR = 104;
const FLOAT_VECTOR = 101;
const NAMES = ['a', 'b', 'c'];

function newField(name: string, kind: 'number' | 'default' | 'vector'): FieldInput {
  return {
    name,
    description: '',
    typeCode: kind === 'vector' ? FLOAT_VECTOR : INT32,
    elementTypeCode: 0,
    isPrimaryKey: false,
    autoId: false,
    isPartitionKey: false,
    isClusteringKey: false,
    isDynamic: false,
    nullable: true,
    typeParams: kind === 'vector' ? [{ key: 'dim', value: '2' }] : [],
    indexParams: [],
    ...(kind === 'default' ? { defaultValue: { kind: 'int' as const, value: 7 } } : {}),
  };
}

const TEXT_FIELD: FieldInput = {
  ...newField('text', 'number'),
  typeCode: VARCHAR,
  typeParams: [
    { key: 'max_length', value: '64' },
    { key: 'enable_analyzer', value: 'true' },
  ],
};

/** Term counts of the text field, with an index. */
function addTerms(context: EngineContext): Promise<void> {
  const terms = {
    name: 'terms',
    description: '',
    type: BM25,
    inputFieldNames: ['text'],
    outputFieldNames: ['sparse'],
    params: [],
  };
  const sparse = newField('sparse', 'number');
  return addFunctionField(
    context,
    context.definition(ID),
    terms,
    { ...sparse, typeCode: SPARSE_VECTOR, nullable: false },
    { indexName: 'by_terms', params: [{ key: 'metric_type', value: 'BM25' }] },
  );
}

type Step =
  | { readonly kind: 'insert'; readonly count: number }
  | { readonly kind: 'add'; readonly name: string; readonly as: 'number' | 'default' | 'vector' }
  | { readonly kind: 'drop'; readonly name: string }
  | { readonly kind: 'dynamic'; readonly isEnabled: boolean }
  | { readonly kind: 'seal' | 'compact' | 'tidy' | 'checkpoint' | 'crash' | 'truncate' };

const named = fc.constantFrom(...NAMES);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('insert' as const), count: fc.nat(4) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('add' as const),
      name: named,
      as: fc.constantFrom('number' as const, 'default' as const, 'vector' as const),
    }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('drop' as const), name: named }) },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('dynamic' as const), isEnabled: fc.boolean() }),
  },
  { weight: 3, arbitrary: fc.constant({ kind: 'seal' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'compact' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'tidy' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'checkpoint' as const }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'crash' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'truncate' as const }) },
);

const VECTOR = 'AAAAAAAAgD8=';
const EMPTY_OBJECT = Buffer.from('{}').toString('base64');

function defaultCell(field: FieldSchema): Cell {
  return field.isDynamic ? EMPTY_OBJECT : (field.defaultValue as Cell);
}

/** A server and, for each row, what every field that was there when it came held. */
class Twin {
  readonly #disk: Disk;
  #server: BareServer;
  #model: Map<FieldId, Cell>[] = [];
  #next = 1n;
  #checkpoint: Promise<void> = Promise.resolve();

  constructor(disk: Disk, server: BareServer) {
    this.#disk = disk;
    this.#server = server;
  }

  get #definition(): CollectionDefinition {
    return this.#server.context.definition(ID);
  }

  async apply(given: Step): Promise<void> {
    const { context, compacting, sealing } = this.#server;
    const { schema } = this.#definition;
    const isThere = 'name' in given && schema.fields.some(({ name }) => name === given.name);
    switch (given.kind) {
      case 'insert':
        await this.#insert(given.count + 1);
        return;
      case 'add':
        if (!isThere) await addField(context, this.#definition, newField(given.name, given.as));
        return;
      case 'drop':
        if (isThere) await dropField(context, this.#definition, { fieldName: given.name });
        return;
      case 'dynamic':
        await setDynamicField(context, this.#definition, given.isEnabled);
        return;
      case 'seal':
        this.#server.rows(ID).seal(PARTITION);
        return;
      case 'compact':
        compacting.request(this.#definition);
        return;
      case 'tidy':
        compacting.wake();
        return;
      case 'checkpoint':
        this.#checkpoint = this.#checkpoint.then(() => writeCheckpoint(context, sealing));
        return;
      case 'truncate':
        await truncateCollection(context, REQUEST, 'sample');
        this.#model = [];
        return;
      case 'crash':
        await this.settle();
        this.#server = await BareServer.open(this.#disk);
        this.#checkpoint = Promise.resolve();
        this.compare();
    }
  }

  async #insert(count: number): Promise<void> {
    const { fields } = this.#definition.schema;
    const rows = Array.from({ length: count }, () => {
      const id = this.#next++;
      const own = fields.map((field): [FieldSchema, Cell] => {
        if (field.isPrimaryKey) return [field, id];
        if (field.isDynamic) return [field, EMPTY_OBJECT];
        return [field, field.type === 'FloatVector' ? VECTOR : Number(id)];
      });
      this.#model.push(new Map(own.map(([field, cell]) => [field.id, cell])));
      return Object.fromEntries(own.map(([field, cell]) => [field.name, cell]));
    });
    const batch = batchOf(this.#definition.schema, rows);
    const inserts = [{ partitionId: PARTITION, batch }];
    await commitWrite(this.#server.context, ID, { inserts }, { keysAreNew: true });
  }

  async settle(): Promise<void> {
    await this.#checkpoint;
    await this.#server.sealing.settle();
    await this.#server.compacting.settle();
    await this.#server.context.retired();
    expect(this.#server.found).toEqual([]);
  }

  compare(): void {
    const rows = this.#server.rows(ID);
    const at = rows.commits.latest;
    const { fields } = this.#definition.schema;
    const found: string[] = [];
    for (const segment of rows.segments()) {
      const view = segment.view();
      for (let row = 0; row < segment.rowCount; row++) {
        if (!isVisibleAt(view, row, at)) continue;
        const cells = fields.map((field) => {
          const column = view.columns.get(field.id);
          return column === undefined ? defaultCell(field) : cellAt(column, row);
        });
        found.push(cells.map(String).join());
      }
    }
    const expected = this.#model.map((row) =>
      fields
        .map((field) => (row.has(field.id) ? row.get(field.id) : defaultCell(field)))
        .map(String)
        .join(),
    );
    expect(found.sort()).toEqual(expected.sort());
  }
}

async function insertInto(
  server: BareServer,
  partitionId: PartitionId,
  ids: readonly bigint[],
): Promise<void> {
  const batch = batchOf(
    COLLECTION.schema,
    ids.map((id) => ({ id, vector: VECTOR })),
  );
  await commitWrite(
    server.context,
    ID,
    { inserts: [{ partitionId, batch }] },
    { keysAreNew: true },
  );
  server.rows(ID).seal(partitionId);
  await server.sealing.settle();
}

const filesOf = async (server: BareServer): Promise<string[]> =>
  (await server.context.objects.list('segments/')).map(({ key }) => key);

describe('schema evolution', () => {
  const withCollection = (work: (disk: Disk, server: BareServer) => Promise<void>): Promise<void> =>
    withBareServer(0, async (disk, server) => {
      await server.context.commitEvent({ kind: 'collectionPut', collection: COLLECTION });
      await work(disk, server);
    });

  it('reads every row with the fields of now, whatever happened between', async () => {
    const steps = fc.array(step, { minLength: 10, maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(steps, (given) =>
        withCollection(async (disk, server) => {
          const twin = new Twin(disk, server);
          for (const one of given) await twin.apply(one);
          await twin.settle();
          twin.compare();
          await twin.apply({ kind: 'crash' });
        }),
      ),
      { numRuns: 30 },
    );
  }, 120_000);

  it('writes segments anew without the columns of dropped fields', async () => {
    await withCollection(async (_, server) => {
      const { context, compacting } = server;
      await addField(context, context.definition(ID), newField('b', 'vector'));
      const { schema } = context.definition(ID);
      const batch = batchOf(schema, [{ id: 1n, vector: VECTOR, b: VECTOR }]);
      const inserts = [{ partitionId: PARTITION, batch }];
      await commitWrite(context, ID, { inserts }, { keysAreNew: true });
      server.rows(ID).seal(PARTITION);
      await server.sealing.settle();
      expect((await filesOf(server)).filter((key) => key.includes('vector-'))).toHaveLength(2);
      await dropField(context, context.definition(ID), { fieldName: 'b' });
      compacting.wake();
      await compacting.settle();
      await context.retired();
      expect((await filesOf(server)).filter((key) => key.includes('vector-'))).toHaveLength(1);
      expect(compacting.request(context.definition(ID))).toBeUndefined();
    });
  });

  it('gives the disk back with what is dropped or truncated', async () => {
    await withCollection(async (_, server) => {
      const { context } = server;
      await insertInto(server, PARTITION, [1n]);
      await insertInto(server, SIDE_PARTITION, [2n]);
      expect(await filesOf(server)).toHaveLength(4);
      const released = { ...context.definition(ID), load: { kind: 'none' as const } };
      await dropPartition(context, released, 'side');
      await context.retired();
      expect(await filesOf(server)).toHaveLength(2);
      await truncateCollection(context, REQUEST, 'sample');
      await context.retired();
      expect(await filesOf(server)).toEqual([]);
      await insertInto(server, PARTITION, [3n]);
      expect(await filesOf(server)).toHaveLength(2);
      await dropCollection(context, REQUEST, 'sample');
      await context.retired();
      expect(await filesOf(server)).toEqual([]);
      expect(server.found).toEqual([]);
    });
  });

  it('takes graphs of dropped indexes off the manifests and the disk', async () => {
    await withCollection(async (_, server) => {
      const { context } = server;
      await insertInto(server, PARTITION, [1n]);
      const [manifest] = context.catalog.segments(ID);
      if (manifest === undefined) throw new Error('no segment was saved');
      const key = `segments/${ID}/${manifest.id}/graph-101-1.usearch`;
      await context.objects.put(key, [new Uint8Array(8)]);
      const graph = { key, bytes: 8, crc32: 0, rows: 1, indexId: '77' };
      const shape = { metric: 'L2', quantization: 'f32' } as const;
      const put = [{ ...manifest, graphs: { 101: { ...graph, ...shape } } }];
      await context.commitEvent({
        kind: 'segmentsChanged',
        collectionId: ID,
        removed: [],
        put,
      });
      await discardStaleGraphs(context, ID);
      await context.retired();
      expect(context.catalog.segments(ID)).toEqual([manifest]);
      expect(await filesOf(server)).not.toContain(key);
    });
  });

  it('adds a function, its field and its index in one step', async () => {
    await withCollection(async (disk, server) => {
      const { context } = server;
      await addField(context, context.definition(ID), TEXT_FIELD);
      const events = jest.spyOn(context, 'commitEvent');
      await addTerms(context);
      expect(events).toHaveBeenCalledTimes(1);
      const { context: next } = await BareServer.open(disk);
      const { schema, indexes } = next.definition(ID);
      expect(schema.functions.map(({ name }) => name)).toEqual(['terms']);
      expect(indexes.map(({ name, fieldName }) => [name, fieldName])).toEqual([
        ['by_terms', 'sparse'],
      ]);
    });
  });

  it('fills what a function adds while segments merge in the merged one too', async () => {
    await withCollection(async (_, server) => {
      const { context, compacting } = server;
      await addField(context, context.definition(ID), TEXT_FIELD);
      for (const key of [1n, 2n]) await insertInto(server, PARTITION, [key]);
      let finishWrite = (): void => undefined;
      const write = new Promise<void>((resolve) => {
        finishWrite = resolve;
      });
      void context.writeLock(ID).shared(() => write);
      const added = context.exclusively(() => addTerms(context));
      const exclusively = context.exclusively.bind(context);
      const isMerged = new Promise<void>((resolve) => {
        jest.spyOn(context, 'exclusively').mockImplementation((work) => {
          resolve();
          return exclusively(work);
        });
      });
      compacting.request(context.definition(ID));
      await isMerged;
      finishWrite();
      await added;
      await compacting.settle();
      const sparse = context.definition(ID).schema.fields.at(-1)?.id as FieldId;
      const segments = server.rows(ID).segments();
      expect(segments.map(({ rowCount }) => rowCount)).toEqual([2]);
      expect(segments[0]?.view().columns.has(sparse)).toBe(true);
    });
  });

  it.each(['drop', 'truncate', 'dropPartition'] as const)(
    'collects at the next start what a kill right after %s left',
    async (kind) => {
      await withCollection(async (disk, server) => {
        const { context } = server;
        await insertInto(server, SIDE_PARTITION, [1n, 2n]);
        const kept = jest.spyOn(disk.objects, 'delete').mockReturnValue(new Promise(() => {}));
        const released = { ...context.definition(ID), load: { kind: 'none' as const } };
        if (kind === 'drop') await dropCollection(context, REQUEST, 'sample');
        if (kind === 'truncate') await truncateCollection(context, REQUEST, 'sample');
        if (kind === 'dropPartition') await dropPartition(context, released, 'side');
        expect(await filesOf(server)).toHaveLength(2);
        kept.mockRestore();
        const next = await BareServer.open(disk);
        expect(await filesOf(next)).toEqual([]);
        const rows = next.context.catalog.byId(ID) === undefined ? undefined : next.rows(ID);
        expect(rows?.aliveRows() ?? 0).toBe(0);
      });
    },
  );
});
