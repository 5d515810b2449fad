import type { ColumnValues, ValueCount } from "./column-values";
import type { FlaggedValue } from "./flag-values";

/** Share of rows one form must have for the column to be one of rigid codes, and the most that may be broken. */
const rigid = 0.7;
const mostBroken = 0.05;
/** Share of rows from which one notation is the rule, and the most rows another one may have. */
const ruling = 0.8;
const mostOther = 0.12;
const fewest = 20;
const fewestDigits = 6;
const shortestGroup = 3;

type Shape = { values: ValueCount[]; rows: number };

/** Every digit and letter of a value by its kind: `201-555-0147` is `999-999-9999`. */
const shapeOf = (value: string) =>
  value
    .replace(/\p{Lu}/gu, "A")
    .replace(/\p{Ll}/gu, "a")
    .replace(/[0-9]/g, "9");
const digitsIn = (shape: string) => shape.replace(/[^9]/g, "").length;

function shapesOf(values: readonly ValueCount[]): [string, Shape][] {
  const shapes = new Map<string, Shape>();
  for (const one of values) {
    const shape = shapeOf(one.value.trim());
    const group = shapes.get(shape) ?? { values: [], rows: 0 };
    group.values.push(one);
    group.rows += one.count;
    shapes.set(shape, group);
  }
  return [...shapes].sort(([, a], [, b]) => b.rows - a.rows);
}

/** Whether a form is several groups of digits, as phone numbers and numbers of standards are. */
const isGrouped = (shape: string) => digitsIn(shape) >= fewestDigits && /9[^9A-Za-z]+9/.test(shape);

/** Codes of several groups of digits that have a digit too few or too many. */
export function brokenCodes({
  values,
  total,
  column,
}: Pick<ColumnValues, "values" | "total" | "column">): string[] {
  if (column.type !== "text" || total < fewest) return [];
  const [usual, ...others] = shapesOf(values);
  // Ranges and counters (`96-104`, `2018-7`) have as many digits as they need; long groups are given out.
  if (!usual || !isGrouped(usual[0]) || !/9{4}/.test(usual[0]) || usual[1].rows < total * rigid) return [];
  if (hasFraction(usual[0])) return [];
  const counts = isCounted(usual[1].values);
  const broken = others.filter(([shape]) => isOneDigitOff(shape, usual[0], counts));
  if (broken.reduce((sum, [, { rows }]) => sum + rows, 0) > total * mostBroken) return [];
  return broken.flatMap(([, one]) => one.values.map(({ value }) => value));
}

/** Whether a form holds a number with one point: a measure, not a code. */
const hasFraction = (shape: string) => shape.split(/[^9.]+/).some((token) => /^9+[.]9+$/.test(token));

/** Whether the last group counts on, and has as many digits as it needs: none starts with a zero. */
const isCounted = (values: readonly ValueCount[]) =>
  values.length >= fewest && !values.some(({ value }) => /(^|[^0-9])0[0-9]*[^0-9]*$/.test(value));

function isOneDigitOff(shape: string, usual: string, counted: boolean): boolean {
  const [short, long] = shape.length < usual.length ? [shape, usual] : [usual, shape];
  if (long.length !== short.length + 1) return false;
  const differs = [...long].findIndex((character, i) => character !== short[i]);
  const at = differs < 0 ? short.length : differs;
  const group = runAround(usual, Math.min(at, usual.length - 1));
  if (group.text.length < shortestGroup || (counted && group.last)) return false;
  return long[at] === "9" && long.slice(0, at) + long.slice(at + 1) === short;
}

/** Codes whose groups are parted by other signs than nearly all are: `201.555.0147` among `201-555-0147`. */
export function otherNotations(values: readonly ValueCount[], total: number): FlaggedValue[] {
  if (total < fewest) return [];
  const [usual, ...others] = shapesOf(values);
  if (!usual || !isGrouped(usual[0]) || usual[1].rows < total * ruling) return [];
  const bare = (shape: string) => shape.replace(/[^9Aa]+/g, "");
  const found = others.filter(([shape]) => bare(shape) === bare(usual[0]));
  if (found.some(([, { rows }]) => rows > total * mostOther)) return [];
  return found.flatMap(([, one]) =>
    one.values.map(({ value }) => ({ value, suggestion: written(value, usual[0]) })),
  );
}

/** The digits a place stands in or ends, and whether they are the last ones. */
function runAround(shape: string, at: number): { text: string; last: boolean } {
  for (const { index, 0: text } of shape.matchAll(/9+/g))
    if (at >= index && at <= index + text.length)
      return { text, last: !shape.slice(index + text.length).includes("9") };
  return { text: "", last: false };
}

/** The letters and digits of a value in the form. */
function written(value: string, form: string): string {
  const signs = value.match(/[\p{L}\p{N}]/gu) ?? [];
  let at = 0;
  return form.replace(/[9Aa]/g, () => signs[at++] ?? "");
}
