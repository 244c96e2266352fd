/** How Milvus words a refused analyzer: the class of the problem, then the text. */

import { invalidParameter, type MilvusError, milvusError } from '../base/errors.ts';

export type AnalyzerErrorClass = 'InvalidArgument' | 'InternalError' | 'JsonError';

export function analyzerError(errorClass: AnalyzerErrorClass, reason: string): MilvusError {
  return invalidParameter(`Tokenizer creation failed: ${errorClass}: ${reason}`);
}

/** A part that Milvus has and this server does not. */
export function unservedAnalyzer(what: string): MilvusError {
  return milvusError('unimplemented', `analyzer: ${what} is not supported by this server`);
}
