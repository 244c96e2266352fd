/** Full text search through the Node SDK: a BM25 function, its search, filters on terms, refusals. */

import { DataType, FunctionType } from '@zilliz/milvus2-sdk-node';
import { Endpoint } from './endpoint.ts';

describe('full text', () => {
  let at: Endpoint;
  const name = `conf_text_${process.pid}`;
  beforeAll(async () => {
    at = new Endpoint();
    await at.client.createCollection({
      collection_name: name,
      fields: [
        { name: 'id', data_type: DataType.Int64, is_primary_key: true },
        {
          name: 'text',
          data_type: DataType.VarChar,
          max_length: 200,
          enable_analyzer: true,
          enable_match: true,
        },
        { name: 'sparse', data_type: DataType.SparseFloatVector },
      ],
      functions: [
        {
          name: 'bm25',
          description: '',
          type: FunctionType.BM25,
          input_field_names: ['text'],
          output_field_names: ['sparse'],
          params: {},
        },
      ],
      index_params: [
        { field_name: 'sparse', index_type: 'SPARSE_INVERTED_INDEX', metric_type: 'BM25' },
      ],
      consistency_level: 'Strong',
    } as never);
    await at.client.loadCollectionSync({ collection_name: name });
    const texts = ['the quick fox', 'a lazy dog', 'fox and fox'];
    const data = texts.map((text, id) => ({ id, text }));
    await at.client.insert({ collection_name: name, data });
  });
  afterAll(async () => {
    await at.client.dropCollection({ collection_name: name });
    await at.close();
  });

  it('ranks rows by the terms of the query', async () => {
    const found = await at.client.search({
      collection_name: name,
      data: 'fox',
      anns_field: 'sparse',
      limit: 5,
      output_fields: ['id'],
      consistency_level: 0,
    });
    expect(found.results.map(({ id }) => id)).toEqual(['2', '0']);
  });

  it('filters by terms', async () => {
    const found = await at.client.query({
      collection_name: name,
      filter: 'text_match(text, "lazy quick")',
      output_fields: ['id'],
      consistency_level: 0,
    });
    expect(found.data.map(({ id }) => id).sort()).toEqual(['0', '1']);
  });

  it('does not show what the function made', async () => {
    const query = { collection_name: name, filter: 'id >= 0', output_fields: ['sparse'] };
    const { status } = await at.client.query(query);
    expect(status.reason).toContain('not allowed to retrieve raw data of field sparse');
  });
});
