/** Orders of hits by the values of their rows, and the texts for what cannot be ordered by. */

import type { FieldId } from '../base/ids.ts';
import type { BytesColumn, Column } from '../schema/column.ts';
import type { DataType } from '../schema/data-type.ts';
import type { CollectionSchema } from '../schema/schema.ts';
import { generateSegment } from './testing/generated-segment.ts';
import { plainField, plainSchema } from '../schema/testing/plain-field.ts';
import { parseSearchOrder } from './search-order.ts';
import { rowOrder } from './value-order.ts';

const names = ['n', 'text', 'doc', '$meta', 'vector'] as const;
const types = ['Int32', 'VarChar', 'JSON', 'JSON', 'FloatVector'] as const;

function schemaOf(enableDynamicField: boolean): CollectionSchema {
  const fields = names.map((name, i) => {
    const isDynamic = name === '$meta';
    return plainField(200 + i, name, types[i] as DataType, { isDynamic, nullable: !isDynamic });
  });
  return plainSchema(fields.filter(({ isDynamic }) => enableDynamicField || !isDynamic));
}

function bytesColumn(texts: readonly (string | null)[]): BytesColumn {
  const cells = texts.map((text) => Buffer.from(text ?? ''));
  const starts = [0];
  for (const cell of cells) starts.push((starts.at(-1) as number) + cell.length);
  return {
    layout: 'bytes',
    starts: Uint32Array.from(starts),
    heap: new Uint8Array(Buffer.concat(cells)),
    validity: Uint8Array.from(texts, (text) => Number(text !== null)),
  };
}

const n: Column = {
  layout: 'fixed',
  kind: 'int32',
  values: Int32Array.of(3, 0, 1, 3, 2),
  validity: Uint8Array.of(1, 0, 1, 1, 1),
};
const { view, scope } = generateSegment({ id: 1, rows: 5, dim: 2 });
const columns = new Map<FieldId, Column>([
  [200 as FieldId, n],
  [201 as FieldId, bytesColumn(['b', 'a', null, 'ä', 'a'])],
  [
    202 as FieldId,
    bytesColumn(['{"a":{"b":2}}', '{"a":{"b":10}}', null, '{"a":1}', '{"a":{"b":null}}']),
  ],
  [203 as FieldId, bytesColumn(['{"k":true}', '{}', '{"k":false}', '{"k":"x"}', '{"k":5}'])],
]);
const read = { views: [{ ...view, columns }], scopes: [scope], readOrdinal: 10 };

function order(text: string): number[] {
  const compare = rowOrder(read.views, parseSearchOrder(schemaOf(true), text));
  return [0, 1, 2, 3, 4]
    .map((offset) => ({ segmentIndex: 0, offset, score: 0, key: BigInt(offset) }))
    .sort(compare)
    .map(({ offset }) => offset);
}

describe('rowOrder', () => {
  it.each([
    ['n', [2, 4, 0, 3, 1]],
    ['n:asc:nulls_first', [1, 2, 4, 0, 3]],
    ['n:desc', [1, 0, 3, 4, 2]],
    ['n:DESCENDING:nulls_last', [0, 3, 4, 2, 1]],
    ['text:asc,n:desc', [1, 4, 0, 3, 2]],
    ['n, text:desc', [2, 4, 3, 0, 1]],
    ['doc["a"]["b"]', [0, 1, 2, 3, 4]],
    ["doc['a']['b']:desc:nulls_last", [1, 0, 2, 3, 4]],
    ['k', [3, 4, 2, 0, 1]],
    ['$meta["k"]:desc', [1, 0, 2, 4, 3]],
  ])('sorts by %s', (text, expected) => {
    expect(order(text)).toEqual(expected);
  });

  it('reads rows older than a field as its null', () => {
    const older = { ...read, views: [{ ...view, columns: new Map() }] };
    const compare = rowOrder(older.views, parseSearchOrder(schemaOf(true), 'n'));
    const hit = { segmentIndex: 0, offset: 4, score: 0, key: 1n };
    expect(compare(hit, { ...hit, offset: 3 })).toBe(0);
  });
});

describe('parseSearchOrder', () => {
  it.each([
    ['x', "order_by field 'x' does not exist in collection schema"],
    ['x[1', "order_by field 'x[1' does not exist in collection schema"],
    ['doc', "order_by field 'doc' has unsortable type JSON; supported types: bool"],
    ['vector', "order_by field 'vector' has unsortable type FloatVector"],
    ['n:up', "invalid order direction 'up' for field 'n', expected 'asc' or 'desc'"],
    ['n:asc:first', "invalid null ordering 'first', expected 'nulls_first' or 'nulls_last'"],
    ['n:asc:nulls_last:x', "too many order_by field options in 'n:asc:nulls_last:x'"],
    [':asc', 'empty field name in order_by_fields'],
    ['n["a"]', `order_by field 'n["a"]' has brackets but is not a JSON type`],
    ['x["a"]', "order_by field 'x' not found in schema and no dynamic field available"],
  ])('refuses %s', (text, reason) => {
    expect(() => parseSearchOrder(schemaOf(false), text)).toThrow(reason);
  });

  it('leaves out empty items', () => {
    expect(parseSearchOrder(schemaOf(false), ' ,n,, ')).toHaveLength(1);
  });
});
