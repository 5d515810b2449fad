import { beforeAll, describe, expect, it } from "vitest";
import type { Person } from "@/server/access/context";
import { roleAllows, roles } from "@/server/access/permissions";
import { type Permission, permission, type Role } from "@/server/access/schema";
import type { ProcedureMeta } from "@/server/api/procedures";
import { routes } from "@/server/api/rest/table";
import { appRouter } from "@/server/api/root";
import { scimRoutes } from "@/server/api/scim/table";
import {
  aKey,
  aMember,
  aWorkspace,
  callerFor,
  rest,
  type TestWorkspace,
  withAtlas,
} from "../../support/atlas";
import { scim } from "../scim/scim";

withAtlas();

type Procedure = { _def: { meta?: ProcedureMeta } };
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>).map(
  ([path, procedure]) => ({ path, permission: procedure._def.meta?.permission }),
);

let workspace: TestWorkspace;
let stranger: Person;

beforeAll(async () => {
  workspace = await aWorkspace();
  stranger = (await aWorkspace()).admin;
});

/** What refused the call, or `admitted`: it got past the door, whatever the input then led to. */
async function knock(person: Person | null, path: string): Promise<string> {
  const target = path
    .split(".")
    .reduce((node, name) => (node as Record<string, unknown>)[name], callerFor(person) as unknown);
  try {
    await (target as (input: unknown) => Promise<unknown>)({ workspace: workspace.slug });
    return "admitted";
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } };
    return cause?.code?.startsWith("access.") ? cause.code : "admitted";
  }
}

it("knows what every procedure asks for", () => {
  const known = new Set<unknown>([...permission.options, "public", "signed-in"]);
  expect(procedures.filter((procedure) => !known.has(procedure.permission))).toEqual([]);
  expect(procedures.filter((procedure) => procedure.permission === "public").map(({ path }) => path)).toEqual(
    [
      "session.state",
      "session.setUp",
      "session.invitation",
      "session.acceptInvitationAsNew",
      "session.requestPasswordReset",
      "session.passwordReset",
      "session.resetPassword",
    ],
  );
});

const inWorkspace = procedures.filter((one): one is { path: string; permission: Permission } =>
  permission.options.includes(one.permission as Permission),
);

describe.each(inWorkspace)("$path", ({ path, permission }) => {
  it("refuses a stranger, whether signed in or not", async () => {
    expect(await knock(null, path)).toBe("access.not_signed_in");
    expect(await knock(stranger, path)).toBe("access.workspace_not_found");
  });

  it.each(roles)(`answers a member with the role %s as ${permission} says`, async (role) => {
    // A new member each time: some procedures change who is one.
    const answer = await knock(await aMember(workspace, role), path);
    if (roleAllows(role, permission)) expect(answer).not.toBe("access.not_allowed");
    else expect(answer).toBe("access.not_allowed");
  });
});

describe("procedures before a workspace is chosen", () => {
  it.each(procedures.filter((one) => one.permission === "signed-in").map(({ path }) => path))(
    "%s refuses somebody who is not signed in",
    async (path) => {
      expect(await knock(null, path)).toBe("access.not_signed_in");
    },
  );
});

describe.each(routes.map((route) => ({ name: `${route.method} ${route.path}`, route })))(
  "$name",
  ({ route }) => {
    const path = route.path.replace(/\{\w+\}/g, "019cc0de-0000-7000-8000-000000000000");

    it("refuses a caller without credentials", async () => {
      expect((await rest(route.method, path)).status).toBe(401);
      expect((await rest(route.method, path, { key: `atlas_${"A".repeat(43)}` })).status).toBe(401);
    });

    it.each(roles.filter((role: Role) => !roleAllows(role, route.permission)))(
      "refuses a key with the role %s",
      async (role) => {
        const key = await aKey(workspace.admin, workspace, role);
        expect(await (await rest(route.method, path, { key })).json()).toMatchObject({
          status: 403,
          code: "access.not_allowed",
        });
      },
    );
  },
);

describe.each(scimRoutes.map((route) => ({ name: `SCIM ${route.method} ${route.path}`, route })))(
  "$name",
  ({ route }) => {
    const path = route.path.replace(/\{\w+\}/g, "019cc0de-0000-7000-8000-000000000000");

    it("refuses a caller without credentials", async () => {
      expect((await scim(null, route.method, path)).status).toBe(401);
      expect((await scim(`atlas_${"A".repeat(43)}`, route.method, path)).status).toBe(401);
    });

    it.each(roles)(`answers a key with the role %s as ${route.permission} says`, async (role) => {
      const key = await aKey(workspace.admin, workspace, role);
      const { status } = await scim(key, route.method, path);
      if (roleAllows(role, route.permission)) expect(status).not.toBe(403);
      else expect(status).toBe(403);
    });
  },
);
