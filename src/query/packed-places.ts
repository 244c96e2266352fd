/** Where a set of packed matches goes among others: in the bytes whose sets are worth least. */

/** Bytes from .. to. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface FoundPlace<T> {
  readonly place: Place;
  readonly displaced: readonly T[];
  /** What they were worth together. */
  readonly cost: number;
}

/**
 * `taken` do not overlap and are in the order of their bytes; `bytes` are at most
 * `bytesMax`. A place starts at a border of what is taken: any other displaces as much.
 */
export function cheapestPlace<T extends Place>(
  taken: readonly T[],
  bytesMax: number,
  bytes: number,
  worth: (of: T) => number,
): FoundPlace<T> {
  const worths = taken.map(worth);
  let best: FoundPlace<T> | undefined;
  for (const from of [0, ...taken.flatMap((other) => [other.from, other.to])]) {
    const to = from + bytes;
    if (to > bytesMax) break;
    const first = taken.findIndex((other) => other.to > from);
    let end = first < 0 ? taken.length : first;
    const begin = end;
    let cost = 0;
    for (; end < taken.length && (taken[end] as T).from < to; end++) cost += worths[end] as number;
    if (best !== undefined && cost >= best.cost) continue;
    best = { place: { from, to }, displaced: taken.slice(begin, end), cost };
    if (begin === end) break;
  }
  return best as FoundPlace<T>;
}
