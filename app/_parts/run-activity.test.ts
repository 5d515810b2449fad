import { describe, expect, it } from "vitest";
import type { RunStep } from "@/server/pipelines/schema";
import { isActive, runTitle, timeLeft } from "./run-activity";

const step = (ms: number): RunStep => ({
  name: "explore",
  status: "running",
  rowsIn: null,
  rowsOut: null,
  quarantined: null,
  ms,
  startedAt: null,
});

describe("time left of a run", () => {
  it("goes on at the pace so far", () => {
    expect(timeLeft({ status: "running", progress: 0.25, steps: [step(4000), step(6000)] })).toBe(30_000);
  });

  it("says nothing after too little time or progress", () => {
    expect(timeLeft({ status: "running", progress: 0.02, steps: [step(60_000)] })).toBeNull();
    expect(timeLeft({ status: "running", progress: 0.5, steps: [step(500)] })).toBeNull();
  });

  it("says nothing of a run that waits or has ended", () => {
    expect(timeLeft({ status: "queued", progress: 0.5, steps: [step(9000)] })).toBeNull();
    expect(timeLeft({ status: "succeeded", progress: 0.99, steps: [step(9000)] })).toBeNull();
  });
});

it("knows which runs are under way", () => {
  expect(["queued", "running", "succeeded", "blocked", undefined].map(isActive)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

it("names a run by its file, or by what it does when it has none", () => {
  expect(runTitle({ kind: "load", fileName: "people.csv" })).toBe("Load of people.csv");
  expect(runTitle({ kind: "replay", fileName: "people.csv" })).toBe("Replay of quarantined rows");
});
