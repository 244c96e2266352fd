/**
 * Graphs follow the rows: which segment needs one, grown how far, saved where.
 *
 * One build at a time, largest gap first (catching-up.ts). Small segments never get a
 * graph: scanning them is as fast. One that will join another segment waits: the
 * graph of the two is the other's with more rows.
 */

import type { CollectionId, SegmentId } from '../base/ids.ts';
import type { VectorIndexSpec } from '../index/params/index-params.ts';
import { type VectorElement, vectorElementOf } from '../index/flat/vector-space.ts';
import type { CollectionDefinition, IndexDefinition } from '../catalog/definitions.ts';
import { scanMicros } from '../query/search-cost.ts';
import type { CollectionRows } from '../segment/collection-rows.ts';
import type { Segment } from '../segment/segment.ts';
import { vectorRowBytes } from '../schema/data-type.ts';
import type { GraphFile, GraphMetric } from '../schema/segment-manifest.ts';
import type { BuiltGraphFile } from './background-builder.ts';
import type { GraphView, SharedVectorColumn } from '../segment/segment-view.ts';
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
        if (scanMicros(segment.rowCount, shape) <= SCANNED_MICROS_MAX) continue;
        if (!segment.view().columns.has(index.fieldId)) continue;
        const uncovered = segment.rowCount - (segment.graph(index.fieldId)?.rows ?? 0);
        const isFinal = segment.isFrozen && segment.reservedRows === segment.rowCount;
        if (uncovered <= 0 && !(isFinal && this.#lacksFile(segment, index))) continue;
        gaps.push({ rows, segment, index, dim, element, uncovered, isFinal });
      }
    }
    return gaps;
  }

  /** The segment has files, and its graph, which covered every row before it was sealed, is none. */
  #lacksFile(segment: Segment, index: IndexDefinition): boolean {
    const manifest = this.#context.manifestOf(segment);
    return manifest !== undefined && manifest.graphs[index.fieldId]?.indexId !== String(index.id);
  }

  async #build(gap: Gap): Promise<void> {
    const { rows, segment, index } = gap;
    const { vector } = index;
    // While it waited it may have been merged into another, or dropped.
    if (vector === undefined || !rows.segments().includes(segment)) return;
    segment.pin();
    try {
      await this.#save(gap, vector);
    } finally {
      segment.unpin();
    }
  }

  async #save(gap: Gap, vector: VectorIndexSpec): Promise<void> {
    const { segment, index } = gap;
    const { builder, objects } = this.#context;
    const name = `graph-${segment.id}-${index.fieldId}-${this.#context.newId()}`;
    const outputPath = await objects.temporaryPath(name);
    const earlier = segment.graph(index.fieldId);
    try {
      const built = await builder.buildGraph({
        key: `${segment.id}/${index.fieldId}/${index.id}`,
        column: segment.view().columns.get(index.fieldId) as SharedVectorColumn,
        element: gap.element,
        rows: segment.rowCount,
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
    } finally {
      const used = segment.graph(index.fieldId)?.path;
      // Who has it mapped keeps it; who would open it now scans.
      const unused = [earlier?.path, outputPath].filter((path) => path !== used);
      this.#context.later(async () => {
        for (const path of unused) if (path !== undefined) await objects.discard(path);
      });
    }
  }

  /** A sealed segment's graph becomes one of its files; a growing one's stays temporary. */
  async #install(gap: Gap, outputPath: string, built: BuiltGraphFile): Promise<void> {
    const { rows, segment, index } = gap;
    const { objects } = this.#context;
    const { rows: rowCount, quantization, bytes, crc32 } = built;
    const graph = { rows: rowCount, metric: index.vector?.metric as GraphMetric, quantization };
    if (!gap.isFinal || this.#context.manifestOf(segment) === undefined) {
      this.#setGraph(gap, { ...graph, path: outputPath });
      return;
    }
    const key = `segments/${rows.id}/${segment.id}/graph-${index.fieldId}-${this.#context.newId()}.usearch`;
    await objects.adopt(outputPath, key);
    const path = await objects.localPath(key);
    const file = { ...graph, key, bytes, crc32, indexId: String(index.id) };
    await this.#nameFile(gap, file, () => this.#setGraph(gap, { ...graph, path }));
  }

  /** While the segment is pinned: once it is retired, nobody may hear of it again. */
  #setGraph(gap: Gap, graph: GraphView): void {
    const { rows, segment, index } = gap;
    if (!this.#isWanted(gap)) return;
    segment.setGraph(index.fieldId, graph);
    rows.publishView(segment);
  }

  /** False once the index was dropped. */
  #isWanted({ rows, index }: Gap): boolean {
    const indexes = this.#context.catalog.byId(rows.id)?.indexes ?? [];
    return indexes.some(({ id }) => id === index.id);
  }

  /** `onNamed` runs in the step in which the catalog names the file. */
  async #nameFile(gap: Gap, file: GraphFile, onNamed: () => void): Promise<void> {
    const { rows, segment, index } = gap;
    const { objects } = this.#context;
    await this.#context.changingSegments(async () => {
      const current = this.#context.manifestOf(segment);
      if (current === undefined || !this.#isWanted(gap)) {
        await objects.delete(file.key);
        return;
      }
      const older = current.graphs[index.fieldId];
      const graphs = { ...current.graphs, [index.fieldId]: file };
      const put = [{ ...current, graphs }];
      const event = { kind: 'segmentsChanged', collectionId: rows.id, removed: [], put } as const;
      await this.#context.commitEvent(event, onNamed).catch(async (cause) => {
        // Where the log has failed it may name the file.
        if (this.#context.pipeline.isSound) await objects.delete(file.key);
        throw cause;
      });
      // Who has it mapped keeps it; who would open it now scans.
      if (older !== undefined) await deleteFiles(this.#context, [older.key]);
    });
  }
}
