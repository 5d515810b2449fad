import type { CodedTexts } from "./coded-column";
import { formOf } from "./value-shapes";

/**
 * How much of a value's likelihood its column owes to that very value and to nothing at all, and to its shape: the
 * more where rows hold values that no other has, as the next row may well bring one more.
 */
const weights = { value: 0.7, shape: { least: 0.03, more: 0.7 }, none: 1e-5 };
/** Words beyond which texts are of one kind. */
const manyWords = 3;
/** Longer texts are prose, which looks alike in every column; of such a column so many values are. */
const longest = 60;
const proseShare = 0.2;

/** A column by how likely it is to hold a value. */
export class PlacedValues {
  private readonly codeOf: Map<string, number>;
  private readonly shapes: string[];
  private readonly shapeRows = new Map<string, number>();
  private readonly rows: number;
  private readonly empty: number;
  private readonly shapeWeight: number;
  /** Whether its values tell what belongs there: prose and addresses of the web do not. */
  readonly tells: boolean;

  constructor(private readonly column: CodedTexts) {
    const { values, counts, codes, present } = column;
    this.rows = codes.length;
    this.empty = codes.length - present;
    const alone = counts.reduce((sum, count) => sum + (count === 1 ? 1 : 0), 0);
    this.shapeWeight = weights.shape.least + (weights.shape.more * alone) / Math.max(1, present);
    const isProse = (value: string) => value.length > longest || value.includes("://");
    const prose = values.reduce((sum, value, code) => sum + (isProse(value) ? (counts[code] ?? 0) : 0), 0);
    this.tells = prose <= present * proseShare;
    this.codeOf = new Map(values.map((value, code) => [value, code]));
    this.shapes = values.map(shapeOf);
    this.shapes.forEach((shape, code) => {
      this.shapeRows.set(shape, (this.shapeRows.get(shape) ?? 0) + (counts[code] ?? 0));
    });
  }

  textAt(row: number): string {
    return this.column.values[this.column.codes[row] ?? -1] ?? "";
  }

  /** Logarithm of how likely the cell's own value is by what the other rows hold. */
  own(row: number): number {
    const code = this.column.codes[row] ?? -1;
    if (code < 0) return this.likelihood(this.empty - 1, 0);
    const shape = this.shapes[code] ?? "";
    const same = isNumber.test(this.column.values[code] ?? "") ? 0 : (this.column.counts[code] ?? 1) - 1;
    return this.likelihood(same, (this.shapeRows.get(shape) ?? 1) - 1);
  }

  /** The same for a value that stands in another column of the row, whose own cell here says nothing for it. */
  of(value: string, row: number): number {
    const here = this.column.codes[row] ?? -1;
    if (value === "") return this.likelihood(this.empty - (here < 0 ? 1 : 0), 0);
    const code = this.codeOf.get(value);
    const shape = code === undefined ? shapeOf(value) : (this.shapes[code] ?? "");
    const known = code === undefined || isNumber.test(value) ? 0 : (this.column.counts[code] ?? 0);
    const same = known - (known > 0 && code === here ? 1 : 0);
    const alike = (this.shapeRows.get(shape) ?? 0) - (here >= 0 && this.shapes[here] === shape ? 1 : 0);
    return this.likelihood(same, alike);
  }

  private likelihood(same: number, alike: number): number {
    return Math.log((weights.value * same + this.shapeWeight * alike) / this.rows + weights.none);
  }
}

/** The same number in two columns is a coincidence, and its size says little of where it belongs. */
const isNumber = /^[+-]?[0-9]+([.,][0-9]+)?$/;

/** Numbers, dates and codes by their digits; texts by case, how many words they have, and their signs. */
function shapeOf(value: string): string {
  if (value.length > longest) return "long";
  const number = isNumber.exec(value);
  if (number && !/^0[0-9]/.test(value)) return number[1] ? "9.9" : "9";
  if (/[0-9]/.test(value))
    return formOf(value, true)
      .replace(/[AW]+/g, "A")
      .replace(/[aw]+/g, "a")
      .replace(/A?a( A?a)+/g, "t");
  const words = value.match(/[\p{L}\p{M}]+/gu) ?? [];
  const signs = [...new Set(value.match(/[^\p{L}\p{M}\s]/gu) ?? [])].sort().join("");
  const first = words[0] ?? "";
  const style = /^\p{Lu}+$/u.test(first) ? "A" : /^\p{Lu}/u.test(first) ? "Aa" : first === "" ? "" : "a";
  return `${style}${Math.min(words.length, manyWords)}${signs}`;
}
