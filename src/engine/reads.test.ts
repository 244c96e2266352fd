/** The bound of an answer's rows, over a text and a vector that are asked for again and again. */

import type { CommitOrdinal } from '../segment/segment-view.ts';
import { columnOf } from '../segment/testing/sample-rows.ts';
import type { PinnedRead, RowRefs } from '../query/pinned-read.ts';
import { plainField } from '../schema/testing/plain-field.ts';
import { retrieveOutput } from './reads.ts';

const TEXT_BYTES = 65_536;
const VECTOR_BYTES = 4 * 16_384;

const text = plainField(1, 'text', 'VarChar');
const vector = plainField(2, 'vector', 'FloatVector', { dim: 16_384 });
const read: PinnedRead = {
  views: [
    {
      columns: new Map([
        [text.id, columnOf(text, [Buffer.alloc(TEXT_BYTES, 'x').toString('base64')])],
        [vector.id, columnOf(vector, [Buffer.alloc(VECTOR_BYTES).toString('base64')])],
      ]),
    } as unknown as PinnedRead['views'][number],
  ],
  scopes: [],
  readOrdinal: 1 as CommitOrdinal,
};

function rows(count: number): RowRefs {
  return { segmentIndexes: new Uint32Array(count), offsets: new Uint32Array(count) };
}

it.each([
  ['search', [text, vector], 800],
  ['query', [text], 1600],
] as const)('%s answers with 100 MiB of rows and no more', (verb, fields, largest) => {
  const columns = retrieveOutput(read, rows(largest), fields, verb);
  expect(columns.map(({ name }) => name)).toEqual(fields.map(({ name }) => name));
  expect(() => retrieveOutput(read, rows(largest + 1), fields, verb)).toThrow(
    `${verb} results exceed the maxOutputSize Limit 104857600`,
  );
  // Many times the memory there is: nothing is gathered before it is refused.
  expect(() => retrieveOutput(read, rows(10_000_000), fields, verb)).toThrow('maxOutputSize');
});
