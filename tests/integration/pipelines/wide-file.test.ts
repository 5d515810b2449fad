import { expect, it } from "vitest";
import { aWorkspace, withAtlas } from "../../support/atlas";
import { anApi } from "../../support/pipeline";
import { aWorkerProcess } from "./support/worker-process";

withAtlas();

it("a file may have ten thousand columns", { timeout: 400_000 }, async () => {
  await aWorkerProcess();
  const api = await anApi(await aWorkspace());
  const width = 10_000;
  const line = (value: (column: number) => string) =>
    Array.from({ length: width }, (_, column) => value(column)).join(",");
  const content = [
    line((c) => `c${c}`),
    ...[1, 2, 3, 4, 5, 6].map((row) => line((c) => String(row * c))),
    "4,5",
  ].join("\n");
  const { run, datasetId } = await api.load(content, "wide.csv");
  expect(run.error).toBeNull();
  expect(run).toMatchObject({ status: "succeeded", rowsOut: 6, rejected: 1 });
  const { rows, total } = await api.rows(datasetId);
  expect(total).toBe(6);
  expect(rows[2]).toMatchObject({ c0: 0, [`c${width - 1}`]: 3 * (width - 1) });
});
