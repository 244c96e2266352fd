/** What a request's columns must hold to become rows. */

import type { TextData } from './row-input.ts';
import { plainField, plainSchema } from './testing/plain-field.ts';
import { validateRows } from './validate-rows.ts';

const SCHEMA = plainSchema([
  plainField(100, 'id', 'Int64', { isPrimaryKey: true }),
  plainField(101, '$meta', 'JSON', { isDynamic: true }),
]);

/** One row with these dynamic values. */
function insert(json: string) {
  const heap = Buffer.from(json);
  const data: TextData = { kind: 'json', starts: Uint32Array.of(0, heap.length), heap };
  const id = { kind: 'long', values: BigInt64Array.of(1n) } as const;
  return validateRows({
    schema: SCHEMA,
    columns: [
      { name: 'id', typeCode: 0, isDynamic: false, data: id },
      { name: '', typeCode: 0, isDynamic: true, data },
    ],
    rowCount: 1,
    timezone: 'UTC',
    allowInsertAutoId: false,
    mode: 'insert',
    generateIds: () => new BigInt64Array(0),
  });
}

describe('dynamic values', () => {
  it.each(['{}', '{"a":1}'])('may be %s', (json) => {
    expect(insert(json).batch.rowCount).toBe(1);
  });

  it.each(['[]', '""', '12', '3', '[{}]', 'null', 'true'])('must be an object, not %s', (json) => {
    expect(() => insert(json)).toThrow(/only json map is supported/);
  });
});
