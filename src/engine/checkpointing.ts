/** When checkpoints are taken: once enough log has gathered, and at the end. One at a time. */

import { checkpointLogBytes } from '../base/limits.ts';
import { writeCheckpoint } from './checkpoint.ts';
import type { EngineContext } from './context.ts';
import type { Sealing } from './sealing.ts';

export class Checkpointing {
  readonly #context: EngineContext;
  readonly #sealing: Pick<Sealing, 'enqueueWaiting' | 'settle'>;
  readonly #onDone: () => void;
  #last: bigint;
  #running: Promise<void> | undefined;

  /** `last`: the log position that the newest checkpoint covers. */
  constructor(
    context: EngineContext,
    sealing: Pick<Sealing, 'enqueueWaiting' | 'settle'>,
    { last, onDone }: { last: bigint; onDone: () => void },
  ) {
    this.#context = context;
    this.#sealing = sealing;
    this.#last = last;
    this.#onDone = onDone;
  }

  ifDue(): void {
    const bytes = this.#context.logStore.bytesSince(this.#last);
    if (bytes < checkpointLogBytes || this.#running !== undefined) return;
    this.#running = this.#take().finally(() => {
      this.#running = undefined;
    });
  }

  /** The one under way, if any. */
  async settle(): Promise<void> {
    await this.#running;
  }

  /** Without a last one the next start replays more of the log; nothing is lost. */
  async finish(): Promise<void> {
    if (this.#context.pipeline.appliedLsn > this.#last) await this.#take();
  }

  async #take(): Promise<void> {
    try {
      this.#last = this.#context.pipeline.appliedLsn;
      await writeCheckpoint(this.#context, this.#sealing);
      this.#onDone();
    } catch (cause) {
      const reason = String(cause);
      this.#context.log.error('a checkpoint could not be written', { reason });
    }
  }
}
