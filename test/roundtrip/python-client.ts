/**
 * The round trip through pymilvus: conformance/python/row_driver.py in a process of
 * its own, one JSON line a call and one an answer.
 */

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ModelMismatch } from '../model/expectation.ts';
import type { Plain, PlainField, PlainSchema } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';
import { LIMIT, type RowClient } from './row-client.ts';

type Driver = ChildProcessByStdio<Writable, Readable, null>;

export class PythonRowClient implements RowClient {
  readonly #driver: Driver;
  readonly #lines: AsyncIterator<string>;

  constructor(python: string) {
    this.#driver = spawn(python, ['-W', 'ignore', 'conformance/python/row_driver.py'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const lines: Interface = createInterface({ input: this.#driver.stdout });
    this.#lines = lines[Symbol.asyncIterator]();
  }

  /** Ends the driver. */
  end(): void {
    this.#driver.stdin.end();
  }

  async connect(address: string): Promise<void> {
    await this.#call('connect', { uri: `http://${address}` });
  }

  async disconnect(): Promise<void> {
    await this.#call('disconnect', {});
  }

  async create(collection: string, schema: PlainSchema): Promise<void> {
    await this.#call('create', { collection, schema });
  }

  async write(
    collection: string,
    work: Parameters<RowClient['write']>[1],
  ): Promise<readonly string[]> {
    return (await this.#call('write', { collection, ...work })) as string[];
  }

  async deleteKeys(collection: string, schema: PlainSchema, keys: readonly string[]) {
    await this.#call('deleteKeys', { collection, schema, keys });
  }

  async deleteWhere(collection: string, filter: string): Promise<void> {
    await this.#call('deleteWhere', { collection, filter });
  }

  async query(collection: string, schema: PlainSchema, filter: string): Promise<PlainRow[]> {
    return (await this.#call('query', { collection, schema, filter, limit: LIMIT })) as PlainRow[];
  }

  async get(collection: string, schema: PlainSchema, keys: readonly string[]) {
    return (await this.#call('get', { collection, schema, keys })) as PlainRow[];
  }

  async count(collection: string): Promise<number> {
    return (await this.#call('count', { collection })) as number;
  }

  async flush(collection: string): Promise<void> {
    await this.#call('flush', { collection });
  }

  async compact(collection: string): Promise<void> {
    await this.#call('compact', { collection });
  }

  async reload(collection: string): Promise<void> {
    await this.#call('reload', { collection });
  }

  async addField(collection: string, field: PlainField): Promise<void> {
    await this.#call('addField', { collection, field });
  }

  async dropField(collection: string, name: string): Promise<void> {
    await this.#call('dropField', { collection, name });
  }

  async drop(collection: string): Promise<void> {
    await this.#call('drop', { collection });
  }

  async #call(method: string, args: object): Promise<Plain> {
    this.#driver.stdin.write(`${JSON.stringify({ method, args })}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error('row_driver.py has ended');
    const answer = JSON.parse(value) as { readonly result?: Plain; readonly error?: string };
    if (answer.error !== undefined) throw new ModelMismatch(`pymilvus: ${answer.error}`);
    return answer.result ?? null;
  }
}
