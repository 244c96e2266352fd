/** What the round-trip test asks of a client: the same calls through either SDK. */

import type { PlainField, PlainSchema } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';

export type WriteKind = 'insert' | 'upsert' | 'partial';

export interface RowClient {
  connect(address: string): Promise<void>;
  create(collection: string, schema: PlainSchema): Promise<void>;
  /** The keys that the answer names, in the order of the rows. */
  write(
    collection: string,
    work: {
      readonly kind: WriteKind;
      readonly schema: PlainSchema;
      readonly rows: readonly PlainRow[];
    },
  ): Promise<readonly string[]>;
  deleteKeys(collection: string, schema: PlainSchema, keys: readonly string[]): Promise<void>;
  deleteWhere(collection: string, filter: string): Promise<void>;
  /** Empty filter: every row. */
  query(collection: string, schema: PlainSchema, filter: string): Promise<PlainRow[]>;
  get(collection: string, schema: PlainSchema, keys: readonly string[]): Promise<PlainRow[]>;
  count(collection: string): Promise<number>;
  flush(collection: string): Promise<void>;
  /** Resolves when the compaction is done. */
  compact(collection: string): Promise<void>;
  reload(collection: string): Promise<void>;
  addField(collection: string, field: PlainField): Promise<void>;
  dropField(collection: string, name: string): Promise<void>;
  drop(collection: string): Promise<void>;
  disconnect(): Promise<void>;
}

export const LIMIT = 1000;
