import type { Origin, Person } from "../access/context";
import type { Role } from "../access/permissions";
import { recordAudit } from "../audit/record-audit";
import { actAs } from "./act-as";
import type { GlobalTx } from "./store/global-transaction";
import { insertMembership } from "./store/memberships";

/** Makes somebody a member, with its entry in the audit trail of that workspace. */
export async function joinWorkspace(
  tx: GlobalTx,
  person: Person,
  entry: {
    workspaceId: string;
    role: Role;
    custom?: { id: string; name: string } | null;
    by: "invitation" | "oidc" | "group";
  },
  origin: Origin,
): Promise<void> {
  const { workspaceId, role, custom, by } = entry;
  await insertMembership(tx, {
    workspaceId,
    userId: person.id,
    role,
    customRoleId: custom?.id ?? null,
    roleManaged: by === "group",
  });
  await recordAudit(
    actAs(person, workspaceId, role, origin),
    tx,
    "members.joined",
    { kind: "person", id: person.id },
    { role: custom?.name ?? role, by },
  );
}
