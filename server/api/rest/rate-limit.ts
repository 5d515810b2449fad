import type { Actor } from "@/server/access/context";
import { env } from "@/server/platform/env";
import { fail } from "@/server/platform/errors";
import { countUse } from "@/server/platform/rate-limit";

/**
 * Counts a request of this key or person, and fails as limited above the rate. Returns the headers
 * that tell a well-behaved client how much is left.
 */
export async function admit(actor: Actor): Promise<Record<string, string>> {
  const points = env().ATLAS_API_REQUESTS_PER_MINUTE;
  const limit = { name: "rest", points, seconds: 60, kind: "fast" } as const;
  const { allowed, remaining, resetMs } = await countUse(limit, `${actor.kind}:${actor.id}`);
  if (!allowed)
    fail(
      "limited",
      "api.too_many_requests",
      `More than ${points} requests in a minute. Slow down and retry.`,
      {
        retryAfterMs: resetMs,
      },
    );
  return {
    "RateLimit-Limit": String(points),
    "RateLimit-Remaining": String(remaining),
    "RateLimit-Reset": String(Math.ceil(resetMs / 1000)),
  };
}
