import type { Command } from "commander";
import { fail } from "@/server/platform/errors";
import type { ReadOptions } from "@/server/reading/schema";

export type ReadingFlags = {
  sheet?: string;
  rows?: string;
  encoding?: string;
  delimiter?: string;
  ragged?: string;
  flatten?: string;
  table?: string;
  comment?: string;
  footer?: string;
};

/** Options that say how files are read where detection is wrong or there is a choice. */
export function withReadingOptions(command: Command): Command {
  return command
    .option(
      "--sheet <name>",
      "the sheet of a workbook, or the table of a database, SQL dump or zip archive, to read",
    )
    .option(
      "--rows <path>",
      "JSON and XML: the list that holds the rows, such as data.items or rows/row; $ for the document itself",
    )
    .option("--table <number>", "which of several tables in one file or sheet, from 1")
    .option("--encoding <name>", "encoding of the file, when the detected one is wrong")
    .option("--delimiter <text>", "delimiter of the file, when the detected one is wrong")
    .option("--comment <mark>", "lines that begin with this are comments; none for no comments at all")
    .option("--footer <policy>", "totals and remarks below the table: exclude (as when absent) or keep")
    .option("--ragged <policy>", "rows with too few or too many cells: reject or pad")
    .option(
      "--flatten <depth>",
      "JSON, XML, Avro and Parquet: how deep objects become columns, 0 for not at all (3 when absent)",
    );
}

const longestDelimiter = 8;

export function toReadOptions(flags: ReadingFlags): ReadOptions {
  const { encoding, delimiter, ragged, flatten, table, comment, footer } = flags;
  if (flags.sheet !== undefined && flags.rows !== undefined)
    fail("invalid", "reading.rows", "Give either --sheet or --rows: both say which table is read.");
  const sheet = flags.sheet ?? flags.rows;
  if (ragged !== undefined && ragged !== "reject" && ragged !== "pad")
    fail("invalid", "reading.ragged", "--ragged is reject or pad.");
  if (delimiter === "" || (delimiter?.length ?? 0) > longestDelimiter)
    fail("invalid", "reading.delimiter", "--delimiter is a text of one to eight characters, \\t for a tab.");
  if (footer !== undefined && footer !== "exclude" && footer !== "keep")
    fail("invalid", "reading.footer", "--footer is exclude or keep.");
  const depth = wholeNumber("--flatten", flatten, 0, 10);
  const number = wholeNumber("--table", table, 1, 1000);
  const dialect = {
    ...(delimiter === undefined ? {} : { delimiter: delimiter.replaceAll("\\t", "\t") }),
    ...(comment === undefined ? {} : { comment: comment === "none" ? null : comment }),
  };
  return {
    ...(sheet === undefined ? {} : { sheet }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(Object.keys(dialect).length === 0 ? {} : { dialect }),
    ...(ragged === undefined ? {} : { ragged }),
    ...(footer === undefined ? {} : { footer }),
    ...(number === undefined ? {} : { table: number }),
    ...(depth === undefined ? {} : { flattenDepth: depth }),
  };
}

/** A country as the libraries know it, in either case. */
export function readRegion(text: string): string {
  const region = /^[a-z]{2}$/i.test(text) ? new Intl.Locale(`und-${text}`).region : undefined;
  const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  if (!region || region === "ZZ" || names.of(region) === undefined)
    return fail(
      "invalid",
      "reading.region",
      `--region is the code of a country, such as DK; ${text} is none.`,
    );
  return region;
}

export function readLanguage(text: string): string {
  if (!/^[a-z]{2,3}(?:-[A-Za-z]{2})?$/.test(text))
    fail("invalid", "reading.language", "--language is a code such as en or da.");
  return text;
}

function wholeNumber(
  flag: string,
  text: string | undefined,
  least: number,
  most: number,
): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === "" || !Number.isInteger(value) || value < least || value > most)
    fail("invalid", "reading.number", `${flag} is a whole number from ${least} to ${most}.`);
  return value;
}
