/**
 * Branded identifiers and the hybrid timestamp.
 *
 * A Timestamp is `unix milliseconds << 18 | counter`, strictly increasing (I4);
 * the same layout travels on the wire. Ids and timestamps are bigint because
 * both exceed 2^53.
 */

declare const brand: unique symbol;
export type Brand<T, Name extends string> = T & { readonly [brand]: Name };

export type DatabaseId = Brand<bigint, 'DatabaseId'>;
export type CollectionId = Brand<bigint, 'CollectionId'>;
export type PartitionId = Brand<bigint, 'PartitionId'>;
export type SegmentId = Brand<bigint, 'SegmentId'>;
export type IndexId = Brand<bigint, 'IndexId'>;
/** Field ids are small: user fields start at 100. */
export type FieldId = Brand<number, 'FieldId'>;
export type Timestamp = Brand<bigint, 'Timestamp'>;
/** Row number inside one segment, from 0. */
export type RowOffset = Brand<number, 'RowOffset'>;

const LOGICAL_BITS = 18n;

export function composeTimestamp(unixMs: number, counter: number): Timestamp {
  return ((BigInt(unixMs) << LOGICAL_BITS) | BigInt(counter)) as Timestamp;
}

/** Unix milliseconds of a timestamp. */
export function timestampMs(timestamp: bigint): number {
  return Number(timestamp >> LOGICAL_BITS);
}
