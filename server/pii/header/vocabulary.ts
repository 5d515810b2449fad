import { hints } from "./hints";

const companions =
  "mailing principal agent home work business billing shipping delivery postal customer client owner supplier vendor contact company prop property emergency primary secondary private office employee patient student member account user person kunde leverandor ejer levering faktura firma privat arbejde kontakt nummer nr number street name navn adresse address city town state zip code phone email mail fax country land line line1 line2 new old current previous first last middle full legal father mother parent spouse mobile telephone telefon passport licence license plate birth".split(
    " ",
  );

let made: Set<string> | undefined;

/** Words headers are made of, for taking compounds apart. */
export function headerVocabulary(): Set<string> {
  if (made) return made;
  const words = new Set(companions);
  for (const { strong, weak } of Object.values(hints))
    for (const phrase of [...strong, ...weak])
      for (const word of phrase.split(" ")) if (word.length > 3) words.add(word);
  made = words;
  return made;
}

/** Kinds of which the name decides and the values can say little: a guess at the name is not enough. */
const decidedByName = new Set(["ORGANISATION", "PASSWORD", "SECRET"]);

let whole: Set<string> | undefined;

/** Words that people shorten in names of columns, the usual ones first: of what is personal, and of what is not. */
export function shortenable(): Set<string> {
  if (whole) return whole;
  whole = new Set(companions);
  for (const part of ["strong", "weak", "not"] as const)
    for (const [entity, hint] of Object.entries(hints))
      if (part === "not" || !decidedByName.has(entity))
        for (const phrase of hint[part]) for (const word of phrase.split(" ")) whole.add(word);
  whole.delete("company");
  return whole;
}

let alone: Set<string> | undefined;

/** Words that name a column by themselves, short as they are: `dob`, `plz`, `add`. */
export function standAlone(): Set<string> {
  alone ??= new Set(
    Object.values(hints)
      .flatMap(({ strong, weak }) => [...strong, ...weak])
      .filter((phrase) => phrase.length > 2 && !phrase.includes(" ")),
  );
  return alone;
}
