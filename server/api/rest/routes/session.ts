import { z } from "zod";
import { permission, role } from "@/server/access/schema";
import { defineRoute } from "../define-route";

export const sessionRoutes = [
  defineRoute({
    method: "GET",
    path: "/me",
    permission: "workspace:read",
    summary: "Who this key or session is, and what it may do",
    tag: "Access",
    response: z.object({
      kind: z.enum(["user", "key", "system"]),
      id: z.string(),
      label: z.string(),
      role: role.nullable(),
      permissions: z.array(permission),
      workspace: z.object({ slug: z.string(), name: z.string() }),
    }),
    handle: async ({ actor, workspace }) => ({
      kind: actor.kind,
      id: actor.id,
      label: actor.label,
      role: actor.kind === "system" ? null : actor.role,
      permissions: [...actor.permissions],
      workspace: { slug: workspace.slug, name: workspace.name },
    }),
  }),
];
