import { buildContext } from "@/server/access/build-context";
import type { Origin } from "@/server/access/context";
import { requirePermissionOrGrant } from "@/server/access/policy";
import { AtlasError, fail } from "@/server/platform/errors";
import { withLogFields } from "@/server/platform/log";
import { originOf } from "../context";
import { classify, logFailure } from "../error-shape";
import { timeRequest } from "../http-metrics";
import { authenticate } from "./authenticate";
import type { Route } from "./define-route";
import { matchRoute } from "./match-route";
import { problemResponse } from "./problem";
import { admit } from "./rate-limit";
import { readInput } from "./read-input";
import { routes } from "./table";

export const basePath = "/api/v1";

/** Answers any request below `/api/v1`. */
export async function handleRestRequest(request: Request): Promise<Response> {
  const origin = originOf(request.headers);
  return await withLogFields({ requestId: origin.requestId }, () => dispatch(request, origin, routes));
}

/** Like {@link handleRestRequest}, over any table of routes. */
export async function dispatch(request: Request, origin: Origin, table: readonly Route[]): Promise<Response> {
  const timed = timeRequest(request.method);
  try {
    const match = matchRoute(table, request.method, new URL(request.url).pathname.slice(basePath.length));
    if (match.found === "nothing")
      throw new AtlasError(
        "missing",
        "api.no_such_route",
        "There is no such route. See /api/v1/openapi.json.",
      );
    if (match.found === "path") return methodNotAllowed(match.allow, origin);
    timed.route = `${basePath}${match.route.path}`;
    return timed.end(await answer(match.route, match.params, request, origin));
  } catch (thrown) {
    const error = classify(thrown);
    const { requestId } = origin;
    logFailure(error, { requestId, method: request.method, route: timed.route });
    return timed.end(problemResponse(error, requestId));
  }
}

async function answer(
  route: Route,
  params: Record<string, string>,
  request: Request,
  origin: Origin,
): Promise<Response> {
  const { actor, workspace } = await authenticate(request);
  const rateHeaders = await admit(actor);
  const ctx = { ...buildContext(workspace.id, actor, origin), workspace };
  await requirePermissionOrGrant(ctx, route.permission);
  const result = await route.handle(ctx, await readInput(route, params, request));
  const response = result instanceof Response ? result : jsonResponse(route, result);
  for (const [name, value] of Object.entries({ ...rateHeaders, "X-Request-Id": origin.requestId }))
    response.headers.set(name, value);
  return response;
}

/** What the schema does not name is not sent. */
function jsonResponse(route: Route, result: unknown): Response {
  const headers = { "Cache-Control": "no-store" };
  if (!route.response) return new Response(null, { status: route.status ?? 204, headers });
  const answer = route.response.safeParse(result);
  if (!answer.success)
    return fail("bug", "api.invalid_answer", "The answer does not fit its schema.", { cause: answer.error });
  const body = JSON.stringify(answer.data, (_key, value) =>
    typeof value === "bigint" ? String(value) : value,
  );
  return new Response(body, {
    status: route.status ?? 200,
    headers: { ...headers, "Content-Type": "application/json" },
  });
}

function methodNotAllowed(allow: string[], origin: Origin): Response {
  const error = new AtlasError("invalid", "api.method", `This route answers to ${allow.join(", ")}.`);
  const response = problemResponse(error, origin.requestId, { Allow: allow.join(", ") });
  return new Response(response.body, { status: 405, headers: response.headers });
}
