import type { Ctx } from "@/server/access/context";
import { decideAccess } from "@/server/access/decide-access";
import type { DataPermission } from "@/server/access/grant-actions";
import { grantTouches } from "@/server/access/grant-rules";
import type { Tx } from "@/server/platform/db";
import { needsColumnTags } from "./dataset-access";
import { hiddenDatasets } from "./hidden-datasets";
import type { DatasetSettings, SnapshotLayer } from "./schema";
import { listAccessObjects, listRestricted, type NamedAccessObject } from "./store/access-objects";
import { type ColumnRow, listColumns } from "./store/column-rows";
import {
  type DatasetRow,
  deleteDatasetRow,
  findDatasetIdByName,
  findDatasetRow,
  findLockedDataset,
  insertDataset,
  lockDataset,
  updateDatasetRow,
} from "./store/dataset-rows";
import { findSnapshot, requireSnapshot, type SnapshotRow } from "./store/snapshot-rows";
import {
  deleteUploads,
  findDatasetUploads,
  findUnusedUploads,
  findUpload,
  type UploadRow,
} from "./store/upload-rows";

// What pipelines may know and change of the catalog, in the terms of the catalog.

export type { ColumnRow, DatasetRow, SnapshotRow, UploadRow };

/** The data set, for an actor who may do with it what `permission` names. */
export function findDataset(ctx: Ctx, id: string, permission: DataPermission): Promise<DatasetRow> {
  return findDatasetRow(ctx, id, permission);
}

/** The data set as it is while nobody else can change it. */
export function lockedDataset(ctx: Ctx, tx: Tx, id: string, permission: DataPermission): Promise<DatasetRow> {
  return findLockedDataset(ctx, tx, id, permission);
}

export function findStoredUpload(ctx: Ctx, id: string): Promise<UploadRow> {
  return findUpload(ctx, id);
}

/** Columns with what people decided about them. */
export function findColumns(ctx: Ctx, datasetId: string): Promise<ColumnRow[]> {
  return listColumns(ctx, datasetId);
}

export function findCurrentSnapshot(
  ctx: Ctx,
  datasetId: string,
  layer: SnapshotLayer,
): Promise<SnapshotRow | null> {
  return findSnapshot(ctx, datasetId, layer);
}

/** Makes other transactions that lock the same data set wait until this one ends. */
export function lockDatasetForRuns(ctx: Ctx, tx: Tx, datasetId: string): Promise<void> {
  return lockDataset(ctx, tx, datasetId);
}

export function createDataset(
  ctx: Ctx,
  tx: Tx,
  input: { name: string; settings: DatasetSettings; isSample: boolean; description?: string },
): Promise<string> {
  return insertDataset(ctx, tx, input);
}

export function saveSettings(ctx: Ctx, tx: Tx, datasetId: string, settings: DatasetSettings): Promise<void> {
  return updateDatasetRow(ctx, tx, datasetId, { settings });
}

export function removeDataset(ctx: Ctx, tx: Tx, datasetId: string): Promise<void> {
  return deleteDatasetRow(ctx, tx, datasetId);
}

/** Uploads that fed a data set. */
export function listDatasetUploads(tx: Tx, datasetId: string): Promise<string[]> {
  return findDatasetUploads(tx, datasetId);
}

/** Of these uploads, those nothing refers to any more; `last` when no other upload shares the bytes. */
export function listUnusedUploads(
  ctx: Ctx,
  ids: string[],
): Promise<{ id: string; storageKey: string; last: boolean }[]> {
  return findUnusedUploads(ctx, ids);
}

export function removeUploads(ctx: Ctx, ids: string[]): Promise<void> {
  return deleteUploads(ctx, ids);
}

export function findDatasetByName(ctx: Ctx, name: string): Promise<string | null> {
  return findDatasetIdByName(ctx, name);
}

export function findSnapshotVersion(
  ctx: Ctx,
  datasetId: string,
  layer: SnapshotLayer,
  version: number,
): Promise<SnapshotRow> {
  return requireSnapshot(ctx, datasetId, layer, version);
}

/** What decisions need to know of every data set, with its name. */
export function listObjectsOfWorkspace(ctx: Ctx): Promise<NamedAccessObject[]> {
  return listAccessObjects(ctx, true);
}

/** Restricted data sets that are hidden from the actor, but not denied: they may know them by name and ask. */
export async function listRequestable(
  ctx: Ctx,
): Promise<{ id: string; name: string; description: string }[]> {
  const hidden = await hiddenDatasets(ctx);
  if (hidden.length === 0) return [];
  const { rules } = await ctx.grants();
  const denies = rules.filter((rule) => rule.effect === "deny");
  const found = await listRestricted(ctx, hidden);
  return found
    .filter((object) => denies.every((rule) => grantTouches(rule, object, "read_masked") === null))
    .map(({ id, name, description }) => ({ id, name, description }));
}

/** Ids of the data sets whose access the actor decides. */
export async function listManaged(ctx: Ctx): Promise<string[]> {
  const grants = await ctx.grants();
  const objects = await listAccessObjects(ctx, await needsColumnTags(ctx));
  return objects
    .filter((object) => decideAccess(ctx.actor, grants, object, "grants:manage").allowed)
    .map(({ id }) => id);
}
