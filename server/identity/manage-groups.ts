import type { Ctx } from "../access/context";
import { recordAudit } from "../audit/record-audit";
import type { Tx } from "../platform/db";
import { fail } from "../platform/errors";
import { refreshGroupRoles } from "./apply-group-roles";
import { requireMayChangeSubject, revokeGrantsOf } from "./grants-of-subject";
import type { Group, GroupChange, GroupInput, GroupMember, GroupMembersChange } from "./schema";
import { asGlobal, slowly } from "./store/global-transaction";
import {
  addToGroup,
  deleteGroupRow,
  findGroup,
  insertGroup,
  isGroupNameTaken,
  listGroupMemberRows,
  listGroupRows,
  membersOfGroups,
  takeFromGroup,
  updateGroupRow,
} from "./store/groups";
import { lockDirectory, membersAmong } from "./store/memberships";

export async function listGroups(ctx: Ctx): Promise<Group[]> {
  return await listGroupRows(ctx);
}

export async function listGroupMembers(ctx: Ctx, { groupId }: { groupId: string }): Promise<GroupMember[]> {
  if (!(await findGroup(ctx.db, groupId))) unknownGroup();
  return await listGroupMemberRows(ctx, groupId);
}

export async function createGroup(ctx: Ctx, input: GroupInput): Promise<{ groupId: string }> {
  return await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    await requireFreeName(tx, input.name);
    const groupId = await insertGroup(ctx, tx, input);
    await recordAudit(ctx, tx, "groups.created", { kind: "group", id: groupId }, { name: input.name });
    return { groupId };
  });
}

/** Row filters may ask for a group by its name: renaming one that grants name changes who sees what. */
export async function updateGroup(ctx: Ctx, { groupId, ...input }: GroupChange): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const { name: from } = (await findGroup(tx, groupId)) ?? unknownGroup();
    await requireMayChangeSubject(ctx, tx, { kind: "group", id: groupId });
    await requireFreeName(tx, input.name, groupId);
    await updateGroupRow(tx, groupId, input);
    const object = { kind: "group", id: groupId };
    await recordAudit(ctx, tx, "groups.changed", object, { from, name: input.name });
  });
}

/** Deletes a group with the grants that name it; its members stay in the workspace. */
export async function deleteGroup(ctx: Ctx, { groupId }: { groupId: string }): Promise<void> {
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const { name } = (await findGroup(tx, groupId)) ?? unknownGroup();
    const revokedGrants = await revokeGrantsOf(ctx, tx, { kind: "group", id: groupId });
    const members = await membersOfGroups(tx, [groupId]);
    await deleteGroupRow(tx, groupId);
    await refreshGroupRoles(ctx, asGlobal(tx), members);
    await recordAudit(ctx, tx, "groups.deleted", { kind: "group", id: groupId }, { name, revokedGrants });
  }, slowly);
}

/** Puts members into a group and takes others out; counts from their next request on. */
export async function changeGroupMembers(ctx: Ctx, input: GroupMembersChange): Promise<void> {
  const { groupId, add, remove } = input;
  await ctx.db.$transaction(async (tx) => {
    await lockDirectory(ctx, tx);
    const { name } = (await findGroup(tx, groupId)) ?? unknownGroup();
    await requireMayChangeSubject(ctx, tx, { kind: "group", id: groupId });
    const known = new Set(await membersAmong(tx, add));
    if (add.some((userId) => !known.has(userId)))
      fail("missing", "identity.member_not_found", "One of these people is not a member of the workspace.", {
        field: "add",
      });
    const added = await addToGroup(ctx, tx, groupId, [...known]);
    const removed = await takeFromGroup(tx, groupId, remove);
    const object = { kind: "group", id: groupId };
    const details = { name, added, removed, addedIds: add.slice(0, 50), removedIds: remove.slice(0, 50) };
    await recordAudit(ctx, tx, "groups.members_changed", object, details);
    await refreshGroupRoles(ctx, asGlobal(tx), [...known, ...remove]);
  }, slowly);
}

async function requireFreeName(tx: Tx, name: string, exceptId?: string): Promise<void> {
  if (await isGroupNameTaken(tx, name, exceptId))
    fail("conflict", "identity.group_name_taken", `There is a group ${name} already. Choose another name.`, {
      field: "name",
    });
}

function unknownGroup(): never {
  return fail("missing", "identity.group_not_found", "There is no such group in this workspace.");
}
