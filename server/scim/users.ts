import type { Ctx } from "../access/context";
import { role as roleSchema } from "../access/schema";
import {
  changeProvisioned,
  type Provisioned,
  provisionPerson,
  removeProvisioned,
} from "../identity/provision-people";
import { emailAddress } from "../identity/schema";
import { fail } from "../platform/errors";
import { applyPatch, readOperations } from "./apply-patch";
import { listResponse, locationOf, type Resource, shaped } from "./resources";
import { type ListQuery, type PatchBody, type Shape, type UserBody, userBody, userSchema } from "./schema";
import { findUserRow, listUserRows, type UserRow } from "./store/users";

export async function listUsers(ctx: Ctx, query: ListQuery): Promise<Resource> {
  const { rows, total } = await listUserRows(ctx, query);
  return listResponse(
    rows.map((row) => shaped(toUser(row), query)),
    total,
    query.startIndex,
  );
}

/** Fails as missing for people who are no members of this workspace. */
export async function getUser(ctx: Ctx, id: string, shape: Shape = {}): Promise<Resource> {
  return shaped(toUser(await requireRow(ctx, id)), shape);
}

export async function createUser(ctx: Ctx, body: UserBody): Promise<Resource> {
  const id = await provisionPerson(ctx, {
    email: emailOf(body.userName),
    name: (nameOf(body) || body.userName).slice(0, 100),
    externalId: body.externalId || null,
    role: roleOf(body.roles) ?? null,
    active: body.active ?? true,
  });
  return await getUser(ctx, id);
}

/** PUT: what is not named stays as it is. */
export async function replaceUser(ctx: Ctx, id: string, body: UserBody): Promise<Resource> {
  const row = await requireRow(ctx, id);
  const change: Partial<Provisioned> = changeOf(row, body);
  await changeProvisioned(ctx, id, change);
  return await getUser(ctx, id);
}

export async function patchUser(ctx: Ctx, id: string, { Operations }: PatchBody): Promise<Resource> {
  const row = await requireRow(ctx, id);
  const before: Resource = { externalId: null, ...toUser(row) };
  const patched = userBody.safeParse(applyPatch(before, readOperations(Operations)));
  if (!patched.success) {
    const { path, message } = patched.error.issues[0] ?? { path: [], message: "It is not valid." };
    return fail("invalid", "scim.invalid_value", `${path.join(".")}: ${message}`);
  }
  await changeProvisioned(ctx, id, changeOf(row, patched.data));
  return await getUser(ctx, id);
}

export async function deleteUser(ctx: Ctx, id: string): Promise<void> {
  await removeProvisioned(ctx, id);
}

async function requireRow(ctx: Ctx, id: string): Promise<UserRow> {
  return (
    (await findUserRow(ctx, id)) ??
    fail("missing", "scim.user_not_found", `There is no user ${id} in this workspace.`)
  );
}

function toUser(row: UserRow): Resource {
  const { user, userId: id, externalId } = row;
  return {
    schemas: [userSchema],
    id,
    ...(externalId !== null && { externalId }),
    userName: user.email,
    name: partsOf(user.name),
    displayName: user.name,
    emails: [{ value: user.email, type: "work", primary: true }],
    active: row.suspendedAt === null && user.disabledAt === null,
    roles: [{ value: row.role }],
    groups: row.groups.map(({ group }) => ({
      value: group.id,
      display: group.name,
      $ref: locationOf("Groups", group.id),
    })),
    meta: { resourceType: "User", created: row.createdAt, location: locationOf("Users", id) },
  };
}

/** Atlas keeps one name; its last word is told as the family name, for clients that ask for one. */
function partsOf(name: string) {
  const words = name.split(" ");
  const familyName = words.at(-1) ?? "";
  return { formatted: name, givenName: words.slice(0, -1).join(" ") || familyName, familyName };
}

/** What differs from the row. Of several ways to say a name the one that changed counts. */
function changeOf(row: UserRow, body: UserBody): Partial<Provisioned> {
  const before = partsOf(row.user.name);
  const { formatted, givenName, familyName } = body.name ?? {};
  const spelt = [givenName ?? before.givenName, familyName ?? before.familyName].join(" ").trim();
  const spelling = [before.givenName, before.familyName].join(" ").trim();
  const name = [formatted, body.displayName, spelt === spelling ? null : spelt]
    .map((one) => one?.trim().slice(0, 100))
    .find((one) => one && one !== row.user.name);
  const role = roleOf(body.roles);
  const active = row.suspendedAt === null && row.user.disabledAt === null;
  return {
    email: emailOf(body.userName),
    ...(name && { name }),
    ...(body.externalId !== undefined && { externalId: body.externalId || null }),
    ...(body.active !== undefined && body.active !== active && { active: body.active }),
    // What was only read and sent back is not given by hand.
    ...(role !== undefined && role !== row.role && { role }),
  };
}

function nameOf({ name, displayName }: UserBody): string {
  const spelt = [name?.givenName, name?.familyName].filter(Boolean).join(" ");
  return (displayName || name?.formatted || spelt).trim();
}

function emailOf(userName: string): string {
  const email = emailAddress.safeParse(userName);
  return email.success
    ? email.data
    : fail("invalid", "scim.invalid_value", "userName must be an e-mail address in plain characters.");
}

/** The highest role named; null for none, undefined where roles are not spoken of. */
function roleOf(roles: UserBody["roles"]): Provisioned["role"] | undefined {
  if (roles === undefined) return undefined;
  const values = roles.map((one) => (typeof one === "string" ? one : one.value).toLowerCase());
  const unknown = values.find((value) => !roleSchema.safeParse(value).success);
  if (unknown !== undefined)
    fail(
      "invalid",
      "scim.invalid_value",
      `There is no role ${unknown.slice(0, 40)}: ${roleSchema.options.join(", ")}.`,
    );
  return roleSchema.options.find((one) => values.includes(one)) ?? null;
}
