/**
 * `npm run tidy`: every gate over the whole tree; prints findings, or one line.
 *
 * `--write` brings the generated tables of docs/errors.md and README.md up to date first.
 */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bannedCallsGate, moduleStateGate } from './banned-calls.ts';
import { ERRORS_PAGE, errorsPageGate, withCurrentTable } from './errors-page.ts';
import { exportsGate, fileNamesGate } from './file-names.ts';
import { checkFloatingPromises, projectOptions } from './floating-promises.ts';
import { type Finding, type Gate, isWritten, type SourceText } from './gate.ts';
import { glossaryGate } from './glossary.ts';
import { headersGate } from './headers.ts';
import { foldersGate, layersGate } from './layers.ts';
import { fileLengthGate, functionLengthGate } from './lengths.ts';
import { SETTINGS_PAGE, settingsTableGate, withCurrentSettings } from './settings-table.ts';
import { testSwitchesGate } from './test-switches.ts';
import { wordsGate } from './words.ts';

const NOT_OURS = ['node_modules', 'dist', '.git', '.venv', 'redkite-data', 'coverage', '.cache'];
const TEXT =
  /\.(ts|mts|mjs|js|json|md|py|txt|yml|yaml|proto|c|sh)$|(^|\/)(Dockerfile|run|\.npmrc|\.gitignore|\.dockerignore)$/;
const TEXT_BYTES_MAX = 4 * 1024 * 1024;

const floatingPromisesGate: Gate = {
  name: 'floating promises',
  seenMin: 100,
  check: (files) =>
    checkFloatingPromises(
      files.map((file) => file.path).filter((path) => isWritten(path) && !path.endsWith('.d.ts')),
      projectOptions(),
    ),
};

export const GATES: readonly Gate[] = [
  layersGate,
  foldersGate,
  fileLengthGate,
  functionLengthGate,
  headersGate,
  bannedCallsGate,
  moduleStateGate,
  fileNamesGate,
  exportsGate,
  glossaryGate,
  errorsPageGate,
  settingsTableGate,
  testSwitchesGate,
  wordsGate,
  floatingPromisesGate,
];

/** Findings of every gate, and of gates that saw too little to be believed. */
export function tidy(files: readonly SourceText[], gates: readonly Gate[] = GATES): Finding[] {
  return gates.flatMap((gate) => {
    const { findings, seen } = gate.check(files);
    if (seen >= gate.seenMin) return findings;
    const message = `gate "${gate.name}" saw ${seen}, expected at least ${gate.seenMin}: it has gone blind`;
    return [...findings, { path: 'scripts/tidy', line: 0, message }];
  });
}

export function readTree(root: string): readonly SourceText[] {
  const files: SourceText[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (NOT_OURS.includes(entry.name) || entry.isSymbolicLink()) continue;
      if (entry.isDirectory()) walk(path);
      else if (TEXT.test(path) && statSync(join(root, path)).size <= TEXT_BYTES_MAX) {
        files.push({ path, text: readFileSync(join(root, path), 'utf8') });
      }
    }
  };
  walk('');
  return files;
}

function main(): void {
  if (process.argv.includes('--write')) {
    writeFileSync(ERRORS_PAGE, withCurrentTable(readFileSync(ERRORS_PAGE, 'utf8')));
    writeFileSync(SETTINGS_PAGE, withCurrentSettings(readFileSync(SETTINGS_PAGE, 'utf8')));
  }
  const files = readTree('.');
  const findings = tidy(files);
  for (const { path, line, message } of findings) {
    process.stdout.write(`${line > 0 ? `${path}:${line}` : path}: ${message}\n`);
  }
  const verdict = findings.length === 0 ? 'ok' : `${findings.length} findings`;
  process.stdout.write(`tidy: ${files.length} files, ${verdict}\n`);
  process.exitCode = findings.length === 0 ? 0 : 1;
}

if (process.argv[1]?.endsWith('tidy/main.js') === true) main();
