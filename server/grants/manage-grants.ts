import type { Ctx } from "@/server/access/context";
import { requirePermission } from "@/server/access/policy";
import { role } from "@/server/access/schema";
import { recordAudit } from "@/server/audit/record-audit";
import { findColumns, findDataset } from "@/server/catalog/dataset-state";
import { listNames } from "@/server/catalog/list-names";
import { fail } from "@/server/platform/errors";
import { requireManaged } from "./create-grant";
import { type GrantPage, grantObject, type ListGrantsInput, type SubjectChoice } from "./schema";
import { findGrantObject, listGrantRows, revokeGrantRow } from "./store/grant-rows";
import { listLabelRows, listSubjectRows } from "./store/subject-rows";

/** Grants of the workspace, or those that reach one data set; newest first. */
export async function listGrants(ctx: Ctx, input: ListGrantsInput): Promise<GrantPage> {
  const reaches = await reachOf(ctx, input.datasetId);
  const found = await listGrantRows(ctx, input, reaches);
  const items = found.slice(0, input.limit);
  return { items, next: found.length > input.limit ? (items.at(-1)?.id ?? null) : null };
}

async function reachOf(ctx: Ctx, datasetId: string | undefined) {
  if (datasetId === undefined) {
    requirePermission(ctx.actor, "grants:manage");
    return null;
  }
  const { tags, domain } = await findDataset(ctx, datasetId, "grants:manage");
  const ofColumns = (await findColumns(ctx, datasetId)).flatMap((column) => column.tags);
  return { datasetId, tags: [...new Set([...tags, ...ofColumns])], domain };
}

/** Ends a grant with the next request. The row stays, so that the past can be explained. */
export async function revokeGrant(ctx: Ctx, { grantId }: { grantId: string }): Promise<{ ok: true }> {
  const object = await findGrantObject(ctx, grantId);
  if (!object) return unknownGrant();
  const spokenOf = grantObject.parse({ kind: object.objectKind, id: object.objectId });
  // A grant whose data set is gone can still be ended by those who manage all of them.
  if (!ctx.actor.permissions.has("grants:manage")) await requireManaged(ctx, spokenOf);
  await ctx.db.$transaction(async (tx) => {
    if (!(await revokeGrantRow(ctx, tx, grantId))) unknownGrant();
    const about = spokenOf.kind === "dataset" ? { kind: "dataset", id: spokenOf.id } : null;
    await recordAudit(ctx, tx, "grants.revoked", about, { grantId });
  });
  return { ok: true };
}

function unknownGrant(): never {
  return fail("missing", "grants.not_found", "There is no such live grant.");
}

/** Whom a grant can speak of: built-in roles, then what the workspace has. */
export async function listSubjects(ctx: Ctx): Promise<SubjectChoice[]> {
  const builtIn = role.options.map((id) => ({ kind: "role" as const, id, name: id, detail: "Role" }));
  return [
    { kind: "everyone", id: "", name: "Everyone", detail: "All members and keys" },
    ...builtIn,
    ...(await listSubjectRows(ctx)),
  ];
}

/** What a grant can speak of. */
export async function listObjects(ctx: Ctx) {
  requirePermission(ctx.actor, "grants:manage");
  const [datasets, labels] = await Promise.all([listNames(ctx), listLabelRows(ctx)]);
  return { datasets, ...labels };
}
