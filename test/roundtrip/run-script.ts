/**
 * Carries out a script on a server and on the model, and compares all that both
 * clients show: after each phase, and again after the server has ended and started.
 */

import { ServerProcess } from '../harness/server-process.ts';
import { expectEqual, ModelMismatch } from '../model/expectation.ts';
import type { Plain } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';
import type { RowClient } from './row-client.ts';
import { keyOf, RowModel, sortedByKey } from './row-model.ts';
import type { ClientName, CollectionScript, KeyedRow, Script, Step } from './script.ts';

export interface Place {
  readonly dataDir: string;
  /** The program; files are written however small they are. */
  readonly main: string;
  readonly clients: Readonly<Record<ClientName, RowClient>>;
}

/** One server through many scripts; a collection's name tells its script. */
export class RoundTrip {
  readonly #place: Place;
  #server: ServerProcess | undefined;
  #scripts = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  async start(): Promise<void> {
    const { dataDir, main, clients } = this.#place;
    this.#server = await ServerProcess.start({
      dataDir,
      main,
      args: ['--set', 'upsert.autoId=replace'],
    });
    for (const client of Object.values(clients)) await client.connect(this.#server.address);
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    for (const client of Object.values(this.#place.clients)) await client.disconnect();
    if (signal === 'SIGTERM') await this.#server?.stop();
    else await this.#server?.kill('SIGKILL');
  }

  /** After a failure the server is started anew, as nobody knows what it is at. */
  async run(script: Script): Promise<void> {
    try {
      await this.#play(script);
    } catch (cause) {
      await this.stop('SIGKILL');
      await this.start();
      throw cause;
    }
  }

  async #play(script: Script): Promise<void> {
    this.#scripts += 1;
    const runs = script.collections.map(
      (it, i) => new CollectionRun(`rt_${this.#scripts}_${i}`, it, this.#place.clients),
    );
    for (const run of runs) await run.create();
    for (const [phase, end] of script.ends.entries()) {
      for (const run of runs) await run.phase(phase);
      if (end !== 'none') {
        await this.stop(end);
        await this.start();
        for (const run of runs) await run.verify(`phase ${phase}, started after ${end}`);
      }
    }
    for (const run of runs) await run.drop();
  }

  get serverOutput(): string {
    return this.#server?.output ?? '';
  }
}

class CollectionRun {
  readonly #name: string;
  readonly #script: CollectionScript;
  readonly #clients: Place['clients'];
  readonly #model: RowModel;

  constructor(name: string, script: CollectionScript, clients: Place['clients']) {
    this.#name = name;
    this.#script = script;
    this.#clients = clients;
    this.#model = new RowModel(script.schema);
  }

  async create(): Promise<void> {
    await this.#clients[this.#script.maker].create(this.#name, this.#script.schema);
  }

  async drop(): Promise<void> {
    await this.#clients.node.drop(this.#name);
  }

  async phase(phase: number): Promise<void> {
    for (const [at, step] of (this.#script.phases[phase] ?? []).entries()) {
      try {
        await this.#step(step);
      } catch (cause) {
        const where = `${this.#name}, phase ${phase}, step ${at}: ${step.kind} by ${step.client}`;
        throw new ModelMismatch(`${where}\n${(cause as Error).message}`, { cause });
      }
    }
    await this.verify(`phase ${phase}`);
  }

  async #step(step: Step): Promise<void> {
    const client = this.#clients[step.client];
    switch (step.kind) {
      case 'insert':
        return this.#insert(client, step.rows);
      case 'upsert':
        return this.#upsert(client, step.rows);
      case 'partial':
        return this.#partial(client, step.rows);
      case 'delete':
        return this.#delete(client, step.keys);
      case 'deleteWhere':
        return this.#deleteWhere(client, step.key);
      case 'addField':
        return this.#addField(client);
      case 'dropField':
        return this.#dropField(client);
      default:
        return client[step.kind](this.#name);
    }
  }

  async #insert(client: RowClient, keyed: readonly KeyedRow[]): Promise<void> {
    const { schema } = this.#model;
    const rows = keyed.map(({ key, row }) => {
      const known = this.#fitting(row);
      if (schema.autoId) return known;
      return this.#atHome({ id: this.#keyText(key), ...known });
    });
    const keys = await client.write(this.#name, { kind: 'insert', schema, rows });
    this.#model.insert(this.#withKeys(rows, keys));
  }

  /** Rows of one key stay in one partition, as long as they are not moved by an upsert. */
  #atHome(row: PlainRow): PlainRow {
    const field = this.#model.schema.fields.find((it) => it.isPartitionKey);
    const stored = this.#model.shown().find((it) => keyOf(it) === keyOf(row));
    if (field === undefined || stored === undefined) return row;
    return { ...row, [field.name]: stored[field.name] as Plain };
  }

  async #upsert(client: RowClient, keyed: readonly KeyedRow[]): Promise<void> {
    const { schema } = this.#model;
    const rows = this.#addressed(keyed).map(({ id, row }) => ({ id, ...this.#fitting(row) }));
    if (rows.length === 0) return;
    const keys = await client.write(this.#name, { kind: 'upsert', schema, rows });
    this.#model.upsert(this.#withKeys(rows, keys), rows.map(keyOf));
  }

  /** Of stored rows, as a new row needs all its fields; where structs do not forbid it. */
  async #partial(client: RowClient, keyed: readonly KeyedRow[]): Promise<void> {
    const { schema } = this.#model;
    if (schema.fields.some(({ type }) => type === 'Struct')) return;
    const stored = new Set(this.#model.keys());
    const rows = this.#addressed(keyed)
      .filter(({ id }) => stored.has(id))
      .map(({ id, row }) => ({ id, ...this.#fitting(row) }));
    if (rows.length === 0) return;
    const keys = await client.write(this.#name, { kind: 'partial', schema, rows });
    const merged = rows.map((row) => this.#model.changed(keyOf(row), row));
    this.#model.upsert(this.#withKeys(merged, keys), rows.map(keyOf));
  }

  async #delete(client: RowClient, numbers: readonly number[]): Promise<void> {
    const { schema } = this.#model;
    const stored = this.#model.keys();
    const keys = schema.autoId
      ? stored.filter((_, at) => numbers.includes(at))
      : numbers.map((number) => this.#keyText(number));
    if (keys.length === 0) return;
    await client.deleteKeys(this.#name, schema, keys);
    this.#model.delete(keys);
  }

  async #deleteWhere(client: RowClient, number: number): Promise<void> {
    const field = this.#model.schema.fields.find((it) => it.isPartitionKey);
    const doomed =
      field === undefined
        ? this.#model.shown().filter((row) => keyOf(row) === this.#keyText(number))
        : this.#model.withValue(field.name, this.#model.shown().at(0)?.[field.name] ?? null);
    const [first] = doomed;
    if (first === undefined) return;
    const name = field?.name ?? 'id';
    await client.deleteWhere(this.#name, `${name} == ${this.#literal(name, first[name] ?? null)}`);
    this.#model.delete(doomed.map(keyOf));
  }

  async #addField(client: RowClient): Promise<void> {
    const { added } = this.#script;
    if (this.#model.schema.fields.some(({ name }) => name === added.name)) return;
    await client.addField(this.#name, added);
    this.#model.addField(added);
  }

  async #dropField(client: RowClient): Promise<void> {
    const { dropped } = this.#script;
    if (!this.#model.schema.fields.some(({ name }) => name === dropped)) return;
    await client.dropField(this.#name, dropped);
    this.#model.dropField(dropped);
  }

  /** Everything, by each client: all rows, some by key, those of each partition key, the count. */
  async verify(when: string): Promise<void> {
    const model = this.#model;
    const { schema } = model;
    for (const [name, client] of Object.entries(this.#clients)) {
      const what = (read: string) => `${this.#name}, ${when}: ${read} by ${name}`;
      const all = await client.query(this.#name, schema, '');
      expectRows(all, model.shown(), what('query'));
      const keys = model.keys().filter((_, at) => at % 2 === 0);
      if (keys.length > 0) {
        const wanted = model.shown().filter((row) => keys.includes(keyOf(row)));
        expectRows(await client.get(this.#name, schema, keys), wanted, what('get'));
      }
      const field = schema.fields.find((it) => it.isPartitionKey);
      for (const value of field === undefined ? [] : valuesOf(model, field.name)) {
        const filter = `${field?.name} == ${this.#literal(field?.name ?? '', value)}`;
        const found = await client.query(this.#name, schema, filter);
        expectRows(found, model.withValue(field?.name ?? '', value), what(filter));
      }
      expectEqual(await client.count(this.#name), model.count, what('count'));
    }
  }

  /** Without the fields that the schema does not have yet or no longer. */
  #fitting(row: PlainRow): PlainRow {
    const { added, dropped } = this.#script;
    const names = this.#model.schema.fields.map(({ name }) => name);
    return Object.fromEntries(
      Object.entries(row).filter(
        ([name]) => (name !== added.name && name !== dropped) || names.includes(name),
      ),
    );
  }

  /** The rows that an upsert replaces; where keys are generated, stored ones only. */
  #addressed(keyed: readonly KeyedRow[]): { id: string; row: PlainRow }[] {
    const stored = this.#model.keys();
    if (!this.#model.schema.autoId) {
      return keyed.map(({ key, row }) => ({ id: this.#keyText(key), row }));
    }
    return keyed.flatMap(({ key, row }) => {
      const id = stored[key];
      return id === undefined ? [] : [{ id, row }];
    });
  }

  #withKeys(rows: readonly PlainRow[], keys: readonly string[]): PlainRow[] {
    expectEqual(keys.length, rows.length, 'keys in the answer');
    if (!this.#model.schema.autoId) expectEqual(keys, rows.map(keyOf), 'keys in the answer');
    return rows.map((row, at) => ({ ...row, id: keys[at] as string }));
  }

  #keyText(number: number): string {
    return this.#model.schema.keyType === 'Int64' ? String(number - 3) : `key ${number}`;
  }

  #literal(name: string, value: Plain): string {
    const type =
      name === 'id'
        ? this.#model.schema.keyType
        : this.#model.schema.fields.find((it) => it.name === name)?.type;
    return type === 'Int64' ? String(value) : JSON.stringify(value);
  }
}

function valuesOf(model: RowModel, name: string): Plain[] {
  return [...new Set(model.shown().map((row) => row[name] ?? null))];
}

function expectRows(got: readonly PlainRow[], wanted: readonly PlainRow[], what: string): void {
  const [gotRows, wantedRows] = [sortedByKey(got), sortedByKey(wanted)];
  expectEqual(gotRows.map(keyOf), wantedRows.map(keyOf), `${what}: keys`);
  gotRows.forEach((row, at) => {
    const wantedRow = wantedRows[at] as PlainRow;
    for (const name of new Set([...Object.keys(row), ...Object.keys(wantedRow)])) {
      const place = `${what}: ${name} of row ${keyOf(wantedRow)}`;
      expectEqual(sorted(row[name]), sorted(wantedRow[name]), place);
    }
  });
}

/** Objects with their keys in order, as order is not what is compared. */
function sorted(value: Plain | undefined): Plain | undefined {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((it) => sorted(it) as Plain);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, it]) => [key, sorted(it) as Plain]),
  );
}
