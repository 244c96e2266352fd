/**
 * What a transport carries: unary calls by path, bytes in and bytes out.
 *
 * service.ts makes the table of methods and knows nothing of frames; http2/ serves
 * any such table and knows nothing of Milvus.
 */

/** Metadata of a call, as far as the client sent it. */
export interface CallMetadata {
  get(name: string): string | undefined;
}

export interface Method {
  /** Answers with one message; never rejects. Undefined: the stream ends without one. */
  readonly answer: (request: Uint8Array, metadata: CallMetadata) => Promise<Uint8Array | undefined>;
  /**
   * No view of the request outlives its answer, on any thread: its memory, which may be
   * shared, is then used for the next.
   */
  readonly borrowsRequest?: boolean;
}

/** Methods by path: `/package.Service/Name`. */
export type Methods = ReadonlyMap<string, Method>;
