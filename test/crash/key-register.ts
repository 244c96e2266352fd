/**
 * What must be true of each key after a crash.
 *
 * A key's state is the version that the last acknowledged change gave it, or none.
 * A change without an answer is unknown: it may have happened, but only for all of
 * its keys. Each key belongs to one writer, so changes of a key never overlap.
 */

export type KeyVersion = number | undefined;

export interface Change {
  /** Each key with the version the change gives it; undefined deletes it. */
  readonly versions: ReadonlyMap<number, KeyVersion>;
  readonly text: string;
}

export class KeyRegister {
  readonly #acknowledged = new Map<number, number>();
  readonly #unknown = new Set<Change>();
  acknowledgedCount = 0;

  begin(change: Change): void {
    this.#unknown.add(change);
  }

  /** `refused` changes are known not to have happened. */
  end(change: Change, outcome: 'acknowledged' | 'refused'): void {
    this.#unknown.delete(change);
    if (outcome === 'refused') return;
    this.acknowledgedCount += 1;
    this.#put(change);
  }

  get(key: number): KeyVersion {
    return this.#acknowledged.get(key);
  }

  get size(): number {
    return this.#acknowledged.size;
  }

  keys(): readonly number[] {
    return [...this.#acknowledged.keys()];
  }

  get unknownCount(): number {
    return this.#unknown.size;
  }

  /** Decides each unknown change by what the server shows; returns what is wrong. */
  settle(shown: ReadonlyMap<number, number>): readonly string[] {
    const problems: string[] = [];
    for (const change of this.#unknown) {
      const changed = [...change.versions];
      const happened = changed.filter(([key, version]) => shown.get(key) === version);
      const missing = changed.filter(([key]) => shown.get(key) === this.#acknowledged.get(key));
      if (happened.length === changed.length) this.#put(change);
      else if (missing.length !== changed.length) {
        problems.push(`half applied: ${change.text}, ${happened.length} of ${changed.length} keys`);
      }
    }
    this.#unknown.clear();
    for (const [key, version] of this.#acknowledged) {
      if (shown.get(key) !== version) {
        problems.push(`key ${key} shows ${shown.get(key) ?? 'nothing'}, acknowledged ${version}`);
      }
    }
    for (const key of shown.keys()) {
      if (!this.#acknowledged.has(key)) problems.push(`key ${key} came back`);
    }
    return problems;
  }

  #put(change: Change): void {
    for (const [key, version] of change.versions) {
      if (version === undefined) this.#acknowledged.delete(key);
      else this.#acknowledged.set(key, version);
    }
  }
}
