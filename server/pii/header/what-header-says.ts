import type { PiiEntity } from "../schema";
import { fold } from "../words/fold";
import { type Hints, hints } from "./hints";
import { type Header, hasPhrase, namedBy } from "./read-header";

/** How far a header speaks for a kind: names it, could mean it, says nothing, or speaks against it. */
export type HeaderSays = "strong" | "weak" | "nothing" | "against";

const nothing: Hints = { strong: [], weak: [], not: [] };

const answers = new WeakMap<Header, Map<PiiEntity, HeaderSays>>();

export function whatHeaderSays(header: Header, entity: PiiEntity): HeaderSays {
  const known = answers.get(header) ?? new Map<PiiEntity, HeaderSays>();
  answers.set(header, known);
  const says = known.get(entity) ?? readHints(header, entity);
  known.set(entity, says);
  return says;
}

function readHints(header: Header, entity: PiiEntity): HeaderSays {
  const hint = hints[entity] ?? nothing;
  const strong = namedBy(header, hint.strong);
  const against = hint.not.some((phrase) => hasPhrase(header, phrase) && !(strong ?? "").includes(phrase));
  if (against) return "against";
  if (strong !== null) return "strong";
  return namedBy(header, hint.weak) === null ? "nothing" : "weak";
}

const foldedNames = new WeakMap<readonly string[], string[]>();

/** Whether the header names exactly this recogniser. */
export function headerNames(header: Header, names: readonly string[]): boolean {
  const folded = foldedNames.get(names) ?? names.map(fold);
  foldedNames.set(names, folded);
  return namedBy(header, folded) !== null;
}

/** Two-letter upper-case words of the name as written: `VAT DE`, `AT tax number`. */
export function countriesInName(name: string): string[] {
  return name.split(/[^A-Za-z]+/).filter((word) => /^[A-Z]{2}$/.test(word));
}
