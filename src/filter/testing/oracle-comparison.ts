/**
 * Compiled filters against the naive oracle: random schemas, rows and filters, each row
 * true, false or unknown. Used by the property test, and against builds that are broken
 * on purpose (test/filters).
 */

import fc from 'fast-check';
import { FilterCaches } from '../compile/caches.ts';
import { loadShapeEngine } from '../geometry/shape-engine.ts';
import { parseFilter } from '../parser.ts';
import { type FilterOptions, matchingRows } from './filter-fixture.ts';
import { type GeneratedFilter, generatedFilter, templateValues } from './generated-filter.ts';
import {
  type GeneratedRow,
  type GeneratedSchema,
  generatedRow,
  generatedSchema,
} from './generated-schema.ts';
import { judgeNaively } from './naive.ts';
import type { Truth } from './naive-values.ts';

/** Enough for every construct to meet every type. */
export const ORACLE_RUNS = 1000;
const FILTERS = 4;
const ROWS_MAX = 12;

interface Example {
  readonly generated: GeneratedSchema;
  readonly rows: readonly GeneratedRow[];
  readonly filters: readonly GeneratedFilter[];
}

const example: fc.Arbitrary<Example> = generatedSchema.chain((generated) =>
  fc.record({
    generated: fc.constant(generated),
    rows: fc.array(generatedRow(generated), { minLength: 1, maxLength: ROWS_MAX }),
    filters: fc.array(generatedFilter(generated), { minLength: FILTERS, maxLength: FILTERS }),
  }),
);

export interface ComparisonOptions {
  readonly runs?: number;
  readonly seed?: number;
  /** Take the first example found as it is: quick. */
  readonly firstOnly?: boolean;
}

/** Undefined where all agree; else the seed and the smallest example found. */
export async function oracleDisagreement({
  runs = ORACLE_RUNS,
  seed,
  firstOnly = false,
}: ComparisonOptions = {}): Promise<string | undefined> {
  const engine = await loadShapeEngine();
  const agrees = ({ generated, rows, filters }: Example): void => {
    for (const filter of filters) {
      const found = compiledTruths(generated, rows, filter, new FilterCaches(engine));
      const wanted = naiveTruths(generated, rows, filter);
      const at = found.findIndex((truth, i) => truth !== wanted[i]);
      if (at < 0) continue;
      throw new Error(
        `${filter.text} with ${show(filter.templates)} in ${filter.timezone} is ${found[at]} for ${show(rows[at]?.naive)}, not ${wanted[at]}`,
      );
    }
  };
  const details = fc.check(fc.property(example, agrees), {
    numRuns: runs,
    endOnFailure: firstOnly,
    ...(seed === undefined ? {} : { seed }),
  });
  if (!details.failed) return undefined;
  return `seed ${details.seed}, run ${details.numRuns}: ${String(details.errorInstance)}`;
}

function show(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'bigint' ? `${each}n` : each,
  );
}

function compiledTruths(
  { schema, younger }: GeneratedSchema,
  rows: readonly GeneratedRow[],
  { text, templates, timezone }: GeneratedFilter,
  caches: FilterCaches,
): Truth[] {
  const stored = rows.map((row) => row.stored);
  const options: FilterOptions = { templates, timezone, absent: younger, caches };
  const yes = new Set(matchingRows(schema, stored, text, options));
  const no = new Set(matchingRows(schema, stored, `not (${text})`, options));
  return rows.map((_, i) => (yes.has(i) ? true : no.has(i) ? false : undefined));
}

function naiveTruths(
  { schema }: GeneratedSchema,
  rows: readonly GeneratedRow[],
  filter: GeneratedFilter,
): Truth[] {
  const tree = parseFilter(filter.text);
  const options = { templates: templateValues(filter), timezone: filter.timezone };
  return rows.map((row) => judgeNaively(tree, schema, row.naive, options));
}
