import type { ReadResult } from "@/server/reading/schema";

/** What was not carried over goes to stderr: never silently. */
export function reportReading(input: string, read: Pick<ReadResult, "rejected" | "notes">): void {
  const { count, examples } = read.rejected;
  const lines = examples.map((e) => `line ${e.line}: ${e.reason}`).join("; ");
  if (count > 0)
    process.stderr.write(`${input}: ${count} ${count === 1 ? "row" : "rows"} rejected (${lines}).\n`);
  for (const note of read.notes) process.stderr.write(`${input}: ${note}\n`);
}
