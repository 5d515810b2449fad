import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { unscopedDb } from "@/server/platform/db";
import { aWorkspace, withAtlas } from "../../support/atlas";
import { anApi } from "../../support/pipeline";
import { aTcpProxy } from "../../support/tcp-proxy";
import { aWorkerProcess } from "./support/worker-process";

withAtlas();

const outageMs = Number(process.env.TEST_OUTAGE_MS ?? 30_000);

it("ends a run right when the database was away in the middle of it", {
  timeout: 120_000 + outageMs,
}, async () => {
  const api = await anApi(await aWorkspace());
  const proxy = await aTcpProxy(process.env.DATABASE_URL ?? "");
  onTestFinished(() => proxy.stop());
  const lines = Array.from({ length: 300_000 }, (_, i) => `${i},name ${i},${i * 7},place ${i % 97}`);
  const response = await api.send(["id,name,n,place", ...lines].join("\n"), "big.csv", { key: "id" });
  const { run } = (await response.json()) as { run: { id: string } };
  await aWorkerProcess({ DATABASE_URL: proxy.url });
  while ((await api.get<{ status: string }>(`/runs/${run.id}`)).status === "queued") await sleep(20);

  proxy.cut();
  await sleep(outageMs);
  expect(await api.get(`/runs/${run.id}`)).toMatchObject({ status: "running" });
  proxy.restore();

  expect(await api.finished(run.id)).toMatchObject({ status: "succeeded", rowsOut: 300_000 });
  const snapshots = await unscopedDb().snapshot.groupBy({ by: ["layer"], _count: true });
  for (const { layer, _count } of snapshots) expect(_count, layer).toBe(1);
  expect(snapshots.map(({ layer }) => layer)).toContain("navigate");
});
