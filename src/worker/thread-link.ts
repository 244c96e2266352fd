/**
 * One worker thread behind numbered requests: both pools talk through it.
 *
 * A thread answers each request once, with a result or an error whose kind
 * survives the way. Requests in slots of shared memory are answered in them. When
 * the thread dies, everything that waits is rejected.
 */

import { Worker, type WorkerOptions } from 'node:worker_threads';
import { type ErrorKindName, MilvusError, milvusError } from '../base/errors.ts';
import type { SlotExchange } from './slot-exchange.ts';

export interface ThreadError {
  readonly kind: ErrorKindName;
  readonly text: string;
}

export interface ThreadReply {
  /** -1: nobody asked; the thread reports a problem it got over. */
  readonly id: number;
  readonly result?: unknown;
  readonly error?: ThreadError;
  /** The error belongs to this slot, not to a message. */
  readonly slot?: number;
}

/** Instead of a message: slots wait in the ring of who gets it (slot-exchange.ts). */
export const WAKE = 0;
/** What a thread sends: an answer to a message, or that slots hold some. */
export type ThreadMessage = ThreadReply | typeof WAKE;

/** An error in a form that can be posted. */
export function encodeError(cause: unknown): ThreadError {
  if (cause instanceof MilvusError) return { kind: cause.kind, text: cause.message };
  const text = cause instanceof Error ? String(cause.stack ?? cause) : String(cause);
  return { kind: 'unexpected', text };
}

export interface ThreadLinkOptions {
  readonly entry: URL;
  readonly workerData: unknown;
  readonly name: string;
  /** How slot numbers travel, where there are slots. */
  readonly exchange?: SlotExchange;
  /** The thread ended without `close`: it will not answer any more. */
  readonly onDeath: (cause: Error) => void;
  /** Something went wrong that no request waits for. */
  readonly onProblem: (cause: Error) => void;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (cause: Error) => void;
}

export class ThreadLink {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #slotWaiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  readonly #exchange: SlotExchange | undefined;
  #nextId = 0;
  #isClosing = false;
  #hasAnswered = false;

  constructor(options: ThreadLinkOptions) {
    this.#exchange = options.exchange;
    const workerOptions: WorkerOptions = { workerData: options.workerData, name: options.name };
    this.#worker = new Worker(options.entry, workerOptions);
    let reason = new Error(`thread ${options.name} ended`);
    this.#worker.on('message', (message: ThreadMessage) => {
      this.#hasAnswered = true;
      if (message === WAKE) this.#takeAnswers();
      else if (message.slot !== undefined) this.#settle(this.#slotWaiting, message.slot, message);
      else if (message.id === -1) options.onProblem(decodeError(message.error));
      else this.#settle(this.#waiting, message.id, message);
    });
    this.#worker.on('messageerror', (cause) => options.onProblem(cause));
    this.#worker.on('error', (cause) => {
      reason = cause instanceof Error ? cause : new Error(String(cause));
    });
    this.#ended = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#failAll(
          milvusError('serviceInternal', `thread ${options.name} ended`, {}, { cause: reason }),
        );
        resolve();
        if (!this.#isClosing) options.onDeath(reason);
      });
    });
  }

  /** Requests that wait for an answer. */
  get load(): number {
    return this.#waiting.size + this.#slotWaiting.size;
  }

  /** It has worked at least once: a death after that is no failure to start. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** Without an answer. */
  post(message: object): void {
    this.#worker.postMessage(message);
    // Only now: the thread would wait for ever for one that could not be sent.
    this.#exchange?.countMessage();
    this.#exchange?.searches.nudge();
  }

  /** `message` is sent with an `id`; resolves with the answer's result. */
  run(message: object): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      try {
        this.post({ ...message, id });
      } catch (cause) {
        this.#waiting.delete(id);
        reject(cause as Error);
      }
    });
  }

  /** Resolves when the slot of shared memory holds the answer. */
  runSlot(slot: number): Promise<unknown> {
    const { searches, messages } = this.#exchange as SlotExchange;
    return new Promise((resolve, reject) => {
      this.#slotWaiting.set(slot, { resolve, reject });
      searches.put(slot, messages);
      if (searches.mustWake()) this.#worker.postMessage(WAKE);
    });
  }

  #takeAnswers(): void {
    const { answers } = this.#exchange as SlotExchange;
    do {
      for (let slot = answers.take(0); slot !== undefined; slot = answers.take(0)) {
        this.#settle(this.#slotWaiting, slot, undefined);
      }
    } while (!answers.sleep());
  }

  /** The thread finishes what it was sent and ends. */
  async close(): Promise<void> {
    this.#isClosing = true;
    this.post({ kind: 'close' });
    await this.#ended;
  }

  /** Ends at once: what waits is rejected. */
  async terminate(): Promise<void> {
    this.#isClosing = true;
    await this.#worker.terminate();
    await this.#ended;
  }

  #settle(waiting: Map<number, Waiting>, key: number, reply: ThreadReply | undefined): void {
    const entry = waiting.get(key);
    waiting.delete(key);
    if (reply?.error === undefined) entry?.resolve(reply?.result);
    else entry?.reject(decodeError(reply.error));
  }

  #failAll(cause: Error): void {
    for (const waiting of [this.#waiting, this.#slotWaiting]) {
      for (const { reject } of waiting.values()) reject(cause);
      waiting.clear();
    }
  }
}

function decodeError(error: ThreadError | undefined): MilvusError {
  return new MilvusError(error?.kind ?? 'unexpected', error?.text ?? 'no reason given');
}
