import type { Ctx } from "../access/context";
import { recordAudit } from "../audit/record-audit";
import type { Tx } from "../platform/db";
import { fail } from "../platform/errors";
import { refreshGroupRoles } from "./apply-group-roles";
import { requireMayChangeSubject } from "./grants-of-subject";
import { asGlobal, slowly } from "./store/global-transaction";
import {
  addToGroup,
  findGroup,
  insertGroup,
  isGroupIdTaken,
  isGroupNameTaken,
  setGroupIdentity,
  takeFromGroup,
} from "./store/groups";
import { lockDirectory, membersAmong } from "./store/memberships";

/** A group as a directory describes it. */
export type ProvisionedGroup = { name: string; externalId: string | null; memberIds: readonly string[] };
export type GroupChanges = {
  name?: string;
  externalId?: string | null;
  add: readonly string[];
  remove: readonly string[];
};

/** Makes a group with its members. Returns its id. */
export async function provisionGroup(ctx: Ctx, given: ProvisionedGroup): Promise<string> {
  return await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    await requireFree(tx, given);
    const { name, externalId } = given;
    const groupId = await insertGroup(ctx, tx, { name, description: "", externalId });
    await recordAudit(ctx, tx, "groups.created", { kind: "group", id: groupId }, { name, by: "scim" });
    await changeMembers(ctx, tx, { groupId, name, add: given.memberIds, remove: [] });
    return groupId;
  }, slowly);
}

/** Changes what is given, in one transaction with the roles that follow from it. */
export async function changeProvisionedGroup(ctx: Ctx, groupId: string, change: GroupChanges): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const before = await findGroup(tx, groupId);
    if (!before)
      return fail("missing", "identity.group_not_found", "There is no such group in this workspace.");
    const { name = before.name, externalId = before.externalId, add, remove } = change;
    const renamed = name !== before.name || externalId !== before.externalId;
    if (!renamed && add.length + remove.length === 0) return;
    await requireMayChangeSubject(ctx, tx, { kind: "group", id: groupId });
    if (renamed) {
      await requireFree(tx, { name, externalId }, groupId);
      await setGroupIdentity(tx, groupId, { name, externalId });
      const details = { from: before.name, name, by: "scim" };
      await recordAudit(ctx, tx, "groups.changed", { kind: "group", id: groupId }, details);
    }
    await changeMembers(ctx, tx, { groupId, name, add, remove });
  }, slowly);
}

type MemberChange = { groupId: string; name: string; add: readonly string[]; remove: readonly string[] };

async function changeMembers(ctx: Ctx, tx: Tx, { groupId, name, add, remove }: MemberChange): Promise<void> {
  if (add.length + remove.length === 0) return;
  const known = new Set(await membersAmong(tx, add));
  const unknown = add.find((userId) => !known.has(userId));
  if (unknown !== undefined)
    fail("invalid", "scim.invalid_value", `There is no user ${unknown} in this workspace.`);
  const added = await addToGroup(ctx, tx, groupId, [...known]);
  const removed = await takeFromGroup(tx, groupId, remove);
  const details = {
    name,
    added,
    removed,
    addedIds: add.slice(0, 50),
    removedIds: remove.slice(0, 50),
    by: "scim",
  };
  await recordAudit(ctx, tx, "groups.members_changed", { kind: "group", id: groupId }, details);
  await refreshGroupRoles(ctx, asGlobal(tx), [...known, ...remove]);
}

async function requireFree(
  tx: Tx,
  { name, externalId }: { name: string; externalId: string | null },
  exceptId?: string,
): Promise<void> {
  if (await isGroupNameTaken(tx, name, exceptId))
    fail("conflict", "scim.uniqueness", `There is a group ${name} already.`);
  if (externalId && (await isGroupIdTaken(tx, externalId, exceptId)))
    fail("conflict", "scim.uniqueness", "Another group of this workspace has this externalId.");
}
