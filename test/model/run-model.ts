/**
 * The randomised run: a server, a model beside it, thousands of interleaved changes
 * and reads, clean restarts and kills in between.
 *
 * A change that was under way when the server died may have happened or not, but
 * only as a whole: one of the two models must fit everything the server shows.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataType, MilvusClient } from '@zilliz/milvus2-sdk-node';
import { Choices } from '../harness/choices.ts';
import { freshClient } from '../harness/fresh-client.ts';
import { ServerProcess } from '../harness/server-process.ts';
import { CollectionModel, type Shape } from './collection-model.ts';
import { accepted, ModelMismatch } from './expectation.ts';
import { differenceOf, randomRead } from './reads.ts';
import { FIELDS, randomWrite, type Write } from './writes.ts';

export interface ModelRunOptions {
  readonly seed: number;
  readonly operations: number;
  /** An end before all operations are done, on a slow machine. */
  readonly secondsMax: number;
  readonly log: (line: string) => void;
}

export interface ModelRunCount {
  readonly writes: number;
  readonly reads: number;
  readonly restarts: number;
  readonly kills: number;
  readonly torn: number;
}

const KEY_TYPES = ['Int64', 'VarChar'] as const;
const METRICS = ['L2', 'IP', 'COSINE'] as const;
const COLLECTIONS_MAX = 3;

export async function runModel(options: ModelRunOptions): Promise<ModelRunCount> {
  const folder = mkdtempSync(join(tmpdir(), 'redkite-model-'));
  const run = new ModelRun(options, join(folder, 'data'));
  try {
    const count = await run.all();
    rmSync(folder, { recursive: true, force: true });
    return count;
  } finally {
    await run.end();
  }
}

class ModelRun {
  readonly #options: ModelRunOptions;
  readonly #dataDir: string;
  readonly #choices: Choices;
  readonly #models = new Map<string, CollectionModel>();
  readonly #count = { writes: 0, reads: 0, restarts: 0, kills: 0, torn: 0 };
  #server: ServerProcess | undefined;
  #client: MilvusClient | undefined;
  #made = 0;

  constructor(options: ModelRunOptions, dataDir: string) {
    this.#options = options;
    this.#dataDir = dataDir;
    this.#choices = new Choices(options.seed);
  }

  async all(): Promise<ModelRunCount> {
    const endMs = performance.now() + this.#options.secondsMax * 1000;
    await this.#start();
    for (let at = 0; at < this.#options.operations && performance.now() < endMs; at += 1) {
      await this.#step();
    }
    await this.#restart('SIGTERM');
    return this.#count;
  }

  async end(): Promise<void> {
    await this.#client?.closeConnection();
    await this.#server?.kill('SIGKILL');
  }

  async #step(): Promise<void> {
    const choices = this.#choices;
    if (this.#models.size === 0) return this.#createCollection();
    const model = choices.pick([...this.#models.values()]);
    await choices.weighted<() => Promise<void>>([
      [50, () => this.#write(model)],
      [40, () => this.#read(model)],
      [3, () => this.#flush(model)],
      [2, () => this.#compact(model)],
      [1, () => this.#reload(model)],
      [0.5, () => this.#createCollection()],
      [0.3, () => this.#dropCollection(model)],
      [0.4, () => this.#restart('SIGTERM')],
      [0.6, () => this.#restart('SIGKILL')],
      [1.2, () => this.#killDuring(model)],
    ])();
  }

  async #write(model: CollectionModel): Promise<void> {
    const write = randomWrite(this.#choices, model);
    await this.#doing(write.text, () => write.run(this.#connected()));
    write.apply(model);
    this.#count.writes += 1;
  }

  async #read(model: CollectionModel): Promise<void> {
    const read = randomRead(this.#choices, model);
    await this.#doing(read.text, () => read.check(this.#connected(), model));
    this.#count.reads += 1;
  }

  async #flush(model: CollectionModel): Promise<void> {
    await this.#doing(`flush ${model.shape.name}`, async () => {
      const names = { collection_names: [model.shape.name] };
      accepted((await this.#connected().flushSync(names)).status);
    });
  }

  async #compact(model: CollectionModel): Promise<void> {
    await this.#doing(`compact ${model.shape.name}`, async () => {
      const name = { collection_name: model.shape.name };
      accepted((await this.#connected().compact(name)).status);
    });
  }

  async #reload(model: CollectionModel): Promise<void> {
    await this.#doing(`release and load ${model.shape.name}`, async () => {
      const name = { collection_name: model.shape.name };
      accepted(await this.#connected().releaseCollection(name));
      accepted(await this.#connected().loadCollectionSync(name));
    });
  }

  async #createCollection(): Promise<void> {
    if (this.#models.size >= COLLECTIONS_MAX) return;
    this.#made += 1;
    const shape: Shape = {
      name: `model_${this.#made}`,
      keyType: this.#choices.pick(KEY_TYPES),
      metric: this.#choices.pick(METRICS),
      index: this.#choices.pick(['FLAT', 'HNSW'] as const),
    };
    await this.#doing(`create ${JSON.stringify(shape)}`, () => createOn(this.#connected(), shape));
    this.#models.set(shape.name, new CollectionModel(shape));
  }

  async #dropCollection(model: CollectionModel): Promise<void> {
    await this.#doing(`drop ${model.shape.name}`, async () => {
      accepted(await this.#connected().dropCollection({ collection_name: model.shape.name }));
    });
    this.#models.delete(model.shape.name);
  }

  async #restart(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    await this.#doing(`restart after ${signal}`, async () => {
      await this.#stop(signal);
      await this.#start();
      await this.#verify();
    });
    this.#count[signal === 'SIGTERM' ? 'restarts' : 'kills'] += 1;
  }

  /** Kills the server while a change is under way. */
  async #killDuring(model: CollectionModel): Promise<void> {
    let write = randomWrite(this.#choices, model);
    // Dropping a partition takes two calls, so half of it may be done.
    while (write.text.startsWith('drop')) write = randomWrite(this.#choices, model);
    const delayMs = this.#choices.real(0, 8);
    await this.#doing(`kill ${delayMs.toFixed(1)} ms into: ${write.text}`, async () => {
      const outcome = write.run(this.#connected()).then(
        () => 'acknowledged',
        (cause: unknown) => (cause instanceof ModelMismatch ? cause : 'unknown'),
      );
      await new Promise((done) => setTimeout(done, delayMs));
      await this.#stop('SIGKILL');
      const result = await outcome;
      if (result instanceof ModelMismatch) throw result;
      await this.#start();
      await this.#settle(model, write, result === 'acknowledged');
    });
    this.#count.kills += 1;
  }

  async #settle(model: CollectionModel, write: Write, isAcknowledged: boolean): Promise<void> {
    const after = model.clone();
    write.apply(after);
    const difference = await differenceOf(this.#connected(), after);
    if (difference === undefined) {
      this.#models.set(model.shape.name, after);
    } else {
      this.#count.torn += 1;
      const before = await differenceOf(this.#connected(), model);
      if (isAcknowledged) throw new ModelMismatch(`an acknowledged write is gone: ${difference}`);
      if (before !== undefined) {
        throw new ModelMismatch(`neither before nor after:\n${before}\n${difference}`);
      }
    }
    await this.#verify();
  }

  async #verify(): Promise<void> {
    for (const model of this.#models.values()) {
      const difference = await differenceOf(this.#connected(), model);
      if (difference !== undefined) throw new ModelMismatch(difference);
    }
  }

  async #start(): Promise<void> {
    this.#server = await ServerProcess.start({ dataDir: this.#dataDir });
    this.#client = freshClient(this.#server.address);
    await this.#client.connectPromise;
  }

  async #stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (signal === 'SIGTERM') await this.#server?.stop();
    else await this.#server?.kill('SIGKILL');
    await this.#client?.closeConnection();
  }

  #connected(): MilvusClient {
    if (this.#client === undefined) throw new Error('no server is running');
    return this.#client;
  }

  async #doing(text: string, work: () => Promise<void>): Promise<void> {
    this.#options.log(text);
    try {
      await work();
    } catch (cause) {
      const reason = cause instanceof Error ? cause.message : String(cause);
      throw new ModelMismatch(`${text}\n${reason}\nserver said: ${this.#server?.output ?? ''}`, {
        cause,
      });
    }
  }
}

async function createOn(client: MilvusClient, shape: Shape): Promise<void> {
  const key = {
    name: 'id',
    data_type: shape.keyType as keyof typeof DataType,
    is_primary_key: true,
  };
  const { name } = shape;
  accepted(
    await client.createCollection({
      collection_name: name,
      consistency_level: 'Strong',
      fields: [shape.keyType === 'VarChar' ? { ...key, max_length: 32 } : key, ...FIELDS],
    }),
  );
  accepted(
    await client.createIndex({
      collection_name: name,
      field_name: 'vector',
      index_type: shape.index,
      metric_type: shape.metric,
      params: shape.index === 'HNSW' ? { M: 16, efConstruction: 100 } : {},
    }),
  );
  accepted(await client.loadCollectionSync({ collection_name: name }));
}
