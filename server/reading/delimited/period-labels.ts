import type { SampleRow } from "./sample-rows";

/** A way to write a year, quarter, month or day, with the number that puts such labels in order. */
type Period = { kind: "year" | "part" | "day"; order: number };

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const local: Record<string, string> = {
  maj: "may",
  mai: "may",
  okt: "oct",
  dez: "dec",
  mär: "mar",
  maa: "mar",
};

function monthOf(word: string): number {
  const short = word.slice(0, 3).toLowerCase();
  return months.indexOf(local[short] ?? short);
}

/** The period a text names, or null: `2019`, `2019/20`, `2020Q1`, `Q1 2020`, `2020M01`, `Jan 2020`, `2020-01-31`, `1/31/20`. */
export function periodOf(value: string | null): Period | null {
  const text = value?.trim() ?? "";
  if (text.length < 4 || text.length > 19) return null;
  const year = /^(1[5-9]|2[01])\d\d$/.exec(text);
  if (year) return { kind: "year", order: Number(text) };
  const season = /^((?:19|20)\d\d)[-/–](\d{2}|\d{4})$/.exec(text);
  if (season && Number(season[2]?.slice(-2)) === (Number(season[1]) + 1) % 100)
    return { kind: "part", order: Number(season[1]) };
  const part = /^((?:19|20)\d\d)[-/ .]?([QKTMH]?)(\d{1,2})$/i.exec(text);
  if (part && Number(part[3]) >= 1 && Number(part[3]) <= 12 && /[-/ .QKTMH]/i.test(text))
    return { kind: "part", order: Number(part[1]) * 100 + Number(part[3]) };
  const quarter = /^[QKTH](\d)[-/ .]?((?:19|20)\d\d)$/i.exec(text);
  if (quarter) return { kind: "part", order: Number(quarter[2]) * 100 + Number(quarter[1]) };
  const named = /^(\p{L}{3,9})\.?[-/ ]'?(\d{4}|\d{2})$/u.exec(text);
  if (named && monthOf(named[1] ?? "") >= 0)
    return { kind: "part", order: Number(named[2]) * 100 + monthOf(named[1] ?? "") };
  const day =
    /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2}))(?:[T ][\d:.]+)?$/.exec(
      text,
    );
  if (!day) return null;
  const [y, a, b] = day[1] === undefined ? [day[6], day[4], day[5]] : [day[1], day[2], day[3]];
  return { kind: "day", order: Number(y) * 10_000 + Number(a) * 100 + Number(b) };
}

const mostData = 100;

/**
 * Columns that are named by periods: two or more cells side by side name different ones of one kind, years in order,
 * while the data below are no such periods. A row of data has the same in these columns as the rows below it.
 */
export function periodColumns(cells: (string | null)[], data: SampleRow[]): Set<number> {
  const found = new Set<number>();
  let run: { column: number; period: Period; filled: boolean }[] = [];
  const close = () => {
    const orders = run.map(({ period }) => period.order);
    const rising = orders.every((order, i) => i === 0 || order > (orders[i - 1] ?? 0));
    const falling = orders.every((order, i) => i === 0 || order < (orders[i - 1] ?? 0));
    const distinct = new Set(orders).size === orders.length;
    const known = run.filter(({ filled }) => filled).length >= 2;
    if (known && (rising || falling || (distinct && run[0]?.period.kind === "day")))
      for (const { column } of run) found.add(column);
    run = [];
  };
  for (const [column, cell] of cells.entries()) {
    const period = periodOf(cell);
    const below = period === null ? null : shareOfPeriods(data, column, period.kind);
    if (period === null || (below ?? 0) > 0.3) {
      // An empty cell inside a run is one that a name above spans.
      if (cell !== null || period !== null) close();
      continue;
    }
    const [first] = run;
    // The same periods may stand side by side again, under another name.
    if (first && (first.period.kind !== period.kind || first.period.order === period.order)) close();
    run.push({ column, period, filled: below !== null });
  }
  close();
  return found;
}

/** Null where the column holds nothing. */
function shareOfPeriods(data: SampleRow[], column: number, kind: Period["kind"]): number | null {
  let filled = 0;
  let periods = 0;
  for (const { cells } of data.slice(0, mostData)) {
    const cell = cells[column] ?? null;
    if (cell === null || cell.trim() === "") continue;
    filled++;
    if (periodOf(cell)?.kind === kind) periods++;
  }
  return filled === 0 ? null : periods / filled;
}
