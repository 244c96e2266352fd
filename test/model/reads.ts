/**
 * Random reads, held against the model; and the read that looks at everything.
 */

import type { MilvusClient } from '@zilliz/milvus2-sdk-node';
import type { Choices } from '../harness/choices.ts';
import { type CollectionModel, distance, type ModelRow } from './collection-model.ts';
import { accepted, expectEqual, ModelMismatch } from './expectation.ts';
import { EVERYTHING, type RowFilter, randomFilter } from './row-filter.ts';
import { randomVector } from './writes.ts';

const STRONG = 0;
const SCORE_TOLERANCE = 1e-4;
const ALL_FIELDS = ['id', 'n', 'tag', 'weight', 'maybe', 'doc', 'vector'];

export interface Read {
  readonly text: string;
  readonly check: (client: MilvusClient, model: CollectionModel) => Promise<void>;
}

export function randomRead(choices: Choices, model: CollectionModel): Read {
  const filter = choices.chance(0.2) ? EVERYTHING : randomFilter(choices);
  const partitions = choices.chance(0.2) ? [choices.pick([...model.partitions])] : [];
  const where = `${model.shape.name}/${partitions.join() || '*'} where ${filter.text || 'anything'}`;
  return choices.weighted<() => Read>([
    [
      3,
      () => queryRead(where, filter, partitions, choices.chance(0.3) ? choices.integer(1, 40) : 0),
    ],
    [2, () => countRead(where, filter, partitions)],
    [4, () => searchRead(where, filter, partitions, randomVector(choices), choices.integer(1, 30))],
    [1, () => getRead(choices, model)],
  ])();
}

function queryRead(where: string, filter: RowFilter, partitions: string[], limit: number): Read {
  return {
    text: `query ${where}${limit > 0 ? ` limit ${limit}` : ''}`,
    check: async (client, model) => {
      const found = await client.query({
        collection_name: model.shape.name,
        filter: filter.text,
        output_fields: ALL_FIELDS,
        partition_names: partitions,
        limit: limit > 0 ? limit : 16384,
        consistency_level: STRONG,
      });
      accepted(found.status);
      const wanted = inKeyOrder(model, matching(model.shown(partitions), filter)).map(shownRow);
      expectEqual(found.data.map(receivedRow), limit > 0 ? wanted.slice(0, limit) : wanted, 'rows');
    },
  };
}

function countRead(where: string, filter: RowFilter, partitions: string[]): Read {
  return {
    text: `count ${where}`,
    check: async (client, model) => {
      const found = await client.query({
        collection_name: model.shape.name,
        filter: filter.text,
        output_fields: ['count(*)'],
        partition_names: partitions,
        consistency_level: STRONG,
      });
      accepted(found.status);
      const wanted = matching(model.counted(partitions), filter).length;
      expectEqual(Number(found.data[0]?.['count(*)']), wanted, 'count(*)');
    },
  };
}

function getRead(choices: Choices, model: CollectionModel): Read {
  const keys = Array.from({ length: choices.integer(1, 8) }, () => choices.integer(0, 3000));
  return {
    text: `get ${keys.join()} from ${model.shape.name}`,
    check: async (client, target) => {
      const found = await client.get({
        collection_name: target.shape.name,
        ids: target.shape.keyType === 'Int64' ? keys : keys.map(String),
        output_fields: ALL_FIELDS,
        consistency_level: STRONG,
      });
      accepted(found.status);
      const wanted = target.shown().filter((row) => keys.includes(Number(row.key)));
      expectEqual(found.data.map(receivedRow), inKeyOrder(target, wanted).map(shownRow), 'rows');
    },
  };
}

function searchRead(
  where: string,
  filter: RowFilter,
  partitions: string[],
  vector: number[],
  limit: number,
): Read {
  return {
    text: `search ${limit} in ${where}`,
    check: async (client, model) => {
      const found = await client.search({
        collection_name: model.shape.name,
        data: vector,
        filter: filter.text,
        partition_names: partitions,
        limit,
        output_fields: ALL_FIELDS,
        consistency_level: STRONG,
        params: { ef: 400 },
      });
      accepted(found.status);
      checkHits(found.results, model, matching(model.shown(partitions), filter), vector, limit);
    },
  };
}

type Hit = { readonly score: number; readonly id: string; readonly [field: string]: unknown };

/** Right rows, right scores, right order; ties may come in either order. */
function checkHits(
  hits: readonly Hit[],
  model: CollectionModel,
  candidates: readonly ModelRow[],
  vector: readonly number[],
  limit: number,
): void {
  const { metric } = model.shape;
  const sign = metric === 'L2' ? 1 : -1;
  const byKey = new Map(candidates.map((row) => [row.key, row]));
  const nearest = candidates
    .map((row) => distance(metric, vector, row.vector))
    .sort((a, b) => a - b);
  expectEqual(hits.length, Math.min(limit, candidates.length), 'number of hits');
  expectEqual(new Set(hits.map((hit) => hit.id)).size, hits.length, 'distinct keys');
  hits.forEach((hit, rank) => {
    const row = byKey.get(String(hit.id));
    if (row === undefined) throw new ModelMismatch(`hit ${hit.id} must not be there`);
    expectEqual(receivedRow(hit), shownRow(row), `hit ${hit.id}`);
    const [got, exact, best] = [
      sign * hit.score,
      distance(metric, vector, row.vector),
      nearest[rank] ?? 0,
    ];
    near(got, exact, `score of hit ${hit.id}`);
    // A graph may miss a row; a scan may not.
    if (model.shape.index === 'FLAT') near(got, best, `score at rank ${rank}`);
    else if (got < best - SCORE_TOLERANCE) throw new ModelMismatch(`rank ${rank} is too near`);
  });
}

function near(got: number, wanted: number, what: string): void {
  if (Math.abs(got - wanted) > SCORE_TOLERANCE)
    throw new ModelMismatch(`${what}: ${got}, wanted ${wanted}`);
}

/** Every row, every count, every partition; undefined when all agree. */
export async function differenceOf(
  client: MilvusClient,
  model: CollectionModel,
): Promise<string | undefined> {
  try {
    await queryRead('all', EVERYTHING, [], 0).check(client, model);
    await countRead('all', EVERYTHING, []).check(client, model);
    for (const partition of model.partitions) {
      await countRead(partition, EVERYTHING, [partition]).check(client, model);
    }
    const listed = await client.showPartitions({ collection_name: model.shape.name });
    expectEqual(listed.partition_names.toSorted(), [...model.partitions].sort(), 'partitions');
    const zero = Array.from({ length: 8 }, () => 0.5);
    await searchRead('all', EVERYTHING, [], zero, 10).check(client, model);
    return undefined;
  } catch (cause) {
    if (cause instanceof ModelMismatch) return `${model.shape.name}: ${cause.message}`;
    throw cause;
  }
}

function matching(rows: readonly ModelRow[], filter: RowFilter): readonly ModelRow[] {
  return rows.filter((row) => filter.holds(row) === true);
}

function inKeyOrder(model: CollectionModel, rows: readonly ModelRow[]): readonly ModelRow[] {
  return model.shape.keyType === 'Int64'
    ? rows.toSorted((a, b) => Number(a.key) - Number(b.key))
    : rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function shownRow(row: ModelRow): readonly unknown[] {
  const { key, n, tag, weight, maybe, doc, vector } = row;
  return [key, n, tag, weight, maybe, doc.k, doc.s ?? null, vector];
}

function receivedRow(row: Readonly<Record<string, unknown>>): readonly unknown[] {
  const doc = row['doc'] as ModelRow['doc'];
  const { n, tag, weight, maybe, vector } = row;
  return [String(row['id']), n, tag, weight, maybe, doc.k, doc.s ?? null, vector];
}
