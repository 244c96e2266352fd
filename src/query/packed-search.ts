/**
 * Exact nearest rows among packed matches: rows that may be nearer than a query's worst
 * hit are compared exactly, from where they are stored; the others cannot be.
 */

import { type PackedQuery, packedQuery } from '../index/flat/packed-rows.ts';
import { type ExactInput, type QueryHits, rescore, SHARED_BLOCK_BYTES } from './exact-search.ts';
import type { PackedMatches } from './packed-matches.ts';
import type { SegmentRows } from './segment-rows.ts';

/** All rows of the first block are compared exactly; each block doubles what was seen. */
const FIRST_ROWS = 16;

export interface PackedInput extends Omit<ExactInput, 'fromRow' | 'range'> {
  readonly packed: PackedMatches;
}

interface PackedHits {
  readonly hits: QueryHits;
  readonly query: PackedQuery;
}

export function packedSearch(input: PackedInput): void {
  const { packed, around } = input;
  const queries = input.queries.map((hits) => ({
    hits,
    query: packedQuery(hits.query, packed.centre),
  }));
  const blockRows = Math.ceil(SHARED_BLOCK_BYTES / packed.rowBytes);
  const end = packed.rows.length;
  for (let first = 0; first < end; ) {
    const rows = Math.min(blockRows, Math.max(FIRST_ROWS, first));
    const count = Math.min(rows, end - first);
    const search = () => searchBlock(input, queries, { first, count });
    // Of the short blocks at the start most rows are compared exactly.
    if (around === undefined || count < blockRows) search();
    else around(count / end, search);
    first += count;
  }
}

/** Every query is served from a block before the next one. */
function searchBlock(
  input: PackedInput,
  queries: readonly PackedHits[],
  block: { readonly first: number; readonly count: number },
): void {
  const { kernel, packed, rows } = input;
  for (const { hits, query } of queries) {
    const found = kernel.scanPacked(packed.home, query, { ...block, bound: hits.top.bound });
    if (found.count > 0) rescore(input, hits, seenRows(rows, packed, found));
  }
}

function seenRows(
  rows: SegmentRows,
  packed: PackedMatches,
  found: { readonly count: number; readonly rows: Uint32Array },
): Uint32Array {
  const seen = new Uint32Array(found.count);
  let count = 0;
  for (let i = 0; i < found.count; i++) {
    const row = packed.rows[found.rows[i] as number] as number;
    if (rows.isSeen(row)) seen[count++] = row;
  }
  return seen.subarray(0, count);
}
