import type { Ctx } from "@/server/access/context";
import type { DataPermission } from "@/server/access/grant-actions";
import { isUniqueViolation, json, type Tx } from "@/server/platform/db";
import { fail } from "@/server/platform/errors";
import { accessTo, type DatasetAccess, needsColumnTags, requireAccess } from "../dataset-access";
import { parseSettings } from "../parse-settings";
import type { DatasetSettings } from "../schema";
import { listTaggedColumns } from "./access-objects";

export type DatasetRow = {
  id: string;
  name: string;
  description: string;
  isSample: boolean;
  settings: DatasetSettings;
  createdAt: Date;
  updatedAt: Date;
  tags: string[];
  domain: string | null;
  restricted: boolean;
  /** What the actor may do with it. */
  access: DatasetAccess;
};

const fields = {
  id: true,
  name: true,
  description: true,
  isSample: true,
  settings: true,
  createdAt: true,
  updatedAt: true,
  tags: true,
  domain: true,
  restricted: true,
} as const;

/**
 * The data set, for an actor who may do with it what `permission` names: there is no other way to get at one. Fails as
 * missing where the actor may not even know of it.
 */
export async function findDatasetRow(
  ctx: Ctx,
  id: string,
  permission: DataPermission,
  tx: Tx = ctx.db,
): Promise<DatasetRow> {
  const row = await tx.dataset.findFirst({ where: { id }, select: fields });
  if (!row) return unknownDataset();
  const columns = (await needsColumnTags(ctx)) ? await listTaggedColumns(id, tx) : undefined;
  const access = await accessTo(ctx, { ...row, columns });
  if (!access.decide(permission).allowed) {
    if (!access.decide("datasets:read").allowed) return unknownDataset();
    requireAccess(access, permission, row.name);
  }
  return { ...row, settings: parseSettings(row.settings), access };
}

function unknownDataset(): never {
  return fail("missing", "catalog.dataset_not_found", "This data set does not exist or was deleted.");
}

export async function findDatasetIdByName(ctx: Ctx, name: string): Promise<string | null> {
  const row = await ctx.db.dataset.findFirst({ where: { name }, select: { id: true } });
  return row?.id ?? null;
}

/** Locks the data set for the rest of the transaction, so that its queue of runs changes one step at a time. */
export async function lockDataset(ctx: Ctx, tx: Tx, id: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM "Dataset" WHERE "workspaceId" = ${ctx.workspaceId}::uuid AND "id" = ${id}::uuid FOR UPDATE`;
  if (rows.length === 0)
    fail("missing", "catalog.dataset_not_found", "This data set does not exist or was deleted.");
}

/** The data set as it is while nobody else can change it, for changes that depend on what it says. */
export async function findLockedDataset(
  ctx: Ctx,
  tx: Tx,
  id: string,
  permission: DataPermission,
): Promise<DatasetRow> {
  await lockDataset(ctx, tx, id);
  return await findDatasetRow(ctx, id, permission, tx);
}

export async function insertDataset(
  ctx: Ctx,
  tx: Tx,
  input: { name: string; settings: DatasetSettings; isSample: boolean; description?: string },
): Promise<string> {
  const row = await tx.dataset
    .create({
      data: {
        workspaceId: ctx.workspaceId,
        name: input.name,
        description: input.description ?? "",
        settings: json(input.settings),
        isSample: input.isSample,
        createdById: ctx.actor.id,
      },
      select: { id: true },
    })
    .catch(refuseDuplicateName);
  return row.id;
}

export async function updateDatasetRow(
  ctx: Ctx,
  tx: Tx,
  id: string,
  change: {
    name?: string;
    description?: string;
    settings?: DatasetSettings;
    tags?: string[];
    domain?: string | null;
    restricted?: boolean;
  },
): Promise<void> {
  await tx.dataset
    .update({
      where: { workspaceId_id: { workspaceId: ctx.workspaceId, id } },
      data: {
        ...(change.name === undefined ? {} : { name: change.name }),
        ...(change.description === undefined ? {} : { description: change.description }),
        ...(change.settings === undefined ? {} : { settings: json(change.settings) }),
        ...(change.tags === undefined ? {} : { tags: change.tags }),
        ...(change.domain === undefined ? {} : { domain: change.domain }),
        ...(change.restricted === undefined ? {} : { restricted: change.restricted }),
      },
      select: { id: true },
    })
    .catch(refuseDuplicateName);
}

export async function deleteDatasetRow(ctx: Ctx, tx: Tx, id: string): Promise<void> {
  await tx.dataset.delete({
    where: { workspaceId_id: { workspaceId: ctx.workspaceId, id } },
    select: { id: true },
  });
}

function refuseDuplicateName(error: unknown): never {
  if (isUniqueViolation(error))
    fail("conflict", "catalog.name_taken", "A data set with this name exists already. Choose another name.", {
      field: "name",
    });
  throw error;
}

/** Those of `ids` that are data sets of the workspace. */
export async function existingDatasets(ctx: Ctx, ids: string[]): Promise<string[]> {
  const rows = await ctx.db.dataset.findMany({ where: { id: { in: ids } }, select: { id: true } });
  return rows.map(({ id }) => id);
}
