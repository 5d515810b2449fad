import { actorOfSubject, type FoundSubject } from "@/server/access/actor-of-subject";
import type { Ctx } from "@/server/access/context";
import { hidesRows, isPartial, seesColumn } from "@/server/access/decide-access";
import type { DataPermission } from "@/server/access/grant-actions";
import { requirePermission } from "@/server/access/policy";
import { type GrantAction, grantAction } from "@/server/access/schema";
import { accessOfActor, type DatasetAccess } from "@/server/catalog/dataset-access";
import { findColumns, findDataset, listObjectsOfWorkspace } from "@/server/catalog/dataset-state";
import { fail } from "@/server/platform/errors";
import { groundText } from "./ground-text";
import type { ActionAnswer, ExplainedSubject, Explanation, SimulatedAccess } from "./schema";
import { listGrantRows } from "./store/grant-rows";

/** The permission each action is decided by. Of several that ask for the same action, the one of its main use. */
export const decidingPermission = {
  read_masked: "datasets:read",
  read_raw: "explore:read",
  write: "datasets:write",
  run: "runs:start",
  export: "datasets:export",
  manage: "grants:manage",
} as const satisfies Record<GrantAction, DataPermission>;

/**
 * Why somebody can, or cannot, do something with a data set. The answer is the very decision that is enforced, with
 * its grounds in words.
 */
export async function explainAccess(
  ctx: Ctx,
  input: { subject: ExplainedSubject; datasetId: string },
): Promise<Explanation> {
  const dataset = await findDataset(ctx, input.datasetId, "grants:manage");
  const [subject, columns, grants] = await Promise.all([
    requireSubject(ctx, input.subject),
    findColumns(ctx, dataset.id),
    listGrantRows(ctx, { state: "live", search: "", limit: 10_000 }, null),
  ]);
  const access = accessOfActor(subject.actor, subject.grants, { ...dataset, columns });
  const byId = new Map(grants.map((one) => [one.id, one]));
  return {
    subject: {
      kind: input.subject.kind,
      id: input.subject.id,
      name: subject.actor.label,
      role: subject.roleName,
    },
    dataset: { id: dataset.id, name: dataset.name, restricted: dataset.restricted },
    actions: grantAction.options.map((action): ActionAnswer => {
      const decision = access.decide(decidingPermission[action]);
      const hidden = columns.map(({ name }) => name).filter((name) => !seesColumn(decision, name));
      return {
        action,
        allowed: decision.allowed,
        hiddenColumns: decision.allowed ? hidden : [],
        someRows: decision.allowed && hidesRows(decision),
        grounds: decision.grounds.map((one) => groundText(one, action, subject, byId)),
      };
    }),
  };
}

/** What somebody may do with every data set of the workspace, by the decision that is enforced. */
export async function simulateAccess(
  ctx: Ctx,
  input: { subject: ExplainedSubject },
): Promise<SimulatedAccess[]> {
  // Who manages a single data set learns nothing of others.
  requirePermission(ctx.actor, "grants:manage");
  const [subject, objects] = await Promise.all([
    requireSubject(ctx, input.subject),
    listObjectsOfWorkspace(ctx),
  ]);
  return objects.map(({ name, ...object }) => {
    const access = accessOfActor(subject.actor, subject.grants, object);
    const read = access.decide("datasets:read");
    return {
      datasetId: object.id,
      name,
      restricted: object.restricted,
      allowed: allowedActions(access),
      partial: read.allowed && isPartial(read),
    };
  });
}

function allowedActions(access: DatasetAccess): GrantAction[] {
  return grantAction.options.filter((action) => access.decide(decidingPermission[action]).allowed);
}

export async function requireSubject(ctx: Ctx, subject: ExplainedSubject): Promise<FoundSubject> {
  return (
    (await actorOfSubject(ctx, subject)) ??
    fail(
      "missing",
      "grants.subject_not_active",
      `There is no such active ${subject.kind} in this workspace: nobody suspended, expired or revoked can do anything.`,
      { field: "subject" },
    )
  );
}
