import type { Ctx } from "@/server/access/context";
import { isPartial } from "@/server/access/decide-access";
import { actionOf, type DataPermission } from "@/server/access/grant-actions";
import { requirePermission } from "@/server/access/policy";
import { type GrantAction, role } from "@/server/access/schema";
import { recordAudit } from "@/server/audit/record-audit";
import { type DatasetRow, findColumns, findDataset } from "@/server/catalog/dataset-state";
import { fail } from "@/server/platform/errors";
import { checkRowFilter } from "./check-row-filter";
import type { GrantInput, GrantObject, GrantSubject } from "./schema";
import { insertGrant } from "./store/grant-rows";
import { listSubjectRows } from "./store/subject-rows";

/**
 * Allows or denies something from the next request on. Those who manage a single data set may share it, with no more
 * than they have themselves and not with themselves; for tags, domains and everything it takes `grants:manage`.
 */
export async function createGrant(ctx: Ctx, input: GrantInput): Promise<{ grantId: string }> {
  const dataset = await requireManaged(ctx, input.object);
  if (dataset) refuseBeyondOwn(ctx, dataset, input);
  if (input.expiresAt && input.expiresAt <= ctx.clock.now())
    fail("invalid", "grants.expiry_past", "The expiry must lie in the future.", { field: "expiresAt" });
  refuseMeaningless(input);
  if (dataset) await requireColumns(ctx, dataset, input.columns);
  await requireSubject(ctx, input.subject);
  const filterColumns = await checkRowFilter(ctx, input);
  const subject = input.subject.kind === "everyone" ? { kind: "everyone" as const, id: "" } : input.subject;
  const row = {
    ...input,
    subject,
    actions: [...new Set(input.actions)],
    columns: [...new Set(input.columns)],
    filterColumns,
  };
  return await ctx.db.$transaction(async (tx) => {
    const grantId = await insertGrant(ctx, tx, row);
    const { effect, actions, object, columns, expiresAt } = row;
    await recordAudit(ctx, tx, "grants.created", dataset ? { kind: "dataset", id: dataset.id } : null, {
      grantId,
      subject,
      effect,
      actions,
      object,
      columns,
      hasRowFilter: input.rowFilter !== null,
      expiresAt,
    });
    return { grantId };
  });
}

/** The data set a grant speaks of, for those who may share it; null for tags, domains and the workspace. */
export async function requireManaged(ctx: Ctx, object: GrantObject): Promise<DatasetRow | null> {
  if (object.kind === "dataset") return await findDataset(ctx, object.id, "grants:manage");
  requirePermission(ctx.actor, "grants:manage");
  return null;
}

const permissionFor = Object.fromEntries(
  Object.entries(actionOf).map(([permission, action]) => [action, permission]),
) as Record<GrantAction, DataPermission>;

function refuseBeyondOwn(ctx: Ctx, { access, name }: DatasetRow, input: GrantInput): void {
  if (ctx.actor.permissions.has("grants:manage")) return;
  if (input.subject.kind === "person" && input.subject.id === ctx.actor.id)
    fail("forbidden", "grants.to_oneself", "You cannot give yourself access. Ask an admin of the workspace.");
  const beyond = input.actions.find((action) => {
    const own = access.decide(permissionFor[action]);
    return input.effect === "allow" && (!own.allowed || isPartial(own));
  });
  if (beyond)
    fail(
      "forbidden",
      "grants.beyond_own",
      `You cannot give ${beyond} on ${name}: you do not have it in full.`,
      {
        field: "actions",
      },
    );
}

/** What would be kept and never mean anything is a mistake somebody should hear of. */
function refuseMeaningless({ actions, columns, rowFilter }: GrantInput): void {
  const parts = columns.length > 0 || rowFilter !== null;
  const whole = actions.find((action) => action === "write" || action === "run" || action === "manage");
  if (parts && whole)
    fail(
      "invalid",
      "grants.whole_dataset_only",
      `To ${whole} concerns a data set as a whole. Make one grant for that, and one with columns or a row filter for reading.`,
      { field: "actions" },
    );
}

async function requireColumns(ctx: Ctx, dataset: DatasetRow, columns: readonly string[]): Promise<void> {
  if (columns.length === 0) return;
  const known = new Set((await findColumns(ctx, dataset.id)).map(({ name }) => name));
  const unknown = columns.find((column) => !known.has(column));
  if (unknown !== undefined)
    fail("invalid", "grants.column_not_found", `${dataset.name} has no column ${unknown}.`, {
      field: "columns",
    });
}

async function requireSubject(ctx: Ctx, { kind, id }: GrantSubject): Promise<void> {
  if (kind === "everyone" || (kind === "role" && role.safeParse(id).success)) return;
  const found = (await listSubjectRows(ctx)).some((one) => one.kind === kind && one.id === id);
  if (!found)
    fail("missing", "grants.subject_not_found", `There is no such ${kind} in this workspace.`, {
      field: "subject",
    });
}
