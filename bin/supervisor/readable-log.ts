const omitted = new Set(["level", "time", "pid", "name", "msg", "error", "err"]);

/**
 * A line of a child process for people: JSON log lines become `12:00:01 warn jobs: message key=value`,
 * anything else stays as it is.
 */
export function readableLine(line: string): string {
  const entry = parseEntry(line);
  if (entry === undefined) return line;
  const time = typeof entry.time === "string" ? entry.time.slice(11, 19) : "";
  const source = typeof entry.name === "string" ? `${entry.name}:` : "";
  const fields = Object.entries(entry)
    .filter(([key]) => !omitted.has(key))
    .map(([key, value]) => `${key}=${typeof value === "object" ? JSON.stringify(value) : value}`);
  const head = [time, entry.level, source, entry.msg, ...fields, errorText(entry.error ?? entry.err)];
  return head.filter((part) => part !== "" && part !== undefined).join(" ");
}

function errorText(error: unknown): string {
  if (typeof error !== "object" || error === null) return "";
  const { message, stack } = error as { message?: string; stack?: string };
  return `\n${stack ?? message ?? JSON.stringify(error)}`;
}

function parseEntry(line: string): Record<string, unknown> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const entry = JSON.parse(line);
    return typeof entry.msg === "string" && typeof entry.level === "string" ? entry : undefined;
  } catch {
    return undefined;
  }
}
