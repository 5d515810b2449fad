import { z } from "zod";
import { createGrant } from "@/server/grants/create-grant";
import { explainAccess, simulateAccess } from "@/server/grants/explain-access";
import { listGrants, revokeGrant } from "@/server/grants/manage-grants";
import {
  explanation,
  grantId,
  grantInput,
  grantPage,
  listGrantsInput,
  simulatedAccess,
} from "@/server/grants/schema";
import { defineRoute } from "../define-route";

const tag = "Grants";

const subjectQuery = {
  /** Whose access is asked about. */
  kind: z.enum(["person", "key"]).default("person"),
  subject: z.uuid(),
};

export const grantRoutes = [
  defineRoute({
    method: "GET",
    path: "/grants",
    permission: "grants:manage",
    summary: "Grants of the workspace, or those that reach one data set; newest first",
    tag,
    query: listGrantsInput,
    response: grantPage,
    handle: (ctx, { query }) => listGrants(ctx, query),
  }),
  defineRoute({
    method: "POST",
    path: "/grants",
    permission: "grants:manage",
    summary: "Allow or deny something from the next request on",
    tag,
    body: grantInput.extend({ expiresAt: z.coerce.date().nullable().default(null) }),
    response: grantId,
    status: 201,
    handle: (ctx, { body }) => createGrant(ctx, body),
  }),
  defineRoute({
    method: "DELETE",
    path: "/grants/{id}",
    permission: "grants:manage",
    summary: "End a grant with the next request",
    tag,
    params: z.object({ id: z.uuid() }),
    handle: async (ctx, { params }) => {
      await revokeGrant(ctx, { grantId: params.id });
      return undefined;
    },
  }),
  defineRoute({
    method: "GET",
    path: "/datasets/{id}/access",
    permission: "grants:manage",
    summary: "What somebody may do with a data set, and why",
    tag,
    params: z.object({ id: z.uuid() }),
    query: z.object(subjectQuery),
    response: explanation,
    handle: (ctx, { params, query }) =>
      explainAccess(ctx, { datasetId: params.id, subject: { kind: query.kind, id: query.subject } }),
  }),
  defineRoute({
    method: "GET",
    path: "/access",
    permission: "grants:manage",
    summary: "What somebody may do with every data set",
    tag,
    query: z.object(subjectQuery),
    response: z.array(simulatedAccess),
    handle: (ctx, { query }) => simulateAccess(ctx, { subject: { kind: query.kind, id: query.subject } }),
  }),
];
