/**
 * A text as a BM25 document: which terms, how often.
 *
 * The bytes are those of a SparseFloatVector: pairs of term number and count
 * (float32), ascending, little-endian (docs/format/column.md).
 */

import type { Analyzer } from './analyzer.ts';
import { termHash } from './term-hash.kernel.ts';

export function termFrequencies(analyzer: Analyzer, text: string): Uint8Array {
  if (text === '') return new Uint8Array(0);
  const tokens = analyzer.analyze(text);
  const terms = new Uint32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) terms[i] = termHash((tokens[i] as { text: string }).text);
  terms.sort();
  const bytes = new Uint8Array(terms.length * 8);
  const view = new DataView(bytes.buffer);
  let end = 0;
  for (let i = 0; i < terms.length; ) {
    let next = i + 1;
    while (next < terms.length && terms[next] === terms[i]) next += 1;
    view.setUint32(end, terms[i] as number, true);
    view.setFloat32(end + 4, next - i, true);
    end += 8;
    i = next;
  }
  return bytes.subarray(0, end);
}
