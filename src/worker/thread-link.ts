/**
 * One worker thread behind numbered requests: both pools talk through it.
 *
 * A thread answers each request once, with a result or an error whose kind
 * survives the way. When the thread dies, everything that waits is rejected.
 */

import { Worker, type WorkerOptions } from 'node:worker_threads';
import { type ErrorKindName, MilvusError, milvusError } from '../base/errors.ts';

export interface ThreadError {
  readonly kind: ErrorKindName;
  readonly text: string;
}

export interface ThreadReply {
  /** -1: nobody asked; the thread reports a problem it got over. */
  readonly id: number;
  readonly result?: unknown;
  readonly error?: ThreadError;
}

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
  readonly #ended: Promise<void>;
  #nextId = 0;
  #isClosing = false;
  #hasAnswered = false;

  constructor(options: ThreadLinkOptions) {
    const workerOptions: WorkerOptions = { workerData: options.workerData, name: options.name };
    this.#worker = new Worker(options.entry, workerOptions);
    let reason = new Error(`thread ${options.name} ended`);
    this.#worker.on('message', (reply: ThreadReply) => {
      this.#hasAnswered = true;
      if (reply.id === -1) options.onProblem(decodeError(reply.error));
      else this.#settle(reply);
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
    return this.#waiting.size;
  }

  /** It has worked at least once: a death after that is no failure to start. */
  get hasAnswered(): boolean {
    return this.#hasAnswered;
  }

  /** Without an answer. */
  post(message: object): void {
    this.#worker.postMessage(message);
  }

  /** `message` is sent with an `id`; resolves with the answer's result. */
  run(message: object): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      try {
        this.#worker.postMessage({ ...message, id });
      } catch (cause) {
        this.#waiting.delete(id);
        reject(cause as Error);
      }
    });
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

  #settle(reply: ThreadReply): void {
    const waiting = this.#waiting.get(reply.id);
    this.#waiting.delete(reply.id);
    if (reply.error === undefined) waiting?.resolve(reply.result);
    else waiting?.reject(decodeError(reply.error));
  }

  #failAll(cause: Error): void {
    for (const { reject } of this.#waiting.values()) reject(cause);
    this.#waiting.clear();
  }
}

function decodeError(error: ThreadError | undefined): MilvusError {
  return new MilvusError(error?.kind ?? 'unexpected', error?.text ?? 'no reason given');
}
