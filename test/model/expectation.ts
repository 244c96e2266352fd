/**
 * A difference between server and model, as one error that says both.
 */

import type { ResStatus } from '@zilliz/milvus2-sdk-node';

export class ModelMismatch extends Error {
  override readonly name = 'ModelMismatch';
}

export function expectEqual(got: unknown, wanted: unknown, what: string): void {
  const [gotText, wantedText] = [JSON.stringify(got), JSON.stringify(wanted)];
  if (gotText === wantedText) return;
  throw new ModelMismatch(`${what}\n  got    ${short(gotText)}\n  wanted ${short(wantedText)}`);
}

export function accepted(status: ResStatus): void {
  if (status.error_code === 'Success') return;
  throw new ModelMismatch(`refused: ${status.error_code} ${status.reason}`);
}

function short(text: string | undefined): string {
  const whole = text ?? 'undefined';
  return whole.length > 600 ? `${whole.slice(0, 600)} ... (${whole.length} characters)` : whole;
}
