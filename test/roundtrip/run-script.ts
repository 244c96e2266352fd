/**
 * Carries out a script on a server and on the model, and compares all that both
 * clients show: after each phase, and again after the server has ended and started.
 */

import { ServerProcess } from '../harness/server-process.ts';
import { expectEqual, ModelMismatch } from '../model/expectation.ts';
import type { Plain } from './plain-schema.ts';
import type { PlainRow } from './plain-values.ts';
import { expectHits, expectRows } from './expect-rows.ts';
import { LIMIT, type Place, type RowClient } from './row-client.ts';
import { keyOf, RowModel } from './row-model.ts';
import type {
  ClientName,
  CollectionScript,
  KeyedRow,
  PartitionNumber,
  Script,
  Step,
} from './script.ts';

export interface Setting {
  readonly dataDir: string;
  /** The program; files are written however small they are. */
  readonly main: string;
  readonly clients: Readonly<Record<ClientName, RowClient>>;
}

type Naming = (read: string) => string;

const DEFAULT_PARTITION = '_default';
/** A limit that most searches have more rows than. */
const FEW = 3;

/** One server through many scripts; a collection's name tells its script. */
export class RoundTrip {
  readonly #setting: Setting;
  #server: ServerProcess | undefined;
  #scripts = 0;

  constructor(setting: Setting) {
    this.#setting = setting;
  }

  async start(): Promise<void> {
    const { dataDir, main, clients } = this.#setting;
    this.#server = await ServerProcess.start({
      dataDir,
      main,
      args: ['--set', 'upsert.autoId=replace'],
    });
    for (const client of Object.values(clients)) await client.connect(this.#server.address);
  }

  async stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    for (const client of Object.values(this.#setting.clients)) await client.disconnect();
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
      (it, i) => new CollectionRun(`rt_${this.#scripts}_${i}`, it, this.#setting.clients),
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
  readonly #clients: Setting['clients'];
  readonly #model: RowModel;

  constructor(name: string, script: CollectionScript, clients: Setting['clients']) {
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
        return this.#insert(client, step.rows, this.#place(step.partition));
      case 'upsert':
        return this.#upsert(client, step.rows, this.#place(step.partition));
      case 'partial':
        return this.#partial(client, step.rows, this.#place(step.partition));
      case 'delete':
        return this.#delete(client, step.keys, this.#place(step.partition));
      case 'renewPartition':
        return this.#renewPartition(client, this.#place(step.partition));
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

  #place(partition: PartitionNumber): Place {
    const { named } = this.#script.schema;
    return { collection: this.#name, partition: named[partition - 1] ?? '' };
  }

  async #insert(client: RowClient, keyed: readonly KeyedRow[], place: Place): Promise<void> {
    const { schema } = this.#model;
    const rows = keyed.map(({ key, row }) => {
      const known = this.#fitting(row);
      if (schema.autoId) return known;
      return this.#atHome({ id: this.#keyText(key), ...known });
    });
    const keys = await client.write(place, { kind: 'insert', schema, rows });
    this.#model.insert(this.#withKeys(rows, keys), homeOf(place));
  }

  /** Rows of one key stay with one partition key, as long as they are not moved by an upsert. */
  #atHome(row: PlainRow): PlainRow {
    const field = this.#model.schema.fields.find((it) => it.isPartitionKey);
    const stored = this.#model.newest(keyOf(row));
    if (field === undefined || stored === undefined) return row;
    return { ...row, [field.name]: stored[field.name] as Plain };
  }

  async #upsert(client: RowClient, keyed: readonly KeyedRow[], place: Place): Promise<void> {
    const { schema } = this.#model;
    const rows = this.#addressed(keyed).map(({ id, row }) => ({ id, ...this.#fitting(row) }));
    if (rows.length === 0) return;
    const keys = await client.write(place, { kind: 'upsert', schema, rows });
    this.#model.upsert(this.#withKeys(rows, keys), rows.map(keyOf), homeOf(place));
  }

  /** Of visible rows, as a new row needs all its fields; where structs do not forbid it. */
  async #partial(client: RowClient, keyed: readonly KeyedRow[], place: Place): Promise<void> {
    const { schema } = this.#model;
    if (schema.fields.some(({ type }) => type === 'Struct')) return;
    const home = homeOf(place);
    const visible = new Set(this.#model.visible(home).map(keyOf));
    const rows = this.#addressed(keyed)
      .filter(({ id }) => visible.has(id))
      .map(({ id, row }) => ({ id, ...this.#fitting(row) }));
    if (rows.length === 0) return;
    const keys = await client.write(place, { kind: 'partial', schema, rows });
    const merged = rows.map((row) => this.#model.changed(keyOf(row), row, home));
    this.#model.upsert(this.#withKeys(merged, keys), rows.map(keyOf), home);
  }

  async #delete(client: RowClient, numbers: readonly number[], place: Place): Promise<void> {
    const { schema } = this.#model;
    const stored = this.#model.keys();
    const keys = schema.autoId
      ? stored.filter((_, at) => numbers.includes(at))
      : numbers.map((number) => this.#keyText(number));
    if (keys.length === 0) return;
    await client.deleteKeys(place, schema, keys);
    this.#model.delete(keys, place.partition);
  }

  async #renewPartition(client: RowClient, place: Place): Promise<void> {
    if (place.partition === '') return;
    await client.renewPartition(place);
    this.#model.emptyPartition(place.partition);
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

  /** Everything, by each client: of the collection and of each named partition. */
  async verify(when: string): Promise<void> {
    const { named } = this.#script.schema;
    const partitions = named.length === 0 ? [''] : ['', DEFAULT_PARTITION, ...named];
    for (const [name, client] of Object.entries(this.#clients)) {
      for (const partition of partitions) {
        const place = { collection: this.#name, partition };
        const where = partition === '' ? this.#name : `${this.#name}/${partition}`;
        const what = (read: string) => `${where}, ${when}: ${read} by ${name}`;
        await this.#verifyRows(client, place, what);
        await this.#verifySearches(client, place, what);
      }
      await this.#verifyKeys(client, (read) => `${this.#name}, ${when}: ${read} by ${name}`);
    }
  }

  /** All rows, some by key, the count. */
  async #verifyRows(client: RowClient, place: Place, what: Naming): Promise<void> {
    const model = this.#model;
    const shown = model.shown(place.partition);
    expectRows(await client.query(place, model.schema, ''), shown, what('query'));
    const keys = model.keys().filter((_, at) => at % 2 === 0);
    if (keys.length > 0) {
      const wanted = shown.filter((row) => keys.includes(keyOf(row)));
      expectRows(await client.get(place, model.schema, keys), wanted, what('get'));
    }
    const count = model.count(place.partition);
    if (count !== undefined) expectEqual(await client.count(place), count, what('count'));
  }

  /** The rows of each partition key. */
  async #verifyKeys(client: RowClient, what: Naming): Promise<void> {
    const model = this.#model;
    for (const { filter, value, name } of this.#keyFilters()) {
      const place = { collection: this.#name, partition: '' };
      const found = await client.query(place, model.schema, filter);
      expectRows(found, model.withValue(name, value), what(filter));
    }
  }

  /** By each vector field, in a named partition by one; isolation wants a partition key named. */
  async #verifySearches(client: RowClient, place: Place, what: Naming): Promise<void> {
    const { schema } = this.#model;
    const rows = this.#model.visible(place.partition);
    const everything = schema.isolation ? [] : [{ filter: '', rows }];
    const ofKeys = this.#keyFilters().map(({ filter, name, value }) => ({
      filter,
      rows: rows.filter((row) => row[name] === value),
    }));
    const searched = schema.fields.filter(({ index }) => index?.isSearched);
    const fields = searched.slice(0, place.partition === '' ? searched.length : 1);
    for (const [at, field] of fields.entries()) {
      const query = this.#script.queries[field.name] ?? null;
      for (const { filter, rows } of [...everything, ...ofKeys]) {
        const limit = at % 2 === 0 ? LIMIT : FEW;
        const hits = await client.search(place, { schema, field, query, filter, limit });
        expectHits(hits, { rows, field, query, limit }, what(`search of ${field.name} ${filter}`));
      }
    }
  }

  #keyFilters(): { filter: string; name: string; value: Plain }[] {
    const name = this.#model.schema.fields.find((it) => it.isPartitionKey)?.name;
    if (name === undefined) return [];
    return valuesOf(this.#model, name).map((value) => ({
      filter: `${name} == ${this.#literal(name, value)}`,
      name,
      value,
    }));
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

/** Where a write without a partition name goes; with a partition key all is one to the model. */
function homeOf({ partition }: Place): string {
  return partition === '' ? DEFAULT_PARTITION : partition;
}
