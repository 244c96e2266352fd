/**
 * A Redkite server in a process of its own, as users run it: started through the
 * command line, known by its ready line, ended by signal.
 *
 * Conformance, model, crash tests and the bench use it. Nothing of the server is
 * imported, so it can be killed at any moment.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';

const MAIN = resolve('dist/src/main.js');
const READY = /^Redkite is ready on (\S+)$/m;
const READY_MS_MAX = 30_000;
const OUTPUT_CHARS_MAX = 64 * 1024;

export interface ServerOptions {
  readonly dataDir: string;
  readonly port?: number;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The program, if not this build's. */
  readonly main?: string;
}

export interface ServerExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export class ServerProcess {
  readonly #child: ChildProcess;
  readonly #exit: Promise<ServerExit>;
  #output = '';
  /** `127.0.0.1:PORT`, once started. */
  address = '';
  /** From spawning the process to its ready line. */
  startMs = 0;

  private constructor(child: ChildProcess) {
    this.#child = child;
    this.#exit = new Promise((done) => {
      child.once('exit', (code, signal) => done({ code, signal }));
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        this.#output = (this.#output + chunk.toString('utf8')).slice(-OUTPUT_CHARS_MAX);
      });
    }
  }

  /** Resolves at the ready line; rejects with the server's own words when it ends instead. */
  static async start(options: ServerOptions): Promise<ServerProcess> {
    const server = ServerProcess.spawn(options);
    await server.ready();
    return server;
  }

  /** Without waiting, for starts that are expected to be refused. */
  static spawn(options: ServerOptions): ServerProcess {
    const args = ['serve', '--data-dir', options.dataDir, '--port', String(options.port ?? 0)];
    return new ServerProcess(
      spawn(process.execPath, [options.main ?? MAIN, ...args, ...(options.args ?? [])], {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { ...process.env, ...options.env },
      }),
    );
  }

  /** Resolves at the ready line; rejects with the server's own words when it ends instead. */
  async ready(): Promise<void> {
    const startedMs = performance.now();
    await this.#untilReady();
    this.startMs = performance.now() - startedMs;
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  get uri(): string {
    return `http://${this.address}`;
  }

  /** The last 64 KiB of both outputs. */
  get output(): string {
    return this.#output;
  }

  /** From now on its log lines fail to be written, as they do on a full disk. */
  closeLogLines(): void {
    this.#child.stderr?.destroy();
  }

  exited(): Promise<ServerExit> {
    return this.#exit;
  }

  /** `SIGKILL` is the crash of the crash tests. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<ServerExit> {
    this.#child.kill(signal);
    return this.#exit;
  }

  /** Drains and ends; rejects when the server does not end well. */
  async stop(): Promise<void> {
    const { code, signal } = await this.kill('SIGTERM');
    if (code !== 0) throw new Error(`server ended with ${code ?? signal}:\n${this.#output}`);
  }

  async #untilReady(): Promise<void> {
    await new Promise<void>((ready, failed) => {
      const timer = setTimeout(() => {
        failed(new Error(`no ready line within ${READY_MS_MAX} ms:\n${this.#output}`));
        this.#child.kill('SIGKILL');
      }, READY_MS_MAX);
      const look = () => {
        const address = READY.exec(this.#output)?.[1];
        if (address === undefined) return;
        clearTimeout(timer);
        this.address = address;
        this.#child.stdout?.off('data', look);
        ready();
      };
      this.#child.stdout?.on('data', look);
      void this.#exit.then(({ code, signal }) => {
        clearTimeout(timer);
        failed(
          new Error(`server ended with ${code ?? signal} before it was ready:\n${this.#output}`),
        );
      });
    });
  }
}
