import { TRPCError } from "@trpc/server";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { AtlasError } from "@/server/platform/errors";
import { isSameOrigin } from "@/server/platform/same-origin";
import { type ApiContext, createApiContext } from "./context";
import { limitBody } from "./limit-body";
import { appRouter } from "./root";

const endpoint = "/api/trpc";
/** The client sends at most this many calls at once, too. */
export const largestBatch = 20;
const largestBody = 4 * 1024 * 1024;

/** Answers everything below `/api/trpc/`. Mutations only arrive by POST, and only from our own pages. */
export async function handleTrpcRequest(request: Request): Promise<Response> {
  return await fetchRequestHandler({
    endpoint,
    req: limitBody(request, largestBody),
    router: appRouter,
    maxBatchSize: largestBatch,
    createContext: async ({ req, resHeaders }): Promise<ApiContext> => {
      if (req.method !== "GET" && !isSameOrigin(req.headers)) throw crossSite();
      const context = await createApiContext(req.headers);
      resHeaders.set("X-Request-Id", context.origin.requestId);
      resHeaders.set("Cache-Control", "no-store");
      return context;
    },
  });
}

function crossSite(): TRPCError {
  const message = "This request comes from another site.";
  return new TRPCError({
    code: "FORBIDDEN",
    message,
    cause: new AtlasError("forbidden", "api.cross_site", message),
  });
}
