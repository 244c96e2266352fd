/**
 * Which file operation fails, and how: counted by kind and path, over all threads.
 *
 * The text form is JSON, one rule or a list:
 * `{"op":"fdatasync","path":"log/","n":17,"action":"kill"}`.
 */

export type FaultOperation =
  | 'open'
  | 'read'
  | 'write'
  | 'truncate'
  | 'fdatasync'
  | 'fsync'
  | 'rename'
  | 'unlink'
  | 'mkdir'
  | 'fsyncDir';

/**
 * eio, enospc  the call fails and does nothing
 * short        a write takes half of its bytes and says so
 * torn         a write takes half of its bytes, then the process is killed
 * kill         the process is killed before the call
 * killAfter    and after it
 * hold         a write stays in memory until its file is synced or closed: what a
 *              power cut may do to it, any later kill does
 * slow         the call takes 20 ms longer
 */
export type FaultAction =
  | 'eio'
  | 'enospc'
  | 'short'
  | 'torn'
  | 'kill'
  | 'killAfter'
  | 'hold'
  | 'slow';

export interface FaultRule {
  /** `any`: whatever changes something, so all but open and read. */
  readonly op: FaultOperation | 'any';
  /** Only paths that contain this. */
  readonly path?: string;
  /** The first is 1. */
  readonly n: number;
  /** Also every later one. */
  readonly isLasting?: boolean;
  readonly action: FaultAction;
}

export interface FaultPlan {
  readonly rules: readonly FaultRule[];
  /** One count a rule, shared by every thread that has the plan. */
  readonly counts: SharedArrayBuffer;
}

const OPERATIONS: ReadonlySet<unknown> = new Set([
  ...['any', 'open', 'read', 'write', 'truncate', 'fdatasync', 'fsync'],
  ...['rename', 'unlink', 'mkdir', 'fsyncDir'],
]);
const ACTIONS: ReadonlySet<unknown> = new Set([
  ...['eio', 'enospc', 'short', 'torn', 'kill', 'killAfter', 'hold', 'slow'],
]);

export function parseFaultPlan(text: string): FaultPlan {
  const parsed = JSON.parse(text) as FaultRule | FaultRule[];
  const rules = Array.isArray(parsed) ? parsed : [parsed];
  for (const { op, n, action } of rules) {
    if (!OPERATIONS.has(op) || !ACTIONS.has(action) || !(n >= 1)) {
      throw new Error(`no fault: ${text}`);
    }
  }
  return { rules, counts: new SharedArrayBuffer(rules.length * 4) };
}

/** Counts the call; returns what shall happen to it. */
export function faultOf(
  plan: FaultPlan,
  call: { readonly op: FaultOperation; readonly path: string },
): FaultAction | undefined {
  const counts = new Int32Array(plan.counts);
  let action: FaultAction | undefined;
  plan.rules.forEach((rule, i) => {
    const isAny = rule.op === 'any' && call.op !== 'open' && call.op !== 'read';
    if (!isAny && rule.op !== call.op) return;
    if (rule.path !== undefined && !call.path.includes(rule.path)) return;
    const count = Atomics.add(counts, i, 1) + 1;
    if (count === rule.n || (rule.isLasting === true && count > rule.n)) action = rule.action;
  });
  return action;
}
