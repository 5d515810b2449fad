import { describe, expect, it } from "vitest";
import { AtlasError, type ErrorKind } from "../../platform/errors";
import { cancelled, claimLost, released, timedOut } from "./abort-reasons";
import { backOff, decideSettlement } from "./decide-settlement";

const timings = { retryMs: 1_000, longestRetryMs: 60_000 };
const end = { error: undefined, abortReason: undefined, failures: 0, maxAttempts: 3 };
const decide = (changes: Partial<Parameters<typeof decideSettlement>[0]>) =>
  decideSettlement({ ...end, ...changes }, timings, () => 1);
const failing = (kind: ErrorKind, retryAfterMs?: number) =>
  new AtlasError(kind, "test.failed", "Failed.", retryAfterMs === undefined ? {} : { retryAfterMs });

describe("what becomes of a job", () => {
  it("succeeds when its handler returned, whatever was asked meanwhile", () => {
    expect(decide({})).toEqual({ status: "succeeded" });
    expect(decide({ abortReason: cancelled() })).toEqual({ status: "succeeded" });
  });

  it.each(["limited", "upstream", "unavailable"] as const)("tries again after %s", (kind) => {
    expect(decide({ error: failing(kind) })).toMatchObject({
      status: "queued",
      delayMs: 1_000,
      counts: true,
    });
  });

  it.each(["invalid", "forbidden", "missing", "conflict", "bug", "unauthenticated"] as const)(
    "fails at once after %s",
    (kind) => expect(decide({ error: failing(kind) })).toMatchObject({ status: "failed", error: { kind } }),
  );

  it("fails after the last attempt", () => {
    expect(decide({ error: failing("upstream"), failures: 2 })).toMatchObject({ status: "failed" });
  });

  it("waits as long as the other side asked", () => {
    expect(decide({ error: failing("limited", 7_000) })).toMatchObject({ delayMs: 7_000 });
  });

  it("takes any other error for a bug and shows none of its words", () => {
    const settlement = decide({ error: new Error("secret words") });
    expect(settlement).toMatchObject({ status: "failed", error: { code: "atlas.bug" } });
    expect(JSON.stringify(settlement)).not.toContain("secret");
  });

  it("is cancelled, or failed for taking too long, as its signal said", () => {
    const error = new Error("aborted");
    expect(decide({ error, abortReason: cancelled() })).toMatchObject({ status: "cancelled" });
    expect(decide({ error, abortReason: timedOut(60_000) })).toMatchObject({
      status: "failed",
      error: { code: "jobs.timed_out" },
    });
  });

  it("goes back to the queue without a mark against it when its worker stops", () => {
    expect(decide({ error: new Error("aborted"), abortReason: released() })).toEqual({
      status: "queued",
      delayMs: 0,
      counts: false,
      error: null,
    });
  });

  it("is left alone when another worker has it", () => {
    expect(decide({ error: new Error("aborted"), abortReason: claimLost() })).toBeNull();
    expect(decide({ error: claimLost() })).toBeNull();
  });

  it("survives a database that was away even when it is tried only once", () => {
    const away = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
    expect(decide({ error: away, maxAttempts: 1 })).toMatchObject({ status: "queued" });
    expect(decide({ error: away, maxAttempts: 1, failures: 2 })).toMatchObject({
      status: "failed",
      error: { code: "jobs.database_away" },
    });
  });
});

it("waits twice as long after each failure, up to a limit, with a random half", () => {
  expect([0, 1, 2, 10].map((failures) => backOff(failures, timings, () => 1))).toEqual([
    1_000, 2_000, 4_000, 60_000,
  ]);
  expect(backOff(0, timings, () => 0)).toBe(500);
});
