/** Mistakes planted in compiled filters one by one, to prove that the oracle would notice. */

import type { Change } from '../harness/changed-build.ts';

export const MISTAKES = {
  'unknown and false is unknown': {
    file: 'filter/compile/truth.js',
    find: 'a === FALSE || b === FALSE ? FALSE : a | b',
    replace: 'a === UNKNOWN || b === UNKNOWN ? UNKNOWN : a & b',
  },
  'unknown or true is unknown': {
    file: 'filter/compile/truth.js',
    find: 'a === TRUE || b === TRUE ? TRUE : a | b',
    replace: 'a === UNKNOWN || b === UNKNOWN ? UNKNOWN : a | b',
  },
  'not unknown is true': {
    file: 'filter/compile/truth.js',
    find: 'a === UNKNOWN ? UNKNOWN : 1 - a',
    replace: 'a === TRUE ? FALSE : TRUE',
  },
  'null is false': {
    file: 'filter/compile/truth.js',
    find: 'truth[i] = UNKNOWN;',
    replace: 'truth[i] = FALSE;',
  },
  'open upper bounds are closed': {
    file: 'filter/bind/range.js',
    find: "node.upperInclusive ? '<=' : '<'",
    replace: "'<='",
  },
  'escapes of like mean nothing': {
    file: 'filter/compile/text-matcher.js',
    find: 'isEscaped = !isEscaped &&',
    replace: 'isEscaped = false &&',
  },
  'sums do not wrap': {
    file: 'filter/compile/scalar-values.js',
    find: 'BigInt.asIntN(64, a + b)',
    replace: 'a + b',
  },
  'values of different types are compared': {
    file: 'filter/compile/scalar-values.js',
    find: 'isNumeric(left) ? isNumeric(right) : typeof left === typeof right',
    replace: 'left !== undefined',
  },
  'integers are compared as doubles': {
    file: 'filter/compile/scalar-values.js',
    find: 'isInt64(left) && isInt64(right)',
    replace: 'false',
  },
  'a missing path is not unequal': {
    file: 'filter/compile/comparison.js',
    find: "operator === '!=' && column.type === 'JSON' ? TRUE : FALSE",
    replace: 'FALSE',
  },
  'literals are not rounded to float32': {
    file: 'filter/bind/values.js',
    find: 'return Math.fround(value);',
    replace: 'return value;',
  },
  'nothing is not contained': {
    file: 'filter/functions/contains.js',
    find: 'out.fill(isEvery ? TRUE : FALSE',
    replace: 'out.fill(FALSE',
  },
  'empty containers exist': {
    file: 'filter/compile/scalar-values.js',
    find: 'Object.values(value).some(exists)',
    replace: 'true',
  },
  'one term too many is wanted': {
    file: 'filter/functions/text-match.js',
    find: '.length >= least',
    replace: '.length > least',
  },
  'slop is one too small': {
    file: 'filter/functions/text-match.js',
    find: 'at - start.at <= slop',
    replace: 'at - start.at < slop',
  },
  'intervals are always added': {
    file: 'filter/compile/shifted.js',
    find: 'interval, sign)',
    replace: 'interval, 1)',
  },
  'times without a zone are of UTC': {
    file: 'schema/timestamptz.js',
    find: 'zone.offsetOfLocalMs(localMs)',
    replace: '0',
  },
  'contains and within are one': {
    file: 'filter/geometry/shape-engine.js',
    find: 'geos.GEOSPreparedWithin(prepared, row)',
    replace: 'geos.GEOSPreparedContains(prepared, row)',
  },
  'boxes that touch do not meet': {
    file: 'filter/geometry/boxes.kernel.js',
    find: 'left <= maxX && right >= minX',
    replace: 'left < maxX && right > minX',
  },
  'all is any': {
    file: 'filter/functions/match-elements.js',
    find: '(_, misses) => misses === 0',
    replace: '(matches) => matches > 0',
  },
} as const satisfies Record<string, Change>;
