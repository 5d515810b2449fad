import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { handleHealthRequest } from "@/server/api/health";
import { handleMetricsRequest } from "@/server/api/metrics";
import { peerHeader } from "@/server/platform/client-address";
import { unscopedDb } from "@/server/platform/db";
import { env } from "@/server/platform/env";
import { configuredQueue, openQueue } from "@/server/platform/queue";
import { aKey, aWorkspace, withAtlas } from "../../support/atlas";

const token = "metrics-token-0123456789";
withAtlas({ METRICS_TOKEN: token });

type Answer = { status: string; checks: Record<string, { status: string; ms: number; code?: string }> };

async function health(): Promise<{ status: number; body: Answer }> {
  const response = await handleHealthRequest();
  return { status: response.status, body: (await response.json()) as Answer };
}

async function beat(beatAt: Date): Promise<void> {
  const id = randomUUID();
  await unscopedDb().workerHeartbeat.deleteMany();
  await unscopedDb().workerHeartbeat.create({
    data: { id, host: "test", machine: "test", pid: 1, lanes: ["compute"], beatAt },
  });
}

describe("GET /api/health", () => {
  it("fails while no worker has reported and the queue is not set up, naming both", async () => {
    const { status, body } = await health();
    expect(status).toBe(503);
    expect(body.checks).toMatchObject({
      database: { status: "ok", ms: expect.any(Number) },
      storage: { status: "ok", kind: "local" },
      queue: { status: "failing", code: "queue.not_set_up" },
      worker: { status: "failing", code: "worker.none" },
    });
  });

  it("is well once everything answers, and not when the worker fell silent", async () => {
    const queue = await openQueue(configuredQueue(), () => undefined);
    await queue.close();
    await beat(new Date());
    expect(await health()).toMatchObject({
      status: 200,
      body: { status: "ok", checks: { queue: { kind: "postgres" }, worker: { workers: 1 } } },
    });
    await beat(new Date(Date.now() - 60_000));
    expect((await health()).body.checks.worker).toMatchObject({ status: "failing", code: "worker.none" });
  });

  it("notices storage that cannot be written, without saying where it is", async () => {
    await beat(new Date());
    const folder = join(env().ATLAS_HOME, "storage");
    await rm(folder, { recursive: true, force: true });
    const { writeFile } = await import("node:fs/promises");
    await writeFile(folder, "a file in the way");
    const { status, body } = await health();
    await rm(folder);
    expect(status).toBe(503);
    expect(body.checks.storage?.status).toBe("failing");
    expect(JSON.stringify(body)).not.toContain(env().ATLAS_HOME);
  });
});

describe("GET /metrics", () => {
  const ask = async (headers: Record<string, string>) =>
    (await handleMetricsRequest(new Request("http://localhost:3000/metrics", { headers }))).status;
  const local = { host: "localhost:3000", [peerHeader]: "::ffff:127.0.0.1" };

  it("is open on this machine and answers in the Prometheus format", async () => {
    const response = await handleMetricsRequest(
      new Request("http://localhost:3000/metrics", { headers: local }),
    );
    expect(response.headers.get("content-type")).toContain("text/plain; version=0.0.4");
    expect(await response.text()).toMatch(/^process_cpu_user_seconds_total\{process="web"\} /m);
  });

  it("is closed to others, also through a proxy on this machine or a host name pointed at it", async () => {
    expect(await ask({ host: "localhost:3000", [peerHeader]: "192.0.2.1" })).toBe(401);
    expect(await ask({ host: "localhost:3000" })).toBe(401);
    expect(await ask({ ...local, "x-forwarded-for": "192.0.2.1" })).toBe(401);
    expect(await ask({ ...local, host: "evil.example" })).toBe(401);
  });

  it("opens with the token or with a key that may read the workspace", async () => {
    const remote = { host: "atlas.example", [peerHeader]: "192.0.2.1" };
    expect(await ask({ ...remote, authorization: `Bearer ${token}` })).toBe(200);
    expect(await ask({ ...remote, authorization: `Bearer ${token}x` })).toBe(401);
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "viewer");
    expect(await ask({ ...remote, authorization: `Bearer ${key}` })).toBe(200);
    const narrow = await aKey(workspace.admin, workspace, "viewer", { scopes: ["runs:read"] });
    expect(await ask({ ...remote, authorization: `Bearer ${narrow}` })).toBe(403);
  });
});
