import type { CodedTexts } from "./coded-column";
import { editDistance } from "./edit-distance";

export type Miscomposed = { row: number; column: number; suggestion: string };

/** Rows looked at to find which column holds the values of which, and the share of them that must. */
const probedRows = 200;
const mostlyShare = 0.75;
/** Share of all rows that must hold the other column's value, a slip of it set aside. */
const heldShare = 0.85;
/** Of the rows that do not hold it letter by letter, the share that must hold a slip: other names for a thing are near ones, too. */
const slippedShare = 0.25;
/** Letters a part needs to be known again with a slip, and different values a column of parts has. */
const shortest = 4;
const fewestParts = 10;
const longestWhole = 200;

type Pair = { whole: number; part: number };
type Doubt = Pair & { row: number; found: string };

/**
 * Cells of a column that holds the values of another one (`ana.silva@firm.com` beside `Ana` and `Silva`, an address
 * beside its street), in rows where it holds that value with a slip. The slip stands where nobody else writes it
 * like that; where nothing tells the two cells apart, both are doubted.
 */
export function miscomposedCells(columns: readonly CodedTexts[]): Miscomposed[] {
  const pairs = composedPairs(columns);
  const doubts = pairs.flatMap((pair) => slipsOfPair(columns, pair));
  const found = new Map<string, Miscomposed>();
  for (const { whole, part, row, found: written } of doubts) {
    const [outer, inner] = [textAt(columns[whole], row), textAt(columns[part], row)];
    const blamed = blame(columns, pairs, { whole, part, row, found: written });
    const add = (column: number, suggestion: string) =>
      found.set(`${row}\0${column}`, { row, column, suggestion });
    if (blamed !== "part") add(whole, outer.replace(written, alike(inner, written)));
    if (blamed !== "whole") add(part, alike(written, inner));
  }
  return [...found.values()];
}

const textAt = (column: CodedTexts | undefined, row: number) =>
  (column?.values[column.codes[row] ?? -1] ?? "").trim();

function composedPairs(columns: readonly CodedTexts[]): Pair[] {
  const rows = columns[0]?.codes.length ?? 0;
  const step = Math.max(1, Math.floor(rows / probedRows));
  return columns.flatMap((_, whole) =>
    columns.flatMap((inner, part): Pair[] => {
      if (whole === part || inner.values.length < fewestParts) return [];
      let [both, held] = [0, 0];
      for (let row = 0; row < rows; row += step) {
        const [outer, text] = [textAt(columns[whole], row), textAt(inner, row)];
        if (outer.length <= text.length || text.length < shortest || outer.length > longestWhole) continue;
        // Addresses of the web have names of their own in them.
        if (outer.includes("://")) continue;
        both++;
        if (holds(outer, text)) held++;
      }
      return both >= fewestParts && held >= both * mostlyShare ? [{ whole, part }] : [];
    }),
  );
}

/** The rows of a pair that hold the part with one slip; none where too many do not hold it at all. */
function slipsOfPair(columns: readonly CodedTexts[], pair: Pair): Doubt[] {
  const rows = columns[0]?.codes.length ?? 0;
  const doubts: Doubt[] = [];
  let [both, missing] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const [outer, inner] = [textAt(columns[pair.whole], row), textAt(columns[pair.part], row)];
    if (inner.length < shortest || outer.length < inner.length || outer.length > longestWhole) continue;
    both++;
    if (holds(outer, inner)) continue;
    const found = nearlyHeld(outer, inner);
    if (found === null || isTranscription(found, inner)) missing++;
    else doubts.push({ ...pair, row, found });
  }
  const areNames = doubts.every(({ found }) => !/[0-9]/.test(found));
  if (areNames && doubts.length < (missing + doubts.length) * slippedShare) return [];
  return both - missing - doubts.length >= both * heldShare ? doubts : [];
}

/** `Þóroddsson` and `Thoroddsson`: letters that plain ones stand for are written in several ways. */
const isTranscription = (written: string, inner: string) =>
  /^[\x20-\x7e]*$/.test(written) !== /^[\x20-\x7e]*$/.test(inner);

const marks = /\p{M}/gu;
const strokes: Readonly<Record<string, string>> = { ł: "l", đ: "d", ð: "d", ø: "o", ħ: "h", ŧ: "t" };

/** In small letters without accents, sign by sign. */
const folded = (text: string) =>
  [...text.toLowerCase()]
    .map((sign) => strokes[sign] ?? (sign.normalize("NFD").replace(marks, "")[0] || sign))
    .join("");

/** Addresses are written without accents and spaces, and each text with signs of its own (`12 1/2`, `12 1 2`). */
function holds(outer: string, inner: string): boolean {
  if (outer.toLowerCase().includes(inner.toLowerCase())) return true;
  const bare = (text: string) => folded(text).replace(/[^\p{L}\p{N}]+/gu, "");
  return bare(inner) !== "" && bare(outer).includes(bare(inner));
}

/** What stands in the text in place of the part: one edit from it, with its first or last sign. */
function nearlyHeld(outer: string, inner: string): string | null {
  const [text, part] = [folded(outer), folded(inner)];
  if (text.length !== outer.length || /^[0-9\W]+$/.test(part)) return null;
  for (const length of [part.length, part.length + 1, part.length - 1])
    for (let at = 0; at + length <= text.length; at++) {
      const window = text.slice(at, at + length);
      const ends = window[0] === part[0] || window.at(-1) === part.at(-1);
      if (!ends || !haveSameDigits(window, part)) continue;
      if (editDistance(window, part, 1) === 1) return outer.slice(at, at + length);
    }
  return null;
}

/** Whether the digits agree, or a letter stands for one in one of the two: another number is another thing. */
function haveSameDigits(a: string, b: string): boolean {
  const [one, other] = [a.replace(/\D/g, ""), b.replace(/\D/g, "")];
  return one === other || (a.length === b.length && one.length !== other.length);
}

/** Which of the two cells is written like no other: by the other rows, else by the other columns of the row. */
function blame(
  columns: readonly CodedTexts[],
  pairs: readonly Pair[],
  doubt: Doubt,
): "whole" | "part" | "both" {
  const inner = columns[doubt.part];
  if (!inner) return "both";
  const written = doubt.found.toLowerCase();
  const others = inner.values.reduce(
    (sum, value, code) => (value.toLowerCase() === written ? sum + (inner.counts[code] ?? 0) : sum),
    0,
  );
  const same = (inner.counts[inner.codes[doubt.row] ?? -1] ?? 1) - 1;
  if (others !== same) return others > same ? "part" : "whole";
  const beside = pairs
    .filter(({ whole, part }) => part === doubt.part && whole !== doubt.whole)
    .map(({ whole }) => textAt(columns[whole], doubt.row).toLowerCase());
  if (beside.some((text) => text.includes(textAt(inner, doubt.row).toLowerCase()))) return "whole";
  if (beside.some((text) => text.includes(written))) return "part";
  const [rarestWritten, rarestOwn] = [
    rarestPair(inner, doubt.found),
    rarestPair(inner, textAt(inner, doubt.row)),
  ];
  return rarestWritten === rarestOwn ? "both" : rarestWritten < rarestOwn ? "whole" : "part";
}

/** Rows with the pair of letters of a text that the fewest values of the column have; a slip makes rare ones. */
function rarestPair({ values, counts }: CodedTexts, text: string): number {
  const word = `^${text.toLowerCase()}$`;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 0; at + 2 <= word.length; at++) {
    const pair = word.slice(at, at + 2);
    let rows = 0;
    values.forEach((value, code) => {
      if (`^${value.trim().toLowerCase()}$`.includes(pair)) rows += counts[code] ?? 0;
    });
    // The text itself is one of the values, or is not.
    least = Math.min(least, values.includes(text) ? rows - 1 : rows);
  }
  return least;
}

/** The text with a capital where the model begins with one. */
function alike(text: string, model: string): string {
  if (model === model.toLowerCase()) return text.toLowerCase();
  return model[0] === model[0]?.toUpperCase() ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}
