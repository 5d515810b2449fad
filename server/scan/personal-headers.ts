import { detectSpans } from "@/server/pii/detect-spans";
import type { PiiEntity } from "@/server/pii/schema";

/** What may be a person's name, address of mail or number; most headers are none and are not looked at. */
const suspicious = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}.'’-]*)+$|@|\d{6}/u;
const identifying: ReadonlySet<PiiEntity> = new Set(["PERSON", "EMAIL", "PHONE", "NATIONAL_ID"]);
/** Headers that look like names from which they are some: one alone may be a thing with a person's name. */
const fewestNames = 3;

/** A column called by a person; `own` is the part of its name that somebody wrote: of `hours.Anna Berg` the key. */
export type PersonalHeader = { name: string; own: string; entity: PiiEntity; scheme: string | null };

type Verdicts = ReadonlyMap<string, { entity: PiiEntity | null } | null>;

/**
 * The columns that are called by persons, as in a table with a column per employee, an object with a key per person, or a
 * file whose first row is none of names of columns.
 */
export function personalHeaders(names: readonly string[], verdicts: Verdicts): PersonalHeader[] {
  const found = names.flatMap((name) => {
    const own = /@/.test(name) ? name : (name.split(".").at(-1) ?? name);
    if (!suspicious.test(own)) return [];
    const whole = detectSpans(own, { language: "en" }).find(
      ({ start, end, entity }) => start === 0 && end === own.length && identifying.has(entity),
    );
    return whole ? [{ name, own, entity: whole.entity, scheme: whole.scheme ?? null }] : [];
  });
  const people = found.filter(({ entity }) => entity === "PERSON").length;
  // Above persons a person is one of them: the file has no header.
  return found.filter(
    ({ name, entity }) =>
      entity !== "PERSON" || people >= fewestNames || verdicts.get(name)?.entity === "PERSON",
  );
}

/** A sentence on columns that are called by persons; null where there are none. */
export function noteOnHeaders(names: readonly string[], verdicts: Verdicts): string | null {
  const found = personalHeaders(names, verdicts).length;
  if (found === 0) return null;
  return `${calledByPersons(found)}. The names of columns are shown; atlas mask replaces them. Where the file has no header, or such columns had better be rows, mend that first.`;
}

/** `2 columns are called by what looks like a person` */
export const calledByPersons = (count: number) =>
  `${count === 1 ? "1 column is" : `${count} columns are`} called by what looks like a person`;
