/**
 * Upsert articles and find the changed one, with the Node SDK.
 *
 *   npm install @zilliz/milvus2-sdk-node
 *   npm start                                  # in another terminal
 *   node examples/upsert-articles.mjs [--address 127.0.0.1:19530] [--data articles.json]
 *
 * With a file like medium_articles_2020_dpr.json ({"rows": [...]}) its rows are
 * used; without one, rows of the same schema are made.
 */

import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DataType, MilvusClient } from '@zilliz/milvus2-sdk-node';

const NAME = 'medium_articles';
const DIM = 768;
const PUBLICATIONS = ['The Startup', 'Towards Data Science', 'Better Programming', 'UX Collective'];

/** The same article for the same key, every time. */
function makeArticle(key) {
  return {
    id: key,
    title: `Article ${key}`,
    title_vector: Array.from({ length: DIM }, (_, at) =>
      Math.sin((key + 1) * 12.9898 + at * 78.233),
    ),
    link: `https://example.org/articles/${key}`,
    reading_time: 1 + (key % 25),
    publication: PUBLICATIONS[key % PUBLICATIONS.length],
    claps: (key * 37) % 5000,
    responses: (key * 7) % 120,
  };
}

function readArticles(path, count) {
  if (path === undefined) return Array.from({ length: count }, (_, key) => makeArticle(key));
  const { rows } = JSON.parse(readFileSync(path, 'utf8'));
  const names = Object.keys(makeArticle(0));
  return rows
    .slice(0, count)
    .map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

function check({ error_code: code, reason }) {
  if (code !== 'Success') throw new Error(`${code}: ${reason}`);
}

async function createCollection(client) {
  check(await client.dropCollection({ collection_name: NAME }));
  check(
    await client.createCollection({
      collection_name: NAME,
      consistency_level: 'Strong',
      fields: [
        { name: 'id', data_type: DataType.Int64, is_primary_key: true, autoID: false },
        { name: 'title', data_type: DataType.VarChar, max_length: 512 },
        { name: 'title_vector', data_type: DataType.FloatVector, dim: DIM },
        { name: 'link', data_type: DataType.VarChar, max_length: 512 },
        { name: 'reading_time', data_type: DataType.Int64 },
        { name: 'publication', data_type: DataType.VarChar, max_length: 512 },
        { name: 'claps', data_type: DataType.Int64 },
        { name: 'responses', data_type: DataType.Int64 },
      ],
    }),
  );
  check(
    await client.createIndex({
      collection_name: NAME,
      field_name: 'title_vector',
      index_type: 'HNSW',
      metric_type: 'L2',
      params: { M: 16, efConstruction: 128 },
    }),
  );
  check(await client.loadCollectionSync({ collection_name: NAME }));
}

async function main() {
  const { values } = parseArgs({
    options: {
      address: { type: 'string', default: '127.0.0.1:19530' },
      data: { type: 'string' },
    },
  });
  const client = new MilvusClient({ address: values.address });
  await createCollection(client);

  const articles = readArticles(values.data, 500);
  check((await client.insert({ collection_name: NAME, data: articles })).status);
  check((await client.flushSync({ collection_names: [NAME] })).status);
  console.log(`Inserted rows: ${articles.length}`);

  // The first 50 rows get a new title; 50 rows with new keys come along.
  const changed = articles
    .slice(0, 50)
    .map((article) => ({ ...article, title: `${article.title} (second edition)` }));
  const top = Math.max(...articles.map((article) => Number(article.id)));
  const added = Array.from({ length: 50 }, (_, step) => makeArticle(top + 1 + step));
  const done = await client.upsert({ collection_name: NAME, data: [...changed, ...added] });
  check(done.status);
  check((await client.flushSync({ collection_names: [NAME] })).status);
  console.log(`Data upserted successfully! Upserted rows: ${done.upsert_cnt}`);

  const found = await client.search({
    collection_name: NAME,
    data: articles[7].title_vector,
    limit: 1,
    output_fields: ['id', 'title', 'publication'],
    params: { ef: 64 },
  });
  check(found.status);
  const [hit] = found.results;
  console.log(
    `Nearest to article ${articles[7].id}: ${hit.id}, '${hit.title}', distance ${hit.score}`,
  );

  const counted = await client.count({ collection_name: NAME });
  console.log(`Rows now: ${counted.data}`);
  await client.closeConnection();
}

await main();
