import { describe, expect, it } from "vitest";
import { violation } from "./import-rules";
import { type Import, productSources } from "./sources";

const sources = productSources();

describe("imports", () => {
  it("follow the rules of the architecture", () => {
    const broken = sources
      .flatMap((source) => source.imports)
      .map((edge) => ({ edge, reason: violation(edge) }))
      .filter(({ reason }) => reason !== undefined)
      .map(({ edge, reason }) => `${edge.from} → ${edge.to}: ${reason}`);
    expect(broken).toEqual([]);
  });

  it("form no cycles", () => {
    expect(cycles()).toEqual([]);
  });

  it("reach the unscoped database client from few places only", () => {
    const users = sources
      .filter(({ text }) => /import [^;]*\bunscopedDb\b/.test(text))
      .map(({ path }) => path);
    const allowed = /^server\/((identity|access|jobs|metrics)\/|platform\/)/;
    expect(users.filter((path) => !allowed.test(path))).toEqual([]);
  });
});

describe("the rules themselves", () => {
  const edge = (from: string, to: string, more: Partial<Import> = {}): Import => ({
    from,
    to,
    isPackage: false,
    typeOnly: false,
    dynamic: false,
    ...more,
  });

  it.each([
    ["server/jobs/submit-job.ts", "server/catalog/schema.ts"],
    ["server/reading/read.ts", "server/pii/detect.ts"],
    ["server/reading/read.ts", "server/platform/db.ts"],
    ["server/catalog/get.ts", "server/jobs/store/outbox.ts"],
    ["server/catalog/get.ts", "prisma/generated/client.ts"],
    ["server/platform/log.ts", "server/access/context.ts"],
    ["server/api/routers/runs.ts", "server/platform/db.ts"],
    ["server/jobs/schema.ts", "server/jobs/define-job.ts"],
    ["worker/index.ts", "server/api/root.ts"],
    ["worker/index.ts", "app/layout.tsx"],
    ["bin/atlas.ts", "server/jobs/store/outbox.ts"],
    ["app/_ui/button.tsx", "server/api/root.ts"],
    ["app/(w)/runs/page.tsx", "app/(w)/datasets/_components/list.tsx"],
    ["app/(w)/runs/page.tsx", "server/catalog/get.ts"],
  ])("refuse %s → %s", (from, to) => {
    expect(violation(edge(from, to))).toBeDefined();
  });

  it.each([
    ["server/catalog/get.ts", "server/catalog/store/rows.ts"],
    ["server/catalog/store/rows.ts", "prisma/generated/client.ts"],
    ["server/reading/read.ts", "server/pii/schema.ts"],
    ["server/reading/read.ts", "server/platform/engine.ts"],
    ["server/pipelines/jobs.ts", "server/jobs/define-job.ts"],
    ["worker/handlers/runs.ts", "server/pipelines/execute-run.ts"],
    ["app/(w)/runs/page.tsx", "server/api/root.ts"],
    ["app/(w)/runs/page.tsx", "app/(w)/runs/_components/list.tsx"],
  ])("allow %s → %s", (from, to) => {
    expect(violation(edge(from, to))).toBeUndefined();
  });

  it("let the client side name the type of the router, and nothing more of it", () => {
    const root = ["app/_trpc/client.tsx", "server/api/root.ts"] as const;
    expect(violation(edge(...root, { typeOnly: true }))).toBeUndefined();
    expect(violation(edge(...root))).toBeDefined();
  });

  it("keep every package but zod out of a schema", () => {
    expect(violation(edge("server/jobs/schema.ts", "pg", { isPackage: true }))).toBeDefined();
    expect(violation(edge("server/jobs/schema.ts", "zod", { isPackage: true }))).toBeUndefined();
  });
});

/** Each cycle of imports that are made at start, as `a → b → a`. */
function cycles(): string[] {
  const next = new Map(
    sources.map(({ path, imports }) => [
      path,
      imports.filter((edge) => !edge.isPackage && !edge.typeOnly && !edge.dynamic).map(({ to }) => to),
    ]),
  );
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (path: string, trail: string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) found.push([...trail.slice(start), path].join(" → "));
    if (start !== -1 || done.has(path)) return;
    for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}
