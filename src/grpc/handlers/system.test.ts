/** Heartbeats of clients, as the Node SDK sends them: at a new local time each. */

import { systemClock } from '../../base/clock.ts';
import type { CallContext } from '../call.ts';
import { milvus } from '../gen/milvus.js';
import { ClientRegistry } from './client-registry.ts';
import { systemHandlers } from './system.ts';

const { ClientHeartbeatRequest, GetClientTelemetryRequest } = milvus.proto.milvus;

async function reported(infos: readonly milvus.proto.common.IClientInfo[]): Promise<unknown[]> {
  const clients = new ClientRegistry(0n);
  const call = { clients, clock: systemClock } as unknown as CallContext;
  for (const client_info of infos) {
    await systemHandlers.ClientHeartbeat(new ClientHeartbeatRequest({ client_info }), call);
  }
  const { clients: reports } = await systemHandlers.GetClientTelemetry(
    new GetClientTelemetryRequest(),
    call,
  );
  return reports.map(({ client_info: info }) => {
    return (info as milvus.proto.common.IClientInfo).local_time;
  });
}

it('keeps the last report of each client', async () => {
  const named = (client_id: string, local_time: string) => ({
    host: 'h',
    sdk_type: 'nodejs',
    local_time,
    reserved: { client_id },
  });
  const unnamed = (host: string, local_time: string) => ({ host, sdk_type: 'older', local_time });
  const infos = [named('a', '1'), named('b', '2'), unnamed('h', '3'), unnamed('g', '4')];
  const later = [named('a', '5'), unnamed('h', '6'), {}];
  expect(await reported([...infos, ...later])).toEqual(['2', '4', '5', '6', undefined]);
});
