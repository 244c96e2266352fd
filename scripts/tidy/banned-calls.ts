/**
 * Time, randomness, files and output go through one door each (I7, I8).
 *
 * Scope is src/ without its tests. A door that needs the real thing is listed by
 * path; everything else takes it through a constructor.
 */

import ts from 'typescript';
import { type Finding, type Gate, isTest, isWritten, perFileGate } from './gate.ts';
import { importsOf, lineOf, nodesOf, parseSource } from './syntax.ts';

interface Ban {
  readonly pattern: RegExp;
  readonly doors: RegExp;
  readonly instead: string;
}

const CALLS: readonly Ban[] = [
  {
    pattern: /^Date\.now$/,
    doors: /^src\/base\/clock\.ts$/,
    instead: 'take a Clock (base/clock.ts)',
  },
  {
    pattern: /^performance\.now$/,
    doors: /^src\/base\/clock\.ts$/,
    instead: 'take a Clock (base/clock.ts)',
  },
  {
    pattern: /^process\.hrtime\b/,
    doors: /^src\/base\/clock\.ts$/,
    instead: 'take a Clock (base/clock.ts)',
  },
  {
    pattern: /^Math\.random$/,
    doors: /^src\/base\/random\.ts$/,
    instead: 'take a Random (base/random.ts)',
  },
  { pattern: /^console\./, doors: /^src\/cli\//, instead: 'take a Log (base/log.ts)' },
  {
    pattern: /^process\.exit$/,
    doors: /^src\/cli\//,
    instead: 'throw; cli/ decides about the exit',
  },
];

const IMPORTS: readonly Ban[] = [
  {
    pattern: /^(node:)?fs(\/promises)?$/,
    doors: /^src\/(io|cli)\//,
    instead: 'use the stores of io/',
  },
  {
    pattern: /^(node:)?child_process$/,
    doors: /^src\/cli\//,
    instead: 'the server starts no processes',
  },
];

const inScope = (path: string) => path.startsWith('src/') && isWritten(path) && !isTest(path);

export const bannedCallsGate: Gate = perFileGate({
  name: 'banned calls',
  seenMin: 80,
  inScope,
  findings: (file) => {
    const source = parseSource(file);
    const found: Finding[] = [];
    for (const { specifier, line } of importsOf(source)) {
      found.push(...violations(IMPORTS, file.path, specifier, line));
    }
    for (const node of nodesOf(source)) {
      const line = lineOf(source, node.getStart(source));
      if (ts.isPropertyAccessExpression(node)) {
        found.push(...violations(CALLS, file.path, node.getText(source), line));
      }
      if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date') {
        if ((node.arguments?.length ?? 0) === 0) {
          found.push({
            path: file.path,
            line,
            message: 'new Date() reads the wall clock: take a Clock',
          });
        }
      }
    }
    return found;
  },
});

function violations(bans: readonly Ban[], path: string, text: string, line: number): Finding[] {
  return bans
    .filter((ban) => ban.pattern.test(text) && !ban.doors.test(path))
    .map((ban) => ({ path, line, message: `${text} is banned here: ${ban.instead}` }));
}

export const moduleStateGate: Gate = perFileGate({
  name: 'module state',
  seenMin: 80,
  inScope,
  findings: (file) => {
    const source = parseSource(file);
    const found: Finding[] = [];
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const isConst = (statement.declarationList.flags & ts.NodeFlags.Const) !== 0;
      const isAmbient = statement.modifiers?.some((it) => it.kind === ts.SyntaxKind.DeclareKeyword);
      if (isConst || isAmbient === true) continue;
      const line = lineOf(source, statement.getStart(source));
      const message = 'module-level variable: each thread would have its own copy (I8)';
      found.push({ path: file.path, line, message });
    }
    return found;
  },
});
