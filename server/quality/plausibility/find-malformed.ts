import { dateReadings } from "@/server/platform/engine-formats";
import type { MeasuredCheck } from "../checks/failures";
import type { ScoringContext } from "../define-dimension";
import { type ColumnValues, type ValueCount, valuesOf } from "./column-values";
import { editDistance } from "./edit-distance";
import { type FlaggedValue, flagValues } from "./flag-values";
import { oddCase } from "./letter-case";
import { formOf, hasForeignClass, haveFixedLength, isCodeForm } from "./value-shapes";

/** Share of rows from which the usual forms of a column are all it should have. */
const settled = 0.9;
/** Share of rows from which only slips of a usual form are called malformed. */
const leaning = 0.5;
/** Share of rows a form needs to be usual, and below which another one is unusual. */
const usualShare = 0.05;
const unusualShare = 0.02;
/** Rows that may share one unusual form by chance. */
const mostAlike = 3;
const alikeShare = 0.005;
const fewest = 20;
const fewestForms = 3;
/** Longer texts are prose, in which marks have many uses. */
const longestFilled = 200;

/** Values whose form nearly no other value of the column has. */
export async function findMalformed(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const column of context.columns) {
    if (column.type === "json" || column.type === "boolean" || context.rows < fewest) continue;
    // Mail and web addresses have no usual form beyond their own syntax, which is checked by meaning.
    if (column.semanticType === "url" || column.semanticType === "email") continue;
    const known = await valuesOf(context, column);
    if (!known.complete || known.total < fewest) continue;
    checks.push(
      await flagValues(context, {
        id: `validity.format.${column.name}`,
        description: `${column.name} is written in its usual format.`,
        dimension: "validity",
        column,
        evaluated: known.total,
        flagged: malformed(known),
      }),
    );
  }
  return checks;
}

/** The malformed values of a column: of unusual form, in odd case, with filler, or no day of the calendar. */
export function malformed(known: Pick<ColumnValues, "values" | "total" | "column">): FlaggedValue[] {
  const flagged = new Set<string>();
  for (const value of [
    ...unusualForms(known),
    ...oddCase(known),
    ...filled(known),
    ...impossibleDates(known),
  ])
    flagged.add(value);
  return [...flagged].map((value) => ({ value, suggestion: null }));
}

type Form = { form: string; members: ValueCount[]; rows: number };

function unusualForms({
  values,
  total,
  column,
}: Pick<ColumnValues, "values" | "total" | "column">): string[] {
  // Numbers have no form beyond their notation, which their type checks.
  if (column.type === "integer" || column.type === "decimal") return [];
  const fixed = haveFixedLength(values);
  const groups = new Map<string, Form>();
  for (const one of values) {
    const form = formOf(one.value, fixed);
    const group = groups.get(form) ?? { form, members: [], rows: 0 };
    group.members.push(one);
    group.rows += one.count;
    groups.set(form, group);
  }
  const usual = [...groups.values()].filter(
    ({ form, rows }) => rows / total >= usualShare && isCodeForm(form),
  );
  const share = usual.reduce((sum, { rows }) => sum + rows, 0) / total;
  if (usual.length === 0 || share < leaning) return [];
  const unusual = [...groups.values()].filter((group) => {
    if (usual.includes(group) || group.rows / total > unusualShare) return false;
    // Several rows that agree on a form are another kind of value; mistakes are each their own.
    if (group.rows > Math.max(mostAlike, total * alikeShare)) return false;
    return share >= settled || usual.some(({ form, rows }) => isSlip(group.form, form, rows / total));
  });
  // One or two rare forms may be as meant; mistakes take many forms, or bring in what never stands there.
  const forms = usual.map(({ form }) => form);
  const sure =
    unusual.length >= fewestForms ? unusual : unusual.filter(({ form }) => hasForeignClass(form, forms));
  return sure.flatMap(({ members }) => members.map(({ value }) => value));
}

/** One or two edits from a usual form: two only where that form is the rule. */
function isSlip(form: string, usual: string, share: number): boolean {
  const limit = share >= 0.3 && usual.length >= 5 ? 2 : 1;
  return editDistance(form, usual, limit) <= limit;
}

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
