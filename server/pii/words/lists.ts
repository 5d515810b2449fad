import { everydayWords } from "./everyday-words";
import { fold } from "./fold";
import { generatedCities } from "./generated-cities";
import { generatedEnglishNames } from "./generated-english-names";
import { generatedEverydayWords } from "./generated-everyday-words";
import { generatedGivenNames } from "./generated-given-names";
import { generatedSurnames } from "./generated-surnames";
import { generatedTowns } from "./generated-towns";
import { ownGivenNames } from "./own-given-names";
import { ownSurnames } from "./own-surnames";
import { ownTowns } from "./own-towns";

/** Words inside names that are not names by themselves: "van der Berg", "de la Cruz". */
export const nameParticles = new Set(
  "van von der den de del della di da do dos das du la le los las el al bin ibn ben ter ten te zu zum zur af of y e i och og und and st san santa".split(
    " ",
  ),
);

const split = (text: string, separator: RegExp) => text.split(separator).filter((entry) => entry !== "");

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function nameSet(own: string, generated: string): Set<string> {
  const names = new Set<string>();
  for (const name of [...split(own, /\s+/), ...split(generated, /[|\n]+/)]) {
    const word = fold(name);
    if (word.length > 1 && !nameParticles.has(word)) names.add(word);
  }
  return names;
}

/** Given names, folded. Built on first use: a scan without text columns does not pay for them. */
export const givenNames = lazily(() => nameSet(ownGivenNames, generatedGivenNames));

/** Surnames, folded. */
export const surnames = lazily(() => nameSet(ownSurnames, generatedSurnames));

/** Towns, folded, of one or more words. */
export const towns = lazily(
  () =>
    new Set(
      [...split(ownTowns, /[|\n]+/), ...split(generatedTowns, /[|\n]+/)].map((town) => fold(town.trim())),
    ),
);

/** Everyday words, folded: evidence against a name. */
export const everyday = lazily(
  () => new Set([...split(everydayWords, /\s+/), ...split(generatedEverydayWords, /[|\n]+/)].map(fold)),
);

/** Names that are names in running text, where the words around tell; on their own many are words too. */
export const cities = lazily(() => new Set(split(generatedCities, /[|\n]+/).map(fold)));
export const englishNames = lazily(() => new Set(split(generatedEnglishNames, /[|\n]+/).map(fold)));
