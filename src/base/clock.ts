/** Wall and monotonic time as an interface (I7), with the real form. */

export interface Clock {
  /** Unix time in milliseconds. */
  now(): number;
  /** Milliseconds from an arbitrary origin, never going back. */
  monotonic(): number;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  monotonic: () => performance.now(),
};
