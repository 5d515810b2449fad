import { describe, expect, it } from "vitest";
import { z } from "zod";
import { routes } from "@/server/api/rest/table";
import { appRouter } from "@/server/api/root";
import { scimRoutes } from "@/server/api/scim/table";
import { unscopedDb } from "@/server/platform/db";
import { aKey, aMember, aWorkspace, callerFor, rest, withAtlas } from "../../support/atlas";
import { InputGenerator } from "./support/generate-input";
import { Random } from "./support/random";

withAtlas();

/** What decides who may do what and to whom something belongs; never taken from a request by accident. */
const privileged = {
  id: "019cc0de-0000-7000-8000-000000000000",
  workspaceId: "019cc0de-0000-7000-8000-000000000000",
  createdById: "019cc0de-0000-7000-8000-000000000000",
  permissions: ["workspace:manage"],
  isAdmin: true,
  actor: { kind: "system" },
  sessionEpoch: 0,
  passwordHash: "x",
  tokenHash: "x",
  disabledAt: null,
  acceptedAt: null,
  constructor: { prototype: { isAdmin: true } },
};

type Procedure = { _def: { inputs: z.core.$ZodType[] } };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);
const words: Record<string, string[]> = {
  workspace: ["acme"],
  email: ["ada@example.com"],
  userName: ["ada@example.com"],
};
const generator = new InputGenerator(new Random(1), (field) => words[field] ?? [], 0);

/** A valid input with more in it than was asked for, and what the schema makes of it. */
function parsedWithMore(schema: z.core.$ZodType): Record<string, unknown> | "refused" {
  for (let attempt = 0; attempt < 200; attempt++) {
    const made = generator.value(schema);
    if (made === undefined) return "refused";
    const valid = withIds(made as Record<string, unknown>);
    if (!z.safeParse(schema, valid).success) continue;
    const result = z.safeParse(schema, { ...privileged, ...valid });
    return result.success ? (result.data as Record<string, unknown>) : "refused";
  }
  throw new Error("No valid input was made.");
}

/** Ids are any UUID here, also of what a grant is about: nothing is looked up. */
function withIds(input: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]) => {
      if (typeof value === "string" && /^(id|subject)$|Id$/.test(name)) return [name, privileged.id];
      const isPart = typeof value === "object" && value?.constructor === Object;
      return [name, isPart ? withIds(value as Record<string, unknown>) : value];
    }),
  );
}

const excess = (parsed: Record<string, unknown>, own: readonly string[]) =>
  Object.keys(privileged).filter((key) => Object.hasOwn(parsed, key) && !own.includes(key));

describe("what nobody asked for", () => {
  it.each(procedures.filter(([, { _def }]) => _def.inputs.length > 0))(
    "never reaches %s",
    (name, { _def }) => {
      // Permissions are what a role is made of; that nobody gives more than they have is tested with roles.
      const own = /^roles\.(create|update)$/.test(name) ? ["permissions"] : [];
      for (const schema of _def.inputs) {
        const parsed = parsedWithMore(schema);
        if (parsed !== "refused") expect(excess(parsed, own)).toEqual([]);
      }
    },
  );

  it.each(
    [...routes, ...scimRoutes].flatMap((route) =>
      [route.params, route.query, route.body].flatMap((schema) =>
        schema ? [[`${route.method} ${route.path}`, schema] as const] : [],
      ),
    ),
  )("never reaches %s", (_name, schema) => {
    const parsed = parsedWithMore(schema);
    if (parsed !== "refused") expect(excess(parsed, ["id"])).toEqual([]);
  });

  it("makes nobody more than they are through their own profile", async () => {
    const workspace = await aWorkspace();
    const person = await aMember(workspace, "viewer");
    const before = await unscopedDb().user.findUniqueOrThrow({ where: { id: person.id } });
    const input = {
      ...privileged,
      name: "Renamed",
      role: "admin",
      email: "boss@example.com",
      workspace: workspace.slug,
    };
    await callerFor(person).account.updateProfile(input);
    const after = await unscopedDb().user.findUniqueOrThrow({ where: { id: person.id } });
    expect(after).toEqual({
      ...before,
      name: "Renamed",
      ...("updatedAt" in after && { updatedAt: after.updatedAt }),
    });
    expect(await unscopedDb().membership.findMany({ where: { userId: person.id } })).toMatchObject([
      { role: "viewer" },
    ]);
    const { members } = callerFor(person);
    await expect(
      members.changeRole({ workspace: workspace.slug, userId: person.id, role: "admin" }),
    ).rejects.toMatchObject({ code: "FORBIDDEN" });
  });

  it("puts no new thing into another workspace", async () => {
    const [mine, theirs] = [await aWorkspace(), await aWorkspace()];
    const more = { workspaceId: theirs.id, invitedById: theirs.admin.id, createdById: theirs.admin.id };
    const caller = callerFor(mine.admin);
    await caller.members.invite({ ...more, workspace: mine.slug, email: "a@example.com", role: "viewer" });
    await caller.keys.create({ ...more, workspace: mine.slug, name: "K", role: "viewer" });
    const where = { workspaceId: theirs.id };
    expect(await unscopedDb().invitation.count({ where })).toBe(0);
    expect(await unscopedDb().apiKey.count({ where })).toBe(0);
    expect(await unscopedDb().apiKey.findFirst({ where: { workspaceId: mine.id } })).toMatchObject({
      createdById: mine.admin.id,
    });
  });

  it("breaks out of no header: a data set may be called what it likes", async () => {
    const workspace = await aWorkspace();
    const key = await aKey(workspace.admin, workspace, "admin");
    const form = new FormData();
    form.set("name", 'x"\r\nSet-Cookie: harmed=1; y="');
    form.set("file", new Blob(["a,b\n1,2\n"]), 'up"\r\nSet-Cookie: harmed=1.csv');
    const loaded = await rest("POST", "/datasets", { key, body: form });
    expect([202, 400]).toContain(loaded.status);
    expect(loaded.headers.has("set-cookie")).toBe(false);
  });
});
