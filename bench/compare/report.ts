/** The table of a comparison, with ratios against Milvus 2.3.5, and its JSON form. */

import { cpus, totalmem } from 'node:os';
import type { DataSet } from './data-sets.ts';
import { type Figures, MEASURES, type Measure } from './figures.ts';
import type { PeerName } from './options.ts';

export interface PeerFigures {
  readonly peer: PeerName;
  readonly title: string;
  readonly figures: Figures;
}

export interface DataReport {
  readonly data: Pick<DataSet, 'name' | 'title'>;
  readonly peers: readonly PeerFigures[];
}

/** How many times better `ours` is. */
function ratio({ better }: Measure, ours: number, theirs: number): number {
  return better === 'more' ? ours / theirs : theirs / ours;
}

/** GitHub's form of a table, which reads well in a terminal too. */
export function table({ data, peers }: DataReport): string {
  const ours = peers.find(({ peer }) => peer === 'redkite');
  const rivals = ours === undefined ? [] : peers.filter(({ peer }) => peer !== 'redkite');
  const rows = [
    [
      data.title,
      'unit',
      ...peers.map(({ title }) => title),
      ...rivals.map(({ title }) => `against ${title}`),
    ],
  ];
  for (const measure of MEASURES) {
    const values = peers.map(({ figures }) => figures.values[measure.key]);
    if (values.every((value) => value === undefined)) continue;
    const mine = ours?.figures.values[measure.key];
    const ratios = rivals.map(({ figures }) => {
      const theirs = figures.values[measure.key];
      if (mine === undefined || theirs === undefined || mine === 0 || theirs === 0) return '';
      return `${ratio(measure, mine, theirs).toFixed(2)} x`;
    });
    const shown = values.map((value) => (value === undefined ? '-' : shownNumber(value, measure)));
    rows.push([measure.label, measure.unit, ...shown, ...ratios]);
  }
  const widths = (rows[0] as string[]).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, i) => (i < 2 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, i) => (i < 2 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(rows[0] as string[]), rule, ...rows.slice(1).map(line)].join('\n');
}

function shownNumber(value: number, { digits }: Measure): string {
  return value.toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

/** Speed and recall by ef, and what went wrong. */
export function details({ peers }: DataReport): string {
  return peers
    .flatMap(({ title, figures }) => [
      ...figures.sweep.map(
        ({ ef, perSecond, recall, serverMicros, generatorMicros }) =>
          `${title}, ef ${ef}: ${perSecond.toFixed(0)} QPS at recall ${recall.toFixed(4)} (processor time a call: server ${serverMicros.toFixed(0)} us, generator ${generatorMicros.toFixed(0)} us)`,
      ),
      ...figures.problems.map((problem) => `${title}: ${problem}`),
    ])
    .join('\n');
}

export function asJson(reports: readonly DataReport[], command: string): string {
  const machine = {
    processors: cpus().length,
    model: cpus()[0]?.model,
    memoryBytes: totalmem(),
    node: process.version,
  };
  return `${JSON.stringify({ command, machine, reports }, null, 2)}\n`;
}
