import { isDatabaseGone } from "./database-gone";

/**
 * One error type for the whole application. `kind` says whose problem it is and decides, through
 * {@link errorPolicy}, the HTTP status, the log level and what a job does next. `code` is
 * `domain.reason` and never changes once published. Messages are safe to show: they never hold a
 * secret or a cell value.
 */
export type ErrorKind =
  | "invalid"
  | "unauthenticated"
  | "forbidden"
  | "missing"
  | "conflict"
  | "limited"
  | "upstream"
  | "unavailable"
  | "cancelled"
  | "bug";

export class AtlasError extends Error {
  override readonly name = "AtlasError";
  constructor(
    readonly kind: ErrorKind,
    readonly code: `${string}.${string}`,
    message: string,
    readonly options: { retryAfterMs?: number; cause?: unknown; field?: string } = {},
  ) {
    super(message, { cause: options.cause });
  }
}

/** Throws an {@link AtlasError}; as an expression it reads well after `??`. */
export function fail(
  kind: ErrorKind,
  code: `${string}.${string}`,
  message: string,
  options?: { retryAfterMs?: number; cause?: unknown; field?: string },
): never {
  throw new AtlasError(kind, code, message, options);
}

type ErrorPolicy = {
  status: number;
  title: string;
  log: "debug" | "info" | "warn" | "error";
  /** What the job runtime does: give up, or try again with back-off. */
  job: "fail" | "retry" | "cancel";
};

export const errorPolicy = {
  invalid: { status: 400, title: "The request is not valid", log: "info", job: "fail" },
  unauthenticated: { status: 401, title: "Sign in to continue", log: "info", job: "fail" },
  forbidden: { status: 403, title: "Not allowed", log: "info", job: "fail" },
  missing: { status: 404, title: "Not found", log: "info", job: "fail" },
  conflict: { status: 409, title: "Conflict", log: "info", job: "fail" },
  limited: { status: 429, title: "Too many requests", log: "warn", job: "retry" },
  upstream: { status: 502, title: "A system Atlas depends on failed", log: "warn", job: "retry" },
  unavailable: { status: 503, title: "Temporarily unavailable", log: "warn", job: "retry" },
  cancelled: { status: 499, title: "Cancelled", log: "info", job: "cancel" },
  bug: { status: 500, title: "Something went wrong in Atlas", log: "error", job: "fail" },
} as const satisfies Record<ErrorKind, ErrorPolicy>;

/** Anything that is not an AtlasError is a bug: generic text outwards, full cause in the log. */
export function toAtlasError(error: unknown): AtlasError {
  if (error instanceof AtlasError) return error;
  if (error instanceof Error && error.name === "AbortError")
    return new AtlasError("cancelled", "atlas.cancelled", "Cancelled.", { cause: error });
  if (isDatabaseGone(error))
    return new AtlasError(
      "unavailable",
      "platform.database_gone",
      "The database does not answer at the moment. Try again shortly.",
      { cause: error, retryAfterMs: 2_000 },
    );
  return new AtlasError("bug", "atlas.bug", "Something went wrong in Atlas. The log holds the cause.", {
    cause: error,
  });
}
