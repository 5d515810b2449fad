import { AtlasError } from "./errors";

/** What a log line holds about an error. */
export type ErrorNote = {
  kind?: string;
  code?: string;
  name: string;
  message: string;
  stack?: string;
  cause?: ErrorNote;
};

const longestMessage = 300;
const deepestCause = 4;

/**
 * An error as the log may hold it. Messages of other libraries can quote data ("could not convert
 * 'x' to INT"), so everything from the first quote to the last is left out,
 * as data may hold quotes itself, and so are long numbers and all lines but the first.
 */
export function describeError(error: unknown, depth = 0): ErrorNote {
  if (!(error instanceof Error)) return { name: typeof error, message: "Something other than an Error." };
  const note: ErrorNote = { name: error.name, message: messageOf(error) };
  if (error instanceof AtlasError) note.kind = error.kind;
  const code: unknown = "code" in error ? error.code : undefined;
  if (typeof code === "string") note.code = code;
  const frames = error.stack?.split("\n").filter((line) => /^\s+at /.test(line));
  if (frames && frames.length > 0) note.stack = frames.join("\n");
  if (error.cause !== undefined && depth < deepestCause) note.cause = describeError(error.cause, depth + 1);
  return note;
}

function messageOf(error: Error): string {
  if (error instanceof AtlasError) return error.message;
  const line = (error.message.trim().split("\n")[0] ?? "")
    .replace(/['"].*['"]/, "'…'")
    .replace(/\d{6,}/g, "…");
  return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line;
}
