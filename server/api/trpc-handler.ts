import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { type ApiContext, createApiContext } from "./context";
import { limitBody } from "./limit-body";
import { appRouter } from "./root";

const endpoint = "/api/trpc";
/** The client sends at most this many calls at once, too. */
const largestBatch = 20;
const largestBody = 4 * 1024 * 1024;

/** Answers everything below `/api/trpc/`. Mutations arrive by POST only. */
export async function handleTrpcRequest(request: Request): Promise<Response> {
  return await fetchRequestHandler({
    endpoint,
    req: limitBody(request, largestBody),
    router: appRouter,
    maxBatchSize: largestBatch,
    createContext: async ({ req, resHeaders }): Promise<ApiContext> => {
      const context = await createApiContext(req.headers);
      resHeaders.set("X-Request-Id", context.origin.requestId);
      resHeaders.set("Cache-Control", "no-store");
      return context;
    },
  });
}
