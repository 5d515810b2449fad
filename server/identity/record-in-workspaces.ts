import type { Origin, Person } from "../access/context";
import { recordAudit } from "../audit/record-audit";
import { actAs } from "./act-as";
import type { GlobalTx } from "./store/global-transaction";
import { workspacesOf } from "./store/workspaces";

/** What somebody did with their own account stands in the audit trail of each workspace they are in. */
export async function recordInWorkspaces(
  tx: GlobalTx,
  person: Person,
  origin: Origin,
  action: `account.${string}`,
  details: Record<string, unknown> = {},
): Promise<void> {
  // Always in the same order: each locks the end of a trail, and two such transactions must not wait for each other.
  const memberships = await workspacesOf(person.id, tx);
  memberships.sort((a, b) => (a.workspaceId < b.workspaceId ? -1 : 1));
  for (const { workspaceId, role } of memberships)
    await recordAudit(
      actAs(person, workspaceId, role, origin),
      tx,
      action,
      { kind: "person", id: person.id },
      details,
    );
}
