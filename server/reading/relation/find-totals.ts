export type TailRow = { cells: (string | null)[]; line: number };

/** How the decimals of a number are separated. */
export type Notation = "point" | "comma";

/** Sum, mean and number of the figures of a column in its first `above` rows. */
export type Measure = (
  column: number,
  notation: Notation,
  above: number,
) => Promise<{ sum: number | null; mean: number | null; count: number }>;

/** Rows of totals looked for at the end: a total, a mean and a count are usual. */
export const mostTotals = 4;

/** What stands around the digits of a figure: blanks, apostrophes, currencies, percent. */
export const numberPattern = "[\\s\u00a0\u202f'’$€£¥₹%]|kr\\.?|[A-Z]{3}";

const words = [
  "(grand |sub|overall )?totals?",
  "in total",
  "sums?",
  "i ?alt",
  "(sub)?total(t|er|e|en|i|es|a)?( général| general)?",
  "summ[ae]n?",
  "(gesamt|end|zwischen)?summe",
  "gesamt",
  "insgesamt",
  "samlet",
  "totaal",
  "summa",
  "yhteensä",
  "som(me|ma)",
  "suma",
  "razem",
  "ogółem",
  "celkem",
  "spolu",
  "összesen",
  "итого",
  "всего",
  "合計",
  "合计",
  "总计",
  "總計",
  "小計",
  "합계",
  "average",
  "avg\\.?",
  "mean",
  "gennemsnit",
  "gns\\.?",
  "snit",
  "durchschnitt",
  "mittelwert",
  "medelvärde",
  "genomsnitt",
  "gemiddelde?",
  "moyenne",
  "media",
  "promedio",
  "średnia",
  "平均",
];
const label = new RegExp(`^(${words.join("|")})\\s*[:.=]?$`, "iu");

/**
 * The rows at the end that are totals of those above them: called so in their first filled cell, figures in all
 * others, and these the sum, mean or number of the rows above. `tail` is the end of `rows` rows.
 */
export async function findTotals(
  tail: TailRow[],
  rows: number,
  measure: Measure,
): Promise<{ totals: TailRow[]; doubtful: boolean }> {
  let from = tail.length;
  while (from > 0 && isCalledTotal(tail[from - 1]?.cells ?? [])) from--;
  const called = tail.slice(from);
  const above = rows - called.length;
  // A table that consists of such rows is about them.
  if (called.length === 0 || called.length > mostTotals || above < 2) return { totals: [], doubtful: false };
  for (const row of called)
    if (!(await agrees(row.cells, above, measure))) return { totals: [], doubtful: true };
  return { totals: called, doubtful: false };
}

function isCalledTotal(cells: (string | null)[]): boolean {
  const filled = cells.filter((cell) => cell !== null && cell.trim() !== "");
  return filled.length >= 2 && label.test(filled[0]?.trim() ?? "");
}

async function agrees(cells: (string | null)[], above: number, measure: Measure): Promise<boolean> {
  const first = cells.findIndex((cell) => cell !== null && cell.trim() !== "");
  let right = 0;
  let wrong = 0;
  let empty = 0;
  for (const [column, cell] of cells.entries()) {
    if (column === first) continue;
    if (cell === null || cell.trim() === "") {
      empty++;
      continue;
    }
    if (!/\d/.test(cell)) return false;
    if (await isFigureOf(cell, column, above, measure)) right++;
    else wrong++;
  }
  // With other cells empty one right figure is proof; a full row might be any row.
  return right > 0 && (wrong === 0 || empty > wrong);
}

async function isFigureOf(cell: string, column: number, above: number, measure: Measure): Promise<boolean> {
  for (const notation of ["point", "comma"] as const) {
    const figure = readFigure(cell, notation);
    if (figure === null) continue;
    const { sum, mean, count } = await measure(column, notation, above);
    if (count * 2 < above && figure.value !== count) continue;
    for (const candidate of [sum, mean, count, above]) {
      if (candidate === null) continue;
      const tolerance =
        0.51 * 10 ** -figure.decimals * (candidate === mean ? 1 : 0) +
        1e-6 * Math.max(1, Math.abs(candidate));
      if (Math.abs(figure.value - candidate) <= tolerance) return true;
    }
  }
  return false;
}

/** The number in a cell, with how many decimals it is written; null where it holds none. */
export function readFigure(cell: string, notation: Notation): { value: number; decimals: number } | null {
  const bare = cell.replace(new RegExp(numberPattern, "g"), "");
  const plain = notation === "point" ? bare.replaceAll(",", "") : bare.replaceAll(".", "").replace(",", ".");
  const value = Number(plain);
  if (plain === "" || !Number.isFinite(value)) return null;
  return { value, decimals: plain.split(".")[1]?.length ?? 0 };
}
