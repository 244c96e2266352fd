/**
 * From the names a client asked for to the columns that are fetched and the
 * names that are echoed.
 *
 * Search leaves the primary key to `ids` and appends its column only when asked;
 * query always returns it. A name the schema does not have is a key of `$meta`
 * where dynamic fields are on: the whole `$meta` column is sent and the client
 * picks the key.
 */

import { invalidParameter, MilvusError } from '../base/errors.ts';
import {
  type CollectionSchema,
  DYNAMIC_FIELD_NAME,
  dynamicField,
  type FieldSchema,
  fieldByName,
  functionOfOutput,
  primaryField,
} from '../schema/schema.ts';
import { BM25, MIN_HASH } from '../schema/validate-functions.ts';

export interface OutputFields {
  readonly fields: readonly FieldSchema[];
  /** The request after expansion of `*`, without repetitions. */
  readonly echoed: readonly string[];
}

export type OutputMode = 'search' | 'query';

export function resolveOutputFields(
  schema: CollectionSchema,
  requested: readonly string[],
  mode: OutputMode,
): OutputFields {
  const primary = primaryField(schema);
  const fields = new Set<FieldSchema>();
  const echoed = new Set<string>();
  let wantsPrimary = mode === 'query';
  const add = (field: FieldSchema): void => {
    if (field.isPrimaryKey) wantsPrimary = true;
    fields.add(field);
  };
  for (const name of requested.map((text) => text.trim())) {
    if (name === '*') {
      for (const field of schema.fields) {
        if (isHidden(schema, field)) continue;
        add(field);
        echoed.add(field.structName ?? field.name);
      }
      continue;
    }
    const named = namedFields(schema, name);
    for (const field of named) add(field);
    // Sub-fields come back under their struct.
    echoed.add(named[0]?.structName ?? name);
  }
  if (mode === 'search') fields.delete(primary);
  if (wantsPrimary) fields.add(primary);
  if (mode === 'query' && !echoed.has(primary.name)) echoed.add(primary.name);
  return { fields: [...fields], echoed: [...echoed] };
}

function namedFields(schema: CollectionSchema, name: string): readonly FieldSchema[] {
  const field = fieldByName(schema, name);
  if (field !== undefined) {
    if (isHidden(schema, field)) {
      // Of no kind in Milvus: clients see the general code.
      throw new MilvusError('unexpected', `not allowed to retrieve raw data of field ${name}`);
    }
    return [field];
  }
  const subFields = schema.fields.filter((candidate) => candidate.structName === name);
  if (subFields.length > 0) return subFields;
  const dynamic = dynamicField(schema);
  if (dynamic === undefined) throw invalidParameter(`field ${name} not exist`);
  checkDynamicKey(name);
  return [dynamic];
}

/** Term counts and signatures are for searching; embeddings can be read. */
function isHidden(schema: CollectionSchema, field: FieldSchema): boolean {
  const type = field.isFunctionOutput ? functionOfOutput(schema, field)?.type : undefined;
  return type === BM25 || type === MIN_HASH;
}

/** `key` or `$meta["key"]`, one level only. */
function checkDynamicKey(name: string): void {
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return;
  if (new RegExp(`^(\\${DYNAMIC_FIELD_NAME})\\[("[^"]+"|'[^']+')\\]$`).test(name)) return;
  throw invalidParameter(`parse output field name failed: ${name}`);
}
