/** Collections of keys with vectors of two floats, for tests that need no more. */

import type { KeyValue } from '../../schema/schema.ts';
import type { FieldInput } from '../../schema/schema-input.ts';
import type { Engine } from '../engine.ts';
import type { MutationResult } from '../requests.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  floatVectors,
  longs,
  rowsRequest,
} from './sample-requests.ts';

export const POINT_FIELDS: readonly FieldInput[] = [
  fieldInput('id', 'Int64', { isPrimaryKey: true }),
  fieldInput('vector', 'FloatVector', { typeParams: { dim: 2 } }),
];

export function createPoints(
  engine: Engine,
  name: string,
  properties: readonly KeyValue[] = [],
): Promise<void> {
  return createSample(engine, name, { fields: POINT_FIELDS, properties });
}

/** Without vectors: each key lies at (key, 0). */
export function insertPoints(
  engine: Engine,
  name: string,
  keys: readonly number[],
  vectors: readonly (readonly number[])[] = keys.map((key) => [key, 0]),
): Promise<MutationResult> {
  const columns = [column('id', keys, longs), column('vector', [], () => floatVectors(2, vectors))];
  return engine.insert(DEFAULT_DATABASE, rowsRequest(name, keys.length, columns));
}
