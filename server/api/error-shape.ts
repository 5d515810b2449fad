import { TRPCError } from "@trpc/server";
import { ZodError } from "zod";
import { AtlasError, type ErrorKind, errorPolicy, toAtlasError } from "@/server/platform/errors";
import { log } from "@/server/platform/log";

/** What a client learns about an error, over tRPC and REST alike. */
export type PublicError = {
  kind: ErrorKind;
  code: string;
  message: string;
  /** The input field that is wrong: `name`, `columns.2.type`. */
  field?: string;
  retryAfterMs?: number;
  requestId: string;
};

export const trpcCodes = {
  invalid: "BAD_REQUEST",
  unauthenticated: "UNAUTHORIZED",
  forbidden: "FORBIDDEN",
  missing: "NOT_FOUND",
  conflict: "CONFLICT",
  limited: "TOO_MANY_REQUESTS",
  upstream: "BAD_GATEWAY",
  unavailable: "SERVICE_UNAVAILABLE",
  cancelled: "CLIENT_CLOSED_REQUEST",
  bug: "INTERNAL_SERVER_ERROR",
} as const satisfies Record<ErrorKind, TRPCError["code"]>;

/** Any thrown value as an AtlasError. What is neither ours nor tRPC's is a bug. */
export function classify(error: unknown): AtlasError {
  if (error instanceof TRPCError) return classifyTrpc(error);
  return toAtlasError(error);
}

export function toPublicError(error: AtlasError, requestId: string): PublicError {
  const hidden = error.kind === "bug" ? toAtlasError(undefined) : error;
  return {
    kind: hidden.kind,
    code: hidden.code,
    message: hidden.message,
    ...(hidden.options.field && { field: hidden.options.field }),
    ...(hidden.options.retryAfterMs && { retryAfterMs: hidden.options.retryAfterMs }),
    requestId,
  };
}

/** One line per failed request, as loud as its kind deserves. */
export function logFailure(error: AtlasError, fields: Record<string, unknown>): void {
  const level = errorPolicy[error.kind].log;
  // Where it was thrown matters when it is ours to mend; of a caller's mistake the code and message say all.
  const what = level === "error" || level === "warn" ? { error } : { reason: error.message };
  log("api")[level]({ ...fields, code: error.code, ...what }, "A request failed.");
}

function classifyTrpc(error: TRPCError): AtlasError {
  if (error.cause instanceof AtlasError) return error.cause;
  if (error.code === "BAD_REQUEST" && error.cause instanceof ZodError) return invalidInput(error.cause);
  const kind = (Object.keys(trpcCodes) as ErrorKind[]).find((name) => trpcCodes[name] === error.code);
  // Errors tRPC raises itself (unknown path, body that is not JSON) hold no data in their message.
  if (kind && kind !== "bug") return new AtlasError(kind, `api.${kind}`, error.message, { cause: error });
  if (error.code !== "INTERNAL_SERVER_ERROR")
    return new AtlasError("invalid", "api.invalid", error.message, { cause: error });
  return toAtlasError(error.cause ?? error);
}

/** Input that does not parse: the message names the first field that is wrong. */
export function invalidInput(error: ZodError): AtlasError {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join(".") ?? "";
  // Of a wrong key the issue within says what a key has to be.
  const said = issue?.code === "invalid_key" ? (issue.issues[0]?.message ?? issue.message) : issue?.message;
  const message = said ?? "The input is not valid.";
  return new AtlasError("invalid", "api.invalid_input", field ? `${field}: ${message}` : message, {
    cause: error,
    ...(field && { field }),
  });
}
