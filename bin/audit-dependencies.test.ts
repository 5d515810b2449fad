import { expect, it } from "vitest";
import { judgeAudit } from "./audit-dependencies.mjs";

const reportOf = (...severities: string[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      severities.map((severity) => [
        `pkg-${severity}`,
        {
          name: `pkg-${severity}`,
          severity,
          range: "<2.0.0",
          fixAvailable: { name: "pkg", version: "2.0.0" },
        },
      ]),
    ),
  });

it("passes where the registry knows of nothing, or of little", () => {
  expect(judgeAudit(reportOf())).toEqual({ passed: 1, failed: 0, skipped: [], output: "" });
  expect(judgeAudit(reportOf("low"))).toMatchObject({ passed: 1, failed: 0 });
});

it("fails with the package and its remedy where there is a weakness", () => {
  const { failed, output } = judgeAudit(reportOf("low", "high"));
  expect(failed).toBe(1);
  expect(output).toContain("high: pkg-high <2.0.0 (fixed in pkg 2.0.0)");
});

it("is skipped by name, and neither passes nor fails, where nobody could be asked", () => {
  for (const text of [
    "",
    "not json",
    JSON.stringify({ message: "405 Method Not Allowed - POST https://registry.example/advisories" }),
    JSON.stringify({ error: { code: "ENOTFOUND", summary: "request failed" } }),
  ]) {
    const { passed, failed, skipped } = judgeAudit(text);
    expect([passed, failed]).toEqual([0, 0]);
    expect(skipped[0]).toMatch(/^dependency audit \(.+\)$/);
  }
});
