import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import type { runLogLine } from "../schema";

export type RunLogLine = z.infer<typeof runLogLine>;

/** Adds a line people can read to a run. Never a cell value. */
export async function insertRunLog(
  ctx: Ctx,
  runId: string,
  level: RunLogLine["level"],
  message: string,
): Promise<void> {
  await ctx.db.runLog.create({ data: { workspaceId: ctx.workspaceId, runId, level, message } });
}

/** Lines after the given one, oldest first, at most 500. */
export async function listRunLogRows(
  ctx: Ctx,
  runId: string,
  after: string | undefined,
): Promise<RunLogLine[]> {
  const rows = await ctx.db.runLog.findMany({
    where: { runId, ...(after ? { id: { gt: BigInt(after) } } : {}) },
    orderBy: { id: "asc" },
    take: 500,
    select: { id: true, at: true, level: true, message: true },
  });
  return rows.map((row) => ({ ...row, id: row.id.toString(), level: row.level as RunLogLine["level"] }));
}
