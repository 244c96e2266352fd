/** What the round-trip test asks of a client: the same calls through either SDK. */

import type { Plain, PlainField, PlainSchema } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';

export type WriteKind = 'insert' | 'upsert' | 'partial';

/** An empty partition name: none is named. */
export interface Place {
  readonly collection: string;
  readonly partition: string;
}

export interface Hit {
  readonly score: number;
  readonly row: PlainRow;
}

export interface SearchWork {
  readonly schema: PlainSchema;
  readonly field: PlainField;
  readonly query: Plain;
  readonly filter: string;
  readonly limit: number;
}

export interface RowClient {
  connect(address: string): Promise<void>;
  /** With its named partitions, indexes, and loaded. */
  create(collection: string, schema: PlainSchema): Promise<void>;
  /** The keys that the answer names, in the order of the rows. */
  write(
    place: Place,
    work: {
      readonly kind: WriteKind;
      readonly schema: PlainSchema;
      readonly rows: readonly PlainRow[];
    },
  ): Promise<readonly string[]>;
  deleteKeys(place: Place, schema: PlainSchema, keys: readonly string[]): Promise<void>;
  deleteWhere(collection: string, filter: string): Promise<void>;
  /** Empty filter: every row. */
  query(place: Place, schema: PlainSchema, filter: string): Promise<PlainRow[]>;
  get(place: Place, schema: PlainSchema, keys: readonly string[]): Promise<PlainRow[]>;
  count(place: Place): Promise<number>;
  /** Best first, with all fields. */
  search(place: Place, work: SearchWork): Promise<Hit[]>;
  flush(collection: string): Promise<void>;
  /** Resolves when the compaction is done. */
  compact(collection: string): Promise<void>;
  reload(collection: string): Promise<void>;
  /** Releases and drops it, and makes it again. */
  renewPartition(place: Place): Promise<void>;
  addField(collection: string, field: PlainField): Promise<void>;
  dropField(collection: string, name: string): Promise<void>;
  drop(collection: string): Promise<void>;
  disconnect(): Promise<void>;
}

export const LIMIT = 1000;
