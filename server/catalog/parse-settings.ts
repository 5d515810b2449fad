import { fail } from "@/server/platform/errors";
import { type DatasetSettings, datasetSettings, defaultDatasetSettings, type SettingsChange } from "./schema";

/** Settings as stored, completed with defaults for fields that did not exist when they were saved. */
export function parseSettings(stored: unknown): DatasetSettings {
  return datasetSettings.parse({ ...defaultDatasetSettings, ...(stored as object) });
}

/** Settings with a change applied; combinations that cannot work are refused before anything starts. */
export function changeSettings(base: DatasetSettings, change: SettingsChange): DatasetSettings {
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  const parsed = datasetSettings.safeParse({ ...base, ...given });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail("invalid", "catalog.settings_invalid", issue?.message ?? "These settings are not valid.", {
      field: issue?.path.map(String).join(".") ?? "settings",
    });
  }
  const changed = parsed.data;
  if (changed.mode === "upsert" && changed.key.length === 0)
    fail(
      "invalid",
      "catalog.upsert_needs_key",
      "Upsert needs a key: choose the columns that identify a row.",
      {
        field: "key",
      },
    );
  return changed;
}
