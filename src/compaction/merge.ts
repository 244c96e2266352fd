/**
 * Several sealed segments of a partition as one: which rows are kept, in which
 * order, and where each goes.
 *
 * The build thread writes the merged rows into files (`mergeSegments`) while reads
 * and deletes go on; main then loads them, carries over every mark that the inputs
 * have got until then (`carryMarks`), and installs the new segment in one step.
 */

import type { FieldSchema } from '../schema/schema.ts';
import { isExpired, type RowExpiry } from '../segment/row-expiry.ts';
import type { RowRun } from '../segment/row-run.ts';
import type { Segment } from '../segment/segment.ts';
import { type OutputPaths, type SegmentFiles, writeRuns } from '../segment/segment-files.ts';
import { type CommitOrdinal, NEVER, type SegmentView } from '../segment/segment-view.ts';

export interface MergeInput {
  readonly view: SegmentView;
  readonly rowCount: number;
  /** One a row. */
  readonly insertTimestamps: BigInt64Array;
}

export interface MergeTask {
  /** Frozen segments, in the order of the output's rows. */
  readonly inputs: readonly MergeInput[];
  readonly fields: readonly FieldSchema[];
  /** Rows that died at or before this ordinal are left out: no read may go back that far. */
  readonly horizon: CommitOrdinal;
  /** Rows that had expired by then are left out too. */
  readonly expiry?: RowExpiry;
  /** The first input keeps its dead rows, and so its row offsets and its graph. */
  readonly keepsFirst: boolean;
  readonly outputPaths: OutputPaths;
}

export interface MergedFiles {
  readonly files: SegmentFiles;
  readonly rowCount: number;
  /** For each input: its rows' offsets in the output, DROPPED for those left out. */
  readonly offsetMaps: readonly Uint32Array[];
}

export const DROPPED = 0xffffffff;

/** Runs on the build thread; inputs are borrowed, in shared memory. */
export async function mergeSegments(task: MergeTask): Promise<MergedFiles> {
  const { runs, rowCount, offsetMaps } = planMerge(task);
  const files = await writeRuns(runs, task.fields, task.outputPaths);
  return { files, rowCount, offsetMaps };
}

export interface MergePlan {
  readonly runs: readonly RowRun[];
  readonly rowCount: number;
  readonly offsetMaps: readonly Uint32Array[];
}

/**
 * Decides once which rows are kept. Deletes made meanwhile do not matter: an
 * ordinal at or below the horizon is never given again.
 */
export function planMerge(task: Omit<MergeTask, 'fields' | 'outputPaths'>): MergePlan {
  const runs: RowRun[] = [];
  const offsetMaps: Uint32Array[] = [];
  let rowCount = 0;
  task.inputs.forEach((input, i) => {
    const keepsAll = i === 0 && task.keepsFirst;
    const kept = keepsAll ? undefined : keptRows(input, task);
    const offsetMap = mapOffsets(input.rowCount, kept, rowCount);
    const base = { columns: input.view.columns, insertTimestamps: input.insertTimestamps };
    const run: RowRun =
      kept === undefined
        ? { ...base, rowCount: input.rowCount }
        : { ...base, rowCount: kept.length, offsets: kept };
    runs.push(run);
    offsetMaps.push(offsetMap);
    rowCount += run.rowCount;
  });
  return { runs, rowCount, offsetMaps };
}

/** Undefined: all of them. */
function keptRows(
  input: MergeInput,
  { horizon, expiry }: Pick<MergeTask, 'horizon' | 'expiry'>,
): Uint32Array | undefined {
  const { deleteOrdinals } = input.view;
  const timed = { ...input.view, insertTimestamps: input.insertTimestamps };
  const kept = new Uint32Array(input.rowCount);
  let count = 0;
  for (let row = 0; row < input.rowCount; row++) {
    if ((deleteOrdinals[row] as number) <= horizon) continue;
    if (expiry === undefined || !isExpired(timed, row, expiry)) kept[count++] = row;
  }
  return count === input.rowCount ? undefined : kept.slice(0, count);
}

function mapOffsets(rowCount: number, kept: Uint32Array | undefined, first: number): Uint32Array {
  const offsets = new Uint32Array(rowCount);
  if (kept === undefined) {
    for (let row = 0; row < rowCount; row++) offsets[row] = first + row;
    return offsets;
  }
  offsets.fill(DROPPED);
  kept.forEach((row, i) => {
    offsets[row] = first + i;
  });
  return offsets;
}

/**
 * Gives the merged segment the marks of an input, as of now. In the same turn the
 * set must be changed, or a delete in between would be lost.
 *
 * cost    about 2 ms for a million rows
 */
export function carryMarks(source: Segment, offsetMap: Uint32Array, target: Segment): void {
  const { deleteOrdinals, supersededOrdinals } = source.view();
  for (let row = 0; row < offsetMap.length; row++) {
    const moved = offsetMap[row] as number;
    if (moved === DROPPED) continue;
    const deleted = deleteOrdinals[row] as number;
    if (deleted !== NEVER) target.markDeleted(moved, deleted);
    const superseded = supersededOrdinals[row] as number;
    if (superseded !== NEVER) target.markSuperseded(moved, superseded);
  }
}
