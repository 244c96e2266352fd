/**
 * A client that shares nothing with earlier ones.
 *
 * grpc-js keeps connections by address for a while. A server that was started again
 * may get a port that a killed one had, and a shared, failed connection would then
 * refuse the first call.
 */

import { MilvusClient } from '@zilliz/milvus2-sdk-node';

export function freshClient(address: string): MilvusClient {
  return new MilvusClient({
    address,
    maxRetries: 0,
    channelOptions: { 'grpc.use_local_subchannel_pool': 1 },
  });
}
