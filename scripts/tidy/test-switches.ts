/**
 * No test is switched off, singled out, put off or tried again.
 */

import { type Finding, type Gate, perFileGate } from './gate.ts';

const SWITCHES: readonly RegExp[] = [
  /\b(it|test|describe)\s*\.\s*(skip|only|todo|failing|concurrent)\b/,
  /\b(xit|xtest|xdescribe|fit|fdescribe)\s*\(/,
  /\bretryTimes\s*\(/,
  /@unittest\.(skip|expectedFailure)|\bself\.skipTest\s*\(|@pytest\.mark\.(skip|xfail)/,
];

export const testSwitchesGate: Gate = perFileGate({
  name: 'test switches',
  seenMin: 4,
  inScope: (path) => /\.(test|contract)\.ts$/.test(path) || /\/test_[a-z_0-9]+\.py$/.test(path),
  findings: (file) => {
    const found: Finding[] = [];
    file.text.split('\n').forEach((text, index) => {
      if (isFixture(text)) return;
      const hit = SWITCHES.map((pattern) => pattern.exec(text)?.[0]).find((it) => it !== undefined);
      if (hit !== undefined) {
        found.push({ path: file.path, line: index + 1, message: `${hit} switches a test off` });
      }
    });
    return found;
  },
});

/** Tidy's own tests hold the forbidden words inside quotes. */
function isFixture(line: string): boolean {
  return /^\s*((text|bad|good): \[?)?['"`]/.test(line);
}
