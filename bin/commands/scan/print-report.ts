import type { ForeignKey, ScanReport } from "@/server/scan/schema";
import { counted, number, paint, visible, wrap } from "../terminal";
import { printColumns, printDetails, printVerdicts } from "./print-columns";
import { printQuality, type QualityView } from "./print-quality";

export type ReportView = QualityView & {
  /** Whether failing cells are written to a file already. */
  cells: boolean;
};

/** A report for people: one line per column, one per verdict and dimension, why, and what failed where. */
export function printReport(report: ScanReport, view: ReportView): string {
  const { full, width } = view;
  const lines = [
    ...heading(report),
    "",
    ...printColumns(report, view),
    ...printVerdicts(report, view),
    "",
    ...printQuality(report, view),
    ...relationLines(report, full),
    ...(full ? printDetails(report, width) : []),
  ];
  if (report.notes.length > 0) lines.push("");
  for (const note of report.notes)
    lines.push(...wrap(`note: ${visible(note)}`, width, "  ").map((line) => paint("dim", line)));
  lines.push(...nextSteps(report, view));
  return `${lines.join("\n")}\n\n`;
}

/** What can be done about what was found. */
function nextSteps({ source, columns, quality }: ScanReport, { width, cells }: ReportView): string[] {
  const fails = Object.values(quality.dimensions).some(({ checks }) =>
    checks.some(({ failed }) => failed > 0),
  );
  const steps: string[] = [];
  if (fails && !cells) steps.push("--cells wrong.ndjson writes every failing cell.");
  if (columns.some(({ pii }) => pii !== null))
    steps.push(`atlas mask ${visible(source.path)} -o masked.csv makes a copy without personal data.`);
  if (steps.length === 0) return [];
  return ["", ...wrap(`Next: ${steps.join(" ")}`, width, "  ").map((line) => paint("dim", line))];
}

function heading({ source, rows, rejected, duplicateRows, seconds, columns }: ScanReport): string[] {
  const how = [
    source.format,
    source.encoding,
    source.dialect ? `delimiter ${JSON.stringify(source.dialect.delimiter)}` : null,
  ]
    .filter((one) => one !== null)
    .join(", ");
  const counts = [counted(rows, "row"), counted(columns.length, "column")];
  if (duplicateRows > 0) counts.push(counted(duplicateRows, "duplicate row"));
  const reasons = rejected.examples
    .slice(0, 3)
    .map(({ line, reason }) =>
      line === null ? visible(reason) : `line ${number(line)}: ${visible(reason)}`,
    );
  const more = rejected.count - reasons.length;
  return [
    `${paint("bold", visible(source.path))}  ${paint("dim", how)}`,
    `${counts.join(", ")} ${paint("dim", `in ${seconds.toFixed(1)} s`)}`,
    ...(rejected.count > 0
      ? [
          `${paint("red", `${counted(rejected.count, "row")} rejected`)} ${paint("dim", `(${reasons.join("; ")}${more > 0 && reasons.length > 0 ? `; ${number(more)} more` : ""})`)}`,
        ]
      : []),
  ];
}

/** How the columns hang together; only the first few unless all are wanted. */
function relationLines({ candidateKeys, dependencies, correlations }: ScanReport, full: boolean): string[] {
  const keys = candidateKeys.map((key) => `  ${key.map(visible).join(" + ")}`);
  const settled = dependencies.map(({ determinants, dependent, exceptions }) => {
    const how = exceptions === 0 ? "always" : `except in ${counted(exceptions, "row")}`;
    return `  ${determinants.map(visible).join(" + ")} → ${visible(dependent)} ${paint("dim", how)}`;
  });
  const together = correlations.map(
    ({ columns, method, value }) =>
      `  ${columns.map(visible).join(" · ")} ${value.toFixed(2)} ${paint("dim", method.replace("_", " "))}`,
  );
  return [
    ...section("Columns that could be keys", keys, full),
    ...section("Columns that settle others", settled, full),
    ...section("Columns that go together", together, full),
  ];
}

/** Which columns refer to which files; said at the end, when all files are read. */
export function printForeignKeys(found: ReadonlyMap<string, readonly ForeignKey[]>): string {
  const lines = [...found].flatMap(([path, keys]) =>
    keys.map(({ column, references, rows, missing }) => {
      const how =
        missing === 0 ? "always found" : `${number(missing)} of ${counted(rows, "row")} not found there`;
      return `  ${visible(path)} ${visible(column)} → ${visible(references.path)} ${visible(references.column)} ${paint("dim", how)}`;
    }),
  );
  if (lines.length === 0) return "No column refers to a key of another file.\n";
  return `${paint("bold", "Columns that refer to other files")}\n${lines.join("\n")}\n`;
}

function section(title: string, lines: string[], full: boolean): string[] {
  if (lines.length === 0) return [];
  const shown = full ? lines : lines.slice(0, 6);
  const more = lines.length - shown.length;
  return ["", title, ...shown, ...(more > 0 ? [paint("dim", `  ${number(more)} more with --full`)] : [])];
}
