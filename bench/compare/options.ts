/**
 * What a comparison runs: which servers, data and parts, how much and for how long.
 *
 *   npm run bench compare                           everything, about 20 minutes
 *   npm run bench compare -- --quick                a fifth of the rows, under 6 minutes
 *   npm run bench compare -- --peers redkite,milvus --data fashion --only insert,search
 */

import { parseArgs } from 'node:util';

export const PEERS = ['redkite', 'milvus', 'lite'] as const;
export type PeerName = (typeof PEERS)[number];
export const DATA = ['fashion', 'made'] as const;
export type DataName = (typeof DATA)[number];
export const PARTS = [
  'cold',
  'single',
  'restart',
  'search',
  'client',
  'filter',
  'upsert',
  'mixed',
] as const;
export type PartName = (typeof PARTS)[number];

export interface CompareOptions {
  readonly peers: readonly PeerName[];
  readonly data: readonly DataName[];
  /** Rows are always inserted and indexed; these are the parts measured around it. */
  readonly parts: ReadonlySet<PartName>;
  /** At most so many rows of each set. */
  readonly rowsMax: number;
  readonly efs: readonly number[];
  /** Length of each timed stretch. */
  readonly seconds: number;
  readonly coldStarts: number;
  readonly output: string;
  /** Arguments that only our server gets, such as `--set search.threads=1`. */
  readonly redkiteArgs: readonly string[];
  /** A profile of each thread of our server goes here. */
  readonly profileFolder: string | undefined;
}

export function parseOptions(args: readonly string[]): CompareOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      peers: { type: 'string', default: PEERS.join(',') },
      data: { type: 'string', default: DATA.join(',') },
      only: { type: 'string', default: PARTS.join(',') },
      rows: { type: 'string' },
      ef: { type: 'string' },
      seconds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      output: { type: 'string', default: '.cache/bench/compare.json' },
      'redkite-args': { type: 'string', default: '' },
      profile: { type: 'string' },
    },
  });
  const { quick } = values;
  const efs = (values.ef ?? (quick ? '16,64,256' : '16,32,64,128,256')).split(',').map(Number);
  return {
    peers: chosen(values.peers, PEERS, 'peers'),
    data: chosen(values.data, DATA, 'data'),
    parts: new Set(chosen(values.only, PARTS, 'only')),
    rowsMax: Number(values.rows ?? (quick ? 20_000 : 100_000)),
    efs,
    seconds: Number(values.seconds ?? (quick ? 2 : 4)),
    coldStarts: 3,
    output: values.output,
    redkiteArgs: values['redkite-args'].split(' ').filter((arg) => arg !== ''),
    profileFolder: values.profile,
  };
}

function chosen<Name extends string>(text: string, known: readonly Name[], option: string): Name[] {
  const names = text.split(',');
  const strange = names.find((name) => !known.includes(name as Name));
  if (strange !== undefined) {
    throw new Error(`--${option} knows ${known.join(', ')}, not ${strange}`);
  }
  return known.filter((name) => names.includes(name));
}
