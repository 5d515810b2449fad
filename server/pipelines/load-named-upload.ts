import type { Ctx } from "@/server/access/context";
import { findDatasetByName } from "@/server/catalog/dataset-state";
import type { LoadMode, SettingsChange } from "@/server/catalog/schema";
import { AtlasError } from "@/server/platform/errors";
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
    settings?: SettingsChange | undefined;
  },
): Promise<LoadStarted> {
  const name = input.name ?? nameOfFile(input.fileName);
  const key = input.key
    ?.split(",")
    .map((column) => column.trim())
    .filter(Boolean);
  const settings = {
    ...input.settings,
    ...(key ? { key } : {}),
    ...(input.mode ? { mode: input.mode } : {}),
  };
  const load = async () => {
    const existing = await findDatasetByName(ctx, name);
    return loadUpload(ctx, {
      uploadId: input.uploadId,
      ...(existing ? { datasetId: existing } : { name }),
      ...(Object.keys(settings).length > 0 ? { settings } : {}),
    });
  };
  try {
    return await load();
  } catch (error) {
    // Somebody else made the data set of this name in the same moment: it is there now.
    if (error instanceof AtlasError && error.code === "catalog.name_taken") return load();
    throw error;
  }
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
