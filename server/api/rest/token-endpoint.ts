import { actorFromKey } from "@/server/access/actor-from-key";
import type { Origin } from "@/server/access/context";
import { publicKeySet } from "@/server/access/signing-keys";
import { exchangeKey, refreshTokens } from "@/server/identity/exchange-tokens";
import { type TokenPair, tokenRequest } from "@/server/identity/schema";
import { fail } from "@/server/platform/errors";
import { withLogFields } from "@/server/platform/log";
import { originOf } from "../context";
import { classify, invalidInput, logFailure } from "../error-shape";
import { timeRequest } from "../http-metrics";
import { limitBody } from "../limit-body";
import { bearerOf } from "./authenticate";
import { problemResponse } from "./problem";
import { admit } from "./rate-limit";

const largestBody = 16 * 1024;

/**
 * `POST /api/v1/token`: an API key, or a refresh token, for an access token. It stands beside the table
 * of routes because the refresh token is the whole credential. It needs no permission: a token allows
 * nothing its key does not.
 */
export async function handleTokenRequest(request: Request): Promise<Response> {
  return await answering(request, "/api/v1/token", async (origin) => {
    const given = await readGrant(request);
    return Response.json(await grant(request, given, origin), { headers: { "Cache-Control": "no-store" } });
  });
}

/** `GET /.well-known/jwks.json`, for everybody: the public keys that access tokens are signed with. */
export async function handleKeySetRequest(request: Request): Promise<Response> {
  return await answering(request, "/.well-known/jwks.json", async () =>
    Response.json(await publicKeySet(new Date()), { headers: { "Cache-Control": "public, max-age=300" } }),
  );
}

async function grant(
  request: Request,
  given: ReturnType<typeof tokenRequest.parse>,
  origin: Origin,
): Promise<TokenPair> {
  if (given.grant_type === "refresh_token") return await refreshTokens(given.refresh_token, origin);
  const key = await actorFromKey(bearerOf(request.headers.get("authorization") ?? ""));
  await admit(key.actor);
  return await exchangeKey(key, origin);
}

/** A form, as OAuth has it, or JSON; without a body the key of the `Authorization` header is exchanged. */
async function readGrant(request: Request) {
  const text = await limitBody(request, largestBody).text();
  const isJson = request.headers.get("content-type")?.includes("application/json");
  const fields = isJson ? parseJson(text) : Object.fromEntries(new URLSearchParams(text));
  const result = tokenRequest.safeParse({ grant_type: "client_credentials", ...fields });
  if (!result.success) throw invalidInput(result.error);
  return result.data;
}

function parseJson(text: string): object {
  try {
    const body: unknown = JSON.parse(text || "{}");
    if (typeof body === "object" && body !== null) return body;
  } catch {
    // Said below, as of any other text that is no JSON object.
  }
  return fail("invalid", "api.body_not_json", "The body is not a JSON object.");
}

async function answering(
  request: Request,
  route: string,
  work: (origin: Origin) => Promise<Response>,
): Promise<Response> {
  const origin = originOf(request.headers);
  const timed = timeRequest(request.method);
  timed.route = route;
  const { requestId } = origin;
  return await withLogFields({ requestId }, async () => {
    try {
      const response = await work(origin);
      response.headers.set("X-Request-Id", requestId);
      return timed.end(response);
    } catch (thrown) {
      const error = classify(thrown);
      logFailure(error, { requestId, method: request.method, route });
      return timed.end(problemResponse(error, requestId));
    }
  });
}
