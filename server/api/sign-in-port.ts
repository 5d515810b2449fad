import type { Origin } from "@/server/access/context";
import { sessionHolds, signInWithPassword } from "@/server/identity/sign-in";
import { signInWithOidc } from "@/server/identity/sign-in-with-oidc";
import { handleAuthRequest } from "@/server/platform/auth";
import { originOf } from "./context";
import { observeRequest } from "./http-metrics";

/** Answers everything below `/api/auth/`. */
export async function handleSignInRequest(request: Request): Promise<Response> {
  const started = performance.now();
  const origin: Origin = originOf(request.headers);
  const response = await handleAuthRequest(request, {
    password: (credentials) => signInWithPassword(credentials, origin),
    oidc: (profile) => signInWithOidc(profile, origin),
    holds: sessionHolds,
  });
  observeRequest("/api/auth", request.method, response.status, started);
  return response;
}
