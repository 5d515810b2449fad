import { createWriteStream } from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { fail } from "@/server/platform/errors";

/** Where the content of the file is that an argument names; `-` is what comes in on stdin, kept in `scratchDir`. */
export async function inputFile(input: string, scratchDir: string): Promise<string> {
  if (input !== "-") return resolve(input);
  if (process.stdin.isTTY)
    fail(
      "invalid",
      "files.terminal",
      "- reads what another command writes, and none writes to this one. Pipe data in or name a file.",
    );
  const path = join(scratchDir, "stdin");
  await pipeline(process.stdin, createWriteStream(path));
  return path;
}
