"use client";

/** Why signing in did not work; `code` is stable, `message` can be shown. */
export type SignInRefusal = { kind: string; code: string; message: string; retryAfterSeconds?: number };
export type SignInResult = { ok: true } | { ok: false; refusal: SignInRefusal };

/**
 * Signs in with e-mail and password, and the code of the second factor once it was asked for; the
 * answer sets the session cookie.
 */
export async function signInWithPassword(email: string, password: string, code = ""): Promise<SignInResult> {
  const response = await post("callback/credentials", { email, password, code });
  if (response.ok) return { ok: true };
  const { atlas } = (await response.json()) as { atlas?: SignInRefusal };
  const retryAfter = Number(response.headers.get("Retry-After"));
  const refusal = atlas ?? { kind: "bug", code: "atlas.bug", message: "Signing in failed." };
  return { ok: false, refusal: { ...refusal, ...(retryAfter > 0 && { retryAfterSeconds: retryAfter }) } };
}

/** Leaves for the single sign-on provider, which comes back to `callbackUrl`. */
export async function signInWithProvider(callbackUrl: string): Promise<void> {
  const response = await post("signin/oidc", { callbackUrl });
  const { url } = (await response.json()) as { url: string };
  window.location.assign(url);
}

/** Ends the session of this browser. */
export async function signOut(): Promise<void> {
  await post("signout", {});
}

async function post(action: string, fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
  return await fetch(`/api/auth/${action}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
}
