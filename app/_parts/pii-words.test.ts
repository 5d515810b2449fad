import { expect, it } from "vitest";
import { evidenceWords, wordsOfVerdict } from "./pii-words";

it.each([
  ["PERSON", "person names"],
  ["EMAIL", "e-mail addresses"],
  ["DATE_OF_BIRTH", "dates of birth"],
  ["IBAN", "IBANs"],
  ["HEALTH", "health information"],
] as const)("a column of %s holds %s", (entity, words) => {
  expect(wordsOfVerdict({ entity })).toBe(words);
});

it("says in words which kind stands inside texts, and leaves other sentences alone", () => {
  expect(evidenceWords("About 98.6 % of the texts hold PERSON inside running text.")).toBe(
    "About 98.6 % of the texts hold person names inside running text.",
  );
  expect(evidenceWords("100 % have the form of an IBAN.")).toBe("100 % have the form of an IBAN.");
  expect(evidenceWords("They hold NOTHING inside.")).toBe("They hold NOTHING inside.");
});
