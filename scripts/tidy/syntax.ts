/**
 * The one place of tidy that parses TypeScript: a tree, its nodes, their lines.
 */

import ts from 'typescript';
import type { SourceText } from './gate.ts';

export function parseSource(file: SourceText): ts.SourceFile {
  return ts.createSourceFile(file.path, file.text, ts.ScriptTarget.ES2022, true);
}

export function lineOf(source: ts.SourceFile, position: number): number {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

/** Every node below `root`, parents first. */
export function* nodesOf(root: ts.Node): Generator<ts.Node> {
  const open: ts.Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => {
      children.push(child);
    });
    open.push(...children.reverse());
  }
}

export interface ImportedName {
  readonly specifier: string;
  readonly line: number;
}

/** Static, dynamic, type-only and re-exporting imports, and worker entry URLs. */
export function importsOf(source: ts.SourceFile): readonly ImportedName[] {
  const found: ImportedName[] = [];
  for (const node of nodesOf(source)) {
    const literal = importedLiteral(node);
    if (literal !== undefined) {
      found.push({ specifier: literal.text, line: lineOf(source, literal.getStart(source)) });
    }
  }
  return found;
}

function importedLiteral(node: ts.Node): ts.StringLiteral | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    const specifier = node.moduleSpecifier;
    return specifier !== undefined && ts.isStringLiteral(specifier) ? specifier : undefined;
  }
  if (ts.isImportTypeNode(node)) {
    const literal = ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined;
    return literal !== undefined && ts.isStringLiteral(literal) ? literal : undefined;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return firstString(node.arguments);
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') {
    return node.arguments?.[1]?.getText() === 'import.meta.url'
      ? firstString(node.arguments)
      : undefined;
  }
  return undefined;
}

function firstString(args: ts.NodeArray<ts.Expression> | undefined): ts.StringLiteral | undefined {
  const first = args?.[0];
  return first !== undefined && ts.isStringLiteral(first) ? first : undefined;
}
