import { stat } from "node:fs/promises";
import { fail } from "@/server/platform/errors";

/** Fails where the output is the input, be it under another name. */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  const [from, to] = await Promise.all([input, output].map((path) => stat(path).catch(() => null)));
  if (input === output || (from && to && from.dev === to.dev && from.ino === to.ino))
    fail("invalid", "files.same", "Input and output are the same file. Give the output another name.");
}
