import type { Ctx } from "../access/context";
import { deleteGroup as deleteGroupOf } from "../identity/manage-groups";
import { changeProvisionedGroup, provisionGroup } from "../identity/provision-groups";
import { fail } from "../platform/errors";
import { applyPatch, readOperations } from "./apply-patch";
import { listResponse, locationOf, type Resource, shaped, wants } from "./resources";
import {
  type GroupBody,
  groupBody,
  groupSchema,
  type ListQuery,
  mostMembers,
  type PatchBody,
  type Shape,
} from "./schema";
import { findGroupRow, type GroupRow, listGroupRows } from "./store/groups";

export async function listGroups(ctx: Ctx, query: ListQuery): Promise<Resource> {
  const { rows, total } = await listGroupRows(ctx, query, wants(query, "members"));
  return listResponse(
    rows.map((row) => shaped(toGroup(row), query)),
    total,
    query.startIndex,
  );
}

/** Fails as missing for groups of other workspaces. */
export async function getGroup(ctx: Ctx, id: string, shape: Shape = {}): Promise<Resource> {
  return shaped(toGroup(await requireRow(ctx, id, wants(shape, "members"))), shape);
}

export async function createGroup(ctx: Ctx, body: GroupBody): Promise<Resource> {
  const id = await provisionGroup(ctx, {
    name: body.displayName,
    externalId: body.externalId || null,
    memberIds: idsOf(body.members ?? []),
  });
  return await getGroup(ctx, id);
}

/** PUT: what is not named stays as it is. */
export async function replaceGroup(ctx: Ctx, id: string, body: GroupBody): Promise<Resource> {
  const row = await requireRow(ctx, id, true);
  await change(ctx, row, body, body.members ?? row.members?.map(({ id: value }) => ({ value })) ?? []);
  return await getGroup(ctx, id);
}

export async function patchGroup(ctx: Ctx, id: string, { Operations }: PatchBody): Promise<Resource> {
  const row = await requireRow(ctx, id, true);
  const patched = groupBody.safeParse(applyPatch(toGroup(row), readOperations(Operations)));
  if (!patched.success) {
    const { path, message } = patched.error.issues[0] ?? { path: [], message: "It is not valid." };
    return fail("invalid", "scim.invalid_value", `${path.join(".")}: ${message}`);
  }
  await change(ctx, row, patched.data, patched.data.members ?? []);
  return await getGroup(ctx, id);
}

export async function deleteGroup(ctx: Ctx, id: string): Promise<void> {
  await requireRow(ctx, id, false);
  await deleteGroupOf(ctx, { groupId: id });
}

async function change(ctx: Ctx, row: GroupRow, body: GroupBody, members: { value: string }[]): Promise<void> {
  const before = new Set(row.members?.map(({ id }) => id));
  const after = new Set(idsOf(members));
  await changeProvisionedGroup(ctx, row.id, {
    name: body.displayName,
    ...(body.externalId !== undefined && { externalId: body.externalId || null }),
    add: [...after].filter((id) => !before.has(id)),
    remove: [...before].filter((id) => !after.has(id)),
  });
}

function idsOf(members: readonly { value: string }[]): string[] {
  const ids = [...new Set(members.map(({ value }) => value.toLowerCase()))];
  if (ids.length > mostMembers)
    fail(
      "invalid",
      "scim.too_many",
      `A group has at most ${mostMembers} members; this would be ${ids.length}.`,
    );
  return ids;
}

async function requireRow(ctx: Ctx, id: string, withMembers: boolean): Promise<GroupRow> {
  return (
    (await findGroupRow(ctx, id, withMembers)) ??
    fail("missing", "scim.group_not_found", "There is no such group in this workspace.")
  );
}

function toGroup({ id, name, externalId, createdAt, members }: GroupRow): Resource {
  return {
    schemas: [groupSchema],
    id,
    ...(externalId !== null && { externalId }),
    displayName: name,
    ...(members && {
      members: members.map((one) => ({
        value: one.id,
        display: one.name,
        $ref: locationOf("Users", one.id),
        type: "User",
      })),
    }),
    meta: { resourceType: "Group", created: createdAt, location: locationOf("Groups", id) },
  };
}
