import { tmpdir } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EngineSession, quoteText } from "@/server/platform/engine";
import { normalise, normaliseSql, type ValueKind } from "./normalise";

let session: EngineSession;
beforeAll(async () => {
  session = await EngineSession.open({ memoryMb: 256, threads: 1, tempDir: tmpdir() });
});
afterAll(() => session.close());

const kind = (entity: ValueKind["entity"], region?: string, scheme: string | null = null): ValueKind => ({
  entity,
  scheme,
  region,
});

/** Both ways to the form, which must be the same. */
async function normalised(value: string, of: ValueKind): Promise<string> {
  const { engine } = await session.row<{ engine: string }>(
    `SELECT ${normaliseSql("v", of)} AS engine FROM (SELECT ${quoteText(value)} AS v)`,
  );
  expect(normalise(value, of)).toBe(engine);
  return engine;
}

describe("one person, spelt differently", () => {
  it.each([
    [
      "PHONE",
      "DK",
      ["+45 12 34 56 78", "12345678", "12 34 56 78", "0045 12345678", "(+45) 12-34-56-78", "4512345678"],
    ],
    ["PHONE", "DE", ["+49 30 901820", "030 901820", "0049 (0)30/901820", "030-90 18 20"]],
    ["PHONE", "US", ["+1 212 555 0100", "(212) 555-0100", "1-212-555-0100", "212.555.0100"]],
    ["PHONE", "IT", ["+39 06 698 12345", "06 69812345"]],
    [
      "EMAIL",
      undefined,
      ["Anna@Example.com", " anna@example.com ", "anna@example.com\u00a0", "anna@example.com\t"],
    ],
    [
      "PERSON",
      undefined,
      ["Søren  Ek", "søren ek", "SØREN EK", "So\u0308ren Ek".replace("o\u0308", "ø"), "Søren\u00a0Ek"],
    ],
    ["PERSON", undefined, ["René Léa", "Rene\u0301 Le\u0301a"]],
    ["PERSON", undefined, ["Γιώργος", "ΓΙΏΡΓΟΣ"]],
    ["PERSON", undefined, ["İbrahim", "ibrahim"]],
    ["IBAN", undefined, ["DK50 0040 0440 1162 43", "dk5000400440116243"]],
    ["MAC_ADDRESS", undefined, ["00:1a:2b:3c:4d:5e", "00-1A-2B-3C-4D-5E"]],
  ] as const)("%s in %s", async (entity, region, spellings) => {
    const forms = new Set<string>();
    for (const spelling of spellings) forms.add(await normalised(spelling, kind(entity, region)));
    expect([...forms]).toHaveLength(1);
  });

  it("keeps apart what is somebody else's", async () => {
    const plates = ["京A12345", "沪A12345", "А123ВС77", "В123АС77"];
    const forms = new Set<string>();
    for (const plate of plates) forms.add(await normalised(plate, kind("VEHICLE")));
    expect(forms.size).toBe(plates.length);
    expect(await normalised("+46 12345678", kind("PHONE", "DK"))).not.toBe(
      await normalised("12345678", kind("PHONE", "DK")),
    );
    expect(await normalised("12345678", kind("PHONE"))).toBe("12345678");
    expect(await normalised(" Abc ", kind("PASSWORD"))).not.toBe(await normalised("abc", kind("PASSWORD")));
  });

  it("finds a lost first zero of a Danish person number", async () => {
    expect(await normalised("707614285", kind("NATIONAL_ID", "DK", "CPR"))).toBe("0707614285");
  });
});
