/**
 * Graphs follow the rows: which segment needs one, grown how far, saved where.
 *
 * One build at a time, largest gap first (catching-up.ts). Small segments never get a
 * graph: scanning them is as fast. One that will join another segment waits: the
 * graph of the two is the other's with more rows.
 */

import type { CollectionId, FieldId, SegmentId } from '../base/ids.ts';
import { type VectorElement, vectorElementOf } from '../index/flat/vector-space.ts';
import type { CollectionDefinition, IndexDefinition } from '../catalog/definitions.ts';
import { scanMicros } from '../query/search-cost.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import { vectorRowBytes } from '../schema/data-type.ts';
import type { GraphFile, GraphMetric } from '../schema/segment-manifest.ts';
import type { BuiltGraphFile } from './background-builder.ts';
import type { SharedVectorColumn } from '../segment/segment-view.ts';
import type { GraphRequest } from './background-builder.ts';
import { CatchingUp } from './catching-up.ts';
import type { EngineContext } from './context.ts';
import { deleteFiles } from './discarding.ts';

/** Vectors that are scanned within about half a millisecond get no graph. */
const SCANNED_MICROS_MAX = scanMicros(4096, { element: 'float32', rowBytes: 784 * 4 });
/** A growing segment's graph is saved again when so much of it is not covered. */
const UNCOVERED_SHARE = 0.25;

interface Gap {
  readonly rows: CollectionRows;
  readonly segment: Segment;
  readonly index: IndexDefinition;
  readonly dim: number;
  readonly element: VectorElement;
  readonly uncovered: number;
  readonly isFinal: boolean;
}

function isDue(gap: Gap): boolean {
  return gap.isFinal || gap.uncovered >= UNCOVERED_SHARE * gap.segment.rowCount;
}

/** After a merge a sealed segment has the graph of its first rows, which is extended. */
function baseOf(gap: Gap): Pick<GraphRequest, 'basePath' | 'baseRows' | 'baseQuantization'> {
  const graph = gap.segment.graph(gap.index.fieldId);
  if (!gap.isFinal || graph === undefined || graph.metric !== gap.index.vector?.metric) return {};
  return { basePath: graph.path, baseRows: graph.rows, baseQuantization: graph.quantization };
}

/** Compaction, as far as graphs wait for it. */
export interface IdleMerges {
  joining(id: CollectionId): ReadonlySet<SegmentId>;
  mergeIdle(id: CollectionId): Promise<boolean>;
}

export class GraphKeeper {
  readonly #context: EngineContext;
  readonly #merges: IdleMerges;
  readonly #work: CatchingUp<Gap>;

  constructor(context: EngineContext, merges: IdleMerges) {
    this.#context = context;
    this.#merges = merges;
    this.#work = new CatchingUp(context, {
      what: 'a graph',
      gapsOf: (collection) => this.#dueGaps(collection),
      build: (gap) => this.#fill(gap),
    });
  }

  wake(id?: CollectionId): void {
    this.#work.wake(id);
  }

  stop(): Promise<void> {
    return this.#work.stop();
  }

  /** Rows that the index's graphs are to cover and do not yet; a growing segment's tail is scanned. */
  uncoveredRows(collection: CollectionDefinition, index: IndexDefinition): number {
    return this.#gapsOf(collection)
      .filter((gap) => gap.index.id === index.id && isDue(gap))
      .reduce((sum, gap) => sum + gap.uncovered, 0);
  }

  /** Segments that will join another come when nothing else is left to do. */
  #dueGaps(collection: CollectionDefinition): Gap[] {
    const gaps = this.#gapsOf(collection).filter(isDue);
    if (gaps.length === 0) return gaps;
    const joining = this.#merges.joining(collection.id);
    const others = gaps.filter(({ segment }) => !joining.has(segment.id));
    return others.length > 0 ? others : gaps;
  }

  async #fill(gap: Gap): Promise<void> {
    const { rows, segment } = gap;
    const isJoining = this.#merges.joining(rows.id).has(segment.id);
    if (isJoining && (await this.#merges.mergeIdle(rows.id))) return;
    await this.#build(gap);
  }

  #gapsOf(collection: CollectionDefinition): Gap[] {
    const rows = this.#context.rows.get(collection.id);
    if (rows === undefined) return [];
    const gaps: Gap[] = [];
    for (const index of collection.indexes) {
      if (index.vector?.servedBy !== 'graph') continue;
      const field = collection.schema.fields.find(({ id }) => id === index.fieldId);
      const dim = field?.dim;
      const element = field === undefined ? undefined : vectorElementOf(field.type);
      if (field === undefined || dim === undefined || element === undefined) continue;
      const shape = { element, rowBytes: vectorRowBytes(field.type, dim) };
      for (const segment of rows.segments()) {
        const uncovered = segment.rowCount - (segment.graph(index.fieldId)?.rows ?? 0);
        if (uncovered <= 0 || scanMicros(segment.rowCount, shape) <= SCANNED_MICROS_MAX) continue;
        if (!segment.view().columns.has(index.fieldId)) continue;
        const isFinal = segment.isFrozen && segment.reservedRows === segment.rowCount;
        gaps.push({ rows, segment, index, dim, element, uncovered, isFinal });
      }
    }
    return gaps;
  }

  async #build(gap: Gap): Promise<void> {
    const { rows, segment, index } = gap;
    const { vector } = index;
    // While it waited it may have been merged into another, or dropped.
    if (vector === undefined || !rows.segments().includes(segment)) return;
    const name = `graph-${segment.id}-${index.fieldId}-${this.#context.newId()}`;
    const rowCount = segment.rowCount;
    segment.pin();
    try {
      const outputPath = await this.#context.objects.temporaryPath(name);
      const built = await this.#context.builder.buildGraph({
        key: `${segment.id}/${index.fieldId}/${index.id}`,
        column: segment.view().columns.get(index.fieldId) as SharedVectorColumn,
        element: gap.element,
        rows: rowCount,
        shape: {
          dim: gap.dim,
          metric: vector.metric as GraphMetric,
          M: vector.M,
          efConstruction: vector.efConstruction,
        },
        outputPath,
        isFinal: gap.isFinal,
        ...baseOf(gap),
      });
      await this.#install(gap, outputPath, built);
      // Before the pin goes: once it is retired, nobody may hear of the segment again.
      rows.publishView(segment);
    } finally {
      segment.unpin();
    }
  }

  /** A sealed segment's graph becomes one of its files; a growing one's stays temporary. */
  async #install(gap: Gap, outputPath: string, built: BuiltGraphFile): Promise<void> {
    const { rows, segment, index } = gap;
    const metric = index.vector?.metric as GraphMetric;
    const { rows: rowCount, quantization, bytes, crc32 } = built;
    const manifest = this.#context.catalog.segment(rows.id, String(segment.id));
    let path = outputPath;
    if (gap.isFinal && manifest !== undefined) {
      const key = `segments/${rows.id}/${segment.id}/graph-${index.fieldId}-${this.#context.newId()}.usearch`;
      await this.#context.objects.adopt(outputPath, key);
      path = await this.#context.objects.localPath(key);
      const file: GraphFile = {
        key,
        bytes,
        crc32,
        rows: rowCount,
        indexId: String(index.id),
        metric,
        quantization,
      };
      await this.#nameFile(gap, file);
    }
    const stillWanted = this.#context.catalog
      .byId(rows.id)
      ?.indexes.some(({ id }) => id === index.id);
    if (stillWanted === true) {
      segment.setGraph(index.fieldId as FieldId, { path, rows: rowCount, metric, quantization });
    }
  }

  async #nameFile(gap: Gap, file: GraphFile): Promise<void> {
    const { rows, segment, index } = gap;
    await this.#context.changingSegments(async () => {
      const current = this.#context.catalog.segment(rows.id, String(segment.id));
      const indexes = this.#context.catalog.byId(rows.id)?.indexes ?? [];
      if (current === undefined || !indexes.some(({ id }) => id === index.id)) {
        await this.#context.objects.delete(file.key);
        return;
      }
      const older = current.graphs[index.fieldId];
      const graphs = { ...current.graphs, [index.fieldId]: file };
      await this.#context.commitEvent({
        kind: 'segmentsChanged',
        collectionId: rows.id,
        removed: [],
        put: [{ ...current, graphs }],
      });
      // Who has it mapped keeps it; who would open it now scans.
      if (older !== undefined) await deleteFiles(this.#context, [older.key]);
    });
  }
}
