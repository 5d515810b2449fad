/** What the server says about an error; `requestId` is the id to quote. */
export type ShownError = {
  kind: string;
  code: string;
  message: string;
  field?: string;
  retryAfterMs?: number;
  requestId: string;
};

/** The server's account of an error, or null when the request never reached it. */
export function shownError(error: unknown): ShownError | null {
  if (!(error instanceof Error) || !("data" in error)) return null;
  const { data } = error;
  if (typeof data !== "object" || data === null || !("atlas" in data)) return null;
  return data.atlas as ShownError;
}

const passing = new Set(["upstream", "unavailable"]);

/** A lost connection and a passing failure are worth another try; a refusal is not. */
export function isWorthRetrying(error: unknown): boolean {
  const shown = shownError(error);
  return shown === null || passing.has(shown.kind);
}
