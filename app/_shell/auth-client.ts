/** What the server says when it refuses a sign-in. */
export type Refusal = { kind: string; code: string; message: string };
export type SignInOutcome = { ok: true } | { ok: false; refusal: Refusal };

const unreachable: Refusal = {
  kind: "unavailable",
  code: "interface.unreachable",
  message: "Atlas did not answer. Check the connection and try again.",
};

/** Signs in with e-mail and password. Resolves with the server's own sentence when it refuses. */
export async function signInWithPassword(email: string, password: string): Promise<SignInOutcome> {
  const answer = await postAuth("callback/credentials", { email, password });
  if (answer === null) return { ok: false, refusal: unreachable };
  if (answer.atlas) return { ok: false, refusal: answer.atlas };
  const error = answer.url ? new URL(answer.url, window.location.origin).searchParams.get("error") : null;
  return error ? { ok: false, refusal: { ...unreachable, code: error } } : { ok: true };
}

/** Goes to the single sign-on provider; comes back to `returnTo`. */
export async function signInWithProvider(returnTo: string): Promise<SignInOutcome> {
  const answer = await postAuth("signin/oidc", { callbackUrl: returnTo });
  if (!answer?.url) return { ok: false, refusal: answer?.atlas ?? unreachable };
  window.location.assign(answer.url);
  return { ok: true };
}

/** Ends the session of this browser. */
export async function signOut(): Promise<boolean> {
  return (await postAuth("signout", {})) !== null;
}

type AuthAnswer = { url?: string; atlas?: Refusal };

async function postAuth(action: string, fields: Record<string, string>): Promise<AuthAnswer | null> {
  try {
    const { csrfToken } = (await (await fetch("/api/auth/csrf")).json()) as { csrfToken: string };
    const response = await fetch(`/api/auth/${action}`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
    });
    return (await response.json()) as AuthAnswer;
  } catch {
    return null;
  }
}
