/**
 * Every file opens with a comment that says what it is for.
 */

import { type Gate, isWritten, perFileGate, type SourceText } from './gate.ts';

const HEADER_LINES_MAX = 25;

export const headersGate: Gate = perFileGate({
  name: 'headers',
  seenMin: 100,
  inScope: isWritten,
  findings: (file) => {
    const message = headerProblem(file);
    return message === undefined ? [] : [{ path: file.path, line: 1, message }];
  },
});

function headerProblem(file: SourceText): string | undefined {
  const text = file.text.replace(/^#!.*\n/, '');
  const header = /^\/\*\*([\s\S]*?)\*\//.exec(text)?.[1];
  if (header === undefined) return 'no header comment: open the file with /** what it is for */';
  const words = header
    .replaceAll('*', ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length < 5) return 'the header says too little';
  const count = header.split('\n').length;
  return count > HEADER_LINES_MAX
    ? `header of ${count} lines: ${HEADER_LINES_MAX} at most, the rest belongs into docs/`
    : undefined;
}
