import { unscopedDb } from "../platform/db";

/** The workspace with this slug, for tools that have no session; undefined when there is none. */
export async function findWorkspaceBySlug(slug: string): Promise<{ id: string; slug: string } | null> {
  return await unscopedDb().workspace.findUnique({ where: { slug }, select: { id: true, slug: true } });
}

/** Slugs of all workspaces by id, for tools. */
export async function listWorkspaceSlugs(): Promise<{ id: string; slug: string }[]> {
  return await unscopedDb().workspace.findMany({
    select: { id: true, slug: true },
    orderBy: { slug: "asc" },
  });
}

/** All workspaces, for housekeeping that goes through each of them in its own context. */
export async function workspaceIds(): Promise<string[]> {
  const rows = await unscopedDb().workspace.findMany({ select: { id: true }, orderBy: { createdAt: "asc" } });
  return rows.map(({ id }) => id);
}
