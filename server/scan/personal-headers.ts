import { detectSpans } from "@/server/pii/detect-spans";

/** What may be a person's name, address of mail or number; most headers are none and are not looked at. */
const suspicious = /^\p{Lu}[\p{L}'’-]+(?: \p{L}[\p{L}.'’-]*)+$|@|\d{6}/u;
const identifying = new Set(["PERSON", "EMAIL", "PHONE", "NATIONAL_ID"]);
/** Headers that look like names from which they are some: one alone may be a thing with a person's name. */
const fewestNames = 3;

/**
 * A sentence on columns that are called by persons, as in a table with a column per employee or an object with a key per
 * person; null where there are none. Nothing masks the names of columns.
 */
export function noteOnHeaders(names: readonly string[]): string | null {
  const kinds = names.flatMap((name) => {
    // Of `hours.Anna Berg` the key is what somebody wrote.
    const own = /@/.test(name) ? name : (name.split(".").at(-1) ?? name);
    if (!suspicious.test(own)) return [];
    const whole = detectSpans(own, { language: "en" }).find(
      ({ start, end, entity }) => start === 0 && end === own.length && identifying.has(entity),
    );
    return whole ? [whole.entity] : [];
  });
  const people = kinds.filter((kind) => kind === "PERSON").length;
  const found = kinds.length - (people < fewestNames ? people : 0);
  if (found === 0) return null;
  return `${found === 1 ? "1 column is" : `${found} columns are`} called by what looks like a person. The names of columns are shown, and stay in masked copies: turn such columns into rows first.`;
}
