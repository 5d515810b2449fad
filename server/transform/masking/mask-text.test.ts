import { describe, expect, it } from "vitest";
import type { PiiEntity, PiiSpan } from "../../pii/schema";
import { decryptText, holdsEncrypted } from "./encrypt";
import { pseudonymKey, pseudonymOf } from "./key";
import type { KnownColumn } from "./known-values";
import { textMasker } from "./mask-text";
import { normalise } from "./normalise";

const key = Buffer.alloc(32, 9);
const column = (name: string, entity: PiiEntity): KnownColumn => ({
  name,
  entity,
  scheme: null,
  region: "DK",
});
const known = [column("name", "PERSON"), column("phone", "PHONE"), column("city", "LOCATION")];

function span(text: string, part: string, entity: PiiEntity): PiiSpan {
  const start = text.indexOf(part);
  return { start, end: start + part.length, entity, score: 1, recogniser: "x" };
}

function mask(
  text: string,
  row: [name: string, phone: string, city: string],
  strategy: "redact" | "pseudonym" | "encrypt" = "redact",
  detect: (text: string) => PiiSpan[] = () => [],
): string {
  return textMasker({ strategy, key, detect, known, region: "DK" })(text, row.join("\x1f"));
}

describe("what the row holds beside its text", () => {
  it.each([
    ["Ring til Anna Berg i dag", ["Anna Berg", "", ""], "Ring til [PERSON] i dag"],
    ["BERG, ANNA kom", ["Anna Berg", "", ""], "[PERSON], [PERSON] kom"],
    ["Berg, Anna kom", ["Anna Berg", "", ""], "[PERSON], [PERSON] kom"],
    ["Annas nøgle", ["Anna Berg", "", ""], "[PERSON] nøgle"],
    ["Оливера Бележкова звъня", ["Оливера Бележкова", "", ""], "[PERSON] звъня"],
    ["王伟来电", ["王伟", "", ""], "[PERSON]来电"],
    ["Ring 12-34 56 78 nu", ["", "+45 12345678", ""], "Ring [PHONE] nu"],
    ["Ring 12-34 56 78 nu", ["", "12345678", ""], "Ring [PHONE] nu"],
    ["Bor i Ribe, ikke i Ribenæs", ["", "", "Ribe"], "Bor i [LOCATION], ikke i Ribenæs"],
    ["Sag (07-A/3) [x] 237-09-7613.", ["", "237-09-7613", ""], "Sag (07-A/3) [x] [PHONE]."],
    ["Anna-Marie (Bo) O'Hara* ringede", ["Anna-Marie (Bo) O'Hara*", "", ""], "[PERSON] ringede"],
    ["Bo ringede, BO og bo ikke", ["Bo Lund", "", ""], "[PERSON] ringede, BO og bo ikke"],
    ["Will will pay", ["Will Bo", "", ""], "[PERSON] will pay"],
  ] as const)("is masked in %s", (text, row, expected) => {
    expect(mask(text, [...row])).toBe(expected);
  });

  it("gets the pseudonym of its own column, however it is written", () => {
    const pseudonym = pseudonymOf(
      pseudonymKey(key),
      normalise("Anna Berg", { entity: "PERSON", scheme: null }),
    );
    expect(mask("ANNA  BERG ringede", ["Anna Berg", "", ""], "pseudonym")).toBe(`psn-${pseudonym} ringede`);
  });
});

describe("spans that overlap", () => {
  it("leave nothing of either", () => {
    const text = "see Anna Berg Nørregade 12 today";
    const detect = (given: string) =>
      given === text ? [span(text, "Anna Berg", "PERSON"), span(text, "Berg Nørregade 12", "ADDRESS")] : [];
    expect(mask(text, ["", "", ""], "redact", detect)).toBe("see [PERSON][ADDRESS] today");
  });
});

describe("what is told once the names are gone", () => {
  it.each(["redact", "pseudonym"] as const)("is masked as well, and the marks stay (%s)", (strategy) => {
    const text = "Call Anna at 176 44 01, and Anna.";
    const detect = (given: string) => {
      if (given === text) return [span(text, "Anna", "PERSON")];
      return given.startsWith("Call … at 1") ? [span(given, "176 44 01", "PHONE")] : [];
    };
    const masked = mask(text, ["Anna Berg", "", ""], strategy, detect);
    const mark =
      strategy === "redact" ? ["\\[PERSON\\]", "\\[PHONE\\]"] : ["psn-\\w{32}", "\\+45 psn-\\w{24}"];
    expect(masked).toMatch(new RegExp(`^Call ${mark[0]} at ${mark[1]}, and ${mark[0]}\\.$`));
  });
});

describe("encrypted spans", () => {
  it("give the very text back", () => {
    const text = "Annas nr. er 12-34 56 78, sag 1099 4230830968 – Ribe";
    const sealed = mask(text, ["Anna Berg", "12345678", "Ribe"], "encrypt");
    expect(sealed).not.toMatch(/Anna|56 78|4230|Ribe/);
    expect(sealed).toContain(" nr. er [enc:");
    expect(holdsEncrypted(sealed)).toBe(true);
    expect(decryptText(sealed, key)).toBe(text);
    expect(() => decryptText(sealed, Buffer.alloc(32, 8))).toThrow("cannot be decrypted");
  });
});
