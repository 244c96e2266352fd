/**
 * The servers that are compared, each in processes of its own, one at a time.
 *
 * A recipe says how one is started on a folder and a port; everything else, from
 * the first answered call to the resident memory, is asked of all in the same way.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { CompareOptions, PeerName } from './options.ts';
import { peerPrograms } from './peer-python.ts';
import { pause } from './pause.ts';
import { processorMicros, processTree, residentMemory } from './process-tree.ts';
import { isListening, RawClient } from './raw-client.ts';
import { showCollections } from './requests.ts';

export interface Recipe {
  readonly name: PeerName;
  readonly title: string;
  command(folder: string, port: number): readonly string[];
}

export interface RunningServer {
  readonly client: RawClient;
  /** From the start of the process to the first answered call: milliseconds. */
  readonly startMs: number;
  /** Processor time of the server so far. */
  processorMicros(): number;
  memory(): { residentBytes: number; sharedOnceBytes: number };
  stop(): Promise<void>;
  kill(): Promise<void>;
}

const START_MS_MAX = 90_000;
const STOP_MS_MAX = 40_000;

export function recipeOf(name: PeerName, options: CompareOptions): Recipe {
  switch (name) {
    case 'redkite':
      return redkite(options);
    case 'milvus': {
      const python = join(peerPrograms(), 'python');
      return {
        name,
        title: 'Milvus 2.3.5',
        command: (folder, port) => [python, 'bench/compare/milvus-server.py', folder, String(port)],
      };
    }
    case 'lite': {
      const program = join(peerPrograms(), 'milvus-lite');
      return {
        name,
        title: 'Milvus Lite 3.2.2',
        command: (folder, port) => [
          program,
          'server',
          '--data-dir',
          folder,
          '--host',
          '127.0.0.1',
          '--port',
          String(port),
        ],
      };
    }
  }
}

function redkite({ redkiteArgs, profileFolder }: CompareOptions): Recipe {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  const profile =
    profileFolder === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profileFolder}`];
  return {
    name: 'redkite',
    title: `Redkite ${version}`,
    command: (folder, port) => [
      process.execPath,
      ...profile,
      'dist/src/main.js',
      'serve',
      '--data-dir',
      folder,
      '--port',
      String(port),
      ...redkiteArgs,
    ],
  };
}

/** Groups of processes that are running, ended when this process ends before them. */
export class Running {
  readonly #groups = new Set<number>();

  constructor() {
    process.once('exit', () => {
      for (const group of this.#groups) signalGroup(group, 'SIGKILL');
    });
  }

  async start(recipe: Recipe, folder: string): Promise<RunningServer> {
    const port = await freePort();
    const [program, ...args] = recipe.command(folder, port) as [string, ...string[]];
    const startedMs = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    const group = child.pid ?? 0;
    this.#groups.add(group);
    const output = lastOutput(child);
    const exit = once(child, 'exit');
    try {
      const client = await untilAnswering(child, port, output);
      return {
        client,
        startMs: performance.now() - startedMs,
        processorMicros: () => processorMicros(processTree(group)),
        memory: () => residentMemory(processTree(group)),
        stop: () => this.#end(child, client, exit, 'SIGTERM'),
        kill: () => this.#end(child, client, exit, 'SIGKILL'),
      };
    } catch (cause) {
      signalGroup(group, 'SIGKILL');
      throw cause;
    }
  }

  async #end(
    child: ChildProcess,
    client: RawClient,
    exit: Promise<unknown>,
    signal: NodeJS.Signals,
  ): Promise<void> {
    client.close();
    const group = child.pid ?? 0;
    if (signal === 'SIGTERM') child.kill(signal);
    else signalGroup(group, signal);
    const limit = setTimeout(() => signalGroup(group, 'SIGKILL'), STOP_MS_MAX);
    await exit;
    clearTimeout(limit);
    // What the process started itself and left behind.
    signalGroup(group, 'SIGKILL');
    this.#groups.delete(group);
  }
}

function signalGroup(group: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-group, signal);
  } catch {
    // It has ended already.
  }
}

function lastOutput(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('utf8')).slice(-4000);
    });
  }
  return () => text;
}

async function untilAnswering(
  child: ChildProcess,
  port: number,
  output: () => string,
): Promise<RawClient> {
  const endMs = performance.now() + START_MS_MAX;
  while (performance.now() < endMs) {
    if (child.exitCode !== null) throw new Error(`the server ended:\n${output()}`);
    if (!(await isListening(port))) {
      await pause(2);
      continue;
    }
    const client = new RawClient(port);
    try {
      await client.call(showCollections());
      return client;
    } catch {
      client.close();
      await pause(20);
    }
  }
  throw new Error(`no answer within ${START_MS_MAX / 1000} s:\n${output()}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
