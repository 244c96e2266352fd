/** Filters through the Node SDK: arithmetic, lists, samples, times, templates, refusals. */

import { DataType, type RowData } from '@zilliz/milvus2-sdk-node';
import { Endpoint, ok, range, refused, rowsOf, since, vectorOf } from './endpoint.ts';

type Found = readonly (readonly [filter: string, keys: readonly number[]])[];
type Refused = readonly (readonly [filter: string, text: string])[];
type Values = Record<string, boolean | number | string | unknown[]>;

const ARRAY = { data_type: DataType.Array, max_capacity: 8 };

describe('filters', () => {
  const at = new Endpoint();
  let name: string;

  beforeAll(async () => {
    name = await at.make({
      fields: [
        { name: 'b', data_type: DataType.Bool },
        { name: 'n', data_type: DataType.Int64 },
        { name: 'small', data_type: DataType.Int8 },
        { name: 'd', data_type: DataType.Double },
        { name: 's', data_type: DataType.VarChar, max_length: 8 },
        { name: 'doc', data_type: DataType.JSON },
        { name: 'ints', element_type: DataType.Int64, ...ARRAY },
        { name: 'words', element_type: DataType.VarChar, max_length: 8, ...ARRAY },
      ],
    });
    await at.insert(name, rowsOf(range(0, 6), fieldsOf));
  });
  afterAll(() => at.close());

  function fieldsOf(key: number): RowData {
    return {
      b: key % 2 === 0,
      n: key * 10 - 20,
      small: key,
      d: key / 2,
      s: `s${key}`,
      doc: { n: key, list: [key, key + 1, 'x', [key]] },
      ints: range(0, key),
      words: range(0, key).map((it) => `w${it}`),
    };
  }

  async function finds(collection: string, wanted: Found): Promise<void> {
    for (const [filter, keys] of wanted) {
      expect([filter, await at.ids(collection, filter)]).toEqual([filter, keys]);
    }
  }

  async function refuses(collection: string, wanted: Refused, exprValues = {}): Promise<void> {
    for (const [filter, text] of wanted) {
      const { status } = await at.client.query({
        collection_name: collection,
        filter,
        exprValues,
      });
      refused(status, 'IllegalArgument', 'failed to create query plan', text);
    }
  }

  it('works one step out with a constant', async () => {
    await finds(name, [
      ['n + 1 == 11', [3]],
      ['1 + n == 11', [3]],
      ['n - 5 > 10', [4, 5]],
      ['n * 2 >= 40', [4, 5]],
      ['n / 3 == -3', [1]],
      ['n % 3 == -2', [0]],
      ['d + 0.5 > 2', [4, 5]],
      ['small * 100 == 300', [3]],
      ['n == 2 ** 3 + 2', [3]],
      ['doc["n"] + 1 == 3', [2]],
      ['ints[3] * 2 > 4', [4, 5]],
    ]);
  });

  it('refuses arithmetic that cannot be worked out', async () => {
    await refuses(name, [
      ['10 - n == 0', 'module field is not yet supported'],
      ['n + 0.5 == 1', 'cannot perform arithmetic between Int64 field and Double'],
      ['n + small == 10', 'not supported to do arithmetic operations between multiple fields'],
      ['n + 1 + 1 == 12', 'complicated arithmetic operations are not supported'],
      ['n / 0 == 1', 'division or modulus by zero'],
      ['d % 2 == 1', 'modulo can only apply on integer types'],
    ]);
  });

  it('looks into lists of documents', async () => {
    await finds(name, [
      ['json_contains(doc["list"], 1)', [0, 1]],
      ['JSON_CONTAINS(doc["list"], "x")', range(0, 6)],
      ['json_contains(doc["list"], [2])', [2]],
      ['json_contains_all(doc["list"], [1, 2])', [1]],
      ['json_contains_any(doc["list"], [0, 6, "y"])', [0, 5]],
      ['not json_contains(doc["list"], 1)', [2, 3, 4, 5]],
      ['json_contains(doc["none"], 1)', []],
    ]);
  });

  it('looks into arrays', async () => {
    await finds(name, [
      ['array_contains(ints, 3)', [4, 5]],
      ['array_contains(words, "w2")', [3, 4, 5]],
      ['array_contains_all(ints, [1, 3])', [4, 5]],
      ['array_contains_any(words, ["w4", "none"])', [5]],
      ['json_contains(ints, 3)', [4, 5]],
      ['array_length(words) > 3', [4, 5]],
      ['words[1] == "w1"', [2, 3, 4, 5]],
    ]);
    await refuses(name, [
      ['array_contains_any(ints, 1)', 'ContainsAny operation element must be an array'],
      ['array_contains(n, 1)', 'contains operation are only supported on json or array fields'],
    ]);
  });

  it('draws samples', async () => {
    const many = await at.make({ fields: [{ name: 'n', data_type: DataType.Int64 }] });
    await at.insert(
      many,
      rowsOf(range(0, 1000), (key) => ({ n: key % 10 })),
    );
    expect(new Set(await at.ids(many, 'random_sample(0.1)')).size).toBe(100);
    const some = await at.ids(many, 'n == 3 and random_sample(0.2)');
    expect(some).toHaveLength(20);
    expect(some.every((key) => key % 10 === 3)).toBe(true);
    const filter = 'id < 100 and random_sample(0.5)';
    expect(await at.nearest(many, vectorOf(0), { limit: 100, filter })).toHaveLength(50);
  });

  it('takes samples alone or last only', async () => {
    await refuses(name, [
      ['random_sample(0.5) and n > 1', 'can only be the last expression in the logical and'],
      ['random_sample(0.5) or n > 1', 'cannot be used in logical and expression'],
      ['not random_sample(0.5)', 'random sample expression cannot be used in unary expression'],
      ['random_sample(1.0)', 'the sample factor should be between 0 and 1'],
    ]);
  });

  // Times came with the SDK 2.6.
  since(2, 6)('compares times', async () => {
    const times = await at.make({
      fields: [{ name: 'at', data_type: DataType.Timestamptz, nullable: true }],
    });
    const day = (key: number) => (key === 5 ? null : `2024-01-0${key + 1}T00:00:00Z`);
    await at.insert(
      times,
      rowsOf(range(0, 6), (key) => ({ at: day(key) as string })),
    );
    await finds(times, [
      ["at == ISO '2024-01-03T00:00:00Z'", [2]],
      ["at > ISO '2024-01-03T08:00:00+08:00'", [3, 4]],
      ["ISO '2024-01-03T00:00:00Z' >= at", [0, 1, 2]],
      ["not (at > ISO '2024-01-03T00:00:00Z')", [0, 1, 2]],
      ["at + INTERVAL 'P1D' == ISO '2024-01-03T00:00:00Z'", [1]],
      ["at - INTERVAL 'P1DT1H' < ISO '2024-01-02T00:00:00Z'", [0, 1, 2]],
      ["at + INTERVAL 'P1M' >= ISO '2024-02-04T00:00:00Z'", [3, 4]],
      ['at is null', [5]],
    ]);
    await refuses(times, [
      ["at == '2024-01-03T00:00:00Z'", 'comparisons between Timestamptz and VarChar'],
      ["at > ISO 'nonsense'", "invalid timestamp string: 'nonsense'"],
      ["id > ISO '2024-01-03T00:00:00Z'", "field 'id' is not a timestamptz datatype"],
    ]);
  });

  it('takes values of every type apart from the filter', async () => {
    const wanted: readonly (readonly [string, Values, readonly number[]])[] = [
      ['b == {v}', { v: true }, [0, 2, 4]],
      ['n == {v}', { v: 10 }, [3]],
      ['d > {v}', { v: 1.5 }, [4, 5]],
      ['s == {v}', { v: 's2' }, [2]],
      ['s like {v}', { v: '%3' }, [3]],
      ['{low} < n <= {high}', { low: 0, high: 20 }, [3, 4]],
      ['n + {v} == 11', { v: 1 }, [3]],
      ['b in {v}', { v: [false] }, [1, 3, 5]],
      ['n in {v}', { v: [10, 30] }, [3, 5]],
      ['d in {v}', { v: [0.5, 2] }, [1, 4]],
      ['s not in {v}', { v: ['s1', 's5'] }, [0, 2, 3, 4]],
      ['json_contains(doc["list"], {v})', { v: 3 }, [2, 3]],
      ['json_contains_any(doc["list"], {v})', { v: [[2], [4]] }, [2, 4]],
      ['array_contains_any(words, {v})', { v: ['w3', 'w4'] }, [4, 5]],
    ];
    for (const [filter, exprValues, keys] of wanted) {
      const found = await at.client.query({
        collection_name: name,
        filter,
        exprValues,
        output_fields: ['id'],
        consistency_level: 0,
      });
      ok(found.status);
      expect([filter, found.data.map((row) => Number(row['id']))]).toEqual([filter, keys]);
    }
  });

  it('refuses values that do not fit', async () => {
    await refuses(
      name,
      [
        ['n == {other}', 'the value of expression template variable name {other} is not found'],
        ['n == {text}', 'cannot cast value to Int64'],
        ['s == {number}', 'cannot cast value to VarChar'],
        ['n in {number}', 'the value of term expression template variable {number} is not array'],
        [
          's like {number}',
          'the value of like expression template variable {number} is not string',
        ],
      ],
      { text: 'a', number: 1 },
    );
  });

  it('deletes by values', async () => {
    const other = await at.make();
    await at.insert(other, rowsOf(range(0, 6)));
    const filter = { filter: 'id in {keys}', exprValues: { keys: [1, 4] } };
    ok((await at.client.delete({ collection_name: other, ...filter })).status);
    expect(await at.ids(other)).toEqual([0, 2, 3, 5]);
  });
});
