/**
 * What the golden folder `format-1` holds: partitions, deletes, graphs, vectors of every
 * type. wide-content.ts has what came later.
 */

import { DataType, type MilvusClient, type RowData } from '@zilliz/milvus2-sdk-node';
import { definitionOf, must, rowsOf } from './answers.ts';
import type { GoldenContent } from './golden-content.ts';

const BOOKS = 'books';
const KINDS = 'kinds';
const OLD = 'old';
const ARCHIVE = 'archive';

interface Answers {
  readonly books: { readonly rows: readonly { readonly id: string; readonly version: number }[] };
}

export const booksContent: GoldenContent = {
  firstLife,
  secondLife,
  answersOf,
  shown: (answers) =>
    (answers as Answers).books.rows.map(({ id, version }) => [Number(id), version]),
  computed: () => [...expectedBooks()].sort(([a], [b]) => a - b),
  change: async (client) =>
    must((await client.delete({ collection_name: BOOKS, ids: [1000] })).status),
  changed: (answers) => {
    const { books } = answers as Answers;
    const rows = books.rows.filter(({ id }) => id !== '1000');
    return { ...answers, books: { ...books, rows, count: String(rows.length) } };
  },
};

/** Books by key at the end, with their versions: some deleted, some replaced, some added. */
function expectedBooks(): ReadonlyMap<number, number> {
  const versions = new Map(Array.from({ length: 120 }, (_, i) => [i + 1, 1]));
  for (const id of [1, 30, 60, 90, 120]) versions.delete(id);
  for (const id of [2, 31, 61]) versions.set(id, 2);
  for (const id of [3, 119]) versions.delete(id);
  for (const id of [4, 1000]) versions.set(id, 3);
  return versions;
}

function book(id: number, version = 1): RowData {
  return {
    id,
    version,
    title: `book ${id}`,
    price: id / 4,
    isOld: id % 2 === 0,
    meta: { pages: id * 3, tags: ['a', `t${id % 5}`] },
    scores: [id, id + 1],
    note: id % 3 === 0 ? null : `note ${id}`,
    vector: Array.from({ length: 8 }, (_, i) => Math.fround(Math.sin(id * 8 + i + version))),
    extra: id,
  };
}

function kind(id: number): RowData {
  const bytes = (length: number): number[] => Array.from({ length }, (_, i) => (id * 31 + i) % 256);
  return {
    id: `key ${id}`,
    binary: bytes(4),
    half: [id, id / 2, 1, 0],
    brain: [id, 2, 1, 0],
    small: bytes(4).map((byte) => byte - 128),
    sparse: { [id]: 1.5, [id + 100]: 0.25 },
  };
}

async function firstLife(client: MilvusClient): Promise<void> {
  await createBooks(client);
  await createKinds(client);
  must(await client.createDatabase({ db_name: ARCHIVE }));
  const old = { db_name: ARCHIVE, collection_name: OLD };
  const fields = [
    { name: 'id', data_type: DataType.Int64, is_primary_key: true, autoID: true },
    { name: 'vector', data_type: DataType.FloatVector, dim: 2 },
  ];
  must(await client.createCollection({ ...old, fields, description: 'released' }));
  const vectors = Array.from({ length: 30 }, (_, i) => ({ vector: [i, 1] }));
  must((await client.insert({ ...old, data: vectors })).status);
  must(
    await client.createIndex({
      ...old,
      field_name: 'vector',
      index_type: 'FLAT',
      metric_type: 'IP',
    }),
  );
  await client.flushSync({ ...old, collection_names: [OLD] });
  must(await client.createCollection({ collection_name: 'dropped', fields }));
  must(await client.dropCollection({ collection_name: 'dropped' }));
}

async function createBooks(client: MilvusClient): Promise<void> {
  must(
    await client.createCollection({
      collection_name: BOOKS,
      description: 'all scalar types',
      enable_dynamic_field: true,
      fields: [
        { name: 'id', data_type: DataType.Int64, is_primary_key: true },
        { name: 'version', data_type: DataType.Int32 },
        { name: 'title', data_type: DataType.VarChar, max_length: 40 },
        { name: 'price', data_type: DataType.Double },
        { name: 'isOld', data_type: DataType.Bool },
        { name: 'meta', data_type: DataType.JSON },
        {
          name: 'scores',
          data_type: DataType.Array,
          element_type: DataType.Int64,
          max_capacity: 4,
        },
        { name: 'note', data_type: DataType.VarChar, max_length: 40, nullable: true },
        { name: 'vector', data_type: DataType.FloatVector, dim: 8 },
      ],
    }),
  );
  const books = { collection_name: BOOKS };
  const params = { M: 8, efConstruction: 60 };
  must(
    await client.createIndex({
      ...books,
      field_name: 'vector',
      index_type: 'HNSW',
      metric_type: 'COSINE',
      params,
    }),
  );
  must(
    await client.createIndex({
      ...books,
      field_name: 'title',
      index_name: 'by_title',
      index_type: 'INVERTED',
    }),
  );
  must(await client.createPartition({ ...books, partition_name: 'second' }));
  must(await client.createAlias({ ...books, alias: 'library' }));
  must(await client.loadCollectionSync(books));
  const data = (from: number): RowData[] => Array.from({ length: 60 }, (_, i) => book(from + i));
  must((await client.insert({ ...books, data: data(1) })).status);
  must((await client.insert({ ...books, data: data(61), partition_name: 'second' })).status);
  await client.flushSync({ collection_names: [BOOKS] });
  must((await client.delete({ ...books, ids: [1, 30, 60] })).status);
  must(
    (await client.delete({ ...books, filter: 'id in [90, 120]', partition_name: 'second' })).status,
  );
  must((await client.upsert({ ...books, data: [book(2, 2), book(31, 2)] })).status);
  must((await client.upsert({ ...books, data: [book(61, 2)], partition_name: 'second' })).status);
}

async function createKinds(client: MilvusClient): Promise<void> {
  const vectors = [
    ['binary', DataType.BinaryVector, 32, 'BIN_FLAT', 'HAMMING'],
    ['half', DataType.Float16Vector, 4, 'FLAT', 'L2'],
    ['brain', DataType.BFloat16Vector, 4, 'FLAT', 'IP'],
    ['small', DataType.Int8Vector, 4, 'HNSW', 'L2'],
    ['sparse', DataType.SparseFloatVector, undefined, 'SPARSE_INVERTED_INDEX', 'IP'],
  ] as const;
  const collection_name = KINDS;
  const fields = vectors.map(([name, data_type, dim]) => ({
    name,
    data_type,
    ...(dim === undefined ? {} : { dim }),
  }));
  const id = { name: 'id', data_type: DataType.VarChar, is_primary_key: true, max_length: 20 };
  must(await client.createCollection({ collection_name, fields: [id, ...fields] }));
  const data = Array.from({ length: 20 }, (_, i) => kind(i));
  must((await client.insert({ collection_name, data })).status);
  for (const [field_name, , , index_type, metric_type] of vectors) {
    must(await client.createIndex({ collection_name, field_name, index_type, metric_type }));
  }
  must(await client.loadCollectionSync({ collection_name }));
  await client.flushSync({ collection_names: [KINDS] });
  must((await client.delete({ collection_name, ids: ['key 7'] })).status);
}

/** After the checkpoint of the first life; ends with kill -9, so it is in the log only. */
async function secondLife(client: MilvusClient): Promise<void> {
  const books = { collection_name: BOOKS };
  must((await client.delete({ ...books, ids: [3] })).status);
  must((await client.delete({ ...books, ids: [119], partition_name: 'second' })).status);
  must((await client.upsert({ ...books, data: [book(4, 3), book(1000, 3)] })).status);
  must(await client.createAlias({ collection_name: KINDS, alias: 'sorts' }));
}

/** What a server shows of the content; the same of every version. */
async function answersOf(client: MilvusClient): Promise<object> {
  const books = await rowsOf(client, BOOKS, 'id > 0');
  const nearest = async (id: number): Promise<unknown> => {
    const found = await client.search({
      collection_name: 'library',
      data: book(id)['vector'] as number[],
      limit: 5,
      consistency_level: 0,
      output_fields: ['title'],
    });
    must(found.status);
    return found.results.map(({ title, score }) => [title, Math.round(score * 1e4)]);
  };
  return {
    databases: (await client.listDatabases()).db_names,
    books: { ...(await definitionOf(client, 'default', BOOKS)), rows: books },
    nearest: [await nearest(10), await nearest(100), await nearest(31)],
    cheap: await rowsOf(client, BOOKS, 'price < 5 and note is null', ['id', 'extra']),
    kinds: {
      ...(await definitionOf(client, 'default', KINDS)),
      rows: await rowsOf(client, 'sorts', 'id != ""'),
    },
    old: await definitionOf(client, ARCHIVE, OLD),
  };
}
