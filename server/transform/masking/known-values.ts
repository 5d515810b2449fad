import { quoteName } from "@/server/platform/engine";
import type { ColumnType } from "../../profiling/schema";
import type { ColumnMasking } from "../plan-masking";
import { atHome, type ValueKind } from "./normalise";

/** A column that is masked, whose values would stay readable in the texts of the same row. */
export type KnownColumn = ValueKind & { name: string };

/** A stretch of text that repeats a masked value of its row; `value` is that value, in its own spelling. */
export type KnownSpan = ValueKind & { start: number; end: number; value: string };

/** Between the values of one row; no text holds it. */
const separator = "\x1f";
/** Values as short as a sex or a band say nothing, and stand in every text. */
const shortest = 3;

/** The columns whose values are looked for in texts: everything masked that is one value. */
export function knownColumns(
  columns: readonly { name: string; type: ColumnType }[],
  plan: ReadonlyMap<string, ColumnMasking>,
  region: string | undefined,
): KnownColumn[] {
  return columns.flatMap(({ name, type }) => {
    const masking = plan.get(name);
    if (!masking || masking.strategy === "keep" || masking.form !== "value" || type === "json") return [];
    if (masking.entity === "GENDER" || masking.entity === "AGE") return [];
    return [{ name, entity: masking.entity, scheme: masking.scheme, region }];
  });
}

/**
 * SQL of the row's known values as one text where any of them may stand in the text of `text`, else ''. So rows
 * with the same text and nobody in it are looked at once.
 *
 * @param prefix of the columns, such as `r.`
 */
export function knownSql(text: string, known: readonly KnownColumn[], prefix = ""): string {
  if (known.length === 0) return "''";
  const values = known.map(({ name }) => `coalesce(CAST(${prefix}${quoteName(name)} AS VARCHAR), '')`);
  const list = `[${values.join(", ")}]`;
  const words = `regexp_split_to_array(lower(array_to_string(${list}, ' ')), '[^\\pL\\pN]+')`;
  const wordFound = `len(list_filter(${words}, lambda w: (length(w) >= ${shortest} OR (length(w) = 2 AND NOT regexp_matches(w, '[ -~]'))) AND contains(lower(${text}), w))) > 0`;
  const persons = values.filter((_, i) => known[i]?.entity === "PERSON");
  const parts = `regexp_split_to_array(array_to_string([${persons.join(", ")}]::VARCHAR[], ' '), '[^\\pL\\pN]+')`;
  const shortName = `len(list_filter(${parts}, lambda w: length(w) = 2 AND contains(${text}, w) AND regexp_full_match(w, '\\p{Lu}\\p{Ll}'))) > 0`;
  const bare = (sql: string) => `regexp_replace(${sql}, '[^0-9]', '', 'g')`;
  const numberFound = `len(list_filter(${list}, lambda w: length(${bare("w")}) >= ${longNumber} AND contains(${bare(text)}, right(${bare("w")}, ${longNumber})))) > 0`;
  const all = `array_to_string(${list}, '${separator}')`;
  // One condition after the other: the engine looks at the dear ones for rows that come so far.
  return `CASE WHEN ${text} IS NULL THEN '' WHEN ${wordFound} OR ${shortName} THEN ${all} WHEN regexp_matches(${text}, '(?:[0-9][^0-9]{0,3}){${longNumber}}') THEN CASE WHEN ${numberFound} THEN ${all} ELSE '' END ELSE '' END`;
}

/** Digits from which a number is known again whatever stands between them. */
const longNumber = 7;

/** Where the values of the row stand in its text, in order and without overlaps; `joined` is what {@link knownSql} gives. */
export function findKnown(text: string, joined: string, known: readonly KnownColumn[]): KnownSpan[] {
  if (joined === "") return [];
  const spans: KnownSpan[] = [];
  const lower = text.toLowerCase();
  for (const [i, value] of joined.split(separator).entries()) {
    const column = known[i];
    if (!column || value === "") continue;
    for (const form of formsOf(value.trim(), column))
      if (form.mayStandIn(lower)) spans.push(...matches(text, form, column));
  }
  const chosen: KnownSpan[] = [];
  for (const span of spans.sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!chosen.some((one) => span.start < one.end && one.start < span.end)) chosen.push(span);
  return chosen.sort((a, b) => a.start - b.start);
}

/** A way to write a value. A pattern costs more to make than looking whether the beginning stands in the text at all. */
type Form = { value: string; mayStandIn: (lower: string) => boolean; pattern: () => RegExp };

/** How a value may be written in a sentence: as it is, a number with other separators, a name by its parts and with an ending. */
function formsOf(value: string, { entity, region }: KnownColumn): Form[] {
  const forms: Form[] = [];
  const beginning = (part: string) => {
    const start = part.toLowerCase().split(/\s/u)[0] ?? "";
    return (lower: string) => lower.includes(start);
  };
  if (isTelling(value))
    forms.push({ value, mayStandIn: beginning(value), pattern: () => bounded(literal(value), "giu") });
  const { code, digits } =
    entity === "PHONE" ? atHome(value, region) : { code: "", digits: value.replace(/\D/g, "") };
  if (digits.length >= longNumber && /^[\d\s()+./-]+$/.test(value))
    forms.push({
      value,
      mayStandIn: (lower) => /(?:\d\D{0,3}){7}/.test(lower),
      pattern: () => numberForm(code, digits),
    });
  if (entity === "PERSON")
    for (const part of value.split(/[\s,;.]+/u))
      if (/^\p{Lu}\p{Ll}$/u.test(part) || (isTelling(part) && /^[\p{Lu}\p{Lo}]/u.test(part)))
        forms.push({ value: part, mayStandIn: beginning(part), pattern: () => partOfName(part) });
  return forms;
}

/** A number with whatever stands between its digits, and with its country before it. */
function numberForm(code: string, digits: string): RegExp {
  const between = "[\\s()./-]{0,3}";
  const country = code === "" ? "" : `(?:(?:\\+|00)?${code}${between})?`;
  return new RegExp(`(?<!\\d)${country}${[...digits].join(between)}(?!\\d)`, "g");
}

/** In the case of a name, so that "will" is not Will; with an ending, as of a genitive. */
function partOfName(part: string): RegExp {
  // A name as short as Bo is another word in capitals.
  if (part.length < shortest) return bounded(literal(part), "gu");
  const ending = part.length > 3 ? "\\p{Ll}{0,3}" : "";
  return bounded(`(?:${literal(part)}${ending}|${literal(part.toUpperCase())})`, "gu");
}

function isTelling(value: string): boolean {
  if (/^[\d.,]+$/.test(value)) return value.length > shortest;
  return value.length >= shortest || (value.length === 2 && /^\p{Lo}+$/u.test(value));
}

/** Scripts that put no space between words have no border to look for. */
function bounded(pattern: string, flags: string): RegExp {
  const spaced = !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(pattern);
  return new RegExp(spaced ? `(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])` : pattern, flags);
}

function literal(value: string): string {
  return value.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replace(/\s+/gu, "\\s+");
}

function matches(
  text: string,
  { value, pattern }: Form,
  { entity, scheme, region }: KnownColumn,
): KnownSpan[] {
  return [...text.matchAll(pattern())].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    value,
    entity,
    scheme,
    region,
  }));
}
