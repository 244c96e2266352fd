/**
 * What a golden data folder holds, and what a server shows of it.
 *
 * write.ts puts the content in and keeps the answers beside the folder; the test asks
 * again, of today's server. Rows are computed, so the answers can be checked too.
 */

import type { MilvusClient } from '@zilliz/milvus2-sdk-node';

export interface GoldenContent {
  /** Ends with a checkpoint. */
  firstLife(client: MilvusClient): Promise<void>;
  /** After the checkpoint; ends with kill -9, so it is in the log only. */
  secondLife(client: MilvusClient): Promise<void>;
  /** What a server shows of the content; the same of every version. */
  answersOf(client: MilvusClient): Promise<object>;
  /** Keys of the answers' rows with what tells that a row is the right one. */
  shown(answers: object): readonly (readonly unknown[])[];
  /** The same, from the program alone. */
  computed(): readonly (readonly unknown[])[];
  /** A small write to the opened folder, and what it makes of the answers. */
  change(client: MilvusClient): Promise<void>;
  changed(answers: object): object;
}
