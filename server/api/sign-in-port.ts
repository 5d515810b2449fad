import { sessionHolds } from "@/server/access/actor-from-session";
import { signOut } from "@/server/identity/manage-sessions";
import { signInWithPassword } from "@/server/identity/sign-in";
import { signInWithOidc } from "@/server/identity/sign-in-with-oidc";
import { handleAuthRequest } from "@/server/platform/auth";
import { toAtlasError } from "@/server/platform/errors";
import { log, withLogFields } from "@/server/platform/log";
import { counter } from "@/server/platform/metrics";
import { originOf } from "./context";
import { timeRequest } from "./http-metrics";

/** Answers everything below `/api/auth/`. */
export async function handleSignInRequest(request: Request): Promise<Response> {
  const timed = timeRequest(request.method);
  timed.route = "/api/auth";
  const origin = originOf(request.headers);
  const response = await withLogFields({ requestId: origin.requestId }, () =>
    handleAuthRequest(request, {
      password: (credentials) => counted("password", signInWithPassword(credentials, origin), origin.address),
      oidc: (profile) => counted("oidc", signInWithOidc(profile, origin), origin.address),
      holds: sessionHolds,
      signedOut: signOut,
    }),
  );
  response.headers.set("X-Request-Id", origin.requestId);
  return timed.end(response);
}

/** Refused sign-ins belong to no workspace: they are counted and logged, by reason and address. */
async function counted<T>(method: string, attempt: Promise<T>, address: string | undefined): Promise<T> {
  const attempts = counter("atlas_sign_ins_total", "Attempts to sign in, by outcome.", ["method", "outcome"]);
  try {
    const signedIn = await attempt;
    attempts.inc({ method, outcome: "ok" });
    return signedIn;
  } catch (error) {
    const { code } = toAtlasError(error);
    attempts.inc({ method, outcome: code });
    log("auth").info({ method, code, address }, "A sign-in was refused.");
    throw error;
  }
}
