/** Connect, versions, health, metrics, heartbeats; and what of users a server without any honestly has. */

import { milvusError } from '../../base/errors.ts';
import type { Handler } from '../call.ts';
import type { milvus } from '../gen/milvus.js';
import { toLong } from '../long.ts';
import { SUCCESS } from '../status.ts';
import { NODE_ID } from '../node-id.ts';
import { MILVUS_VERSION } from '../version.ts';
import { systemInfo } from './system-info.ts';

type M = typeof milvus.proto.milvus;
type Request<Name extends keyof M> = M[Name] extends { prototype: infer Message } ? Message : never;

export const systemHandlers = {
  Connect: async (_: Request<'ConnectRequest'>, call) => {
    call.engine.checkDatabase(call.metadataDatabase);
    return {
      status: SUCCESS,
      identifier: toLong(call.clients.newIdentifier()),
      server_info: {
        build_tags: MILVUS_VERSION,
        build_time: '',
        git_commit: '',
        go_version: '',
        deploy_mode: 'STANDALONE',
        reserved: { server: 'redkite' },
      },
    };
  },
  GetVersion: async () => ({ status: SUCCESS, version: MILVUS_VERSION }),
  CheckHealth: async (_: Request<'CheckHealthRequest'>, call) => {
    const reasons = call.engine.healthReasons();
    return { status: SUCCESS, isHealthy: reasons.length === 0, reasons };
  },
  GetComponentStates: async () => {
    const state = { nodeID: NODE_ID, role: 'proxy', state_code: 1 };
    return { status: SUCCESS, state, subcomponent_states: [state] };
  },
  AllocTimestamp: async (_: Request<'AllocTimestampRequest'>, call) => ({
    status: SUCCESS,
    timestamp: toLong(call.engine.allocateTimestamp()),
  }),
  ClientHeartbeat: async (request: Request<'ClientHeartbeatRequest'>, call) => {
    const info = request.client_info ?? {};
    const now = call.clock.now();
    call.clients.remember(clientOf(info), {
      client_info: info,
      last_heartbeat_time: now,
      status: 'active',
      metrics: request.metrics ?? [],
    });
    return { status: SUCCESS, server_timestamp: now };
  },
  GetClientTelemetry: async (_: Request<'GetClientTelemetryRequest'>, call) => ({
    status: SUCCESS,
    clients: call.clients.reports(),
  }),
  GetMetrics: async (request: Request<'GetMetricsRequest'>, call) => {
    const type = metricType(request.request);
    if (type !== 'system_info') throw milvusError('metricNotFound', '', { metric: type });
    return { status: SUCCESS, response: systemInfo(call.clock), component_name: 'proxy' };
  },
  // Nobody is asked for a password: one user, two roles, as clients expect to find them.
  ListCredUsers: async () => ({ status: SUCCESS, usernames: ['root'] }),
  SelectRole: async (request: Request<'SelectRoleRequest'>) => {
    const name = request.role?.name ?? '';
    const roles = ['admin', 'public'].filter((role) => name === '' || role === name);
    return { status: SUCCESS, results: roles.map((role) => ({ role: { name: role }, users: [] })) };
  },
  SelectUser: async (request: Request<'SelectUserRequest'>) => {
    const name = request.user?.name ?? '';
    const shown = name === '' || name === 'root' ? ['root'] : [];
    return { status: SUCCESS, results: shown.map((user) => ({ user: { name: user }, roles: [] })) };
  },
  ListPrivilegeGroups: async () => ({ status: SUCCESS, privilege_groups: [] }),
} satisfies Record<string, Handler>;

/** By the id it gave itself; of an older client by what stays the same from report to report. */
function clientOf(info: milvus.proto.common.IClientInfo): string {
  const id = info.reserved?.['client_id'] ?? '';
  return id === '' ? [info.host, info.user, info.sdk_type, info.sdk_version].join('/') : id;
}

function metricType(text: string): string {
  try {
    const parsed: unknown = JSON.parse(text);
    return String((parsed as Record<string, unknown> | null)?.['metric_type'] ?? '');
  } catch {
    return text;
  }
}
