/**
 * The graphs a search thread has mapped: opened at the first search, let go when a
 * newer view names another file or the segment is retired.
 *
 * A graph that cannot be opened is reported and its rows are scanned instead: an
 * index is derived data, losing one costs time and no row.
 */

import type { FieldId, SegmentId } from '../base/ids.ts';
import { GraphReader, writeEmptyGraph } from '../index/hnsw/usearch.ts';
import type { GraphView, SegmentView } from '../segment/segment-view.ts';

export interface OpenGraphsOptions {
  /** A file this thread may overwrite (hnsw/usearch: letting go of a map). */
  readonly emptyGraphPath: string;
  readonly onError: (cause: unknown) => void;
}

interface OpenGraph {
  readonly path: string;
  /** Undefined: it could not be opened. */
  readonly reader: GraphReader | undefined;
}

export class OpenGraphs {
  readonly #options: OpenGraphsOptions;
  readonly #open = new Map<SegmentId, Map<FieldId, OpenGraph>>();
  #hasEmptyGraph = false;

  constructor(options: OpenGraphsOptions) {
    this.#options = options;
  }

  reader(id: SegmentId, fieldId: FieldId, graph: GraphView, dim: number): GraphReader | undefined {
    let fields = this.#open.get(id);
    const known = fields?.get(fieldId);
    if (known !== undefined && known.path === graph.path) return known.reader;
    if (known !== undefined) this.#release(known);
    if (fields === undefined) {
      fields = new Map();
      this.#open.set(id, fields);
    }
    const fresh = { path: graph.path, reader: this.#map(graph, dim) };
    fields.set(fieldId, fresh);
    return fresh.reader;
  }

  /** Lets go of the segment's graphs that the view no longer names. */
  keepOnly(view: SegmentView): void {
    const fields = this.#open.get(view.id);
    if (fields === undefined) return;
    for (const [fieldId, open] of fields) {
      if (view.graphs.get(fieldId)?.path === open.path) continue;
      this.#release(open);
      fields.delete(fieldId);
    }
  }

  forget(id: SegmentId): void {
    for (const open of this.#open.get(id)?.values() ?? []) this.#release(open);
    this.#open.delete(id);
  }

  close(): void {
    for (const id of [...this.#open.keys()]) this.forget(id);
  }

  #map(graph: GraphView, dim: number): GraphReader | undefined {
    try {
      const { metric, quantization } = graph;
      return new GraphReader(graph.path, { dim, metric, quantization });
    } catch (cause) {
      this.#options.onError(cause);
      return undefined;
    }
  }

  #release(open: OpenGraph): void {
    if (open.reader === undefined) return;
    try {
      if (!this.#hasEmptyGraph) writeEmptyGraph(this.#options.emptyGraphPath);
      this.#hasEmptyGraph = true;
      open.reader.release(this.#options.emptyGraphPath);
    } catch (cause) {
      // The map goes with the reader at some collection; only the moment is lost.
      this.#options.onError(cause);
    }
  }
}
