import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { AtlasError } from "@/server/platform/errors";
import { createRelation, type Lines, type Placement, wideColumns } from "../relation/create-relation";
import type { RawColumn } from "../schema";
import type { ByteFacts } from "../text/scan-bytes";
import type { Layout } from "./detect-layout";
import type { Grammar } from "./parse-record";

/** The engine's reader keeps several buffers of sixteen lines; longer lines go the careful way. */
const longestFastLine = 2_097_152;

/** Whether the file is orderly enough on its face that the engine's own reader may be tried. */
export function mayLoadFast(grammar: Grammar, layout: Layout, facts: ByteFacts): boolean {
  const uniformEnds = facts.bareReturns === 0 && (facts.crlf === 0 || facts.crlf === facts.lineFeeds);
  return facts.utf8 && !facts.hasNul && !facts.innerMarks && uniformEnds && isPlain(grammar, layout);
}

/** As {@link mayLoadFast}, as far as the head of the file tells. */
export function isPlain(grammar: Grammar, layout: Layout): boolean {
  return (
    grammar.lineEnd === "any" &&
    layout.firstDataLine > 0 &&
    layout.width > 1 &&
    layout.width <= wideColumns &&
    layout.comment === null &&
    !grammar.initialSpace &&
    /^[\t-~]$/.test(grammar.delimiter) &&
    grammar.quote !== null &&
    grammar.quote === grammar.escape
  );
}

/**
 * Loads an orderly UTF-8 file with the engine's reader, all cells as text. Returns the number of rows,
 * or null when anything at all is out of order: then nothing is left behind and the file has to be read
 * record by record. Whatever the engine could misread shows as an error or as line counts that disagree.
 * `counting` may still count the bytes of the file while the engine reads it.
 */
export async function loadFast(
  place: Placement,
  path: string,
  columns: RawColumn[],
  grammar: Grammar,
  layout: Layout,
  counting: ByteFacts | Promise<ByteFacts>,
  lineOffset = 0,
): Promise<number | null> {
  const query = `SELECT * FROM ${engineReader(path, columns, grammar, layout)}`;
  const offset = layout.firstDataLine - 1 + lineOffset;
  const lineEnd = "\n";
  const judge = async (rows: number, source: string): Promise<Lines> => {
    const facts = await counting;
    if (!mayLoadFast(grammar, layout, facts)) throw new Disorder();
    const physical = facts.lines - (layout.firstDataLine - 1) - facts.trailingBlank;
    if (layout.headerRows === 1 && (await hasRepeatedHeader(place.session, source, columns)))
      throw new Disorder();
    const quote = grammar.quote ?? '"';
    if ((facts.hasQuotes || quote !== '"') && (await hasGluedRow(place.session, source, columns, quote)))
      throw new Disorder();
    if (rows === physical) return { kind: "offset", offset };
    const inner = await innerLineEnds(place.session, source, columns, grammar.delimiter);
    if (inner.suspicious || rows + inner.total !== physical) throw new Disorder();
    return { kind: "counted", offset, columns: inner.columns, lineEnd };
  };
  try {
    return await createRelation(place, columns, query, judge);
  } catch (error) {
    // Cancellation and a full disk stop the work; whatever else the engine says, the careful way settles it.
    if (error instanceof AtlasError && error.code !== "engine.memory") throw error;
    await place.session.run(`DROP TABLE IF EXISTS ${quoteName(`${place.table}__data`)}`);
    return null;
  }
}

/** The engine read the file, but not as its bytes say. */
class Disorder extends Error {}

/** Line ends are left to the engine: told that they are CRLF it takes every line for one. */
function engineReader(
  path: string,
  columns: RawColumn[],
  grammar: Pick<Grammar, "delimiter" | "quote" | "escape">,
  layout: Pick<Layout, "firstDataLine">,
): string {
  const list = columns.map((column) => `${quoteText(column.name)}: 'VARCHAR'`).join(", ");
  return `read_csv(${quoteText(path)}, auto_detect = false, header = false, skip = ${Math.max(0, layout.firstDataLine - 1)},
    columns = {${list}}, delim = ${quoteText(grammar.delimiter)}, quote = ${quoteText(grammar.quote ?? "")},
    escape = ${quoteText(grammar.escape ?? "")}, nullstr = '',
    allow_quoted_nulls = false, strict_mode = true, null_padding = false, ignore_errors = false,
    max_line_size = ${longestFastLine}, encoding = 'utf-8')`;
}

/** A row that repeats the header is no data; where it occurs the file is read record by record. */
async function hasRepeatedHeader(
  session: EngineSession,
  source: string,
  columns: RawColumn[],
): Promise<boolean> {
  const tests = columns
    .slice(0, 50)
    .map(({ name, sourceName }) => `coalesce(${quoteName(name)}, '') = ${quoteText(sourceName)}`);
  const { n } = await session.row<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${source} WHERE ${tests.join(" AND ")} LIMIT 1)`,
  );
  return n > 0;
}

/** A row that has its width only because a delimiter is lost in front of a quoted cell with one: see `hasGluedQuotes`. */
async function hasGluedRow(
  session: EngineSession,
  source: string,
  columns: RawColumn[],
  quote: string,
): Promise<boolean> {
  const sign = quoteText(quote);
  const tests = columns.map(({ name }, i) => `bool_or(contains(${quoteName(name)}, ${sign})) AS q${i}`);
  const holds = await session.row<Record<string, boolean | null>>(
    `SELECT ${tests.join(", ")} FROM ${source}`,
  );
  const quoted = columns.filter((_, i) => holds[`q${i}`] === true);
  if (quoted.length < 2) return false;
  const places = quoted.map(({ name }, i) => {
    const cell = quoteName(name);
    const odd = `contains(${cell}, ${sign}) AND (length(${cell}) - length(replace(${cell}, ${sign}, ''))) % 2 = 1`;
    return {
      opens: `CASE WHEN ${odd} AND NOT starts_with(${cell}, ${sign}) THEN ${i} ELSE ${quoted.length} END`,
      closes: `CASE WHEN ${odd} AND ends_with(${cell}, ${sign}) THEN ${i} ELSE -1 END`,
    };
  });
  const opens = places.map((place) => place.opens).join(", ");
  const closes = places.map((place) => place.closes).join(", ");
  const { n } = await session.row<{ n: number }>(
    `SELECT count(*) AS n FROM (SELECT 1 FROM ${source} WHERE least(${opens}) < greatest(${closes}) LIMIT 1)`,
  );
  return n > 0;
}

/**
 * Line ends inside cells, and whether some cell looks as if a stray quote had swallowed rows: many
 * lines, most of them with as many delimiters as a row.
 */
async function innerLineEnds(
  session: EngineSession,
  source: string,
  columns: RawColumn[],
  delimiter: string,
): Promise<{ total: number; columns: string[]; suspicious: boolean }> {
  const list = columns.flatMap(({ name }, index) => {
    const cell = quoteName(name);
    const ends = `(length(${cell}) - length(replace(${cell}, chr(10), '')))`;
    const delimiters = `(length(${cell}) - length(replace(${cell}, ${quoteText(delimiter)}, '')))`;
    return [
      `coalesce(sum(${ends}) FILTER (contains(${cell}, chr(10))), 0)::BIGINT AS e${index}`,
      `count(*) FILTER (contains(${cell}, chr(10)) AND ${ends} >= 10 AND ${delimiters} >= ${ends} * ${(columns.length - 1) * 0.9}) AS s${index}`,
    ];
  });
  const counts = await session.row<Record<string, number>>(`SELECT ${list.join(", ")} FROM ${source}`);
  const withEnds = columns.filter((_, index) => Number(counts[`e${index}`]) > 0).map((column) => column.name);
  const total = columns.reduce((sum, _, index) => sum + Number(counts[`e${index}`]), 0);
  return {
    total,
    columns: withEnds,
    suspicious: columns.some((_, index) => Number(counts[`s${index}`]) > 0),
  };
}
