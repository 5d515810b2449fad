import type { DimensionId } from "@/server/quality/schema";
import type { FailingExample, ScanReport } from "@/server/scan/schema";
import { clip, counted, number, paint, percent, visible, wrap } from "../terminal";

export type QualityView = {
  full: boolean;
  /** Cells in a line. */
  width: number;
  /** What measures a dimension that was not measured, where something on the command line does. */
  remedies: Partial<Record<DimensionId, string>>;
};

type Check = ScanReport["quality"]["dimensions"][DimensionId]["checks"][number];

/** Failing checks of a dimension that are shown unless all are wanted. */
const fewChecks = 6;
const longestValue = 32;

/** Six dimensions, one line each, with what failed under each and where. */
export function printQuality({ quality }: ScanReport, view: QualityView): string[] {
  const lines = [
    quality.overall === null
      ? "Quality: not measured"
      : `Quality ${paint("bold", percent(quality.overall))} (mean of what could be measured)`,
  ];
  for (const [id, result] of Object.entries(quality.dimensions)) {
    const name = `  ${id.padEnd(13)}`;
    if (result.score === null) {
      const remedy = view.remedies[id as DimensionId];
      const why = [`not measured: ${result.reason ?? "no check applies."}`, ...(remedy ? [remedy] : [])].join(
        " ",
      );
      const [first = "", ...rest] = wrap(`${name} ${why}`, view.width, " ".repeat(16));
      lines.push(name + paint("dim", first.slice(name.length)), ...rest.map((line) => paint("dim", line)));
      continue;
    }
    const mark = result.passed ? paint("green", "passes") : paint("red", "fails ");
    const threshold = paint("dim", `threshold ${percent(result.threshold)}`);
    lines.push(`${name} ${percent(result.score).padStart(7)}  ${mark}  ${threshold}`);
    lines.push(...checkLines(result.checks, view));
  }
  return lines;
}

function checkLines(checks: readonly Check[], view: QualityView): string[] {
  const worst = checks.toSorted((a, b) => b.failed - a.failed);
  const failing = worst.filter(({ failed }) => failed > 0);
  const shown = view.full ? worst : failing.slice(0, fewChecks);
  const lines = shown.flatMap((check) => oneCheck(check, view));
  const left = failing.length - shown.length;
  if (left > 0) lines.push(paint("dim", `    ${counted(left, "more failing check")} with --full`));
  return lines;
}

function oneCheck(check: Check, { width }: QualityView): string[] {
  const passes = check.failed === 0;
  const count = passes
    ? `${number(check.evaluated)} checked`
    : `${number(check.failed)} of ${number(check.evaluated)} ${check.failed === 1 ? "fails" : "fail"}`;
  const mark = passes ? paint("green", "✓") : paint("red", "✗");
  const [first = "", ...rest] = wrap(`    * ${visible(check.description)} (${count})`, width, "      ");
  const lines = [first.replace("*", mark), ...rest];
  if (check.examples.length > 0) {
    const known = check.examples.reduce((sum, { count: times }) => sum + times, 0);
    const more = check.failed > known ? `, and ${number(check.failed - known)} more` : "";
    const examples = `        ${check.examples.map(exampleWords).join(", ")}${more}`;
    lines.push(...wrap(examples, width, "        ").map((line) => paint("dim", line)));
  }
  return lines;
}

/** `line 91 "abc"`, `line 3 "N/A" (96 times) → empty`, `row 50 "49" as in row 49`. */
function exampleWords({ row, line, value, count, suggestion, duplicateOf }: FailingExample): string {
  const quoted = (text: string) => (text === "" ? "empty" : `"${clip(visible(text), longestValue)}"`);
  const parts = [line === null || duplicateOf !== undefined ? `row ${number(row)}` : `line ${number(line)}`];
  if (value !== null) parts.push(quoted(value));
  if (count > 1) parts.push(`(${number(count)} times)`);
  if (duplicateOf !== undefined) parts.push(`as in row ${number(duplicateOf)}`);
  else if (suggestion !== null) parts.push(`→ ${quoted(suggestion)}`);
  return parts.join(" ");
}
