import { z } from "zod";
import { listKeys } from "@/server/identity/manage-keys";
import { rotateKey } from "@/server/identity/rotate-key";
import { apiKey, keyOverlap, newApiKey } from "@/server/identity/schema";
import { defineRoute } from "../define-route";

const tag = "Access";

export const keyRoutes = [
  defineRoute({
    method: "GET",
    path: "/keys",
    permission: "keys:manage_own",
    summary: "Your API keys; asked with a key, that key",
    tag,
    response: z.object({ items: z.array(apiKey) }),
    handle: async (ctx) => ({ items: await listKeys(ctx, { whose: "mine" }) }),
  }),
  defineRoute({
    method: "POST",
    path: "/keys/{id}/rotation",
    permission: "keys:manage_own",
    summary: "Replace the secret of a key of yours; the old one goes on working for a while",
    tag,
    params: z.object({ id: z.uuid() }),
    body: z.object({ overlapHours: keyOverlap }),
    response: newApiKey,
    status: 201,
    handle: (ctx, { params, body }) => rotateKey(ctx, { keyId: params.id, ...body }),
  }),
];
