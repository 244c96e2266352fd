/**
 * What a request's header fields say: method, path, compression, time allowed and the
 * caller's metadata; or why the request is no gRPC call.
 */

import type { CallMetadata } from '../transport.ts';
import { CallError, GRPC } from './call-status.ts';
import type { HeaderField } from './header-table.ts';

/** Fields that belong to a connection of HTTP/1 and make a request malformed. */
const FORBIDDEN = new Set([
  'connection',
  'keep-alive',
  'proxy-connection',
  'transfer-encoding',
  'upgrade',
]);
const CONTENT_TYPE = /^application\/grpc(?:$|[+;])/;
const TIMEOUT = /^(\d{1,8})([HMSmun])$/;
const UNIT_MS: Readonly<Record<string, number>> = {
  H: 3_600_000,
  M: 60_000,
  S: 1000,
  m: 1,
  u: 1e-3,
  n: 1e-6,
};

export class CallHead implements CallMetadata {
  readonly #fields: readonly HeaderField[];
  readonly method: string;
  readonly path: string;

  /** Undefined: the fields do not make a request. */
  static of(fields: readonly HeaderField[]): CallHead | undefined {
    const pseudo = new Map<string, string>();
    let regular = 0;
    for (const { name, value } of fields) {
      if (name.charCodeAt(0) !== 58) {
        regular += 1;
        if (name === '' || FORBIDDEN.has(name) || /[A-Z]/.test(name)) return undefined;
      } else if (regular > 0 || pseudo.has(name) || !isRequestField(name)) {
        return undefined;
      } else {
        pseudo.set(name, value);
      }
    }
    const method = pseudo.get(':method');
    const path = pseudo.get(':path');
    if (method === undefined || path === undefined || !pseudo.has(':scheme')) return undefined;
    return new CallHead(fields, method, path);
  }

  private constructor(fields: readonly HeaderField[], method: string, path: string) {
    this.#fields = fields;
    this.method = method;
    this.path = path;
  }

  get(name: string): string | undefined {
    for (const field of this.#fields) if (field.name === name) return field.value;
    return undefined;
  }

  /** An HTTP status for what is not gRPC at all; undefined when it is. */
  get httpRefusal(): number | undefined {
    if (!CONTENT_TYPE.test(this.get('content-type') ?? '')) return 415;
    return this.method === 'POST' ? undefined : 405;
  }

  get encoding(): string {
    return this.get('grpc-encoding') ?? 'identity';
  }

  /** Milliseconds the caller waits; undefined: for ever. */
  get timeoutMs(): number | undefined {
    const text = this.get('grpc-timeout');
    if (text === undefined) return undefined;
    const match = TIMEOUT.exec(text);
    if (match === null) {
      throw new CallError(GRPC.internal, `Invalid grpc-timeout value "${text}"`);
    }
    return Number(match[1]) * (UNIT_MS[match[2] as string] as number);
  }
}

function isRequestField(name: string): boolean {
  return name === ':method' || name === ':path' || name === ':scheme' || name === ':authority';
}
