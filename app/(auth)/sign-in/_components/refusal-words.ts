/** Sentences for the codes single sign-on comes back with; the page learns nothing but the code. */
const words: Record<string, string> = {
  "identity.disabled": "This account is disabled. Ask an admin of your workspace.",
  "identity.email_not_verified": "The sign-in provider has not verified your e-mail address.",
  "identity.not_invited": "You are not invited yet. Ask an admin of the workspace.",
  "identity.oidc_no_subject": "The sign-in provider did not say who you are.",
  "identity.too_many_attempts": "Too many attempts. Wait some minutes before the next.",
};

export function refusalWords(code: string): string {
  return words[code] ?? "Signing in did not work. Try again, or sign in another way.";
}
