/**
 * The fifth hand of the crash tests: flush, compaction, fields and collections that
 * come and go while the others write.
 */

import type { MilvusClient, ResStatus } from '@zilliz/milvus2-sdk-node';
import type { Choices } from '../harness/choices.ts';
import { STOCK } from './stock.ts';
import type { Life } from './writer.ts';

export interface ScratchState {
  readonly exists: Set<string>;
  /** Made or dropped without an answer. */
  readonly unknown: Set<string>;
}

export async function maintain(
  life: Life,
  client: MilvusClient,
  scratch: ScratchState,
  choices: Choices,
  cycle: number,
): Promise<void> {
  for (let turn = 0; !life.isOver; turn += 1) {
    try {
      await choices.weighted<() => Promise<unknown>>([
        [4, () => client.flushSync({ collection_names: [STOCK] })],
        [2, () => client.compact({ collection_name: STOCK })],
        [2, () => createScratch(client, scratch, `scratch_${cycle}_${turn}`)],
        [2, () => dropScratch(client, scratch, choices)],
        [2, () => addOrDropField(client, `extra_${choices.integer(0, 2)}`)],
      ])();
      await new Promise((done) => setTimeout(done, choices.real(1, 40)));
    } catch (cause) {
      if (life.mayRefuse) return;
      if (!life.isOver) throw cause;
    }
  }
}

async function createScratch(
  client: MilvusClient,
  scratch: ScratchState,
  name: string,
): Promise<void> {
  scratch.unknown.add(name);
  const status = await client.createCollection({
    collection_name: name,
    fields: [
      { name: 'id', data_type: 'Int64', is_primary_key: true },
      { name: 'vector', data_type: 'FloatVector', dim: 4 },
    ],
  });
  settle(status, scratch, name);
  scratch.exists.add(name);
}

async function dropScratch(
  client: MilvusClient,
  scratch: ScratchState,
  choices: Choices,
): Promise<void> {
  if (scratch.exists.size === 0) return;
  const name = choices.pick([...scratch.exists]);
  scratch.unknown.add(name);
  settle(await client.dropCollection({ collection_name: name }), scratch, name);
  scratch.exists.delete(name);
}

/** Rows come and go under a schema that changes; they are verified by fields that stay. */
async function addOrDropField(client: MilvusClient, name: string): Promise<void> {
  const { schema } = await client.describeCollection({ collection_name: STOCK });
  const status = schema.fields.some((field) => field.name === name)
    ? await client.dropCollectionField({ collection_name: STOCK, field_name: name })
    : await client.addCollectionField({
        collection_name: STOCK,
        field: { name, data_type: 'Int64', nullable: true, default_value: 7 },
      });
  if (status.error_code !== 'Success') throw new Error(`${name}: ${status.reason}`);
}

function settle(status: ResStatus, scratch: ScratchState, name: string): void {
  if (status.error_code !== 'Success') throw new Error(`${name}: ${status.reason}`);
  scratch.unknown.delete(name);
}
