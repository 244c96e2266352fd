/** An engine that is told to close waits for what is short, and lets go of the rest. */

import { jest } from '@jest/globals';
import { InlineEngine } from './testing/inline-engine.ts';
import {
  column,
  createSample,
  DEFAULT_DATABASE,
  fieldInput,
  longs,
  rowsRequest,
} from './testing/sample-requests.ts';

const DIM = 2048;
/** Enough for a graph. */
const ROWS = 2500;

it('does not wait for a graph under way when it closes', async () => {
  const inline = await InlineEngine.open();
  const { builder } = inline.context;
  let abandon: (cause: Error) => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    jest.spyOn(builder, 'buildGraph').mockImplementation(() => {
      resolve();
      return new Promise((_, reject) => {
        abandon = reject;
      });
    });
  });
  jest.spyOn(builder, 'abandonGraphs').mockImplementation(() => abandon(new Error('abandoned')));
  await createSample(inline.engine, 'sample', {
    fields: [
      fieldInput('id', 'Int64', { isPrimaryKey: true }),
      fieldInput('vector', 'FloatVector', { typeParams: { dim: DIM } }),
    ],
    indexType: 'HNSW',
  });
  const keys = Array.from({ length: ROWS }, (_, key) => key);
  const bytes = new Uint8Array(ROWS * DIM * 4);
  const columns = [
    column('id', keys, longs),
    column('vector', [], () => ({ kind: 'vector', encoding: 'float', dim: DIM, bytes })),
  ];
  await inline.engine.insert(DEFAULT_DATABASE, rowsRequest('sample', ROWS, columns));
  await begun;
  await inline.close();
  expect(inline.problems).toEqual([]);
});
