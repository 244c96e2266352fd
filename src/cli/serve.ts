/**
 * `redkite serve`: settings from file, environment and flags; serve; drain on a signal.
 *
 * The ready line is printed only when the first call will be answered. A second
 * signal while draining stops at once: everything acknowledged is already durable.
 * Lines that cannot be written (a full disk, a reader that has gone) are lost, and
 * nothing else.
 */

import { readFile } from 'node:fs/promises';
import { openServer } from '../server/server.ts';
import {
  resolveSettings,
  SettingError,
  type SettingInputs,
  settingsFromDocument,
  settingsFromEnvironment,
} from '../server/settings.ts';
import { EXIT } from './exit-codes.ts';

export interface ServeFlags {
  readonly dataDir?: string;
  readonly host?: string;
  readonly port?: string;
  readonly config?: string;
  readonly set: Readonly<Record<string, string>>;
}

export async function serve(flags: ServeFlags): Promise<void> {
  for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined);
  const document = flags.config === undefined ? {} : await readConfig(flags.config);
  const chosen: SettingInputs = {
    ...settingsFromDocument(flags.set, '--set'),
    ...(flags.dataDir === undefined ? {} : { dataDir: flags.dataDir }),
    ...(flags.host === undefined ? {} : { host: flags.host }),
    ...(flags.port === undefined ? {} : { port: flags.port }),
  };
  const settings = resolveSettings(document, settingsFromEnvironment(process.env), chosen);
  const server = await openServer(settings, process.env['REDKITE_FAULT']);
  // Who reads the ready line may send the signal at once.
  const stopped = untilStopped(server);
  process.stdout.write(readyText(server.host, server.port, server.dataPath));
  process.exitCode = await stopped;
}

async function readConfig(path: string): Promise<SettingInputs> {
  return settingsFromDocument(await readYaml(path), path);
}

async function readYaml(path: string): Promise<unknown> {
  const { parse } = await import('yaml');
  try {
    return parse(await readFile(path, 'utf8')) ?? {};
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SettingError(`${path} cannot be read: ${reason}`);
  }
}

function readyText(host: string, port: number, dataPath: string): string {
  const shown = host.includes(':') ? `[${host}]` : host;
  return [
    `Redkite is ready on ${shown}:${port}`,
    `  data     ${dataPath}`,
    `  Python   MilvusClient(uri="http://${shown}:${port}")`,
    `  Node     new MilvusClient({ address: '${shown}:${port}' })`,
    '---Milvus Proxy successfully initialized and ready to serve!---',
    '',
  ].join('\n');
}

async function untilStopped(server: Awaited<ReturnType<typeof openServer>>): Promise<number> {
  const reason = await new Promise<'signal' | 'failed'>((resolve) => {
    for (const name of ['SIGTERM', 'SIGINT'] as const) process.once(name, () => resolve('signal'));
    void server.failed.then(() => resolve('failed'));
  });
  for (const name of ['SIGTERM', 'SIGINT'] as const) {
    process.once(name, () => process.exit(EXIT.done));
  }
  await server.close();
  return reason === 'failed' || server.hasLogFailed() ? EXIT.logFailed : EXIT.done;
}
