/**
 * The round trip through pymilvus: conformance/python/row_driver.py in a process of
 * its own, one JSON line a call and one an answer.
 */

import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { ModelMismatch } from '../model/expectation.ts';
import { type Plain, type PlainField, type PlainSchema, propertiesOf } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';
import { type Hit, LIMIT, type Place, type RowClient, type SearchWork } from './row-client.ts';

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
    const properties = propertiesOf(schema);
    await this.#call('create', { collection, schema, properties });
  }

  async write(place: Place, work: Parameters<RowClient['write']>[1]): Promise<readonly string[]> {
    return (await this.#call('write', { ...place, ...work })) as string[];
  }

  async deleteKeys(place: Place, schema: PlainSchema, keys: readonly string[]) {
    await this.#call('deleteKeys', { ...place, schema, keys });
  }

  async deleteWhere(collection: string, filter: string): Promise<void> {
    await this.#call('deleteWhere', { collection, filter });
  }

  async query(place: Place, schema: PlainSchema, filter: string): Promise<PlainRow[]> {
    return (await this.#call('query', { ...place, schema, filter, limit: LIMIT })) as PlainRow[];
  }

  async get(place: Place, schema: PlainSchema, keys: readonly string[]) {
    return (await this.#call('get', { ...place, schema, keys })) as PlainRow[];
  }

  async count(place: Place): Promise<number> {
    return (await this.#call('count', place)) as number;
  }

  async search(place: Place, work: SearchWork): Promise<Hit[]> {
    return (await this.#call('search', { ...place, ...work })) as unknown as Hit[];
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

  async renewPartition(place: Place): Promise<void> {
    await this.#call('renewPartition', place);
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
