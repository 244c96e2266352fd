/**
 * The table of RPCs for docs/rpcs.md, from the handlers themselves.
 *
 * `npm run rpc-table` writes the page; a test holds it against this.
 */

import { RPCS } from './gen/rpcs.ts';
import { HANDLERS } from './service.ts';

/** Answered truthfully without doing what a cluster would. */
const WITHOUT_EFFECT: Readonly<Record<string, string>> = {
  ClientHeartbeat: 'the report is kept, no commands are sent',
  GetFlushState: 'always flushed: what was acknowledged is durable',
  GetFlushAllState: 'always flushed: what was acknowledged is durable',
  Import: 'checked and refused: files are not imported',
  ListImportTasks: 'none',
  ListCredUsers: 'one user, root; nobody is asked for a password',
  SelectRole: 'the two built-in roles',
  SelectUser: 'one user, root',
  ListPrivilegeGroups: 'none',
  CreateResourceGroup: 'kept and described; the only node stays in the default group',
  UpdateResourceGroups: 'kept and described; the only node stays in the default group',
  TransferNode: 'checked and refused: there is one node, and it serves everything',
  TransferReplica: 'checked and refused: other groups than the default have no node',
  LoadBalance: 'checked; there is no other node',
  HybridSearch: 'rrf and weighted; decay and model rerankers are refused',
};

export function rpcTable(): string {
  const rows = [...RPCS]
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([service, name]) => {
      const note = WITHOUT_EFFECT[name];
      if (HANDLERS[name] === undefined) return `| ${name} | ${service} | refused | |`;
      const kind = note === undefined ? 'supported' : 'accepted';
      return `| ${name} | ${service} | ${kind} | ${note ?? ''} |`;
    });
  return [
    '# RPCs',
    '',
    'Every RPC of the protocol is registered. *Supported* does what Milvus does; *accepted* answers without the full effect, as noted; *refused* answers a Status with code 10 that names the RPC.',
    '',
    '| RPC | service | | note |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
