import { afterAll, beforeAll } from "vitest";
import { type JobWorker, startWorker } from "@/server/jobs/start-worker";
import { env } from "@/server/platform/env";
import { configuredQueue } from "@/server/platform/queue";
import { handlers } from "@/worker/handlers";
import { aKey, rest, type TestWorkspace } from "./atlas";

/** Runs the real worker, with all its handlers, inside this test file. Call it after `withAtlas`. */
export function withWorker(): void {
  let worker: JobWorker;
  beforeAll(async () => {
    worker = await startWorker({
      databaseUrl: env().DATABASE_URL ?? "",
      queue: configuredQueue(),
      bindings: handlers,
      lanes: { interactive: 1, sync: 1, compute: 1, upkeep: 1 },
    });
  });
  afterAll(() => worker.drain());
}

export type LoadedRun = {
  id: string;
  status: string;
  steps: {
    name: string;
    status: string;
    rowsIn: number | null;
    rowsOut: number | null;
    quarantined: number | null;
  }[];
  error: { code: string; message: string } | null;
  note: string | null;
  rowsIn: number | null;
  rowsOut: number | null;
  quarantined: number | null;
  rejected: number | null;
};

/** A workspace seen through REST with an admin's key. */
export async function anApi(workspace: TestWorkspace) {
  const key = await aKey(workspace.admin, workspace, "admin");
  const get = async <T>(path: string) => (await (await rest("GET", path, { key })).json()) as T;
  const send = async (
    content: string | Uint8Array,
    fileName: string,
    fields: Record<string, string> = {},
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, value);
    form.set("file", new Blob([content as BlobPart]), fileName);
    return await rest("POST", "/datasets", { key, body: form });
  };
  const finished = async (runId: string): Promise<LoadedRun> => {
    for (;;) {
      const run = await get<LoadedRun>(`/runs/${runId}`);
      if (run.status !== "queued" && run.status !== "running") return run;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  /** Uploads a file, waits for its run and gives both. */
  const load = async (
    content: string | Uint8Array,
    fileName = "people.csv",
    fields: Record<string, string> = {},
  ) => {
    const response = await send(content, fileName, fields);
    if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
    const { dataset, run } = (await response.json()) as {
      dataset: { id: string; name: string };
      run: { id: string };
    };
    return { datasetId: dataset.id, name: dataset.name, run: await finished(run.id) };
  };
  type Rows = { rows: Record<string, unknown>[]; total: number; columns: { name: string; type: string }[] };
  const rows = (datasetId: string, layer = "chart") =>
    get<Rows>(`/datasets/${datasetId}/rows?layer=${layer}`);
  return { key, get, send, finished, load, rows };
}
