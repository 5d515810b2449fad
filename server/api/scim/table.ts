import { z } from "zod";
import {
  getResourceType,
  getSchema,
  listResourceTypes,
  listSchemas,
  serviceProviderConfig,
} from "@/server/scim/discovery";
import {
  createGroup,
  deleteGroup,
  getGroup,
  listGroups,
  patchGroup,
  replaceGroup,
} from "@/server/scim/groups";
import type { Resource } from "@/server/scim/resources";
import { groupBody, listQuery, patchBody, shapeQuery, userBody } from "@/server/scim/schema";
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
    handle: async (ctx, { body }) => created(await createUser(ctx, body)),
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

const groupRoutes = [
  defineRoute({
    ...common,
    method: "GET",
    path: "/Groups",
    summary: "Groups a filter selects",
    query: listQuery,
    handle: async (ctx, { query }) => scimAnswer(await listGroups(ctx, query)),
  }),
  defineRoute({
    ...common,
    method: "POST",
    path: "/Groups",
    summary: "Make a group",
    body: groupBody,
    handle: async (ctx, { body }) => created(await createGroup(ctx, body)),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/Groups/{id}",
    summary: "One group",
    params,
    query: shapeQuery,
    handle: async (ctx, { params: { id }, query }) => scimAnswer(await getGroup(ctx, id, query)),
  }),
  defineRoute({
    ...common,
    method: "PUT",
    path: "/Groups/{id}",
    summary: "Replace a group",
    params,
    body: groupBody,
    handle: async (ctx, { params: { id }, body }) => scimAnswer(await replaceGroup(ctx, id, body)),
  }),
  defineRoute({
    ...common,
    method: "PATCH",
    path: "/Groups/{id}",
    summary: "Change a group and who is in it",
    params,
    body: patchBody,
    handle: async (ctx, { params: { id }, body }) => scimAnswer(await patchGroup(ctx, id, body)),
  }),
  defineRoute({
    ...common,
    method: "DELETE",
    path: "/Groups/{id}",
    summary: "Delete a group; its members stay",
    params,
    handle: async (ctx, { params: { id } }) => {
      await deleteGroup(ctx, id);
      return undefined;
    },
  }),
];

const discoveryRoutes = [
  defineRoute({
    ...common,
    method: "GET",
    path: "/ServiceProviderConfig",
    summary: "What of SCIM is spoken here",
    handle: async () => scimAnswer(serviceProviderConfig()),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/ResourceTypes",
    summary: "Kinds of resources",
    handle: async () => scimAnswer(listResourceTypes()),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/ResourceTypes/{id}",
    summary: "One kind of resource",
    params: z.object({ id: z.string().max(100) }),
    handle: async (_ctx, { params: { id } }) => scimAnswer(getResourceType(id)),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/Schemas",
    summary: "Attributes of the resources",
    handle: async () => scimAnswer(listSchemas()),
  }),
  defineRoute({
    ...common,
    method: "GET",
    path: "/Schemas/{id}",
    summary: "Attributes of one resource",
    params: z.object({ id: z.string().max(200) }),
    handle: async (_ctx, { params: { id } }) => scimAnswer(getSchema(id)),
  }),
];

function created(resource: Resource): Response {
  const { location } = resource.meta as { location: string };
  return scimAnswer(resource, 201, { Location: location });
}

/** Every route of SCIM. */
export const scimRoutes: readonly Route[] = [...userRoutes, ...groupRoutes, ...discoveryRoutes];
