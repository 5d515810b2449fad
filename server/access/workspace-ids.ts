import { unscopedDb } from "../platform/db";

/** All workspaces, for housekeeping that goes through each of them in its own context. */
export async function workspaceIds(): Promise<string[]> {
  const rows = await unscopedDb().workspace.findMany({ select: { id: true }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id }) => id);
}
