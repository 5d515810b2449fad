import type { z } from "zod";
import type { Ctx } from "@/server/access/context";
import { recordAudit } from "@/server/audit/record-audit";
import { listManaged } from "@/server/catalog/dataset-state";
import { fail } from "@/server/platform/errors";
import { createGrant, requireManaged } from "./create-grant";
import { type AccessRequest, type decideRequestInput, grantInput, type listRequestsInput } from "./schema";
import { endRequestRow, findOpenRequest, linkGrant, listRequestRows } from "./store/request-rows";

const dayMs = 86_400_000;

/**
 * Requests of one's own, those one may decide, or all of the workspace. Who manages single data sets sees the
 * requests for these.
 */
export async function listRequests(
  ctx: Ctx,
  input: z.infer<typeof listRequestsInput>,
): Promise<AccessRequest[]> {
  const rows = await listRequestRows(ctx, {
    state: input.state,
    requesterId: input.whose === "mine" ? ctx.actor.id : null,
  });
  const managed = new Set(await listManaged(ctx));
  const isOwn = ({ requester }: (typeof rows)[number]) => requester.id === ctx.actor.id;
  return rows
    .filter((row) => isOwn(row) || managed.has(row.dataset.id))
    .map((row) => ({ ...row, mayDecide: row.state === "open" && !isOwn(row) && managed.has(row.dataset.id) }))
    .filter(({ mayDecide }) => input.whose !== "to_decide" || mayDecide);
}

/** Approves a request, which makes the grant, or declines it. Nobody decides their own. */
export async function decideRequest(
  ctx: Ctx,
  input: z.infer<typeof decideRequestInput>,
): Promise<{ grantId: string | null }> {
  const request = (await findOpenRequest(ctx, input.requestId)) ?? notOpen();
  await requireManaged(ctx, { kind: "dataset", id: request.datasetId });
  if (request.requesterId === ctx.actor.id)
    fail("forbidden", "grants.own_request", "Somebody else has to decide your own request.");
  const state = input.decision === "approve" ? "approved" : "declined";
  // The state changes first: of two who decide at once, one makes the grant and the other hears of it.
  await ctx.db.$transaction(async (tx) => {
    const ended = await endRequestRow(ctx, tx, request.id, { state, note: input.note });
    if (!ended) notOpen();
    await recordAudit(
      ctx,
      tx,
      `grants.request_${state}`,
      { kind: "dataset", id: request.datasetId },
      { requestId: request.id, requester: request.requesterId },
    );
  });
  if (input.decision === "decline") return { grantId: null };
  return await grantRequested(ctx, request, input.days === undefined ? request.days : input.days);
}

type Requested = NonNullable<Awaited<ReturnType<typeof findOpenRequest>>>;

async function grantRequested(ctx: Ctx, request: Requested, days: number | null) {
  const { grantId } = await createGrant(
    ctx,
    grantInput.parse({
      subject: { kind: "person", id: request.requesterId },
      effect: "allow",
      actions: request.actions,
      object: { kind: "dataset", id: request.datasetId },
      columns: request.columns,
      reason: `Requested: ${request.reason}`.slice(0, 500),
      expiresAt: days === null ? null : new Date(ctx.clock.now().getTime() + days * dayMs),
    }),
  );
  await linkGrant(ctx, request.id, grantId);
  return { grantId };
}

function notOpen(): never {
  return fail("missing", "grants.request_not_open", "This request is not open any more.");
}
