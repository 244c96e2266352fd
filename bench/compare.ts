/**
 * Redkite beside Milvus 2.3.5 (embedded) and Milvus Lite 3.2: the same script, the
 * same requests, the same data, one server after another; a table with ratios and
 * a JSON file. Ends by itself and ends what it started.
 *
 * run     npm run bench compare [-- --quick] (bench/compare/options.ts)
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { coldStart, measureServer } from './compare/compare-server.ts';
import { loadDataSet } from './compare/data-sets.ts';
import type { Figures } from './compare/figures.ts';
import { type CompareOptions, parseOptions } from './compare/options.ts';
import { asJson, type DataReport, details, type PeerFigures, table } from './compare/report.ts';
import { recipeOf, Running } from './compare/servers.ts';
import { FILTERS, NO_FILTER, truthsOf } from './compare/truth.ts';

async function main(args: readonly string[]): Promise<void> {
  const options = parseOptions(args);
  const running = new Running();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const recipes = options.peers.map((name) => recipeOf(name, options));
  const coldStarts = new Map<string, number>();
  if (options.parts.has('cold')) {
    for (const recipe of recipes) {
      const say = sayer(recipe.title);
      const milliseconds = await coldStart({ recipe, running, options });
      coldStarts.set(recipe.name, milliseconds);
      say(`started on empty folders in ${milliseconds.toFixed(0)} ms`);
    }
  }
  const reports: DataReport[] = [];
  for (const name of options.data) {
    const data = loadDataSet(name, options.rowsMax);
    for (const filter of [NO_FILTER, ...FILTERS]) truthsOf(data, filter);
    const peers: PeerFigures[] = [];
    for (const recipe of recipes) {
      const say = sayer(`${recipe.title}, ${name}`);
      const figures = await measureServer({ recipe, running, data, options, say });
      addColdStart(figures, coldStarts.get(recipe.name));
      peers.push({ peer: recipe.name, title: recipe.title, figures });
    }
    const report = { data: { name, title: data.title }, peers };
    reports.push(report);
    process.stdout.write(`\n${table(report)}\n\n${details(report)}\n`);
  }
  save(reports, options, args);
}

function addColdStart(figures: Figures, milliseconds: number | undefined): void {
  if (milliseconds !== undefined) figures.set('cold', milliseconds);
}

function save(reports: readonly DataReport[], options: CompareOptions, args: readonly string[]) {
  mkdirSync(dirname(options.output), { recursive: true });
  const command = ['npm run bench compare', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  writeFileSync(options.output, asJson(reports, command));
  process.stdout.write(`\nwritten to ${options.output}\n`);
}

/** Progress, apart from the report. */
function sayer(title: string): (line: string) => void {
  const startMs = performance.now();
  return (line) => {
    const seconds = ((performance.now() - startMs) / 1000).toFixed(0);
    process.stderr.write(`${title}, ${seconds} s: ${line}\n`);
  };
}

if (process.argv[1] === import.meta.filename) await main(process.argv.slice(2));
