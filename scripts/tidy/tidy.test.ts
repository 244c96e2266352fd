/**
 * Each gate against a fixture that must fail and one that must pass: a gate that
 * lets the first one by has gone blind.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bannedCallsGate, moduleStateGate } from './banned-calls.ts';
import { errorsPageGate, withCurrentTable } from './errors-page.ts';
import { exportsGate, fileNamesGate } from './file-names.ts';
import { checkFloatingPromises, projectOptions } from './floating-promises.ts';
import type { Gate, SourceText } from './gate.ts';
import { glossaryGate } from './glossary.ts';
import { headersGate } from './headers.ts';
import { foldersGate, layersGate } from './layers.ts';
import { fileLengthGate, functionLengthGate } from './lengths.ts';
import { tidy } from './main.ts';
import { settingsTableGate, withCurrentSettings } from './settings-table.ts';
import { testSwitchesGate } from './test-switches.ts';
import { wordsGate } from './words.ts';

const HEADER = '/**\n * A file that stands for many others.\n */\n\n';

interface Case {
  readonly gate: Gate;
  readonly path: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
  /** Further files the gate wants to see, such as a page of docs/. */
  readonly beside?: readonly SourceText[];
}

const longText = (count: number) => `${HEADER}${'// a line\n'.repeat(count)}`;
const longFunction = (count: number) => `function f() {\n${'  f();\n'.repeat(count)}}\n`;

const CASES: readonly Case[] = [
  {
    gate: layersGate,
    path: 'src/filter/parser.ts',
    bad: [
      `import { a } from '../segment/segment.ts';`,
      `import type { A } from '../engine/api.ts';`,
      `import { a } from '../index/vector-index.ts';`,
      `export { a } from '../query/plan.ts';`,
      `const a = await import('../write/flush.ts');`,
      `new Worker(new URL('../worker/entry.js', import.meta.url));`,
      `type A = import('../grpc/status.ts').A;`,
      `import protobuf from 'protobufjs';`,
      `import { a } from '../grpc/gen/milvus.js';`,
      `import { a } from '../../test/model/model.ts';`,
    ],
    good: [
      `import { a } from '../schema/schema.ts';`,
      `import { a } from './syntax.ts';`,
      `import { join } from 'node:path';`,
    ],
  },
  { gate: foldersGate, path: 'src/services/a.ts', bad: [HEADER], good: [] },
  { gate: foldersGate, path: 'src/base/a.ts', bad: [], good: [HEADER] },
  {
    gate: fileLengthGate,
    path: 'src/query/plan.ts',
    bad: [longText(601), longText(450), `${HEADER.replace('A', 'Long because A')}${longText(601)}`],
    good: [longText(380), longText(450).replace('A file', 'Long because a file')],
  },
  {
    gate: fileLengthGate,
    path: 'src/engine/collection.ts',
    bad: [longText(301)],
    good: [longText(250)],
  },
  { gate: fileLengthGate, path: 'src/grpc/handlers/data.ts', bad: [longText(301)], good: [] },
  {
    gate: functionLengthGate,
    path: 'src/query/plan.ts',
    bad: [
      longFunction(60),
      `class A { m() {\n${'  f();\n'.repeat(60)}}}`,
      `const f = () => {\n${'  f();\n'.repeat(60)}};`,
    ],
    good: [longFunction(50), `describe('a', () => {\n${'  f();\n'.repeat(80)}});`],
  },
  {
    gate: headersGate,
    path: 'src/base/a.ts',
    bad: [`import 'a';`, '/** a */', '// only a line comment, however long it may be\n'],
    good: [HEADER, `#!/usr/bin/env node\n${HEADER}`],
  },
  {
    gate: bannedCallsGate,
    path: 'src/query/plan.ts',
    bad: [
      'const a = Date.now();',
      'const a = performance.now();',
      'const a = process.hrtime.bigint();',
      'const a = Math.random();',
      'const a = new Date();',
      `console.log('a');`,
      'process.exit(1);',
      `import { readFileSync } from 'node:fs';`,
      `import { readFile } from 'fs/promises';`,
      `const fs = await import('node:fs');`,
    ],
    good: [
      'const a = new Date(0);',
      'const a = clock.nowMs();',
      '// Date.now() is for base/clock.ts',
    ],
  },
  {
    gate: bannedCallsGate,
    path: 'src/base/clock.ts',
    bad: ['Math.random();'],
    good: ['Date.now();'],
  },
  {
    gate: bannedCallsGate,
    path: 'src/io/local/a.ts',
    bad: ['Date.now();'],
    good: [`import 'node:fs';`],
  },
  {
    gate: moduleStateGate,
    path: 'src/query/plan.ts',
    bad: ['let count = 0;', 'export let a: string;'],
    good: ['const a = 1;', 'declare let a: string;', 'function f() { let a = 0; }'],
  },
  { gate: fileNamesGate, path: 'src/query/utils.ts', bad: [''], good: [] },
  { gate: fileNamesGate, path: 'src/query/types.ts', bad: [''], good: [] },
  { gate: fileNamesGate, path: 'src/query/SearchPlan.ts', bad: [''], good: [] },
  { gate: fileNamesGate, path: 'src/query/scan.kernel.ts', bad: [], good: [''] },
  {
    gate: exportsGate,
    path: 'src/query/plan.ts',
    bad: ['export default 1;', 'export default function f() {}', `export * from './reduce.ts';`],
    good: ['export const a = 1;', `export { a } from './reduce.ts';`],
  },
  {
    gate: glossaryGate,
    path: 'src/query/plan.ts',
    bad: ['const entity = 1;', 'function readDocs() {}', 'class A { #frozenSegment = 1; }'],
    good: ['const row = 1;', 'const path = 1;'],
    beside: [
      {
        path: 'docs/glossary.md',
        text: '| word | meaning | not |\n|---|---|---|\n| row | a | entity, docs |\n| sealed segment | b | frozen segment |\n',
      },
    ],
  },
  {
    gate: testSwitchesGate,
    path: 'src/query/plan.test.ts',
    bad: [
      `it.skip('a', f);`,
      `describe.only('a', f);`,
      'xit(f);',
      'jest.retryTimes(3);',
      `it.todo('a');`,
    ],
    good: [`it('a', f);`, 'submit(f);'],
  },
  {
    gate: testSwitchesGate,
    path: 'conformance/python/test_data.py',
    bad: ['@unittest.skip("a")', 'self.skipTest("a")'],
    good: ['self.assertEqual(1, 1)'],
  },
  {
    gate: wordsGate,
    path: 'package-lock.json',
    bad: [
      `"resolved": "https://${['registry', 'npmjs', 'org'].join('.')}/a"`,
      `cd /${'work'}/main`,
      `path = '/${'root'}/a'`,
      `// ${'TO'}DO later`,
    ],
    good: ['"version": "1.0.0"', 'https://example.org/work/a', 'a homework/x'],
  },
];

describe('tidy gates', () => {
  for (const { gate, path, bad, good, beside = [] } of CASES) {
    for (const text of bad) {
      it(`${gate.name} refuses in ${path}: ${text.trim().split('\n')[0]?.slice(0, 60)}`, () => {
        expect(gate.check([{ path, text }, ...beside]).findings).not.toEqual([]);
      });
    }
    for (const text of good) {
      it(`${gate.name} accepts in ${path}: ${text.trim().split('\n')[0]?.slice(0, 60)}`, () => {
        expect(gate.check([{ path, text }, ...beside]).findings).toEqual([]);
      });
    }
  }

  it('says so when a gate sees less than it must', () => {
    const findings = tidy([], [headersGate]);
    expect(findings.map((it) => it.message).join()).toContain('gone blind');
  });
});

describe('error page', () => {
  const page = (text: string) => [{ path: 'docs/errors.md', text }];
  const current = withCurrentTable('<!-- table: begin -->\n<!-- table: end -->');

  it('accepts the table of the code', () => {
    expect(errorsPageGate.check(page(current)).findings).toEqual([]);
  });

  it('refuses a missing, a changed and a surplus row', () => {
    const rows = current.split('\n');
    const without = rows.filter((row) => !row.includes('`collectionNotFound`'));
    expect(errorsPageGate.check(page(without.join('\n'))).findings).toHaveLength(1);
    const changed = current.replace('| 100 |', '| 99 |');
    expect(errorsPageGate.check(page(changed)).findings).toHaveLength(2);
    expect(errorsPageGate.check(page(`${current}\n| \`made up\` |`)).findings).toHaveLength(1);
    expect(errorsPageGate.check([]).findings).toHaveLength(1);
  });
});

describe('settings table', () => {
  const current = withCurrentSettings('<!-- settings: begin -->\n<!-- settings: end -->');

  it('accepts the table of the code and nothing else', () => {
    const findings = (text: string) =>
      settingsTableGate.check([{ path: 'README.md', text }]).findings.length;
    expect(findings(current)).toBe(0);
    expect(findings(current.replace('19530', '19531'))).toBe(1);
    expect(findings(current.replace('`upsert.autoId`', '`upsert.auto`'))).toBe(1);
    expect(findings('')).toBe(1);
  });
});

describe('floating promises', () => {
  function linesFound(text: string): number[] {
    const folder = mkdtempSync(join(tmpdir(), 'tidy-'));
    try {
      const path = join(folder, 'fixture.ts');
      writeFileSync(path, text);
      const types = join(process.cwd(), 'node_modules/@types');
      const { findings } = checkFloatingPromises([path], {
        ...projectOptions(),
        rootDir: '/',
        typeRoots: [types],
      });
      return findings.map((it) => it.line);
    } finally {
      rmSync(folder, { recursive: true });
    }
  }

  it('sees calls into our own code and into Node', () => {
    const text = [
      `import { readFile } from 'node:fs/promises';`,
      'async function work(): Promise<number> { return 1; }',
      'export class A { async run() { await work(); } go() { this.run(); } }',
      `work(); readFile('a');`,
      'work().then(() => 1);',
      'void work(); await work(); work().catch(() => 0);',
      'const kept = work(); await kept;',
      'new Promise(() => 0);',
    ].join('\n');
    expect(linesFound(text)).toEqual([3, 4, 4, 5, 8]);
  }, 30_000);
});
