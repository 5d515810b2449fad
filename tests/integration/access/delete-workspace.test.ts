import { expect, it } from "vitest";
import { graceDays } from "@/server/identity/delete-workspace";
import { removeWorkspaces } from "@/server/identity/remove-workspaces";
import { takeDueJobs } from "@/server/jobs/store/outbox";
import { scopedDb, unscopedDb } from "@/server/platform/db";
import { storage } from "@/server/platform/storage";
import {
  aKey,
  aMember,
  aWorkspace,
  callerFor,
  rest,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";
import { filesOf, fill, rowsOf } from "./support/filled-workspace";

withAtlas();

const never = new AbortController().signal;
const afterwards = () => new Date(Date.now() + (graceDays * 24 + 1) * 3_600_000);

async function remove(workspace: TestWorkspace): Promise<void> {
  await callerFor(workspace.admin).workspace.delete({ workspace: workspace.slug, name: workspace.name });
}

it("asks for the name as it is", async () => {
  const workspace = await aWorkspace();
  const call = callerFor(workspace.admin).workspace.delete({ workspace: workspace.slug, name: "Another" });
  await expect(call).rejects.toMatchObject({ cause: { code: "identity.workspace_name_differs" } });
  expect(
    (await callerFor(workspace.admin).workspace.current({ workspace: workspace.slug })).deleteAfter,
  ).toBe(null);
});

it("closes to members, keys and jobs, and opens again as it was", async () => {
  const workspace = await aWorkspace();
  const engineer = await aMember(workspace, "engineer");
  const key = await aKey(workspace.admin, workspace, "admin");
  await fill(workspace);
  await remove(workspace);

  for (const person of [workspace.admin, engineer])
    await expect(callerFor(person).datasets.list({ workspace: workspace.slug })).rejects.toMatchObject({
      cause: { code: "access.workspace_closed" },
    });
  expect(await (await rest("GET", "/datasets", { key })).json()).toMatchObject({
    code: "access.workspace_closed",
  });
  const due = (await takeDueJobs(unscopedDb(), 60_000, 100)).filter(({ name }) => name === "pipelines.run");
  expect(due).toEqual([]);
  expect((await callerFor(engineer).session.me()).workspaces).toEqual([]);
  const [shown] = (await callerFor(workspace.admin).session.me()).workspaces;
  expect(shown?.deleteAfter?.getTime()).toBeGreaterThan(Date.now() + (graceDays - 1) * 86_400_000);

  await expect(callerFor(engineer).workspace.restore({ workspace: workspace.slug })).rejects.toMatchObject({
    cause: { code: "access.not_allowed" },
  });
  await callerFor(workspace.admin).workspace.restore({ workspace: workspace.slug });
  expect((await callerFor(engineer).datasets.list({ workspace: workspace.slug })).items).toHaveLength(1);
  expect((await rest("GET", "/datasets", { key })).status).toBe(200);
  expect(await takeDueJobs(unscopedDb(), 60_000, 100)).toMatchObject([{ name: "pipelines.run" }]);
  const actions = await scopedDb(workspace.id).auditEvent.findMany({ orderBy: { seq: "desc" }, take: 2 });
  expect(actions.map(({ action }) => action)).toEqual(["workspace.restored", "workspace.deletion_requested"]);
});

it("removes rows and files when the time is over, and nothing of anybody else", async () => {
  const [gone, stays] = [await aWorkspace(), await aWorkspace()];
  for (const workspace of [gone, stays]) await fill(workspace);
  const before = await rowsOf(stays.id);
  await remove(gone);
  expect(await removeWorkspaces(new Date(), never)).toEqual({ workspaces: 0, files: 0 });
  const head = await unscopedDb().auditHead.findUniqueOrThrow({ where: { workspaceId: gone.id } });

  expect(await removeWorkspaces(afterwards(), never)).toEqual({ workspaces: 1, files: 2 });
  expect(await rowsOf(gone.id)).toEqual({});
  expect(await filesOf(gone.id)).toBe(0);
  expect(await rowsOf(stays.id)).toEqual(before);
  expect(await filesOf(stays.id)).toBe(2);
  expect(await unscopedDb().removedWorkspace.findUniqueOrThrow({ where: { id: gone.id } })).toMatchObject({
    slug: gone.slug,
    lastEntry: head.seq,
    lastHash: head.hash,
    finishedAt: expect.any(Date),
  });
  expect((await callerFor(gone.admin).session.me()).workspaces).toEqual([]);
});

it("goes on where it was cut off", async () => {
  const workspace = await aWorkspace();
  await fill(workspace);
  await remove(workspace);
  const stop = new AbortController();
  const remover = storage().remove;
  // The process ends after the first file.
  storage().remove = async (key) => {
    await remover.call(storage(), key);
    stop.abort(new Error("killed"));
  };
  await expect(removeWorkspaces(afterwards(), stop.signal)).rejects.toThrow("killed");
  storage().remove = remover;
  expect(await filesOf(workspace.id)).toBe(1);
  await expect(callerFor(workspace.admin).workspace.restore({ workspace: workspace.slug })).rejects.toThrow();
  expect(await removeWorkspaces(new Date(), never)).toEqual({ workspaces: 1, files: 1 });
  expect(await rowsOf(workspace.id)).toEqual({});
  // Rows gone, but the process ended before it noted so.
  await unscopedDb().removedWorkspace.update({ where: { id: workspace.id }, data: { finishedAt: null } });
  expect(await removeWorkspaces(new Date(), never)).toEqual({ workspaces: 1, files: 0 });
  expect(await removeWorkspaces(new Date(), never)).toEqual({ workspaces: 0, files: 0 });
});
