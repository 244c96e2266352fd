/**
 * Commits in log order: append, wait until durable, apply, answer.
 *
 * Several appends may wait for the same sync (group commit), but effects are
 * applied strictly in the order of the log, so that a reader never sees a later
 * commit without an earlier one (I2, I4). Everything that can be refused is
 * refused before `submit`: applying must not fail, or replay would fail for ever.
 */

import { milvusError } from '../base/errors.ts';
import {
  LogBusyError,
  type LogEntry,
  LogFailedError,
  LogFullError,
  type LogStore,
  type Lsn,
} from '../io/log-store.ts';

/** What a client is told when the log did not take its change. */
function refusalOf(cause: unknown): unknown {
  if (cause instanceof LogFullError) {
    return milvusError('quotaExceeded', '', { reason: cause.message }, { cause });
  }
  if (cause instanceof LogBusyError) {
    return milvusError('rateLimit', cause.message, {}, { cause });
  }
  if (cause instanceof LogFailedError) {
    const text = `the server is read-only since its log failed (${cause.message}); restart it`;
    return milvusError('serviceUnavailable', text, {}, { cause });
  }
  return cause;
}

export class CommitPipeline {
  readonly #log: LogStore;
  readonly #onBroken: (cause: unknown) => void;
  #tail: Promise<unknown> = Promise.resolve();
  #appliedLsn: Lsn;
  #broken: unknown;

  constructor(options: {
    log: LogStore;
    /** Called once, when the log or an apply failed: the engine goes read-only. */
    onBroken: (cause: unknown) => void;
  }) {
    this.#log = options.log;
    this.#onBroken = options.onBroken;
    this.#appliedLsn = options.log.lastLsn;
  }

  /** The last entry whose effects are visible. */
  get appliedLsn(): Lsn {
    return this.#appliedLsn;
  }

  /** Throws what `submit` would reject with for an entry that may not use the log's reserve. */
  checkOpen(): void {
    if (this.#broken !== undefined) throw this.#refusal();
    const { state, stateReason } = this.#log;
    if (state === 'full') throw refusalOf(new LogFullError(stateReason));
  }

  /**
   * False for ever once an entry failed in a way that leaves open whether it is in the
   * log: what it may name must stay as it is until the next start.
   */
  get isSound(): boolean {
    return this.#broken === undefined && this.#log.state !== 'failed';
  }

  /**
   * Resolves with what `apply` returned, once the entry is durable and applied.
   * When the log refused the entry (a full disk), `abandon` runs in its place in
   * the order, to give up what the caller had reserved.
   */
  submit<Result>(
    entry: LogEntry,
    apply: () => Result,
    abandon: () => void = () => undefined,
  ): Promise<Result> {
    if (this.#broken !== undefined) return Promise.reject(this.#refusal());
    // What the append throws at once is a refusal as well.
    const appended = new Promise<Lsn>((resolve) => resolve(this.#log.append(entry)));
    // The tail reports a failure; without this the early rejection would be unhandled.
    appended.catch(() => undefined);
    const committed = this.#tail.then(async () => {
      // Waited for in any case: what the log has borrowed is its own until then.
      const [append] = await Promise.allSettled([appended]);
      if (this.#broken !== undefined) throw this.#refusal();
      if (append.status === 'rejected') {
        this.#applyOrBreak(abandon);
        throw refusalOf(append.reason);
      }
      const result = this.#applyOrBreak(apply);
      this.#appliedLsn = append.value;
      return result;
    });
    this.#tail = committed.catch(() => undefined);
    return committed;
  }

  /** Does what must come after everything submitted so far, and is not logged. */
  inOrder(work: () => void): void {
    const done = this.#tail.then(() => {
      if (this.#broken === undefined) this.#applyOrBreak(work);
    });
    this.#tail = done.catch(() => undefined);
  }

  /** Settles once everything submitted so far is applied or has failed. */
  async idle(): Promise<void> {
    await this.#tail;
  }

  #applyOrBreak<Result>(apply: () => Result): Result {
    try {
      return apply();
    } catch (cause) {
      this.#broken = cause;
      this.#onBroken(cause);
      throw cause;
    }
  }

  #refusal(): Error {
    return milvusError(
      'serviceUnavailable',
      'the server stopped accepting writes after an internal failure; restart it to recover from its log',
      {},
      { cause: this.#broken },
    );
  }
}
