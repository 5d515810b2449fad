import { describe, expect, it } from "vitest";
import { permissions } from "@/server/access/permissions";
import type { ProcedureMeta } from "@/server/api/procedures";
import { routes } from "@/server/api/rest/table";
import { appRouter } from "@/server/api/root";
import { scimRoutes } from "@/server/api/scim/table";

const known = new Set<string>(permissions);

type Procedure = { _def: { meta?: ProcedureMeta; type: string } };

const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, Procedure>);

/** What anybody may call. Whoever adds one adds it here, and says why in the change. */
const open = procedures.filter(([, { _def }]) => _def.meta?.permission === "public").map(([name]) => name);

describe("permissions", () => {
  it("are stated by every procedure", () => {
    expect(procedures.length).toBeGreaterThan(0);
    const without = procedures.filter(([, { _def }]) => {
      const stated = _def.meta?.permission;
      return stated === undefined || !(known.has(stated) || stated === "public" || stated === "signed-in");
    });
    expect(without.map(([name]) => name)).toEqual([]);
  });

  it("are not needed for signing in and setting up, and needed for everything else", () => {
    expect(open.filter((name) => !name.startsWith("session."))).toEqual([]);
  });

  it("are stated by every route of REST and SCIM", () => {
    expect(routes.length).toBeGreaterThan(0);
    const without = [...routes, ...scimRoutes].filter((route) => !known.has(route.permission));
    expect(without.map((route) => `${route.method} ${route.path}`)).toEqual([]);
  });

  it("that change something are never given by a permission to read", () => {
    const writing = procedures.filter(([, { _def }]) => _def.type === "mutation");
    const loose = writing.filter(([, { _def }]) => /:read$/.test(_def.meta?.permission ?? ""));
    expect(loose.map(([name]) => name)).toEqual([]);
  });
});
