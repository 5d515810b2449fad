import { AsyncLocalStorage } from "node:async_hooks";
import { destination, type Logger, pino, stdTimeFunctions } from "pino";
import { env } from "./env";
import { describeError } from "./log-error";

/** Values that go with a line: ids, counts, durations. Never a cell value, never a secret. */
export type LogFields = Record<string, unknown>;

export type Log = Pick<Logger, "debug" | "info" | "warn" | "error"> & { child(fields: LogFields): Log };

const ambient = new AsyncLocalStorage<LogFields>();

/** Paths whose values are replaced, should one slip into the fields of a line. */
const secretNames = [
  "password",
  "passwordHash",
  "secret",
  "token",
  "apiKey",
  "authorization",
  "cookie",
  "privateKey",
  "connectionString",
];

let root: Logger | undefined;

/** A logger that writes JSON lines to standard output, one `name` per part of the application. */
export function log(name: string): Log {
  root ??= openLog(env().ATLAS_LOG_LEVEL);
  return root.child({ name });
}

/** Adds fields such as `requestId`, `runId` or `jobId` to every line written inside `work`. */
export function withLogFields<T>(fields: LogFields, work: () => T): T {
  return ambient.run({ ...ambient.getStore(), ...fields }, work);
}

/** A logger with another level or target. Exported for tests. */
export function openLog(level: string, target: { write(line: string): void } = destination(1)): Logger {
  return pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ambient.getStore() ?? {},
      redact: { paths: secretNames.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: "[redacted]" },
      serializers: { error: describeError, err: describeError },
    },
    target,
  );
}
