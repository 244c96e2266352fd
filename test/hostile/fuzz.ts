/**
 * Malformed and absurd requests, thousands of them, on every RPC.
 *
 * Each must be answered, in time, and not as a failure of the server's own; a
 * collection that no request names stays as it is, and what was refused has written
 * nothing: the log's last number moves only where something was accepted.
 */

import { openDataFolderReadOnly } from '../../src/io/local/data-folder.ts';
import type { Choices } from '../harness/choices.ts';
import { anyMessage, Protocol, type Rpc } from './messages.ts';
import { mutate, randomBytes } from './mutate.ts';
import { RawSession } from './raw-call.ts';
import { query, type Seed, seeds, setUp } from './seeds.ts';

export interface FuzzOptions {
  readonly address: string;
  readonly dataDir: string;
  readonly choices: Choices;
  readonly requests: number;
  /** What the server has printed; it logs an error for each failure of its own. */
  readonly output: () => string;
  readonly log: (line: string) => void;
}

export interface FuzzCount {
  readonly requests: number;
  readonly accepted: number;
  readonly refused: number;
  readonly rpcs: number;
  readonly slowestMs: number;
  readonly problems: readonly string[];
}

const WITNESS = 'witness';
const BATCH = 25;
const ANSWER_MS_MAX = 5_000;

export async function fuzz(options: FuzzOptions): Promise<FuzzCount> {
  const run = new FuzzRun(options, await RawSession.open(options.address));
  return run.run();
}

class FuzzRun {
  readonly #options: FuzzOptions;
  readonly #protocol = new Protocol();
  readonly #session: RawSession;
  readonly #seeds: readonly Seed[];
  readonly #rpcs = new Set<string>();
  readonly #problems: string[] = [];
  readonly #seen = new Set<string>();
  #accepted = 0;
  #refused = 0;
  #slowestMs = 0;

  constructor(options: FuzzOptions, session: RawSession) {
    this.#options = options;
    this.#session = session;
    this.#seeds = seeds(this.#protocol);
  }

  async run(): Promise<FuzzCount> {
    for (const seed of setUp(this.#protocol, WITNESS)) await this.#demand(seed);
    const before = await this.#demand(query(WITNESS));
    for (let done = 0; done < this.#options.requests; done += BATCH) {
      // Whatever an accepted request did to the target is undone as far as it can be.
      if ((done / BATCH) % 4 === 0) {
        for (const seed of setUp(this.#protocol)) await this.#send(this.#bytesOf(seed));
      }
      await this.#batch();
    }
    const after = await this.#demand(query(WITNESS));
    if (!Buffer.from(after).equals(before)) this.#problems.push('the witness has changed');
    this.#session.close();
    return {
      requests: this.#options.requests,
      accepted: this.#accepted,
      refused: this.#refused,
      rpcs: this.#rpcs.size,
      slowestMs: Math.round(this.#slowestMs),
      problems: this.#problems,
    };
  }

  async #batch(): Promise<void> {
    const before = await lastLsn(this.#options.dataDir);
    const accepted = this.#accepted;
    const sent = Array.from({ length: BATCH }, () => this.#anything());
    const inOrder = this.#options.choices.chance(0.5);
    if (inOrder) for (const request of sent) await this.#send(request);
    else await Promise.all(sent.map((request) => this.#send(request)));
    const after = await lastLsn(this.#options.dataDir);
    if (after !== before && accepted === this.#accepted) {
      const names = sent.map(({ rpc }) => rpc.name).join(', ');
      this.#problems.push(`all were refused, yet the log grew by ${after - before}: ${names}`);
    }
  }

  #bytesOf(seed: Seed): Request {
    const rpc = this.#protocol.rpc(seed.rpc);
    return { rpc, bytes: this.#protocol.request(rpc, seed.message) };
  }

  #anything(): Request {
    const { choices } = this.#options;
    const rpc = choices.pick(this.#protocol.rpcs);
    return choices.weighted<() => Request>([
      [
        5,
        () => {
          const seed = this.#bytesOf(choices.pick(this.#seeds));
          return { rpc: seed.rpc, bytes: mutate(seed.bytes, choices) };
        },
      ],
      [4, () => ({ rpc, bytes: this.#made(rpc) })],
      [3, () => this.#crossed()],
      [2, () => ({ rpc, bytes: mutate(this.#made(rpc), choices) })],
      [1, () => ({ rpc, bytes: Uint8Array.from(randomBytes(choices, 300)) })],
    ])();
  }

  #made(rpc: Rpc): Uint8Array {
    return this.#protocol.request(
      rpc,
      anyMessage(this.#protocol, rpc.request, this.#options.choices),
    );
  }

  /** A good request in which some fields are replaced by ones that were made up. */
  #crossed(): Request {
    const { choices } = this.#options;
    const seed = choices.pick(this.#seeds);
    const rpc = this.#protocol.rpc(seed.rpc);
    const made = anyMessage(this.#protocol, rpc.request, choices) as Record<string, unknown>;
    const names = Object.keys(made).filter(() => choices.chance(0.3));
    const replaced = Object.fromEntries(names.map((name) => [name, made[name]]));
    return { rpc, bytes: this.#protocol.request(rpc, { ...seed.message, ...replaced }) };
  }

  /** Errors of the server since the last look; calls in flight together share the blame. */
  #checkOutput(problem: (text: string) => void, reason: string): void {
    const errors = this.#options.output().match(/^\S+ error .*$/gm) ?? [];
    const fresh = errors.filter((line) => !this.#seen.has(line));
    for (const line of fresh) this.#seen.add(line);
    if (fresh.length > 0) problem(`answered ${reason}, logged ${fresh.join(' | ')}`);
  }

  /** The answer of a request that must be accepted. */
  async #demand(seed: Seed): Promise<Uint8Array> {
    const { rpc, bytes } = this.#bytesOf(seed);
    const answer = await this.#session.call(rpc.path, bytes);
    const message = answer.message ?? new Uint8Array();
    const { code, reason } = this.#protocol.statusOf(rpc, message);
    if (answer.grpcStatus !== 0 || code !== 0) throw new Error(`${rpc.name}: ${code} ${reason}`);
    return message;
  }

  async #send(request: Request): Promise<void> {
    const { rpc, bytes } = request;
    this.#rpcs.add(rpc.name);
    const problem = (text: string): void => {
      const sent = Buffer.from(bytes).toString('base64').slice(0, 2000);
      this.#problems.push(`${rpc.name}: ${text}; sent ${bytes.length} bytes, base64 ${sent}`);
      this.#options.log(this.#problems.at(-1) ?? '');
    };
    const answer = await within(ANSWER_MS_MAX, this.#session.call(rpc.path, bytes));
    if (answer === undefined) return problem(`no answer within ${ANSWER_MS_MAX} ms`);
    this.#slowestMs = Math.max(this.#slowestMs, answer.ms);
    if (answer.grpcStatus !== 0 || answer.message === undefined) {
      return problem(`transport status ${answer.grpcStatus} ${answer.grpcMessage}`);
    }
    const { code, reason } = this.#protocol.statusOf(rpc, answer.message);
    this.#checkOutput(problem, reason);
    if (code === 0) this.#accepted += 1;
    else this.#refused += 1;
  }
}

interface Request {
  readonly rpc: Rpc;
  readonly bytes: Uint8Array;
}

async function within<Result>(ms: number, work: Promise<Result>): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

async function lastLsn(dataDir: string): Promise<bigint> {
  const folder = await openDataFolderReadOnly({ path: dataDir });
  try {
    return (await folder.readLog()).lastLsn;
  } finally {
    folder.close();
  }
}
