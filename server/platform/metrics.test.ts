import { expect, it } from "vitest";
import { counter, gauge, histogram, metricsSnapshot, renderMetrics } from "./metrics";

it("gives the same metric for the same name", () => {
  expect(counter("t_same", "Same.")).toBe(counter("t_same", "Same."));
});

it("renders its own metrics and those of other processes apart, each described once", async () => {
  counter("t_jobs_total", "Jobs.", ["lane"]).inc({ lane: 'a "b"\\' }, 2);
  gauge("t_waiting", "Waiting.").set(1.5);
  histogram("t_seconds", "Seconds.", ["job"], [1, 10]).observe({ job: "x" }, 3);
  const other = JSON.parse(JSON.stringify(await metricsSnapshot()));
  const text = await renderMetrics("web", [{ process: "worker-1", metrics: other }]);
  expect(text).toContain('t_jobs_total{process="web",lane="a \\"b\\"\\\\"} 2');
  expect(text).toContain('t_jobs_total{process="worker-1",lane="a \\"b\\"\\\\"} 2');
  expect(text).toContain('t_seconds_bucket{process="web",le="10",job="x"} 1');
  expect(text).toContain('t_seconds_bucket{process="web",le="+Inf",job="x"} 1');
  expect(text).toContain('t_seconds_sum{process="web",job="x"} 3');
  expect(text.match(/# TYPE t_waiting gauge/g)).toHaveLength(1);
  expect(text).toMatch(/process_resident_memory_bytes\{process="web"\} \d+/);
});
