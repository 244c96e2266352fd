/**
 * No promise floats, judged with TypeScript's own types.
 *
 * Biome's rule of the same name sees calls within the project but not those into
 * Node's types (`readFile(path);` passes it). This one asks the checker.
 */

import ts from 'typescript';
import type { Finding, GateResult } from './gate.ts';
import { lineOf, nodesOf } from './syntax.ts';

/** `paths` are checked; what they import is only read for its types. */
export function checkFloatingPromises(
  paths: readonly string[],
  options: ts.CompilerOptions,
): GateResult {
  const program = ts.createProgram([...paths], { ...options, incremental: false, noEmit: true });
  const checker = program.getTypeChecker();
  const findings: Finding[] = [];
  for (const path of paths) {
    const source = program.getSourceFile(path);
    if (source === undefined) throw new Error(`TypeScript did not read ${path}`);
    for (const node of nodesOf(source)) {
      if (!ts.isExpressionStatement(node) || !isUnhandled(node.expression, checker)) continue;
      const line = lineOf(source, node.getStart(source));
      findings.push({ path, line, message: 'floating promise: await it, or say void' });
    }
  }
  return { findings, seen: paths.length };
}

export function projectOptions(): ts.CompilerOptions {
  const read = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { compilerOptions } = read.config as { compilerOptions: unknown };
  const { options, errors } = ts.convertCompilerOptionsFromJson(compilerOptions, '.');
  if (errors.length > 0) throw new Error(String(errors[0]?.messageText));
  return options;
}

function isUnhandled(expression: ts.Expression, checker: ts.TypeChecker): boolean {
  if (ts.isAwaitExpression(expression) || ts.isVoidExpression(expression)) return false;
  if (!ts.isCallExpression(expression) && !ts.isNewExpression(expression)) return false;
  const type = checker.getTypeAtLocation(expression);
  if ((type.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown)) !== 0) return false;
  const then = type.getProperty('then');
  if (then === undefined) return false;
  // `.catch(handler)` is an answer; `.then(handler)` alone is not.
  return !/\.catch\($/.test(
    expression.getText().slice(0, expression.expression.end - expression.getStart() + 1),
  );
}
