/**
 * Errors to Status messages, both enumerations filled: `code` and the legacy `error_code`.
 *
 * Nobody else formats errors for gRPC. What is not a MilvusError is our own fault:
 * it is logged and answered as 65535.
 */

import { ERRORS, MilvusError } from '../base/errors.ts';
import { WireError } from './decode/wire-reader.ts';

export interface WireStatus {
  readonly error_code?: number;
  readonly code?: number;
  readonly reason?: string;
  readonly detail?: string;
  readonly retriable?: boolean;
  readonly extra_info?: Readonly<Record<string, string>>;
}

export const SUCCESS: WireStatus = {};

const UNEXPECTED = 1;
/** common.ErrorCode of those codes that have one of their own. */
const LEGACY: Readonly<Record<number, number>> = {
  1: 56,
  3: 52,
  7: 54,
  8: 49,
  9: 48,
  11: 55,
  100: 4,
  109: 62,
  110: 56,
  200: 15,
  400: 15,
  401: 46,
  501: 15,
  503: 46,
  505: 55,
  506: 46,
  600: 47,
  700: 25,
  904: 50,
  905: 46,
  1100: 5,
  1101: 5,
  1102: 5,
};

export function statusOf(cause: unknown): WireStatus {
  const error = asMilvusError(cause);
  const { milvusCode, retriable, input } = ERRORS[error.kind];
  return {
    code: milvusCode,
    error_code: LEGACY[milvusCode] ?? UNEXPECTED,
    reason: error.message,
    detail: error.message,
    retriable: retriable && !input,
    ...(input ? { extra_info: { is_input_error: 'true' } } : {}),
  };
}

/** True for what a client can cause: nothing to log. */
export function isClientFault(cause: unknown): boolean {
  return cause instanceof MilvusError || cause instanceof WireError;
}

function asMilvusError(cause: unknown): MilvusError {
  if (cause instanceof MilvusError) return cause;
  if (cause instanceof WireError) {
    const text = `the request is not a valid message: ${cause.message}`;
    return new MilvusError('parameterInvalid', text, { cause });
  }
  const text = cause instanceof Error ? cause.message : String(cause);
  return new MilvusError('unexpected', text, { cause });
}
