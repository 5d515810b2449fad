import { isAccessToken } from "@/server/access/access-tokens";
import { actorFromAccessToken, actorFromKey } from "@/server/access/actor-from-key";
import { actorFromSession } from "@/server/access/actor-from-session";
import type { Actor, WorkspaceRef } from "@/server/access/context";
import { workspaceSlug } from "@/server/access/schema";
import { readSession } from "@/server/platform/auth";
import { fail } from "@/server/platform/errors";
import { isSameOrigin } from "@/server/platform/same-origin";

const readOnly = new Set(["GET", "HEAD"]);

/**
 * Who calls: the API key, or the access token it was exchanged for, of the `Authorization` header, whose
 * workspace is its own, or else the
 * session of a browser, which names the workspace with `?workspace=`.
 */
export async function authenticate(request: Request): Promise<{ actor: Actor; workspace: WorkspaceRef }> {
  const asked = new URL(request.url).searchParams.get("workspace");
  const authorization = request.headers.get("authorization");
  if (authorization) return await withKey(authorization, asked);
  const claims = await readSession(request.headers);
  if (!claims)
    return fail(
      "unauthenticated",
      "api.no_credentials",
      "Send an API key: Authorization: Bearer <API key>. You make one under Settings, API keys.",
    );
  if (!readOnly.has(request.method) && !isSameOrigin(request.headers))
    return fail("forbidden", "access.cross_site", "Requests from other sites need an API key.");
  const slug = workspaceSlug.safeParse(asked);
  if (!slug.success)
    return fail("invalid", "api.workspace_needed", "With a session, name the workspace: ?workspace=<name>.", {
      field: "workspace",
    });
  return await actorFromSession(claims, slug.data);
}

/** The credential of an `Authorization` header. */
export function bearerOf(authorization: string): string {
  return (
    /^Bearer\s+(\S+)$/i.exec(authorization)?.[1] ??
    fail("unauthenticated", "api.bearer_expected", "Send an API key: Authorization: Bearer <API key>.")
  );
}

async function withKey(authorization: string, asked: string | null) {
  const credential = bearerOf(authorization);
  const found = isAccessToken(credential)
    ? await actorFromAccessToken(credential)
    : await actorFromKey(credential);
  if (asked && asked !== found.workspace.slug)
    return fail(
      "missing",
      "access.workspace_not_found",
      `This API key does not belong to workspace ${asked}.`,
    );
  return found;
}
