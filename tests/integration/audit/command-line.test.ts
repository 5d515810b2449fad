import { spawn } from "node:child_process";
import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { sealTrail } from "@/server/audit/seal-trail";
import { verifyTrail } from "@/server/audit/verify-trail";
import { actAs } from "@/server/identity/act-as";
import { anOrigin, aWorkspace, type TestWorkspace, withAtlas } from "../../support/atlas";
import { tamper } from "./trail-database";

withAtlas();

let workspace: TestWorkspace;
let other: TestWorkspace;

beforeAll(async () => {
  workspace = await aWorkspace();
  other = await aWorkspace();
});

function atlas(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ["bin/atlas.mjs", "audit", "verify", ...args], {
    cwd: join(import.meta.dirname, "../../.."),
    env: process.env,
  });
  const [out, err]: [string[], string[]] = [[], []];
  child.stdout.setEncoding("utf8").on("data", (text) => out.push(text));
  child.stderr.setEncoding("utf8").on("data", (text) => err.push(text));
  return new Promise((resolve) =>
    child.once("close", (code) => resolve({ code: code ?? -1, out: out.join(""), err: err.join("") })),
  );
}

it("verifies every trail, one of them, and against a hash noted elsewhere", {
  timeout: 120_000,
}, async () => {
  const ctx = actAs(workspace.admin, workspace.id, "admin", anOrigin());
  await sealTrail(ctx);
  const { hash } = await verifyTrail(ctx);
  const all = await atlas();
  expect(all.code).toBe(0);
  expect(all.out).toContain(`${workspace.slug}: intact, 1 entries, sealed through 1, ends with 1:${hash}`);
  expect(all.out).toContain(`${other.slug}: intact, 1 entries, not sealed yet`);
  expect((await atlas("--workspace", workspace.slug, "--expect", `1:${hash}`)).code).toBe(0);
  expect(await atlas("--workspace", workspace.slug, "--expect", `1:${"a".repeat(64)}`)).toMatchObject({
    code: 1,
  });
  expect(await atlas("--workspace", "no-such")).toMatchObject({
    code: 2,
    err: "There is no workspace no-such.\n",
  });
  expect((await atlas("--expect", "1:2")).code).toBe(2);

  await tamper(`UPDATE "AuditEvent" SET "actorLabel" = 'Eve' WHERE "workspaceId" = '${workspace.id}'`);
  const bad = await atlas();
  expect(bad.code).toBe(1);
  expect(bad.err).toMatch(/: Entry 1 \([0-9a-f-]{36}, workspace\.created\) was edited or moved/);
  expect(bad.out).toContain(`${other.slug}: intact`);
  expect(JSON.parse((await atlas("--workspace", workspace.slug, "--json")).out)).toMatchObject({
    workspace: workspace.slug,
    ok: false,
    problem: { kind: "edited", seq: 1 },
  });
});
