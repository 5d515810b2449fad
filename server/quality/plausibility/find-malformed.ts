import { dateReadings } from "@/server/platform/engine-formats";
import type { ColumnValues, ValueCount } from "./column-values";
import type { ValuesCheck } from "./define-values-check";
import { editDistance } from "./edit-distance";
import type { FlaggedValue } from "./flag-values";
import { oddCase } from "./letter-case";
import { brokenCodes } from "./rigid-codes";
import { spreadsheetDates } from "./spreadsheet-dates";
import { formOf, hasForeignClass, haveFixedLength, isCodeForm, isPadded } from "./value-shapes";

/** Share of rows the usual forms of a column must cover for another one to be odd. */
const leaning = 0.5;
/** Share of rows a form needs to be usual, and below which another one is unusual. */
const usualShare = 0.05;
const unusualShare = 0.03;
/** Rows that may share one unusual form by chance. */
const mostAlike = 3;
const alikeShare = 0.005;
/** Share of rows of one form from which it is the rule, and more rows may share a slip of it, if with other values. */
const rulingShare = 0.95;
const alikeShareOfRule = 0.015;
const fewest = 20;
/** Different slips of the usual forms from which a column is known to suffer from slips; of few rows fewer. */
const fewestSlips = 4;
const fewestSlipsOfFewRows = 3;
const fewRows = 80;
/** Longer texts are prose, in which marks have many uses. */
const longestFilled = 200;

/** Values whose form nearly no other value of the column has. */
export const malformedValues: ValuesCheck = {
  id: "validity.format",
  dimension: "validity",
  description: (column) => `${column} is written in its usual format.`,
  wants: ({ type, semanticType }, { rows }) =>
    type !== "json" &&
    type !== "boolean" &&
    rows >= fewest &&
    // Mail and web addresses have no usual form beyond their own syntax, which is checked by meaning.
    semanticType !== "url" &&
    semanticType !== "email",
  judge: (known) => (known.total < fewest ? null : malformed(known)),
};

/** The malformed values of a column: of unusual form, in odd case, with filler, or no day of the calendar. */
export function malformed(known: Pick<ColumnValues, "values" | "total" | "column">): FlaggedValue[] {
  const flagged = new Set<string>();
  for (const value of [
    ...unusualForms(known),
    ...oddCase(known),
    ...filled(known),
    ...doubledMarks(known),
    ...impossibleDates(known),
    ...spreadsheetDates(known),
    ...brokenCodes(known),
  ])
    flagged.add(value);
  return [...flagged].map((value) => ({ value, suggestion: null }));
}

type Form = { form: string; members: ValueCount[]; rows: number };

/**
 * Values of unusual form. A rare form alone is no mistake: free codes have many, and another kind of
 * value is rare by right. Mistakes are slips of a usual form, and they bring in signs that never stand
 * in it. Where slips of many forms show that a column suffers from them, every near form is one; else
 * only a form with a foreign sign is.
 */
function unusualForms({
  values,
  total,
  column,
}: Pick<ColumnValues, "values" | "total" | "column">): string[] {
  // Numbers have no form beyond their notation, which their type checks.
  if (column.type === "integer" || column.type === "decimal") return [];
  const padded = isPadded(values);
  const groups = groupByForm(values);
  const usual = groups.filter(({ form, rows }) => rows / total >= usualShare && isCodeForm(form));
  const share = rowsOf(usual) / total;
  if (usual.length === 0 || share < leaning) return [];
  const forms = usual.map(({ form }) => form);
  const unusual = groups.filter((group) => !usual.includes(group) && group.rows / total <= unusualShare);
  const near = unusual.filter((one) => usual.some(({ form, rows }) => isSlip(one.form, form, rows / total)));
  const foreign = near.filter(
    ({ form }) => hasForeignClass(withoutCustomary(form), forms) || hasDoubledMark(form, forms),
  );
  const rules = usual.some(({ rows }) => rows >= total * rulingShare);
  const few = ({ rows, members }: Form) =>
    rows <= Math.max(mostAlike, total * alikeShare) ||
    (rules && rows <= total * alikeShareOfRule && rows <= members.length * 2);
  const enough = total < fewRows ? fewestSlipsOfFewRows : fewestSlips;
  const suffers =
    near.length >= enough &&
    rowsOf(near) >= rowsOf(unusual) * 0.5 &&
    foreign.length >= Math.max(2, near.length * 0.2);
  const found = suffers
    ? unusual.filter(
        (one) =>
          (near.includes(one) || few(one) || hasForeignClass(one.form, forms)) &&
          !isOtherQuantity(one.form, forms, padded) &&
          !hasUsualRuns(one.form, forms),
      )
    : foreign.filter(few);
  return found.flatMap(({ members }) => members.map(({ value }) => value));
}

function groupByForm(values: readonly ValueCount[]): Form[] {
  const fixed = haveFixedLength(values);
  const groups = new Map<string, Form>();
  for (const one of values) {
    const form = formOf(one.value.trim(), fixed);
    const group = groups.get(form) ?? { form, members: [], rows: 0 };
    group.members.push(one);
    group.rows += one.count;
    groups.set(form, group);
  }
  return [...groups.values()];
}

const rowsOf = (list: readonly { rows: number }[]) => list.reduce((sum, { rows }) => sum + rows, 0);

/** One or two edits from a usual form, a word being several letters: two only where that form is the rule. */
function isSlip(form: string, usual: string, share: number): boolean {
  const limit = share >= 0.3 && usual.length >= 5 ? 2 : 1;
  return editDistance(spelled(form), spelled(usual), limit) <= limit;
}

/** The form without signs that stand in one value and not in another by right: `+45`, `O'Mara`, `Jr.`. */
const withoutCustomary = (form: string) => form.replace(/^[+]|['’]|(?<=[AaWw])[.]$/gu, "");

const spelled = (form: string) => form.replaceAll("W", "AAAA").replaceAll("w", "aaaa");

/** `4%` where most are `37%`, pages `96-104` where most are `210-218`: a quantity has as many digits as it needs. */
function isOtherQuantity(form: string, usual: readonly string[], padded: boolean): boolean {
  const bare = (text: string) => text.replace(/9+/g, "9");
  const isShort = (text: string) => /^[^9]*9{1,3}[^9]*$/.test(text);
  const hasShortRuns = (text: string) => !padded && !/9{4}/.test(text);
  return usual.some(
    (one) =>
      bare(one) === bare(form) &&
      ((isShort(form) && isShort(one)) || (hasShortRuns(form) && hasShortRuns(one))),
  );
}

/** `995-1008` where `980-995` and `1001-1008` are usual: each number has a length that is usual in its place. */
function hasUsualRuns(form: string, usual: readonly string[]): boolean {
  const runs = (text: string) => text.match(/9+/g) ?? [];
  const alike = usual.filter((one) => one.replace(/9+/g, "9") === form.replace(/9+/g, "9"));
  const own = runs(form);
  return own.length > 1 && own.every((run, i) => alike.some((one) => runs(one)[i] === run));
}

/** `99--99` where `99-99` is usual. */
function hasDoubledMark(form: string, usual: readonly string[]): boolean {
  return [...form.matchAll(/([-./:,_])\1/g)].some(({ index }) =>
    usual.includes(form.slice(0, index) + form.slice(index + 1)),
  );
}

/** Rows a mark stands single in for a doubled one to be odd, and how many times as many as those that double it. */
const fewestSingle = 20;
const singlePerDoubled = 6;
const singleShare = 0.1;

/** `12::30` and `00--234` in columns where that mark stands single in many values with digits: no form needs to be usual. */
function doubledMarks({
  values,
  total,
  column,
}: Pick<ColumnValues, "values" | "total" | "column">): string[] {
  if (column.type === "integer" || column.type === "decimal") return [];
  const short = values.filter(({ value }) => value.length <= longestCode && /\d/.test(value));
  const found: string[] = [];
  for (const mark of ["-", ".", "/", ":", ",", "_"]) {
    const inside = (text: string) => new RegExp(`(?<=[\\p{L}\\p{N}])${text}(?=[\\p{L}\\p{N}])`, "u");
    const [single, doubled] = [inside(`[${mark}]`), inside(`[${mark}]{2}`)];
    const twice = short.filter(({ value }) => doubled.test(value));
    const once = short.filter(({ value }) => single.test(value) && !doubled.test(value));
    const rows = (list: readonly ValueCount[]) => list.reduce((sum, { count }) => sum + count, 0);
    if (rows(once) >= Math.max(fewestSingle, total * singleShare, rows(twice) * singlePerDoubled))
      found.push(...twice.map(({ value }) => value));
  }
  return found;
}

/** Longer values are sentences. */
const longestCode = 60;

/** Values that end in marks people and systems put where they cut or hide something. */
function filled({ values, total }: Pick<ColumnValues, "values" | "total">): string[] {
  const marked = values.filter(
    ({ value }) =>
      value.length <= longestFilled && /[*]{2,}|[?]{2,}|#{3,}|(?![\t\n\r])\p{Cc}|\ufffd/u.test(value),
  );
  const rows = marked.reduce((sum, { count }) => sum + count, 0);
  return rows / total > 0.1 ? [] : marked.map(({ value }) => value);
}

const dateShapes = dateReadings.map(({ shape }) => new RegExp(`^(?:${shape})$`));

/** Values of the shape most others are dates in, that no calendar has. */
function impossibleDates({ values, total }: Pick<ColumnValues, "values" | "total">): string[] {
  const readings = dateReadings.filter(({ type }) => type !== "time");
  for (const { shape, format } of readings) {
    const test = new RegExp(`^(?:${shape})$`);
    const fits = values.filter(({ value }) => test.test(value));
    const rows = fits.reduce((sum, { count }) => sum + count, 0);
    if (rows / total < 0.6) continue;
    // A date in another notation is a date; which notation is right is a question of consistency.
    return values
      .filter(({ value }) => {
        if (test.test(value)) return !existsInCalendar(value, format);
        return /^[0-9]/.test(value) && !dateShapes.some((other) => other.test(value));
      })
      .map(({ value }) => value);
  }
  return [];
}

/** Whether day, month and year of a text in the format make a date; formats with month names pass. */
function existsInCalendar(value: string, format: string): boolean {
  const order = [...format.matchAll(/%([dmY])/g)].map((match) => match[1]);
  if (order.length < 3) return true;
  const parts =
    value
      .match(/[0-9]+/g)
      ?.slice(0, 3)
      .map(Number) ?? [];
  const [day, month, year] = ["d", "m", "Y"].map((part) => parts[order.indexOf(part)]);
  if (day === undefined || month === undefined || year === undefined) return true;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
