/** What is measured of a server, in which unit, and which way is better. */

export interface Measure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly better: 'more' | 'less';
  readonly digits: number;
}

const measure = (
  key: string,
  label: string,
  unit: string,
  better: 'more' | 'less',
  digits = 0,
): Measure => ({ key, label, unit, better, digits });

export const FILTER_NAMES = ['50 %', '10 %', '1 %', '0.1 %', 'label', 'ten labels'] as const;

export const MEASURES: readonly Measure[] = [
  measure('cold', 'cold start, empty folder, to the first answer', 'ms', 'less'),
  measure('insert', 'insert, batches of 1,000, two in flight', 'rows/s', 'more'),
  measure('indexed', 'from the first insert until every row is indexed', 's', 'less', 1),
  measure('memory', 'resident memory, loaded', 'MB', 'less'),
  measure('memoryShare', 'the same over the bytes of the vectors', 'x', 'less', 2),
  measure('single1', 'insert, one row a call, one writer', 'rows/s', 'more'),
  measure('single64', 'insert, one row a call, 64 writers', 'rows/s', 'more'),
  measure('restart', 'restart over these data, to the first found row', 's', 'less', 2),
  measure('memoryRestarted', 'resident memory after the restart', 'MB', 'less'),
  measure('qps95', 'search, 32 in flight, at recall .95', 'QPS', 'more'),
  measure('qps99', 'search, 32 in flight, at recall .99', 'QPS', 'more'),
  measure('clientQps', 'search, one client, recall .95 or better', 'QPS', 'more'),
  measure('clientP50', 'the same, p50', 'ms', 'less', 2),
  measure('clientP99', 'the same, p99', 'ms', 'less', 2),
  ...FILTER_NAMES.flatMap((name) => [
    measure(`filter ${name} qps`, `filter ${name}, 32 in flight`, 'QPS', 'more'),
    measure(`filter ${name} cpu`, 'its processor time in the server', 'us', 'less'),
    measure(`filter ${name} recall`, 'its recall', '', 'more', 3),
    measure(`filter ${name} short`, 'its answers that lack rows', '%', 'less', 1),
  ]),
  measure('mixedQps', 'search, four clients, while 500 rows/s are upserted', 'QPS', 'more'),
  measure('mixedP99', 'the same, p99', 'ms', 'less', 1),
  measure('mixedRows', 'rows upserted meanwhile', 'rows/s', 'more'),
  measure('upsert', 'upsert, batches of 500, two in flight', 'rows/s', 'more'),
];

export interface SweepPoint {
  readonly ef: number;
  readonly perSecond: number;
  readonly recall: number;
  /** Processor time a call, of the server and of the load generator. */
  readonly serverMicros: number;
  readonly generatorMicros: number;
}

export class Figures {
  readonly values: Record<string, number> = {};
  readonly sweep: SweepPoint[] = [];
  /** Parts that failed, and why. */
  readonly problems: string[] = [];

  set(key: string, value: number): void {
    if (!MEASURES.some((known) => known.key === key)) throw new Error(`no measure ${key}`);
    this.values[key] = value;
  }

  /** Smallest ef whose recall is .95 or better; the largest that was tried where none is. */
  get efAt95(): number {
    const enough = this.sweep.filter(({ recall }) => recall >= 0.95).map(({ ef }) => ef);
    if (enough.length > 0) return Math.min(...enough);
    return this.sweep.length > 0 ? Math.max(...this.sweep.map(({ ef }) => ef)) : 64;
  }
}

/**
 * Calls a second at a recall: the best point that reaches it, or the place between
 * two points where the line through them does. Undefined: no point reaches it.
 */
export function perSecondAt(sweep: readonly SweepPoint[], recall: number): number | undefined {
  const sorted = [...sweep].sort((a, b) => a.recall - b.recall);
  const reached = sorted.filter((point) => point.recall >= recall);
  if (reached.length === 0) return undefined;
  const best = Math.max(...reached.map(({ perSecond }) => perSecond));
  const above = reached[0] as SweepPoint;
  const below = sorted[sorted.indexOf(above) - 1];
  if (below === undefined) return best;
  const share = (recall - below.recall) / (above.recall - below.recall);
  return Math.max(best, below.perSecond + share * (above.perSecond - below.perSecond));
}
