/**
 * One word, one meaning: names in src/ do not use the synonyms that docs/glossary.md
 * puts away.
 *
 * The page's table has the column `not`; each entry there is looked for as a whole
 * word inside declared names (`rowItem` contains `item`). The fronts are left out:
 * the protocol has its own words.
 */

import ts from 'typescript';
import { type Finding, type Gate, isWritten, type SourceText } from './gate.ts';
import { lineOf, nodesOf, parseSource } from './syntax.ts';

export const GLOSSARY_PAGE = 'docs/glossary.md';

export const glossaryGate: Gate = {
  name: 'glossary',
  seenMin: 80,
  check: (files) => {
    const page = files.find((file) => file.path === GLOSSARY_PAGE);
    const synonyms = synonymsOf(page?.text ?? '');
    if (synonyms.size === 0) {
      const message = 'has no table with synonyms in its third column';
      return { seen: 0, findings: [{ path: GLOSSARY_PAGE, line: 0, message }] };
    }
    const scope = files.filter(({ path }) => inScope(path));
    return { seen: scope.length, findings: scope.flatMap((file) => check(file, synonyms)) };
  },
};

function inScope(path: string): boolean {
  return path.startsWith('src/') && isWritten(path) && !/^src\/(grpc|http)\//.test(path);
}

/** Synonym → the word to use, from the table `| word | meaning | not |`. */
function synonymsOf(page: string): ReadonlyMap<string, string> {
  const synonyms = new Map<string, string>();
  for (const line of page.split('\n')) {
    const [, word, , not] = line.split('|').map((cell) => cell.trim());
    if (word === undefined || not === undefined || word === 'word' || /^-+$/.test(word)) continue;
    for (const synonym of not.split(',')) {
      if (synonym.trim() !== '') synonyms.set(synonym.trim().toLowerCase(), word);
    }
  }
  return synonyms;
}

function check(file: SourceText, synonyms: ReadonlyMap<string, string>): Finding[] {
  const source = parseSource(file);
  const found: Finding[] = [];
  for (const node of nodesOf(source)) {
    const name = declaredName(node);
    if (name === undefined) continue;
    const words = name.text.split(/(?=[A-Z])|_|#/).map((word) => word.toLowerCase());
    const spoken = ` ${words.join(' ')} `;
    for (const [synonym, word] of synonyms) {
      if (!spoken.includes(` ${synonym} `)) continue;
      const message = `${name.text}: say ${word}, not ${synonym} (${GLOSSARY_PAGE})`;
      found.push({ path: file.path, line: lineOf(source, name.getStart(source)), message });
    }
  }
  return found;
}

function declaredName(node: ts.Node): ts.Identifier | ts.PrivateIdentifier | undefined {
  const isDeclaration =
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isClassDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isMethodSignature(node) ||
    ts.isPropertyDeclaration(node) ||
    ts.isPropertySignature(node);
  if (!isDeclaration || node.name === undefined) return undefined;
  return ts.isIdentifier(node.name) || ts.isPrivateIdentifier(node.name) ? node.name : undefined;
}
