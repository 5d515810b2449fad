/** Prisma: unreachable, timed out, closed, no free connection, transaction could not start. */
const prismaCodes = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);
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
const messages =
  /connection (was )?(terminated|closed|ended|reset|refused)|terminating connection|not reachable|can't reach database|timeout exceeded when trying to connect|starting up|shutting down|client has encountered a connection error/i;

/** Whether an error says that the database is away, not that something is wrong with the statement. */
export function isDatabaseGone(error: unknown, depth = 0): boolean {
  if (!(error instanceof Error) || depth > 5) return false;
  const code = "code" in error ? error.code : undefined;
  if (typeof code === "string" && (prismaCodes.has(code) || otherCodes.has(code))) return true;
  return messages.test(error.message) || isDatabaseGone(error.cause, depth + 1);
}
