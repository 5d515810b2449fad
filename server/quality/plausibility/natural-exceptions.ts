import type { CodedTexts } from "./coded-column";
import { isSameWriting } from "./edit-distance";

type Doubted = { row: number; suggestion: number };

/** How many times as often values that one row alone holds must stand where no other column tells what belongs there. */
const mostlyUntold = 3;
const fewestUntold = 5;
/** Part of the middle half of a quantity that two numbers lie apart where one varies around the other. */
const nearPart = 0.1;
const mostlyNear = 0.5;
const number = /^[-+]?[0-9]+([.][0-9]+)?$/;

/**
 * Whether values that one row alone holds are rare things and no mistakes: mistakes are made anywhere, so that as many
 * of them stand among rows of which another column tells the value. Villages of one inhabitant stand beside postal
 * codes of one inhabitant.
 *
 * @param isTold whether another column tells what belongs in a row
 */
export function areRareThings({ codes, counts }: CodedTexts, isTold: (row: number) => boolean): boolean {
  const rows = { told: 0, untold: 0 };
  const alone = { told: 0, untold: 0 };
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    const kind = isTold(row) ? "told" : "untold";
    rows[kind]++;
    if (counts[code] === 1) alone[kind]++;
  }
  const mistaken = (alone.told / Math.max(1, rows.told)) * rows.untold;
  return alone.untold >= fewestUntold && alone.untold > mostlyUntold * mistaken;
}

/** Whether a value that one row alone holds may be a thing of its own: one of letters or digits as the usual one, not the same in other signs. */
export function isThing({ counts, values }: CodedTexts, code: number, suggestion: number): boolean {
  const [value, usual] = [values[code] ?? "", values[suggestion] ?? ""];
  const hasSame = (sign: RegExp) => sign.test(value) === sign.test(usual);
  return counts[code] === 1 && hasSame(/\p{L}/u) && hasSame(/[0-9]/) && !isSameWriting(value, usual);
}

/**
 * Those of the doubted that are no variation: where most exceptions of a quantity lie near what is usual beside them
 * (an age by the year of birth), near ones are how it varies. Of texts all are left.
 */
export function withoutVariation(doubted: readonly Doubted[], target: CodedTexts): readonly Doubted[] {
  const { codes, counts, values } = target;
  const numeric = (code: number) => number.test(values[code] ?? "");
  if (
    doubted.length === 0 ||
    !doubted.every(({ row, suggestion }) => numeric(codes[row] ?? -1) && numeric(suggestion))
  )
    return doubted;
  const sorted = values
    .flatMap((value, code) => (numeric(code) ? [{ value: Number(value), rows: counts[code] ?? 0 }] : []))
    .sort((a, b) => a.value - b.value);
  const near = (quantileOf(sorted, 0.75) - quantileOf(sorted, 0.25)) * nearPart;
  const isNear = ({ row, suggestion }: Doubted) =>
    Math.abs(Number(values[codes[row] ?? -1]) - Number(values[suggestion])) <= near;
  const far = doubted.filter((one) => !isNear(one));
  return doubted.length - far.length >= doubted.length * mostlyNear ? far : doubted;
}

function quantileOf(sorted: readonly { value: number; rows: number }[], share: number): number {
  let left = sorted.reduce((sum, { rows }) => sum + rows, 0) * share;
  for (const { value, rows } of sorted) {
    left -= rows;
    if (left <= 0) return value;
  }
  return sorted.at(-1)?.value ?? 0;
}
