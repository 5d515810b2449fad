import type { ScanReport } from "@/server/scan/schema";
import { clip, counted, number, paint, percent, visible, wrap } from "../terminal";
import { grid } from "./grid";

type Column = ScanReport["columns"][number];
type View = { full: boolean; width: number };

/** Columns in the table, and verdicts with their evidence, that are shown unless all are wanted. */
const fewColumns = 60;
const fewVerdicts = 20;

/** One line per column. */
export function printColumns({ columns, rows }: ScanReport, { full, width }: View): string[] {
  const shown = full ? columns : columns.slice(0, fewColumns);
  const cells = shown.map((column) => [
    visible(column.name),
    column.semanticType ? `${column.type} · ${column.semanticType}` : column.type,
    rows === 0 ? "–" : percent(1 - column.nulls / rows),
    number(column.distinct),
    column.min === null ? "" : `${short(column.min)} … ${short(column.max)}`,
    column.pii?.entity ?? "",
  ]);
  const [head = "", ...lines] = grid(
    [
      { title: "column", least: 12, paint: (text) => paint("bold", text) },
      { title: "type", least: 10 },
      { title: "filled", align: "right" },
      { title: "distinct", align: "right" },
      { title: "range", least: 12 },
      { title: "personal data", least: 13, paint: (text) => paint("yellow", text) },
    ],
    cells,
    width,
  );
  const more = columns.length - shown.length;
  return [
    paint("dim", head),
    ...lines,
    ...(more > 0 ? [paint("dim", `${counted(more, "more column")} with --full`)] : []),
  ];
}

/** What was found about people, and why. */
export function printVerdicts({ columns }: ScanReport, { full, width }: View): string[] {
  const found = columns.filter(({ pii }) => pii !== null);
  if (found.length === 0) return [];
  const shown = full ? found : found.slice(0, fewVerdicts);
  const lines = shown.flatMap(({ name, pii }) => {
    if (!pii) return [];
    const { entity, country, scheme, class: kind, confidence, evidence } = pii;
    const which = [country, scheme].filter((one) => one !== null).join(" ");
    const verdict = `${entity}${which ? ` (${which})` : ""}, ${classWords[kind]}, ${percent(confidence)} sure`;
    const why = wrap(`    ${evidence.map(visible).join(" ")}`, width, "    ");
    return [
      `  ${paint("bold", clip(visible(name), 40))}  ${verdict}`,
      ...why.map((line) => paint("dim", line)),
    ];
  });
  const more = found.length - shown.length;
  return [
    "",
    `Personal data in ${number(found.length)} of ${counted(columns.length, "column")}`,
    ...lines,
    ...(more > 0 ? [paint("dim", `  ${number(more)} more with --full`)] : []),
  ];
}

const classWords = {
  direct: "direct identifier",
  quasi: "quasi-identifier",
  sensitive: "sensitive",
} as const;

/** All that was measured of each column. */
export function printDetails({ columns, rows }: ScanReport, width: number): string[] {
  return columns.flatMap((column) => [
    "",
    paint("bold", visible(column.name)),
    ...details(column, rows).flatMap(([label, text]) =>
      wrap(`  ${label.padEnd(14)}${text}`, width, " ".repeat(16)),
    ),
  ]);
}

function details(column: Column, rows: number): [label: string, text: string][] {
  const lines: [string, string][] = [];
  const say = (label: string, text: string | null) => text && lines.push([label, text]);
  const { nulls, distinct, unique, mean, stddev, quantiles, histogram, gaps, minLength, maxLength } = column;
  const values = counted(distinct, "distinct value");
  say("values", `${values}${unique ? ", each once" : ""}, ${number(nulls)} of ${number(rows)} empty`);
  say("missing as", list(column.disguisedNulls.map(({ value, count }) => [`"${short(value)}"`, count])));
  say("mean", mean === null ? null : `${rounded(mean)}${stddev === null ? "" : ` ± ${rounded(stddev)}`}`);
  const shares = Object.entries(quantiles ?? {}).sort(([a], [b]) => Number(a) - Number(b));
  say("quantiles", shares.map(([share, value]) => `${Number(share) * 100} % ${short(value)}`).join(" · "));
  say("histogram", histogram && bars(histogram));
  say("rhythm", gaps ? rhythm(gaps) : null);
  say(
    "gaps",
    list((gaps?.longest ?? []).map(({ from, to, missing }) => [`${short(from)} – ${short(to)}`, missing])),
  );
  say("length", minLength === null ? null : lengthWords(minLength, maxLength ?? minLength));
  say("shapes", list(column.patterns.map(({ pattern, count }) => [pattern, count])));
  // Covered values tell no more than their shapes do.
  const told = column.top.filter(({ value }) => !/^[^\p{L}\p{N}]*•/u.test(String(value)));
  if ((told[0]?.count ?? 0) > 1)
    say("most frequent", list(told.map(({ value, count }) => [short(value), count])));
  return lines;
}

const lengthWords = (least: number, most: number) =>
  least === most ? counted(least, "character") : `${number(least)} to ${number(most)} characters`;

/** `every 15 minutes, 2 gaps, 4 values missing`. */
function rhythm({ unit, size, gaps, missing }: NonNullable<Column["gaps"]>): string {
  const [length, word] =
    unit !== "second"
      ? [size, unit]
      : size % 3600 === 0
        ? [size / 3600, "hour"]
        : size % 60 === 0
          ? [size / 60, "minute"]
          : [size, "second"];
  const step = length === 1 ? `every ${word}` : `every ${counted(length, word)}`;
  return gaps === 0
    ? `${step}, no gaps`
    : `${step}, ${counted(gaps, "gap")}, ${counted(missing, "value")} missing`;
}

const list = (counts: readonly [string, number][]) =>
  counts
    .slice(0, 5)
    .map(([text, count]) => `${visible(text)} (${number(count)})`)
    .join(", ");

const eighths = "▁▂▃▄▅▆▇█";

/** The counts of a histogram as bars of eighths, between its ends; a space is an empty bin. */
function bars(bins: NonNullable<Column["histogram"]>): string {
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const bar = ({ count }: { count: number }) =>
    count === 0 ? "·" : (eighths[Math.min(7, Math.floor((8 * count) / most))] ?? "█");
  return `${short(bins[0]?.from ?? "")} ${bins.map(bar).join("")} ${short(bins.at(-1)?.to ?? "")}`;
}

const rounded = (value: number) => value.toLocaleString("en-GB", { maximumSignificantDigits: 6 });
const short = (value: unknown) => clip(visible(String(value)), 20);
