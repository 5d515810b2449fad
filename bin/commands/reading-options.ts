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
  header?: string;
  quote?: string;
  escape?: string;
  skip?: string;
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
    .option(
      "--header <answer>",
      "whether the first row names the columns, when that is judged wrong: yes or no",
    )
    .option("--quote <mark>", "what cells are quoted with, when the detected one is wrong; none for nothing")
    .option("--escape <mark>", "what stands before a quote within a cell; none for nothing")
    .option("--skip <lines>", "lines in front of the table, when more or fewer are left out")
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
  const { encoding, ragged, flatten, table, footer } = flags;
  if (flags.sheet !== undefined && flags.rows !== undefined)
    fail("invalid", "reading.rows", "Give either --sheet or --rows: both say which table is read.");
  const sheet = flags.sheet ?? flags.rows;
  if (ragged !== undefined && ragged !== "reject" && ragged !== "pad")
    fail("invalid", "reading.ragged", "--ragged is reject or pad.");
  if (footer !== undefined && footer !== "exclude" && footer !== "keep")
    fail("invalid", "reading.footer", "--footer is exclude or keep.");
  const depth = wholeNumber("--flatten", flatten, 0, 10);
  const number = wholeNumber("--table", table, 1, 1000);
  const dialect = dialectOf(flags);
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

function dialectOf(flags: ReadingFlags): NonNullable<ReadOptions["dialect"]> {
  const { delimiter, comment, header, quote } = flags;
  if (delimiter === "" || (delimiter?.length ?? 0) > longestDelimiter)
    fail("invalid", "reading.delimiter", "--delimiter is a text of one to eight characters, \\t for a tab.");
  if (header !== undefined && header !== "yes" && header !== "no")
    fail("invalid", "reading.header", "--header is yes or no.");
  const lines = wholeNumber("--skip", flags.skip, 0, 1_000_000);
  return {
    ...(delimiter === undefined ? {} : { delimiter: delimiter.replaceAll("\\t", "\t") }),
    ...(comment === undefined ? {} : { comment: comment === "none" ? null : comment }),
    ...(header === undefined ? {} : { header: header === "yes" }),
    ...(quote === undefined ? {} : { quote: oneMark("--quote", quote) }),
    ...(flags.escape === undefined ? {} : { escape: oneMark("--escape", flags.escape) }),
    ...(lines === undefined ? {} : { skip: lines }),
  };
}

function oneMark(flag: string, text: string): string | null {
  if (text === "none") return null;
  if (text.length !== 1) fail("invalid", "reading.mark", `${flag} is one character, or none.`);
  return text;
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
