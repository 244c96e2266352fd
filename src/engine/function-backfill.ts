/**
 * Outputs of functions for rows that are older than the function.
 *
 * A function's output follows from the row's other fields, so what a segment lacks is
 * computed from them: when the function is added, and when files or log records from
 * before are read. Segments written later hold it.
 */

import type { AnalyzerCache } from '../analyzer/field-analyzer.ts';
import type { ColumnBatch } from '../schema/column.ts';
import { type CollectionSchema, type FieldSchema, fieldByName } from '../schema/schema.ts';
import { BM25, MIN_HASH } from '../schema/validate-functions.ts';
import { withFunctionOutputs } from '../segment/function-outputs.ts';
import type { Segment } from '../segment/segment.ts';
import type { VectorArena } from '../segment/vector-arena.ts';

/** The batch with what its functions would have filled, had they been there. */
export function completeBatch(
  schema: CollectionSchema,
  batch: ColumnBatch,
  analyzers: AnalyzerCache,
): ColumnBatch {
  const missing = schema.functions.filter(
    (fn) =>
      (fn.type === BM25 || fn.type === MIN_HASH) &&
      !batch.columns.has(outputOf(schema, fn.outputFieldNames).id),
  );
  return withFunctionOutputs(schema, batch, analyzers, missing);
}

export function fillFunctionOutputs(
  context: { readonly analyzers: AnalyzerCache; readonly arena: VectorArena },
  schema: CollectionSchema,
  segment: Segment,
): void {
  const { columns } = segment.view();
  const held = { rowCount: segment.reservedRows, columns };
  const complete = completeBatch(schema, held, context.analyzers);
  for (const fn of schema.functions) {
    const field = outputOf(schema, fn.outputFieldNames);
    if (!columns.has(field.id)) {
      segment.fillColumn(field, context.arena, complete.columns.get(field.id));
    }
  }
}

function outputOf(schema: CollectionSchema, names: readonly string[]): FieldSchema {
  return fieldByName(schema, names[0] as string) as FieldSchema;
}
