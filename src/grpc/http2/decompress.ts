/** Compressed requests: gzip and deflate, as gRPC names them, unpacked to a bound. */

import { gunzip, inflate } from 'node:zlib';
import { CallError, GRPC } from './call-status.ts';

/** Sent with every answer, so that clients know what they may use. */
export const ACCEPTED_ENCODINGS = 'identity,deflate,gzip';

const UNPACK = { gzip: gunzip, deflate: inflate } as const;

export function decompress(bytes: Buffer, encoding: string, bytesMax: number): Promise<Buffer> {
  if (encoding === 'identity') return Promise.resolve(bytes);
  if (!Object.hasOwn(UNPACK, encoding)) {
    throw new CallError(
      GRPC.unimplemented,
      `Received message compressed with unsupported encoding "${encoding}"`,
    );
  }
  return new Promise((resolve, reject) => {
    const unpack = UNPACK[encoding as keyof typeof UNPACK];
    unpack(bytes, { maxOutputLength: bytesMax }, (cause, unpacked) => {
      if (cause === null) return resolve(unpacked);
      const isTooLarge = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      reject(
        isTooLarge
          ? new CallError(
              GRPC.resourceExhausted,
              `Received message that decompresses to a size larger than ${bytesMax}`,
            )
          : new CallError(GRPC.internal, 'Failed to decompress message'),
      );
    });
  });
}
