/** Frames of the peer that are about the connection: read and checked. */

import { ConnectionError, ERROR, FRAME_BYTES_MAX, SETTING, WINDOW_MAX } from './frame.ts';

const SETTING_BYTES = 6;
const FRAME_SIZE_MAX = 2 ** 24 - 1;

/** Our frames are as small as every peer takes; of header tables we make no use. */
export interface PeerSettings {
  readonly initialWindowSize?: number;
}

export function readSettings(isAck: boolean, stream: number, payload: Buffer): PeerSettings {
  if (stream !== 0) throw new ConnectionError(ERROR.protocol, 'SETTINGS on a stream');
  if (payload.length % SETTING_BYTES !== 0 || (isAck && payload.length > 0)) {
    throw new ConnectionError(ERROR.frameSize, `SETTINGS of ${payload.length} bytes`);
  }
  let initialWindowSize: number | undefined;
  for (let at = 0; at < payload.length; at += SETTING_BYTES) {
    const value = payload.readUInt32BE(at + 2);
    switch (payload.readUInt16BE(at)) {
      case SETTING.enablePush:
        if (value > 1) throw new ConnectionError(ERROR.protocol, `ENABLE_PUSH of ${value}`);
        break;
      case SETTING.initialWindowSize:
        if (value > WINDOW_MAX) {
          throw new ConnectionError(ERROR.flowControl, `INITIAL_WINDOW_SIZE of ${value}`);
        }
        initialWindowSize = value;
        break;
      case SETTING.maxFrameSize:
        if (value < FRAME_BYTES_MAX || value > FRAME_SIZE_MAX) {
          throw new ConnectionError(ERROR.protocol, `MAX_FRAME_SIZE of ${value}`);
        }
        break;
    }
  }
  return initialWindowSize === undefined ? {} : { initialWindowSize };
}

/** The payload of a frame that holds one number. */
export function readUint32(payload: Buffer, frame: string): number {
  if (payload.length !== 4) {
    throw new ConnectionError(ERROR.frameSize, `${frame} of ${payload.length} bytes`);
  }
  return payload.readUInt32BE(0);
}
