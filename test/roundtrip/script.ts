/**
 * Random scripts: collections, what either client does to them in phases, and how the
 * server ends between the phases. A script is plain data, so a failing one shrinks.
 */

import fc from 'fast-check';
import { addedField, type PlainField, type PlainSchema, schemaArbitrary } from './plain-schema.ts';
import { changeArbitrary, type PlainRow, queriesArbitrary, rowArbitrary } from './plain-values.ts';

export type ClientName = 'python' | 'node';

export type Step = { readonly client: ClientName } & (
  | {
      readonly kind: 'insert' | 'upsert' | 'partial';
      readonly rows: readonly KeyedRow[];
      readonly partition: PartitionNumber;
    }
  | {
      readonly kind: 'delete';
      readonly keys: readonly number[];
      readonly partition: PartitionNumber;
    }
  /** Of the rows with a partition key, or from a key on. */
  | { readonly kind: 'deleteWhere'; readonly key: number }
  /** Released, dropped and made anew. */
  | { readonly kind: 'renewPartition'; readonly partition: PartitionNumber }
  | { readonly kind: 'flush' | 'compact' | 'reload' | 'addField' | 'dropField' }
);

/** Among a schema's named partitions; 0: none is named. */
export type PartitionNumber = 0 | 1 | 2;

export interface KeyedRow {
  /** Number of a key; taken from the stored ones where keys are generated. */
  readonly key: number;
  readonly row: PlainRow;
}

export interface CollectionScript {
  readonly schema: PlainSchema;
  readonly maker: ClientName;
  /** What `addField` adds and `dropField` drops; rows hold values for both. */
  readonly added: PlainField;
  readonly dropped: string;
  readonly queries: PlainRow;
  readonly phases: readonly (readonly Step[])[];
}

export interface Script {
  readonly collections: readonly CollectionScript[];
  /** What comes after each phase; a start is what takes longest. */
  readonly ends: readonly ('none' | 'SIGTERM' | 'SIGKILL')[];
}

const PHASES = 3;
const KEYS = 12;

const client = fc.constantFrom<ClientName>('python', 'node');
const key = fc.nat({ max: KEYS - 1 });
const partition = fc.constantFrom<PartitionNumber>(0, 0, 1, 2);

function keyed(row: fc.Arbitrary<PlainRow>): fc.Arbitrary<KeyedRow[]> {
  return fc.uniqueArray(fc.record({ key, row }), {
    minLength: 1,
    maxLength: 6,
    selector: (it) => it.key,
  });
}

function stepArbitrary(schema: PlainSchema, added: PlainField): fc.Arbitrary<Step> {
  const fields = [...schema.fields, added];
  const rows = keyed(rowArbitrary(fields, schema.dynamic));
  const plain = fc.constantFrom('flush' as const, 'compact' as const, 'reload' as const);
  return fc.oneof(
    {
      weight: 10,
      arbitrary: fc.record({
        client,
        kind: fc.constantFrom('insert' as const, 'upsert' as const),
        rows,
        partition,
      }),
    },
    { weight: 3, arbitrary: partialArbitrary(schema, fields) },
    {
      weight: 2,
      arbitrary: fc.record({
        client,
        kind: fc.constant('delete' as const),
        keys: fc.uniqueArray(key, { minLength: 1, maxLength: 4 }),
        partition,
      }),
    },
    { weight: 1, arbitrary: fc.record({ client, kind: fc.constant('deleteWhere' as const), key }) },
    {
      weight: 1,
      arbitrary: fc.record({ client, kind: fc.constant('renewPartition' as const), partition }),
    },
    { weight: 5, arbitrary: fc.record({ client, kind: plain }) },
    { weight: 1, arbitrary: fc.record({ client, kind: fc.constant('addField' as const) }) },
    { weight: 1, arbitrary: fc.record({ client, kind: fc.constant('dropField' as const) }) },
  );
}

/** Rows of one request name the same fields. */
function partialArbitrary(schema: PlainSchema, fields: readonly PlainField[]): fc.Arbitrary<Step> {
  return fc.subarray(fields.map(({ name }) => name)).chain((names) =>
    fc.record({
      client,
      kind: fc.constant('partial' as const),
      partition,
      rows: keyed(
        changeArbitrary(
          fields.filter(({ name }) => names.includes(name)),
          schema.dynamic,
        ),
      ),
    }),
  );
}

const collectionArbitrary: fc.Arbitrary<CollectionScript> = fc
  .tuple(schemaArbitrary, addedField)
  .chain(([schema, shape]) => {
    const added: PlainField = { ...shape, name: 'added' };
    const phase = fc.array(stepArbitrary(schema, added), { minLength: 1, maxLength: 6 });
    return fc.record({
      schema: fc.constant(schema),
      maker: client,
      added: fc.constant(added),
      dropped: fc.constant(droppable(schema) ?? ''),
      queries: queriesArbitrary(schema.fields),
      phases: fc.array(phase, { minLength: PHASES, maxLength: PHASES }),
    });
  });

/** The last field that is no vector, no key and no expiry; a schema may have none. */
function droppable({ fields }: PlainSchema): string | undefined {
  return fields.findLast(
    ({ type, isPartitionKey, expires }) =>
      !type.endsWith('Vector') && type !== 'Struct' && !isPartitionKey && !expires,
  )?.name;
}

export const scriptArbitrary: fc.Arbitrary<Script> = fc.record({
  collections: fc.array(collectionArbitrary, { minLength: 1, maxLength: 5 }),
  ends: fc.array(fc.constantFrom('none', 'none', 'SIGTERM', 'SIGKILL'), {
    minLength: PHASES,
    maxLength: PHASES,
  }),
});
