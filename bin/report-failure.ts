import { AtlasError, toAtlasError } from "@/server/platform/errors";

/** Whose fault is the input's: what is wrong with it, or that it is not there. */
const inputFaults = new Set(["invalid", "missing"]);

/**
 * Reports a failure as one line on stderr and sets the exit code: 2 where the input is at fault,
 * otherwise 1. With ATLAS_LOG_LEVEL=debug the trace follows.
 */
export function reportFailure(error: unknown): void {
  process.exitCode = error instanceof AtlasError && inputFaults.has(error.kind) ? 2 : 1;
  process.stderr.write(`${describe(error)}\n`);
  if (process.env.ATLAS_LOG_LEVEL === "debug" && error instanceof Error) console.error(error);
}

/** About the file that is written, which the message names. */
const ofOutput = new Set(["reading.output_path", "reading.output_format"]);

/** The failure with the file it is about in its message; what is no fault of the input stays as it is. */
export function namingFile(file: string, error: unknown): unknown {
  const known = toAtlasError(error);
  if (known.kind === "bug" || ofOutput.has(known.code) || known.message.includes(file)) return error;
  return Object.assign(known, { message: `${file}: ${known.message}` });
}

/** What the system refuses is no mistake of Atlas. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: "No space is left where the output is written. Make room or write elsewhere.",
  EDQUOT: "No space is left where the output is written. Make room or write elsewhere.",
  EROFS: "What is written to cannot be changed: its disk is read-only. Write elsewhere.",
};

function describe(error: unknown): string {
  if (error instanceof AtlasError) return error.message.replace(/\s*\n\s*/g, " ");
  const refused = error instanceof Error && "code" in error ? refusals[String(error.code)] : undefined;
  if (refused) return refused;
  const message = error instanceof Error ? error.message : String(error);
  const first = message.split("\n")[0] ?? "";
  return `Something went wrong in Atlas: ${first} (set ATLAS_LOG_LEVEL=debug for the details)`;
}
