import type { Command } from "commander";
import { fail } from "@/server/platform/errors";
import type { ReadOptions } from "@/server/reading/schema";

export type ReadingFlags = {
  sheet?: string;
  encoding?: string;
  delimiter?: string;
  ragged?: string;
  flatten?: string;
};

/** Options that say how files are read where detection is wrong or there is a choice. */
export function withReadingOptions(command: Command): Command {
  return command
    .option("--sheet <name>", "Excel: the sheet to read")
    .option("--encoding <name>", "encoding of the file, when the detected one is wrong")
    .option("--delimiter <text>", "delimiter of the file, when the detected one is wrong")
    .option("--ragged <policy>", "rows with too few or too many cells: reject or pad")
    .option("--flatten <depth>", "JSON: how deep objects become columns, 0 for not at all (3 when absent)");
}

export function toReadOptions({ sheet, encoding, delimiter, ragged, flatten }: ReadingFlags): ReadOptions {
  if (ragged !== undefined && ragged !== "reject" && ragged !== "pad")
    fail("invalid", "reading.ragged", "--ragged is reject or pad.");
  const depth = flatten === undefined ? undefined : Number(flatten);
  if (depth !== undefined && !(Number.isInteger(depth) && depth >= 0 && depth <= 10))
    fail("invalid", "reading.flatten", "--flatten is a whole number from 0 to 10.");
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { dialect: { delimiter: delimiter.replace("\\t", "\t") } }),
    ...(ragged === undefined ? {} : { ragged }),
    ...(depth === undefined ? {} : { flattenDepth: depth }),
  };
}
