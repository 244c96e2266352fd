/** Defaults of Timestamptz fields: naive ones are meant in the zone of their collection. */

import { InlineEngine } from './testing/inline-engine.ts';
import { POINT_FIELDS } from './testing/points.ts';
import { createSample, DEFAULT_DATABASE, fieldInput } from './testing/sample-requests.ts';

const NAME = 'sample';
const at = (value: string) =>
  fieldInput('at', 'Timestamptz', {
    nullable: true,
    defaultValue: { kind: 'string', value },
  });

describe('the default of a Timestamptz field', () => {
  let inline: InlineEngine;

  beforeEach(async () => {
    inline = await InlineEngine.open();
  });

  afterEach(() => inline.close());

  async function create(value: string | undefined, timezone: string | undefined): Promise<void> {
    await createSample(inline.engine, NAME, {
      fields: [...POINT_FIELDS, ...(value === undefined ? [] : [at(value)])],
      properties: timezone === undefined ? [] : [{ key: 'timezone', value: timezone }],
    });
  }

  function defaultOfAt(): string {
    const { schema } = inline.context.catalog.collection('default', NAME);
    const micros = schema.fields.find(({ name }) => name === 'at')?.defaultValue as bigint;
    return new Date(Number(micros / 1000n)).toISOString();
  }

  it.each([
    ['2024-07-01T08:00:00', undefined, '2024-07-01T08:00:00.000Z'],
    ['2024-07-01T08:00:00', 'Asia/Shanghai', '2024-07-01T00:00:00.000Z'],
    // Summer time.
    ['2024-07-01 08:00:00', 'America/New_York', '2024-07-01T12:00:00.000Z'],
    ['2024-07-01T08:00:00Z', 'Asia/Shanghai', '2024-07-01T08:00:00.000Z'],
    ['2024-07-01T08:00:00+02:00', 'Asia/Shanghai', '2024-07-01T06:00:00.000Z'],
  ])('%s in %s', async (value, timezone, stored) => {
    await create(value, timezone);
    expect(defaultOfAt()).toBe(stored);
    await inline.restart();
    expect(defaultOfAt()).toBe(stored);
  });

  it("is read in the zone of the collection's database, where it has none", async () => {
    await inline.engine.alterDatabase(DEFAULT_DATABASE, 'default', {
      properties: [{ key: 'timezone', value: 'Asia/Shanghai' }],
      deleteKeys: [],
    });
    await create('2024-07-01T08:00:00', undefined);
    expect(defaultOfAt()).toBe('2024-07-01T00:00:00.000Z');
  });

  it('is read in the zone that the collection has when the field is added', async () => {
    await create(undefined, 'UTC');
    await inline.engine.alterCollection(
      DEFAULT_DATABASE,
      { name: NAME },
      { properties: [{ key: 'timezone', value: 'Asia/Shanghai' }], deleteKeys: [] },
    );
    const field = at('2024-07-01T08:00:00');
    await inline.engine.addCollectionField(DEFAULT_DATABASE, NAME, [field], []);
    expect(defaultOfAt()).toBe('2024-07-01T00:00:00.000Z');
  });
});
