/**
 * Closed loops: so many calls in flight, the next one sent when one is answered.
 *
 * Answers are kept as bytes and read after the clock has stopped.
 */

import type { PreparedCall, RawClient } from './raw-client.ts';

export interface LoopOptions {
  readonly client: RawClient;
  readonly path: string;
  /** Taken in turn, from the start again when they are through. */
  readonly requests: readonly Uint8Array[];
  readonly inFlight: number;
  /** Whichever comes first. */
  readonly secondsMax: number;
  readonly callsMax?: number;
}

export interface LoopResult {
  readonly calls: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  /** The first answer to each request that was sent. */
  readonly answers: ReadonlyMap<number, Buffer>;
  /** CPU time of this process a call: what the generator itself took. */
  readonly generatorMicros: number;
}

export async function closedLoop(options: LoopOptions): Promise<LoopResult> {
  const { client, path, requests, callsMax = Number.POSITIVE_INFINITY } = options;
  const calls = requests.map((request) => client.prepare(path, request));
  const answers = new Map<number, Buffer>();
  const timesMs: number[] = [];
  let sent = 0;
  const cpu = process.cpuUsage();
  const startMs = performance.now();
  const endMs = startMs + options.secondsMax * 1000;
  const lane = async (): Promise<void> => {
    for (let now = performance.now(); now < endMs && sent < callsMax; ) {
      const index = sent++ % calls.length;
      const answer = await (calls[index] as PreparedCall)();
      const then = performance.now();
      timesMs.push(then - now);
      now = then;
      if (!answers.has(index)) answers.set(index, answer);
    }
  };
  await Promise.all(Array.from({ length: options.inFlight }, lane));
  const seconds = (performance.now() - startMs) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return {
    calls: timesMs.length,
    seconds,
    perSecond: timesMs.length / seconds,
    ...percentiles(timesMs),
    answers,
    generatorMicros: (user + system) / Math.max(1, timesMs.length),
  };
}

export function percentiles(timesMs: readonly number[]): { p50: number; p99: number } {
  const sorted = Float64Array.from(timesMs).sort();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { p50: at(0.5), p99: at(0.99) };
}
