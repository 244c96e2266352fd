/**
 * Biome's type-aware rules are still young: each must flag the mistake it is kept
 * for, with the project's own configuration.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';

const MISTAKES: Readonly<Record<string, string>> = {
  noFloatingPromises: 'async function a() {}\nexport function b() {\n  a();\n}\n',
  noMisusedPromises:
    'async function a() {\n  return true;\n}\nexport function b() {\n  [1].forEach(async () => {\n    await a();\n  });\n}\n',
  useExhaustiveSwitchCases:
    "type A = 'x' | 'y';\nexport function b(a: A) {\n  switch (a) {\n    case 'x':\n      return 1;\n  }\n}\n",
  noUnusedVariables: 'export function b() {\n  const a = 1;\n}\n',
  useNodejsImportProtocol: "import { join } from 'path';\nexport const a = join('a');\n",
};

/** Inside the project, for its configuration; ignored by git, tidy and the compiler. */
const FOLDER = 'scripts/tidy/fixtures';

describe('linter', () => {
  for (const [rule, text] of Object.entries(MISTAKES)) {
    it(`flags ${rule}`, () => {
      mkdirSync(FOLDER, { recursive: true });
      const path = `${FOLDER}/${process.pid}-${rule.toLowerCase()}.ts`;
      writeFileSync(path, text);
      try {
        const args = ['node_modules/@biomejs/biome/bin/biome', 'lint', '--error-on-warnings', path];
        const result = spawnSync(process.execPath, args, { encoding: 'utf8' });
        expect(result.stdout + result.stderr).toContain(rule);
        expect(result.status).not.toBe(0);
      } finally {
        rmSync(path);
      }
    });
  }
});
