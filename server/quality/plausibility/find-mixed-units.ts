import type { ValueCount } from "./column-values";
import { type ValuesCheck, whereAny } from "./define-values-check";
import type { FlaggedValue } from "./flag-values";

/** Spellings of one unit, the first of each row being its symbol. */
const units: readonly (readonly string[])[] = [
  ["oz", "ounce", "ounces", "ozs"],
  ["lb", "lbs", "pound", "pounds"],
  ["g", "gr", "gram", "grams", "gramme"],
  ["kg", "kgs", "kilo", "kilos", "kilogram", "kilograms"],
  ["mg", "milligram", "milligrams"],
  ["l", "ltr", "liter", "liters", "litre", "litres"],
  ["ml", "milliliter", "milliliters", "millilitre", "millilitres"],
  ["cl", "centiliter", "centilitre"],
  ["km", "kms", "kilometer", "kilometers", "kilometre", "kilometres"],
  ["m", "mtr", "meter", "meters", "metre", "metres"],
  ["cm", "centimeter", "centimeters", "centimetre"],
  ["mm", "millimeter", "millimeters", "millimetre"],
  ["ft", "feet", "foot"],
  ["in", "inch", "inches"],
  ["mi", "mile", "miles"],
  ["h", "hr", "hrs", "hour", "hours", "time", "timer"],
  ["min", "mins", "minute", "minutes", "minut", "minutter"],
  ["s", "sec", "secs", "second", "seconds", "sek", "sekunder"],
  ["d", "day", "days", "dag", "dage"],
  ["y", "yr", "yrs", "year", "years", "år"],
  ["%", "pct", "percent", "procent"],
  ["kr", "kr.", "dkk", "kroner"],
  ["$", "usd", "dollar", "dollars"],
  ["€", "eur", "euro", "euros"],
];
const unitOf = new Map(
  units.flatMap((spellings) => spellings.map((one) => [one, spellings[0] ?? one] as const)),
);

/** Units that measure the same, so that one may stand where another is the rule. */
const alike: readonly (readonly string[])[] = [
  ["oz", "lb", "g", "kg", "mg"],
  ["l", "ml", "cl"],
  ["km", "m", "cm", "mm", "ft", "in", "mi"],
  ["h", "min", "s"],
];

const allAlike = alike.flat();

/** Share of values that must be a number with at most a unit. */
const measured = 0.9;
/** Share of values a second spelling needs to be a habit and not a slip. */
const habit = 0.01;
/** Share of values from which one way of writing is the rule and all others are exceptions. */
const rule = 0.6;

/**
 * One quantity written in several ways: `12.0 oz`, `12 ounce` and `12`. Where most values are plain
 * numbers, those with a unit are the exceptions; where the unit has several spellings, all values are.
 */
export const mixedQuantities: ValuesCheck = {
  id: "consistency.units",
  dimension: "consistency",
  description: (column) => `${column} writes its quantity in one way (number, with or without unit).`,
  wants: ({ type }, { rows }) => type === "text" && rows >= 10,
  judge: ({ values, total }) => whereAny(mixedUnits(values, total)),
};

type Parsed = ValueCount & { number: string; spelling: string; unit: string };

/** The values to rewrite, each with its bare number. */
export function mixedUnits(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const parsed = values.flatMap((one): Parsed[] => {
    const match = /^\s*([$€]?)\s*(-?[0-9]+(?:[.,][0-9]+)?)\s*([^\s0-9].*)?$/.exec(one.value);
    if (!match) return [];
    const spelling = (match[1] || match[3] || "").trim();
    // `010D` is a code: a quantity has no leading zero, and a symbol of one letter is a small one.
    if (/^-?0[0-9]/.test(match[2] ?? "") || /^[A-Z]$/.test(spelling)) return [];
    const unit = spelling === "" ? "" : (unitOf.get(spelling.toLowerCase().replace(/[.]$/, "")) ?? "?");
    return [{ ...one, number: match[2] ?? "", spelling, unit }];
  });
  const rows = (list: readonly ValueCount[]) => list.reduce((sum, { count }) => sum + count, 0);
  const known = parsed.filter(({ unit }) => unit !== "?");
  const compound = rows(values.filter(({ value }) => isCompound(value, allAlike)));
  if (known.length === 0 || (rows(known) + compound) / total < measured) return [];
  const dominant = exceptionsToRule(known, values, total);
  if (dominant) return dominant;
  const named = new Set(known.map(({ unit }) => unit).filter((unit) => unit !== ""));
  if (named.size !== 1) return [];
  const spellings = new Map<string, number>();
  for (const { spelling, count } of known) spellings.set(spelling, (spellings.get(spelling) ?? 0) + count);
  const habits = [...spellings].filter(([, count]) => count / total >= habit);
  if (habits.length < 2) return [];
  const plain = spellings.get("") ?? 0;
  const exceptions = plain / total >= 0.5 ? parsed.filter(({ spelling }) => spelling !== "") : parsed;
  return exceptions
    .filter(({ spelling, number }) => spelling !== "" || bare(number) !== number)
    .map(({ value, number }) => ({ value, suggestion: bare(number) }));
}

/** Where one unit, written one way, is the rule: the values without it, and those in another unit of the same kind. */
function exceptionsToRule(
  known: readonly Parsed[],
  values: readonly ValueCount[],
  total: number,
): FlaggedValue[] | null {
  const rows = new Map<string, number>();
  for (const { spelling, count } of known) rows.set(spelling, (rows.get(spelling) ?? 0) + count);
  const [usual, n = 0] = [...rows].sort((a, b) => b[1] - a[1])[0] ?? [];
  const unit = known.find(({ spelling }) => spelling === usual)?.unit;
  if (!usual || !unit || n < total * rule) return null;
  const sample = known.find(({ spelling }) => spelling === usual)?.value ?? "";
  const kind = alike.find((units) => units.includes(unit)) ?? [unit];
  const others = known.filter((one) => one.spelling !== usual);
  if (!others.every((one) => one.unit === "" || kind.includes(one.unit))) return null;
  const compound = values.filter(({ value }) => isCompound(value, kind));
  return [
    ...compound.map(({ value }) => ({ value, suggestion: null })),
    ...others.map(({ value, number, unit: other }) => ({
      value,
      // Of another unit the number is another one.
      suggestion: other === "" || other === unit ? sample.replace(/-?[0-9]+(?:[.,][0-9]+)?/, number) : null,
    })),
  ];
}

/** `1 hr. 40 min.` where minutes are the rule. */
function isCompound(value: string, kind: readonly string[]): boolean {
  const parts = value.match(/[0-9]+(?:[.,][0-9]+)?\s*\p{L}+[.]?/gu) ?? [];
  if (parts.length < 2 || parts.join("").replace(/\s/g, "") !== value.replace(/\s/g, "")) return false;
  return parts.every((part) => kind.includes(unitOf.get(part.replace(/[0-9.,\s]/g, "").toLowerCase()) ?? ""));
}

/** `12.0` → `12`: the number without digits that say nothing. */
function bare(number: string): string {
  return /[.,]/.test(number) ? number.replace(/0+$/, "").replace(/[.,]$/, "") : number;
}
