/**
 * Assertions for our own mistakes; errors are for the world's.
 *
 * They stay on in production, so the condition must be O(1). State the claim
 * positively: `assert(count <= capacity, 'count fits the capacity')`.
 */

export class InvariantError extends Error {
  override readonly name = 'InvariantError';
}

export function assert(condition: unknown, claim: string): asserts condition {
  if (!condition) throw new InvariantError(`broken invariant: ${claim}`);
}

/** For the default branch of a switch over a closed union. */
export function unreachable(value: never): never {
  throw new InvariantError(`unexpected value: ${String(value)}`);
}
