/**
 * docs/errors.md lists exactly the kinds of src/base/errors.ts.
 *
 * A row is `| kind | code | text | retriable | input |`. `npm run tidy -- --write`
 * rewrites the table between its marks from the code; the gate only compares.
 */

import { ERRORS } from '../../src/base/errors.ts';
import type { Finding, Gate } from './gate.ts';

export const ERRORS_PAGE = 'docs/errors.md';
const START = '<!-- table: begin -->';
const END = '<!-- table: end -->';

export const errorsPageGate: Gate = {
  name: 'error page',
  seenMin: 40,
  check: (files) => {
    const page = files.find((file) => file.path === ERRORS_PAGE);
    if (page === undefined) {
      return { seen: 0, findings: [{ path: ERRORS_PAGE, line: 0, message: 'is missing' }] };
    }
    const shown = new Set(page.text.split('\n').filter((line) => line.startsWith('| `')));
    const wanted = new Set(tableRows());
    const missing = [...wanted].filter((row) => !shown.has(row));
    const surplus = [...shown].filter((row) => !wanted.has(row));
    const finding = (message: string): Finding => ({ path: ERRORS_PAGE, line: 0, message });
    return {
      seen: shown.size,
      findings: [
        ...missing.map((row) => finding(`lacks the row ${row}`)),
        ...surplus.map((row) => finding(`has a row that the code does not: ${row}`)),
      ],
    };
  },
};

/** The page with the table of the code between its marks. */
export function withCurrentTable(page: string): string {
  const head = page.slice(0, page.indexOf(START) + START.length);
  const tail = page.slice(page.indexOf(END));
  const table = [
    "| kind | code | base text | retriable | always the caller's |",
    '|---|---|---|---|---|',
  ];
  return [head, ...table, ...tableRows(), tail].join('\n');
}

function tableRows(): string[] {
  return Object.entries(ERRORS).map(
    ([kind, { milvusCode, text, retriable, input }]) =>
      `| \`${kind}\` | ${milvusCode} | ${text} | ${retriable ? 'yes' : 'no'} | ${input ? 'yes' : 'no'} |`,
  );
}
