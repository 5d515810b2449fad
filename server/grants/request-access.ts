import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { findDataset, listRequestable } from "@/server/catalog/dataset-state";
import { fail } from "@/server/platform/errors";
import type { AccessRequestInput } from "./schema";
import { endRequestRow, insertRequest } from "./store/request-rows";

/** Data sets the actor may ask for without seeing them: those that are restricted and not denied to them. */
export function listRequestableDatasets(ctx: Ctx) {
  return listRequestable(ctx);
}

/** Asks for access to a data set the actor reads, or one that is restricted. Those who manage it decide. */
export async function requestAccess(ctx: Ctx, input: AccessRequestInput): Promise<{ requestId: string }> {
  if (ctx.actor.kind !== "user")
    return fail("forbidden", "grants.people_only", "Access is asked for by people, not by keys.");
  await requireKnown(ctx, input.datasetId);
  const columns = [...new Set(input.columns)];
  const actions = [...new Set(input.actions)];
  return await ctx.db.$transaction(async (tx) => {
    const requestId = await insertRequest(ctx, tx, { ...input, actions, columns });
    await recordAudit(
      ctx,
      tx,
      "grants.requested",
      { kind: "dataset", id: input.datasetId },
      { requestId, actions, columns, days: input.days },
    );
    return { requestId };
  });
}

async function requireKnown(ctx: Ctx, datasetId: string): Promise<void> {
  const requestable = await listRequestable(ctx);
  if (!requestable.some(({ id }) => id === datasetId)) await findDataset(ctx, datasetId, "datasets:read");
}

/** Takes one's own open request back. */
export async function withdrawRequest(ctx: Ctx, { requestId }: { requestId: string }): Promise<{ ok: true }> {
  await ctx.db.$transaction(async (tx) => {
    const ended = await endRequestRow(ctx, tx, requestId, { state: "withdrawn", requesterId: ctx.actor.id });
    if (!ended) fail("missing", "grants.request_not_open", "There is no such open request of yours.");
    await recordAudit(ctx, tx, "grants.request_withdrawn", null, { requestId });
  });
  return { ok: true };
}
