/**
 * Columns that the schema's functions fill: term counts for BM25, signatures for MinHash.
 *
 * Called with checked rows before they are committed; what it adds is logged with
 * them, so a replay computes nothing. A null text has no terms.
 */

import { MinHasher } from '../analyzer/minhash.ts';
import type { AnalyzerCache, FieldAnalyzer } from '../analyzer/field-analyzer.ts';
import { termFrequencies } from '../analyzer/term-frequencies.ts';
import { milvusError } from '../base/errors.ts';
import {
  type BytesColumn,
  type Column,
  type ColumnBatch,
  isNull,
  textAt,
  type VectorColumn,
} from '../schema/column.ts';
import { defaultColumn } from '../schema/default-column.ts';
import { parseMinHashParams } from '../schema/minhash-params.ts';
import {
  type CollectionSchema,
  type FieldSchema,
  type FunctionSchema,
  fieldByName,
} from '../schema/schema.ts';
import { BM25, MIN_HASH } from '../schema/validate-functions.ts';
import { paramOf } from '../schema/validate-field.ts';

export function analyzerOf(analyzers: AnalyzerCache, field: FieldSchema): FieldAnalyzer {
  return analyzers.field({
    analyzerParams: paramOf(field.typeParams, 'analyzer_params'),
    multiAnalyzerParams: paramOf(field.typeParams, 'multi_analyzer_params'),
  });
}

/** The batch with the outputs of all functions, or of `functions` alone. */
export function withFunctionOutputs(
  schema: CollectionSchema,
  batch: ColumnBatch,
  analyzers: AnalyzerCache,
  functions: readonly FunctionSchema[] = schema.functions,
): ColumnBatch {
  if (functions.length === 0) return batch;
  const columns = new Map(batch.columns);
  for (const fn of functions) {
    const input = fieldByName(schema, fn.inputFieldNames[0] as string) as FieldSchema;
    const output = fieldByName(schema, fn.outputFieldNames[0] as string) as FieldSchema;
    // Rows that are older than the input's field hold its default.
    const column = columns.get(input.id) ?? defaultColumn(input, batch.rowCount);
    const texts = new Texts(column as BytesColumn, batch.rowCount);
    const analyzer = analyzerOf(analyzers, input);
    if (fn.type === BM25) {
      const names = analyzer.byField === undefined ? undefined : namesOf(schema, analyzer, batch);
      columns.set(output.id, termColumn(texts, analyzer, names));
    } else if (fn.type === MIN_HASH) {
      const settings = parseMinHashParams(fn.params, output.dim as number);
      columns.set(output.id, signatureColumn(texts, new MinHasher(settings, analyzer.named())));
    } else {
      throw milvusError(
        'functionFailed',
        `function ${fn.name} needs a model provider, and this server calls none`,
      );
    }
  }
  // In the order of the schema, as every batch.
  const ordered = schema.fields.flatMap(({ id }) => {
    const column = columns.get(id);
    return column === undefined ? [] : [[id, column] as const];
  });
  return { rowCount: batch.rowCount, columns: new Map(ordered) };
}

class Texts {
  readonly #column: BytesColumn;
  readonly rowCount: number;

  constructor(column: BytesColumn, rowCount: number) {
    this.#column = column;
    this.rowCount = rowCount;
  }

  /** A null text reads as an empty one. */
  at(row: number): string {
    return isNull(this.#column, row) ? '' : textAt(this.#column, row);
  }
}

function namesOf(schema: CollectionSchema, analyzer: FieldAnalyzer, batch: ColumnBatch): Texts {
  const field = fieldByName(schema, analyzer.byField as string) as FieldSchema;
  return new Texts(batch.columns.get(field.id) as BytesColumn, batch.rowCount);
}

function termColumn(texts: Texts, analyzer: FieldAnalyzer, names: Texts | undefined): Column {
  const cells: Uint8Array[] = [];
  const starts = new Uint32Array(texts.rowCount + 1);
  let end = 0;
  for (let row = 0; row < texts.rowCount; row++) {
    const cell = termFrequencies(analyzer.named(names?.at(row)), texts.at(row));
    cells.push(cell);
    end += cell.length;
    starts[row + 1] = end;
  }
  return { layout: 'bytes', starts, heap: Buffer.concat(cells, end) };
}

function signatureColumn(texts: Texts, hasher: MinHasher): VectorColumn {
  const signatures = Array.from({ length: texts.rowCount }, (_, row) =>
    hasher.signature(texts.at(row)),
  );
  const rowBytes = signatures[0]?.length ?? 0;
  const bytes = Buffer.concat(signatures);
  return { layout: 'vector', rowBytes, extents: [{ bytes, rows: texts.rowCount }] };
}
