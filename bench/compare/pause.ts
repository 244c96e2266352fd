/** Waiting for a server that gives no other sign: every wait of a comparison is bounded. */

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Asks until the answer is true; throws when that takes longer than `secondsMax`. */
export async function until(
  what: string,
  secondsMax: number,
  isTrue: () => Promise<boolean>,
): Promise<void> {
  const endMs = performance.now() + secondsMax * 1000;
  while (performance.now() < endMs) {
    if (await isTrue()) return;
    await pause(20);
  }
  throw new Error(`${what}: not within ${secondsMax} s`);
}
