import type { ColumnType } from "@/server/profiling/schema";

type Shape = (value: string) => string;

/** Runs of digits and letters with their exact length: `AB-123` → `AA-999`. */
const exact: Shape = (value) =>
  value
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a")
    .replace(/[0-9]/g, "9");

/** Runs of digits and letters without length: `AB-123` → `A-9`. */
const runs: Shape = (value) => exact(value).replace(/A+/g, "A").replace(/a+/g, "a").replace(/9+/g, "9");

/** Letters of either case alike, words and spaces alike: `Ab Cd 12` → `w 9`. */
const words: Shape = (value) =>
  runs(value)
    .replace(/[Aa]+/g, "w")
    .replace(/w( w)+/g, "w");

/** The levels to try, finest first. Numbers have no format beyond their notation. */
export function shapesFineToCoarse(type: ColumnType): readonly Shape[] {
  return type === "integer" || type === "decimal" ? [runs] : [exact, runs, words];
}
