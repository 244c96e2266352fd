/** Mistakes planted in the server one by one, to prove that the round trip would notice. */

import type { Change } from '../harness/changed-build.ts';

export const MISTAKES = {
  'expired rows are shown': {
    file: 'segment/row-expiry.js',
    find: '<= field.throughMicros',
    replace: '< 0n',
  },
  'reads look into every partition': {
    file: 'engine/reads.js',
    find: 'rows.segments(partitionIds)',
    replace: 'rows.segments()',
  },
  'upserts delete in every partition': {
    file: 'engine/upsert.js',
    find: 'isKeyed ? [] : inserts',
    replace: 'true ? [] : inserts',
  },
  'the newest of a key is forgotten with a restart': {
    file: 'query/pinned-read.js',
    find: 'timestampA > timestampB',
    replace: 'false',
  },
  'cosines depend on the length of the query': {
    file: 'index/flat/kernel-query.js',
    find: "metric === 'COSINE' ? normalised(floats) : floats",
    replace: 'floats',
  },
} as const satisfies Record<string, Change>;
