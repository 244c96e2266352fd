/**
 * How a call ends on the transport: gRPC's own status, apart from the Status inside an
 * answer. Only what is wrong below the level of messages ends in one of these.
 */

export const GRPC = {
  ok: 0,
  deadlineExceeded: 4,
  resourceExhausted: 8,
  unimplemented: 12,
  internal: 13,
} as const;

export interface CallStatus {
  readonly code: (typeof GRPC)[keyof typeof GRPC];
  readonly reason: string;
}

/** The call cannot be answered with a message. */
export class CallError extends Error {
  override readonly name = 'CallError';
  readonly status: CallStatus;

  constructor(code: CallStatus['code'], reason: string) {
    super(reason);
    this.status = { code, reason };
  }
}
