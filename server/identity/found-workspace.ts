import { fail } from "../platform/errors";
import type { GlobalTx } from "./store/global-transaction";
import { insertWorkspace, takenSlugs } from "./store/workspaces";
import { slugCandidates } from "./workspace-slug";

/** Creates a workspace with its first admin under a free slug. Call it under `lockWorkspaceCreation`. */
export async function foundWorkspace(
  tx: GlobalTx,
  input: { name: string; adminId: string; slug?: string },
): Promise<{ id: string; slug: string; name: string }> {
  const candidates = input.slug ? [input.slug] : slugCandidates(input.name);
  const taken = await takenSlugs(tx, candidates);
  const slug =
    candidates.find((candidate) => !taken.has(candidate)) ??
    fail("conflict", "identity.workspace_name_taken", "There are too many workspaces of this name.", {
      field: "name",
    });
  return await insertWorkspace(tx, { slug, name: input.name, adminId: input.adminId });
}
