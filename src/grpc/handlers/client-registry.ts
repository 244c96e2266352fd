/** Identifiers given by Connect, and the last heartbeat of each client. Bounded. */

import type { WireMessage } from '../encode/field-data.ts';

const CLIENTS_MAX = 10_000;

export class ClientRegistry {
  #lastIdentifier: bigint;
  readonly #heartbeats = new Map<string, WireMessage>();

  constructor(firstIdentifier: bigint) {
    this.#lastIdentifier = firstIdentifier;
  }

  newIdentifier(): bigint {
    this.#lastIdentifier += 1n;
    return this.#lastIdentifier;
  }

  remember(client: string, report: WireMessage): void {
    this.#heartbeats.delete(client);
    this.#heartbeats.set(client, report);
    const [oldest] = this.#heartbeats.keys();
    if (this.#heartbeats.size > CLIENTS_MAX && oldest !== undefined)
      this.#heartbeats.delete(oldest);
  }

  reports(): WireMessage[] {
    return [...this.#heartbeats.values()];
  }
}
