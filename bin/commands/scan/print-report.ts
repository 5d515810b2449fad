import { styleText } from "node:util";
import type { ForeignKey, ScanReport } from "@/server/scan/schema";

type Style = Parameters<typeof styleText>[0];
/** Colour where a terminal shows it; NO_COLOR and pipes get plain text. */
const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });

/** A report for people: one line per column, one per dimension, and what failed. */
export function printReport(report: ScanReport, options: { full: boolean }): string {
  const lines = [...heading(report), "", ...columnTable(report), "", ...qualityTable(report, options.full)];
  lines.push(...relationLines(report, options.full));
  if (options.full) lines.push("", ...topValues(report));
  for (const note of report.notes) lines.push(paint("dim", `note: ${note}`));
  return `${lines.join("\n")}\n\n`;
}

const counted = (count: number, thing: string) => `${number(count)} ${thing}${count === 1 ? "" : "s"}`;

function heading({ source, rows, rejected, duplicateRows, seconds, columns }: ScanReport): string[] {
  const how = [
    source.format,
    source.encoding,
    source.dialect ? `delimiter ${JSON.stringify(source.dialect.delimiter)}` : null,
  ]
    .filter((one) => one !== null)
    .join(", ");
  const counts = [counted(rows, "row"), counted(columns.length, "column")];
  if (rejected.count > 0) counts.push(`${number(rejected.count)} rejected`);
  if (duplicateRows > 0) counts.push(counted(duplicateRows, "duplicate row"));
  return [
    `${paint("bold", source.path)}  ${paint("dim", how)}`,
    `${counts.join(", ")} ${paint("dim", `in ${seconds.toFixed(1)} s`)}`,
  ];
}

function columnTable({ columns, rows }: ScanReport): string[] {
  const cells = columns.map((column) => [
    column.name,
    column.semanticType ? `${column.type} · ${column.semanticType}` : column.type,
    rows === 0 ? "–" : percent(1 - column.nulls / rows),
    number(column.distinct),
    column.min === null ? "" : `${short(column.min)} … ${short(column.max)}`,
    column.pii ? `${column.pii.entity} ${percent(column.pii.confidence)}` : "",
  ]);
  return grid(
    ["column", "type", "filled", "distinct", "range", "personal data"],
    cells,
    (text, column, row) =>
      column === 5 && cells[row]?.[5] ? paint("yellow", text) : column === 0 ? paint("bold", text) : text,
  );
}

function qualityTable({ quality }: ScanReport, full: boolean): string[] {
  const lines = [
    quality.overall === null
      ? "Quality: not measured"
      : `Quality ${paint("bold", percent(quality.overall))} (mean of what could be measured)`,
  ];
  for (const [id, result] of Object.entries(quality.dimensions)) {
    if (result.score === null) {
      lines.push(`  ${id.padEnd(13)} ${paint("dim", `not measured: ${result.reason ?? ""}`)}`);
      continue;
    }
    const mark = result.passed ? paint("green", "passes") : paint("red", "fails ");
    lines.push(
      `  ${id.padEnd(13)} ${percent(result.score).padStart(7)}  ${mark} ${paint("dim", `threshold ${percent(result.threshold)}`)}`,
    );
    const shown = result.checks
      .filter(({ failed }) => full || failed > 0)
      .sort((a, b) => b.failed - a.failed)
      .slice(0, full ? undefined : 4);
    for (const check of shown) {
      const count = `${number(check.failed)} of ${number(check.evaluated)}`;
      lines.push(
        `    ${check.failed > 0 ? paint("red", "✗") : paint("green", "✓")} ${check.description} ${paint("dim", count)}`,
      );
    }
  }
  return lines;
}

/** How the columns hang together; only the first few unless all are wanted. */
function relationLines({ dependencies, correlations }: ScanReport, full: boolean): string[] {
  const settled = dependencies.map(({ determinants, dependent, exceptions }) => {
    const how =
      exceptions === 0 ? "always" : `${number(exceptions)} ${exceptions === 1 ? "exception" : "exceptions"}`;
    return `  ${determinants.join(" + ")} → ${dependent} ${paint("dim", how)}`;
  });
  const together = correlations.map(
    ({ columns, method, value }) =>
      `  ${columns.join(" · ")} ${value.toFixed(2)} ${paint("dim", method.replace("_", " "))}`,
  );
  return [
    ...section("Columns that settle others", settled, full),
    ...section("Columns that go together", together, full),
  ];
}

/** Which columns refer to which files; said at the end, when all files are read. */
export function printForeignKeys(found: ReadonlyMap<string, readonly ForeignKey[]>): string {
  const lines = [...found].flatMap(([path, keys]) =>
    keys.map(({ column, references, rows, missing }) => {
      const how = missing === 0 ? "always found" : `${number(missing)} of ${number(rows)} rows not found`;
      return `  ${path} ${column} → ${references.path} ${references.column} ${paint("dim", how)}`;
    }),
  );
  if (lines.length === 0) return "No column refers to a key of another file.\n";
  return `${paint("bold", "Columns that refer to other files")}\n${lines.join("\n")}\n`;
}

function section(title: string, lines: string[], full: boolean): string[] {
  if (lines.length === 0) return [];
  const shown = full ? lines : lines.slice(0, 6);
  const more = lines.length - shown.length;
  return ["", title, ...shown, ...(more > 0 ? [paint("dim", `  ${more} more with --full`)] : [])];
}

function topValues({ columns }: ScanReport): string[] {
  return columns
    .filter(({ top }) => (top[0]?.count ?? 0) > 1)
    .map(
      ({ name, top }) =>
        `${paint("bold", name)}: ${top
          .slice(0, 5)
          .map((one) => `${short(one.value)} (${number(one.count)})`)
          .join(", ")}`,
    );
}

function grid(
  head: string[],
  rows: string[][],
  style: (text: string, column: number, row: number) => string,
): string[] {
  const widths = head.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => Math.min(40, row[i]?.length ?? 0))),
  );
  const line = (cells: string[], row: number) =>
    cells
      .map((cell, i) => style(clip(cell).padEnd(widths[i] ?? 0), i, row))
      .join("  ")
      .trimEnd();
  return [
    paint(
      "dim",
      head
        .map((title, i) => title.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    ),
    ...rows.map(line),
  ];
}

const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
const short = (value: unknown) => {
  const text = String(value).replace(/\s+/g, " ");
  return text.length > 20 ? `${text.slice(0, 19)}…` : text;
};
const number = (value: number) => value.toLocaleString("en-GB");
/** Rounded down, so that 100 % says all. */
const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
