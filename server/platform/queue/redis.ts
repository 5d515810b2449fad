import type { Queue } from "../queue";
import { bullQueue } from "./bullmq";

export async function openRedisQueue(url: string, onError: (error: unknown) => void): Promise<Queue> {
  return bullQueue(
    {
      kind: "redis",
      // A producer must hear at once that Redis is away; a worker waits for it as long as it takes.
      producer: { url, enableOfflineQueue: false },
      consumer: { url, maxRetriesPerRequest: null },
      factory: undefined,
      close: () => Promise.resolve(),
    },
    onError,
  );
}
