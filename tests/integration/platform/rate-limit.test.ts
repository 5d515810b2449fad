import { afterEach, describe, expect, it } from "vitest";
import { env } from "@/server/platform/env";
import { closeRateLimits, countUse, forgetUses, type RateLimit } from "@/server/platform/rate-limit";
import { withAtlas } from "../../support/atlas";
import { queues } from "../jobs/support/queues";

withAtlas();

const limit: RateLimit = { name: "test", points: 3, seconds: 60, kind: "durable" };

describe.each(queues)("durable limits where jobs are delivered by $name", ({ available, open }) => {
  afterEach(async () => {
    await closeRateLimits();
    Object.assign(env(), { REDIS_URL: undefined });
  });

  it.skipIf(!available)("count each key by itself, across processes, until they are forgotten", async () => {
    const queue = await open({ url: env().DATABASE_URL ?? "", drop: async () => undefined });
    if ("redisUrl" in queue.settings) Object.assign(env(), { REDIS_URL: queue.settings.redisUrl });
    try {
      const states = await Promise.all([1, 2, 3, 4].map(() => countUse(limit, "ada")));
      expect(states.map((state) => state.allowed).sort()).toEqual([false, true, true, true]);
      expect(states.find((state) => !state.allowed)?.resetMs).toBeGreaterThan(50_000);
      expect(await countUse(limit, "eve")).toMatchObject({ allowed: true, limit: 3, remaining: 2 });
      // Another process has no memory of these, only the store has.
      await closeRateLimits();
      expect((await countUse(limit, "ada")).allowed).toBe(false);
      await forgetUses(limit, "ada");
      expect((await countUse(limit, "ada")).allowed).toBe(true);
    } finally {
      await closeRateLimits();
      await queue.stop();
    }
  });
});
