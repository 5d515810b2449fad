import { detectSpans } from "./detect-spans";
import type { PiiEntity } from "./schema";

/** Kinds known by their form. A word that may be a name of a person may as well be what a column is about. */
const covered: ReadonlySet<PiiEntity> = new Set(["EMAIL", "NATIONAL_ID", "CREDIT_CARD", "IBAN"]);
/** Most names hold nothing like it and are not read closely. */
const mayIdentify = /@|\d(?:[ -]?\d){5}/;

/**
 * A name of a file or column without identifiers of persons: `note for a@b.dk` becomes `note for [EMAIL]`. Names stand
 * where values are masked: in lists, addresses, checks, the lineage and the audit trail.
 */
export function coverName(name: string): string {
  if (!mayIdentify.test(name)) return name;
  let shown = "";
  let at = 0;
  for (const { start, end, entity } of detectSpans(name)) {
    if (!covered.has(entity)) continue;
    shown += `${name.slice(at, start)}[${entity}]`;
    at = end;
  }
  return shown + name.slice(at);
}

/** A file's name likewise; its ending says what it is and stays. */
export function coverFileName(name: string): string {
  const [ending = ""] = /(?:\.[a-z0-9]{1,8})?(?:\.gz)?$/i.exec(name) ?? [];
  return coverName(name.slice(0, name.length - ending.length)) + ending;
}

/** Names of columns likewise, still different from each other: the second `[EMAIL]` is `[EMAIL]_2`. */
export function coverColumnNames(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return names.map((name) => {
    const base = coverName(name);
    if (base === name) return name;
    let shown = base;
    for (let n = 2; taken.has(shown.toLowerCase()); n++) shown = `${base}_${n}`;
    taken.add(shown.toLowerCase());
    return shown;
  });
}
