import { z } from "zod";
import { jobError } from "../jobs/schema";

/** So many hours an archive can be downloaded. */
export const archiveHours = 24;

export const exportInput = z.object({ exportId: z.uuid() });

/** One export of the workspace, as the interface shows it. */
export const workspaceExport = z.object({
  id: z.uuid(),
  status: z.enum(["running", "ready", "failed", "cancelled", "expired"]),
  requestedBy: z.string(),
  createdAt: z.date(),
  finishedAt: z.date().nullable(),
  /** The archive is removed then; null while there is none. */
  expiresAt: z.date().nullable(),
  bytes: z.bigint().nullable(),
  /** Rows of data, in all layers together. */
  rows: z.bigint().nullable(),
  files: z.number().int().nullable(),
  /** From 0 to 1, of one that is running. */
  progress: z.number(),
  progressText: z.string().nullable(),
  error: jobError.nullable(),
});
export type WorkspaceExport = z.infer<typeof workspaceExport>;

/** The one that is running, those that can be downloaded, and the last one when it came to nothing; newest first. */
export const workspaceExports = z.object({ items: z.array(workspaceExport) });

export const exportStarted = z.object({
  exportId: z.uuid(),
  /** False when one was running already; `exportId` is that one's. */
  started: z.boolean(),
});
export type ExportStarted = z.infer<typeof exportStarted>;

/** A file of an archive. */
const archiveFile = z.object({
  path: z.string(),
  kind: z.enum(["metadata", "data"]),
  bytes: z.number(),
  sha256: z.string(),
  /** Lines of metadata, rows of data. */
  rows: z.number(),
  /** For data: what it is of. The rows of a layer are those of its files, in order of their names. */
  dataset: z.object({ id: z.string(), name: z.string() }).optional(),
  layer: z.string().optional(),
  version: z.number().optional(),
});
export type ArchiveFile = z.infer<typeof archiveFile>;

/** `manifest.json`, the last file of an archive: what is in it, and what was left out on purpose. */
export const archiveManifest = z.object({
  format: z.literal("atlas-workspace-export"),
  formatVersion: z.literal(1),
  /** Version of Atlas that wrote it. */
  atlas: z.string(),
  exportId: z.string(),
  workspace: z.object({ id: z.string(), slug: z.string(), name: z.string() }),
  createdAt: z.string(),
  requestedBy: z.object({ id: z.string(), label: z.string() }),
  files: z.array(archiveFile),
  /** Tables that are not in it, and why. */
  leftOut: z.record(z.string(), z.string()),
  /** Columns that are not in it by table, and why. */
  withheld: z.record(z.string(), z.record(z.string(), z.string())),
});
export type ArchiveManifest = z.infer<typeof archiveManifest>;
