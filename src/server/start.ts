/**
 * `start()`: the server inside the caller's process, on a thread of its own.
 *
 * The caller's event loop only passes messages; sockets, decoding and planning
 * run on the server thread (server-thread.ts), which has its own log, search and
 * build threads. Nothing is left behind after `close()`.
 */

import { Worker } from 'node:worker_threads';
import type { SettingInputs } from './settings.ts';

export interface StartOptions {
  /** Folder of the data, made when missing; `:memory:` keeps nothing. */
  readonly dataDir: string;
  /** 0 or absent: a free port. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** Further settings by name, as in the README's table (`{ durability: 'os' }`). */
  readonly settings?: SettingInputs;
}

export interface StartedServer {
  /** `127.0.0.1:19530`, as pymilvus' `uri` (with http://) and the Node SDK's `address` take it. */
  readonly address: string;
  readonly host: string;
  readonly port: number;
  /** Drains, makes everything durable and frees the folder. Safe to call twice. */
  close(): Promise<void>;
}

/** What the server thread tells its starter. */
export type ServerThreadMessage =
  | { readonly kind: 'ready'; readonly host: string; readonly port: number }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'closed' };

/**
 * Rejects with the reason when the folder is locked, damaged or newer, the port is taken,
 * or a setting is wrong or unknown.
 */
export async function start(options: StartOptions): Promise<StartedServer> {
  const inputs: SettingInputs = {
    ...options.settings,
    dataDir: options.dataDir,
    port: options.port ?? 0,
    host: options.host ?? '127.0.0.1',
    'log.level': options.settings?.['log.level'] ?? 'warn',
  };
  const worker = new Worker(new URL('./server-thread.js', import.meta.url), {
    workerData: inputs,
  });
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const { host, port } = await readiness(worker);
  let closing: Promise<void> | undefined;
  return {
    address: `${host}:${port}`,
    host,
    port,
    close: () => {
      closing ??= (async () => {
        worker.postMessage('close');
        await ended;
      })();
      return closing;
    },
  };
}

function readiness(worker: Worker): Promise<{ host: string; port: number }> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('the server thread ended before it was ready')));
    worker.on('message', (message: ServerThreadMessage) => {
      if (message.kind === 'ready') resolve(message);
      if (message.kind === 'failed') reject(new Error(message.message));
    });
  });
}
