import { buildContext } from "@/server/access/build-context";
import type { Origin } from "@/server/access/context";
import { requirePermissionOrGrant } from "@/server/access/policy";
import { AtlasError, fail } from "@/server/platform/errors";
import { withLogFields } from "@/server/platform/log";
import { originOf } from "../context";
import { classify, logFailure } from "../error-shape";
import { timeRequest } from "../http-metrics";
import { authenticate } from "../rest/authenticate";
import { matchRoute } from "../rest/match-route";
import { admit } from "../rest/rate-limit";
import { readInput, scimJson } from "../rest/read-input";
import { scimError } from "./answer";
import { scimRoutes } from "./table";

const basePath = "/scim/v2";

/** Answers any request below `/scim/v2`: those of an identity provider, with an API key. */
export async function handleScimRequest(request: Request): Promise<Response> {
  const origin = originOf(request.headers);
  const { requestId } = origin;
  const timed = timeRequest(request.method);
  return await withLogFields({ requestId }, async () => {
    try {
      const match = matchRoute(
        scimRoutes,
        request.method,
        new URL(request.url).pathname.slice(basePath.length),
      );
      if (match.found === "nothing")
        return fail("missing", "api.no_such_route", "There is no such resource.");
      if (match.found === "path") {
        const error = new AtlasError("invalid", "api.method", `It answers to ${match.allow.join(", ")}.`);
        const refused = scimError(error, requestId, 405);
        refused.headers.set("Allow", match.allow.join(", "));
        return timed.end(refused);
      }
      timed.route = `${basePath}${match.route.path}`;
      return timed.end(await answer(match.route, match.params, request, origin));
    } catch (thrown) {
      const error = classify(thrown);
      logFailure(error, { requestId, method: request.method, route: timed.route });
      return timed.end(scimError(error, requestId));
    }
  });
}

async function answer(
  route: (typeof scimRoutes)[number],
  params: Record<string, string>,
  request: Request,
  origin: Origin,
): Promise<Response> {
  // A session of a browser is no credential here.
  if (!request.headers.has("authorization"))
    return fail("unauthenticated", "api.no_credentials", "Send an API key: Authorization: Bearer <API key>.");
  const { actor, workspace } = await authenticate(request);
  const rateHeaders = await admit(actor);
  const ctx = { ...buildContext(workspace.id, actor, origin), workspace };
  await requirePermissionOrGrant(ctx, route.permission);
  const input = await readInput(route, params, request, scimJson);
  const result = await route.handle(ctx, input);
  const response = result instanceof Response ? result : new Response(null, { status: 204 });
  for (const [name, value] of Object.entries({ ...rateHeaders, "X-Request-Id": origin.requestId }))
    response.headers.set(name, value);
  return response;
}
