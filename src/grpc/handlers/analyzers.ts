/** RunAnalyzer: the texts decoded, the tokens encoded as the caller wants them. */

import type { RunAnalyzerRequest } from '../../engine/requests.ts';
import { contextOf, type Handler } from '../call.ts';
import type { milvus } from '../gen/milvus.js';
import { SUCCESS } from '../status.ts';

type Request = milvus.proto.milvus.RunAnalyzerRequest;

function decode(request: Request): RunAnalyzerRequest {
  const decoder = new TextDecoder();
  return {
    analyzerParams: request.analyzer_params,
    texts: request.placeholder.map((text) => decoder.decode(text)),
    collectionName: request.collection_name,
    fieldName: request.field_name,
    analyzerNames: request.analyzer_names,
  };
}

export const analyzerHandlers = {
  RunAnalyzer: async (request: Request, call) => {
    const analyzed = call.engine.runAnalyzer(contextOf(request, call), decode(request));
    const results = analyzed.map((tokens) => ({
      tokens: tokens.map((token) => ({
        token: token.text,
        ...(request.with_detail
          ? {
              start_offset: token.startOffset,
              end_offset: token.endOffset,
              position: token.position,
              position_length: token.positionLength,
            }
          : {}),
        ...(request.with_hash ? { hash: token.hash } : {}),
      })),
    }));
    return { status: SUCCESS, results };
  },
} satisfies Record<string, Handler>;
