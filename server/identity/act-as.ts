import { buildContext } from "../access/build-context";
import type { Ctx, Origin, Person } from "../access/context";
import type { Role } from "../access/permissions";
import { permissionsOf } from "../access/policy";

/** The context of a person in a workspace they are about to enter or just did, for its audit trail. */
export function actAs(person: Person, workspaceId: string, role: Role, origin: Origin): Ctx {
  const label = person.name || person.email;
  return buildContext(
    workspaceId,
    { kind: "user", id: person.id, label, role, permissions: permissionsOf(role) },
    origin,
  );
}
