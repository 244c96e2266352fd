/**
 * The QueryExecutor without threads: a SegmentSearcher behind promises, for tests
 * and tools, where one outcome on every run matters more than speed.
 */

import type { SegmentId } from '../base/ids.ts';
import type { SegmentView } from '../segment/segment-view.ts';
import type { AggregatedRows } from './aggregate-rows.ts';
import type {
  AggregateTask,
  FilterHits,
  FilterTask,
  QueryExecutor,
  ReadScope,
  SearchHits,
  SearchTask,
} from './executor.ts';
import { SegmentSearcher, type SegmentSearcherOptions } from './segment-searcher.ts';

export class InlineQueryExecutor implements QueryExecutor {
  readonly #searcher: SegmentSearcher;

  constructor(options: SegmentSearcherOptions) {
    this.#searcher = new SegmentSearcher(options);
  }

  publish(view: SegmentView): void {
    this.#searcher.publish(view);
  }

  async retire(segmentId: SegmentId): Promise<void> {
    this.#searcher.retire(segmentId);
  }

  async search(task: SearchTask): Promise<SearchHits> {
    await this.#searcher.prepare(task);
    return this.#searcher.search(task);
  }

  async filter(task: FilterTask): Promise<FilterHits> {
    await this.#searcher.prepare(task);
    return this.#searcher.filter(task);
  }

  async aggregate(task: AggregateTask): Promise<AggregatedRows> {
    await this.#searcher.prepare(task);
    return this.#searcher.aggregate(task);
  }

  async count(task: ReadScope): Promise<number> {
    await this.#searcher.prepare(task);
    return this.#searcher.count(task);
  }

  async close(): Promise<void> {
    this.#searcher.close();
  }
}
