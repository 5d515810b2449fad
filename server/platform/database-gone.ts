/** Prisma: unreachable, timed out, closed, no free connection, transaction could not start or go on. */
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);

/** What Prisma's driver adapter calls the same; raw queries tell it only this way. */
const driverKinds = new Set([
  "ConnectionClosed",
  "DatabaseNotReachable",
  "SocketTimeout",
  "TooManyConnections",
]);

/** Operating system and PostgreSQL: connection refused, reset or ended; the server stops or starts. */
const otherCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "57P01",
  "57P02",
  "57P03",
  "08000",
  "08001",
  "08003",
  "08006",
  "53300",
]);

/** The driver's own errors have no code. */
const messages =
  /connection terminated|terminating connection|timeout exceeded when trying to connect|client has encountered a connection error/i;

type DriverCause = { kind?: unknown; code?: unknown; originalCode?: unknown };

/** Whether an error says that the database is away, not that something is wrong with the statement. */
export function isDatabaseGone(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const { code, meta } = error as { code?: unknown; meta?: { driverAdapterError?: { cause?: DriverCause } } };
  if (isGoneCode(code)) return true;
  const cause = meta?.driverAdapterError?.cause;
  if (cause && (isGoneCode(cause.originalCode) || isGoneCode(cause.code) || isGoneKind(cause.kind)))
    return true;
  return messages.test(error.message) || isDatabaseGone(error.cause, depth + 1);
}

function isGoneCode(code: unknown): boolean {
  return typeof code === "string" && (prismaCodes.has(code) || otherCodes.has(code));
}

function isGoneKind(kind: unknown): boolean {
  return typeof kind === "string" && driverKinds.has(kind);
}
