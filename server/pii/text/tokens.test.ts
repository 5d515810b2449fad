import { describe, expect, it } from "vitest";
import { cpr } from "../recognisers/cpr";
import { around, isAnnounced, isNamed, namesAnother } from "./context";
import { tokenise } from "./tokens";

describe("tokenise", () => {
  const words = (text: string) => tokenise(text).map((token) => token.word.text);

  it("joins words by one connecting mark before a letter or number, and drops a possessive", () => {
    expect(words("O'Neill’s AT&T -- Jean-Luc. 3.5 e.g. x's 's")).toEqual([
      "O'Neill",
      "AT&T",
      "Jean-Luc",
      "3.5",
      "e.g",
      "x",
      "s",
    ]);
  });

  it("knows letters, marks and capitals beyond ASCII and beyond 16 bits", () => {
    const [first, second, third] = tokenise("Ægir e\u0301 𝐀𝐁🎉");
    expect(first).toMatchObject({ word: { text: "Ægir", capital: true, shouted: false }, first: true });
    expect(second).toMatchObject({ word: { text: "e\u0301", folded: "e", capital: false }, first: false });
    expect(third).toMatchObject({ start: 8, end: 12, word: { capital: true } });
  });
});

describe("around", () => {
  const at = (text: string) => {
    const start = text.indexOf("#");
    return around(text, start, start + 1);
  };

  it("finds phrases of one and more words before and after, whole words only, whatever divides them", () => {
    expect(isNamed(cpr, at("her CPR: # today"))).toBe(true);
    expect(isNamed(cpr, at("ACPR # today"))).toBe(false);
    expect(isAnnounced("BANK_ACCOUNT", at("bank|account – # and"))).toBe(true);
    expect(isAnnounced("NATIONAL_ID", at("# is my identity-card"))).toBe(true);
    expect(isAnnounced("NATIONAL_ID", at("identityless #"))).toBe(false);
  });

  it("sees another kind only in the few words right before", () => {
    expect(namesAnother("PHONE", at("passport of her son is #"))).toBe(true);
    expect(namesAnother("PHONE", at("passport of her youngest son was #"))).toBe(false);
    expect(namesAnother("PHONE", at("# passport"))).toBe(false);
    expect(namesAnother("PHONE", at("phone #"))).toBe(false);
  });
});
