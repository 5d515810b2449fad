import type { Ctx } from "@/server/access/context";
import { findDatasetByName } from "@/server/catalog/dataset-state";
import type { LoadMode } from "@/server/catalog/schema";
import { loadUpload } from "./load-upload";
import type { LoadStarted } from "./schema";

/**
 * Loads an upload into the data set of that name, made on the way when there is none: so that a script can send
 * each day's file with the same call. Without a name the file's own counts, without its ending.
 */
export async function loadNamedUpload(
  ctx: Ctx,
  input: {
    uploadId: string;
    fileName: string;
    name?: string | undefined;
    key?: string | undefined;
    mode?: LoadMode | undefined;
  },
): Promise<LoadStarted> {
  const name = input.name ?? nameOfFile(input.fileName);
  const key = input.key
    ?.split(",")
    .map((column) => column.trim())
    .filter(Boolean);
  const settings = { ...(key ? { key } : {}), ...(input.mode ? { mode: input.mode } : {}) };
  const existing = await findDatasetByName(ctx, name);
  const target = existing ? { datasetId: existing } : { name };
  return loadUpload(ctx, {
    uploadId: input.uploadId,
    ...target,
    ...(Object.keys(settings).length > 0 ? { settings } : {}),
  });
}

/** `people.2026.csv.gz` → `people.2026` */
export function nameOfFile(fileName: string): string {
  return (
    fileName
      .replace(/\.gz$/i, "")
      .replace(/\.[a-z0-9]{1,8}$/i, "")
      .slice(0, 200) || fileName
  );
}
