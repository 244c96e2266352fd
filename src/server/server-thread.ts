/**
 * Entry of the thread that `start()` makes: opens the server, says so, closes when told.
 */

import { parentPort, workerData } from 'node:worker_threads';
import { openServer } from './server.ts';
import { resolveSettings, settingsFromDocument } from './settings.ts';
import type { ServerThreadMessage } from './start.ts';

async function run(port: NonNullable<typeof parentPort>): Promise<void> {
  const tell = (message: ServerThreadMessage): void => port.postMessage(message);
  try {
    const server = await openServer(resolveSettings(settingsFromDocument(workerData, 'start()')));
    tell({ kind: 'ready', host: server.host, port: server.port });
    port.once('message', () => {
      void server.close().finally(() => {
        tell({ kind: 'closed' });
        port.close();
      });
    });
  } catch (cause) {
    tell({ kind: 'failed', message: cause instanceof Error ? cause.message : String(cause) });
    port.close();
  }
}

if (parentPort !== null) void run(parentPort);
