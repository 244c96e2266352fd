/**
 * Runs jest and adds up what it reports.
 *
 * A file that could not be loaded counts as one failure, and so does every test
 * that was skipped: the project has no tests that sometimes run.
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runCommand, type StepCount } from './step.ts';

/** One test of any runner. */
export interface CaseResult {
  readonly name: string;
  /** Absent when it passed. */
  readonly failure?: string | undefined;
  readonly note?: string;
}

export interface JestOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly workers?: number;
  /** A part of file or test names. */
  readonly only?: string;
  /** Full names of tests that are not run: they count as failed, like all that are skipped. */
  readonly without?: readonly string[];
  /** Modules that others stand in for: patterns to files. */
  readonly modules?: Readonly<Record<string, string>>;
}

interface JestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

export async function runJest(
  patterns: readonly string[],
  options: JestOptions = {},
): Promise<StepCount> {
  const cases = await runJestCases(patterns, options);
  const bad = cases.filter((it) => it.failure !== undefined);
  const notes = bad.map(({ name, failure }) => `${name}: ${failure}`.slice(0, 1500));
  return { passed: cases.length - bad.length, failed: bad.length, notes };
}

export async function runJestCases(
  patterns: readonly string[],
  options: JestOptions = {},
): Promise<readonly CaseResult[]> {
  const folder = mkdtempSync(join(tmpdir(), 'redkite-jest-'));
  const outputFile = join(folder, 'report.json');
  const config = join(folder, 'jest.config.json');
  writeFileSync(config, JSON.stringify(configWith(options.modules ?? {})));
  try {
    const { output } = await runCommand(
      process.execPath,
      [
        '--experimental-vm-modules',
        '--no-warnings',
        'node_modules/jest/bin/jest.js',
        `--config=${config}`,
        '--json',
        `--outputFile=${outputFile}`,
        ...(options.workers === undefined ? [] : [`--maxWorkers=${options.workers}`]),
        ...(options.without?.length ? [`--testNamePattern=${allBut(options.without)}`] : []),
        ...patterns.flatMap((pattern) => ['--testMatch', `<rootDir>/dist/${pattern}`]),
      ],
      { env: { ...process.env, ...options.env } },
    );
    const cases = casesOf(readReport(outputFile), output);
    const { only } = options;
    return only === undefined ? cases : cases.filter((it) => it.name.includes(only));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function allBut(names: readonly string[]): string {
  const escaped = names.map((name) => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return `^(?!(?:${escaped.join('|')})$)`;
}

function configWith(modules: Readonly<Record<string, string>>): object {
  const config = JSON.parse(readFileSync('jest.config.json', 'utf8')) as {
    readonly moduleNameMapper: object;
  };
  const moduleNameMapper = { ...config.moduleNameMapper, ...modules };
  return { ...config, rootDir: process.cwd(), moduleNameMapper };
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return undefined;
  }
}

function casesOf(report: JestReport | undefined, output: string): CaseResult[] {
  if (report === undefined) return [{ name: 'jest', failure: output.slice(-4000) }];
  if (report.testResults.length === 0) return [{ name: 'jest', failure: 'found no test files' }];
  return report.testResults.flatMap((file): CaseResult[] => {
    const stem = basename(file.name).replace(/\.test\.js$/, '');
    const cases = file.assertionResults.map(({ fullName, status, failureMessages }) => ({
      name: `${stem}: ${fullName}`,
      failure: status === 'passed' ? undefined : (failureMessages[0] ?? status),
    }));
    const isBroken = file.status === 'failed' && cases.every((it) => it.failure === undefined);
    return isBroken ? [...cases, { name: `${stem}: file`, failure: file.message }] : cases;
  });
}
