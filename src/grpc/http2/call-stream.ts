/** One call of a connection, from its header fields to its answer. */

import type { Method } from '../transport.ts';
import type { CallHead } from './call-head.ts';
import { MessageReader } from './message-reader.ts';
import { ReceiveWindow } from './receive-window.ts';
import type { SendStream } from './send-queue.ts';

export class CallStream implements SendStream {
  readonly id: number;
  readonly head: CallHead;
  readonly reader: MessageReader;
  /** Set once it is known that there is one. */
  method: Method | undefined;
  sendWindow: number;
  readonly receiveWindow: ReceiveWindow;
  /** The request is complete. */
  hasEnded = false;
  /** An answer or a status is on its way: nothing else may follow. */
  isAnswered = false;
  /** Monotonic; the caller waits no longer. */
  deadlineMs = Number.POSITIVE_INFINITY;

  constructor(
    id: number,
    head: CallHead,
    limits: { messageBytesMax: number; sendWindow: number; receiveWindow: number },
  ) {
    this.id = id;
    this.head = head;
    this.reader = new MessageReader(limits.messageBytesMax);
    this.sendWindow = limits.sendWindow;
    this.receiveWindow = new ReceiveWindow(limits.receiveWindow);
  }
}
