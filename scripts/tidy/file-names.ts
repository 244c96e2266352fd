/**
 * Files are named for the main thing inside, in kebab-case; drawers are refused.
 *
 * Exports are named, and nothing re-exports a whole module: both keep "where is it
 * used?" a matter of one search.
 */

import ts from 'typescript';
import { type Finding, type Gate, isWritten, perFileGate } from './gate.ts';
import { lineOf, parseSource } from './syntax.ts';

const DRAWERS = [
  'types',
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'misc',
  'shared',
  'constants-all',
];
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|contract|task|kernel|d))*\.(ts|mts|mjs)$/;

export const fileNamesGate: Gate = perFileGate({
  name: 'file names',
  seenMin: 100,
  inScope: (path) => isWritten(path) || path.endsWith('.mjs'),
  findings: ({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const stem = name.split('.')[0] ?? '';
    if (!NAME.test(name)) return [{ path, line: 0, message: 'file names are kebab-case' }];
    if (DRAWERS.includes(stem)) {
      return [{ path, line: 0, message: `${stem} is a drawer: name the file for what is inside` }];
    }
    return [];
  },
});

export const exportsGate: Gate = perFileGate({
  name: 'exports',
  seenMin: 80,
  inScope: (path) => path.startsWith('src/') && isWritten(path),
  findings: (file) => {
    const source = parseSource(file);
    const found: Finding[] = [];
    for (const statement of source.statements) {
      const line = lineOf(source, statement.getStart(source));
      if (ts.isExportAssignment(statement) || isDefaultExport(statement)) {
        found.push({ path: file.path, line, message: 'default export: give it a name' });
      }
      if (ts.isExportDeclaration(statement) && statement.exportClause === undefined) {
        found.push({ path: file.path, line, message: 'export *: name what leaves' });
      }
    }
    return found;
  },
});

function isDefaultExport(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some((it) => it.kind === ts.SyntaxKind.DefaultKeyword) ?? false;
}
