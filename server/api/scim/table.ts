import { z } from "zod";
import { listQuery, patchBody, shapeQuery, userBody } from "@/server/scim/schema";
import { createUser, deleteUser, getUser, listUsers, patchUser, replaceUser } from "@/server/scim/users";
import { defineRoute, type Route } from "../rest/define-route";
import { scimAnswer } from "./answer";

const common = { permission: "members:manage", tag: "SCIM" } as const;
/** What is no id is not found, rather than not valid. */
const params = z.object({ id: z.uuid().catch("00000000-0000-4000-8000-000000000000") });

const userRoutes = [
  defineRoute({
    ...common,
    method: "GET",
    path: "/Users",
    summary: "Members a filter selects",
    query: listQuery,
    handle: async (ctx, { query }) => scimAnswer(await listUsers(ctx, query)),
  }),
  defineRoute({
    ...common,
    method: "POST",
    path: "/Users",
    summary: "Make somebody a member",
    body: userBody,
    handle: async (ctx, { body }) => scimAnswer(await createUser(ctx, body), 201),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/Users/{id}",
    summary: "One member",
    params,
    query: shapeQuery,
    handle: async (ctx, { params: { id }, query }) => scimAnswer(await getUser(ctx, id, query)),
  }),
  defineRoute({
    ...common,
    method: "PUT",
    path: "/Users/{id}",
    summary: "Replace a member",
    params,
    body: userBody,
    handle: async (ctx, { params: { id }, body }) => scimAnswer(await replaceUser(ctx, id, body)),
  }),
  defineRoute({
    ...common,
    method: "PATCH",
    path: "/Users/{id}",
    summary: "Change a member; active: false suspends",
    params,
    body: patchBody,
    handle: async (ctx, { params: { id }, body }) => scimAnswer(await patchUser(ctx, id, body)),
  }),
  defineRoute({
    ...common,
    method: "DELETE",
    path: "/Users/{id}",
    summary: "End a membership",
    params,
    handle: async (ctx, { params: { id } }) => {
      await deleteUser(ctx, id);
      return undefined;
    },
  }),
];

/** Every route of SCIM. */
export const scimRoutes: readonly Route[] = [...userRoutes];
