"use client";

/** Remembers a choice of the interface for a year, where the server can read it before it renders. */
export function rememberChoice(name: string, value: string): void {
  // The Cookie Store API needs https, which a machine on the local network may not have.
  // biome-ignore lint/suspicious/noDocumentCookie: see above
  document.cookie = `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
