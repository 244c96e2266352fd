/** GetMetrics' `system_info`: the one node as JSON, in the shape that Attu reads. */

import { availableParallelism, freemem, loadavg, totalmem } from 'node:os';
import type { Clock } from '../../base/clock.ts';
import { NODE_ID } from '../node-id.ts';
import { MILVUS_VERSION } from '../version.ts';

export function systemInfo(clock: Clock): string {
  const now = new Date(clock.now()).toISOString();
  const hardware_infos = {
    ip: '127.0.0.1',
    cpu_core_count: availableParallelism(),
    cpu_core_usage: (100 * (loadavg()[0] ?? 0)) / availableParallelism(),
    memory: totalmem(),
    memory_usage: totalmem() - freemem(),
    disk: 0,
    disk_usage: 0,
  };
  const system_info = {
    system_version: MILVUS_VERSION,
    build_version: MILVUS_VERSION,
    deploy_mode: 'STANDALONE',
    used_go_version: '',
    build_time: '',
  };
  const node = (role: string) => ({
    identifier: NODE_ID,
    connected: [],
    infos: {
      has_error: false,
      error_reason: '',
      name: `${role}${NODE_ID}`,
      hardware_infos,
      system_info,
      created_time: now,
      updated_time: now,
      type: role,
      id: NODE_ID,
      system_configurations: {},
    },
  });
  return JSON.stringify({ nodes_info: ['rootcoord', 'proxy', 'querynode', 'datanode'].map(node) });
}
