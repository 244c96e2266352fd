/**
 * Files and functions stay short enough to read at once.
 *
 * Past 400 lines a header must say why (`Long because …`), past 600 nothing helps.
 * collection.ts and the gRPC handlers pull everything towards them and get 300.
 */

import ts from 'typescript';
import {
  type Finding,
  type Gate,
  isTest,
  isWritten,
  perFileGate,
  type SourceText,
} from './gate.ts';
import { lineOf, nodesOf, parseSource } from './syntax.ts';

const FILE_LINES_MAX = 600;
const FILE_LINES_WITH_REASON = 400;
const GRAVITY_WELL_LINES_MAX = 300;
const FUNCTION_LINES_MAX = 60;

export const fileLengthGate: Gate = perFileGate({
  name: 'file length',
  seenMin: 100,
  inScope: isWritten,
  findings: (file) => {
    const count = file.text.split('\n').length - 1;
    const message = fileProblem(file, count);
    return message === undefined ? [] : [{ path: file.path, line: 0, message }];
  },
});

function fileProblem(file: SourceText, count: number): string | undefined {
  if (count > FILE_LINES_MAX) return `${count} lines, at most ${FILE_LINES_MAX}`;
  const isWell = /(^|\/)collection\.ts$|\/handlers\//.test(file.path) && !isTest(file.path);
  if (isWell && count > GRAVITY_WELL_LINES_MAX) {
    return `${count} lines, at most ${GRAVITY_WELL_LINES_MAX} for a file that everything is drawn to`;
  }
  const header = file.text.slice(0, file.text.indexOf('*/'));
  if (count > FILE_LINES_WITH_REASON && !/\bLong because\b/.test(header)) {
    return `${count} lines without a reason: past ${FILE_LINES_WITH_REASON} the header says "Long because ..."`;
  }
  return undefined;
}

export const functionLengthGate: Gate = perFileGate({
  name: 'function length',
  seenMin: 100,
  inScope: isWritten,
  findings: (file) => {
    const source = parseSource(file);
    const found: Finding[] = [];
    for (const node of nodesOf(source)) {
      if (!ts.isFunctionLike(node) || isTestBody(node)) continue;
      const first = lineOf(source, node.getStart(source));
      const count = lineOf(source, node.end) - first + 1;
      if (count <= FUNCTION_LINES_MAX) continue;
      const message = `function of ${count} lines, at most ${FUNCTION_LINES_MAX}`;
      found.push({ path: file.path, line: first, message });
    }
    return found;
  },
});

/** `describe` and its kin hold cases, not statements; the cases inside are still measured. */
function isTestBody(node: ts.Node): boolean {
  const call = node.parent;
  return (
    call !== undefined &&
    ts.isCallExpression(call) &&
    /^(describe|describe\.each\b.*)/.test(call.expression.getText())
  );
}
