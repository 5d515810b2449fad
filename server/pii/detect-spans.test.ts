import { describe, expect, it } from "vitest";
import { detectSpans } from "./detect-spans";

const found = (text: string, language = "en") =>
  detectSpans(text, { language }).map((span) => `${span.entity} ${text.slice(span.start, span.end)}`);

describe("Danish text", () => {
  it("yields names, numbers and addresses with exact offsets", () => {
    expect(found("Mit navn er Søren Jensen, CPR 070761-4285, ring på 20 12 34 56.", "da")).toEqual([
      "PERSON Søren Jensen",
      "NATIONAL_ID 070761-4285",
      "PHONE 20 12 34 56",
    ]);
    expect(found("Hun bor på Nørregade 12, 2. tv, 2100 København Ø.", "da")).toEqual([
      "ADDRESS Nørregade 12, 2. tv",
      "POSTAL_CODE 2100",
      "LOCATION København Ø",
    ]);
  });
  it("tells a birth date from a date", () => {
    expect(found("Født den 07.07.1961, indlagt 12.03.2020.", "da")).toEqual([
      "DATE_OF_BIRTH 07.07.1961",
      "DATE 12.03.2020",
    ]);
  });
  it("leaves out the noun before a name", () => {
    expect(found("Kunden Bo Jensen ringede i dag.", "da")).toEqual(["PERSON Bo Jensen"]);
  });
});

describe("English text", () => {
  it("yields contact data", () => {
    expect(found("Please call Mr. John Smith at (202) 555-0143 or write to j.smith@example.com.")).toEqual([
      "PERSON John Smith",
      "PHONE (202) 555-0143",
      "EMAIL j.smith@example.com",
    ]);
  });
  it("believes weak numbers only beside their name", () => {
    expect(found("My passport number is 925076473.")).toEqual(["PASSPORT 925076473"]);
    expect(found("We counted 925076473 of them.")).toEqual([]);
  });
  it("needs check digits to be right", () => {
    expect(found("Pay with 4111 1111 1111 1111 please.")).toEqual(["CREDIT_CARD 4111 1111 1111 1111"]);
    expect(found("Pay with 4111 1111 1111 1112 please.")).toEqual([]);
  });
  it("believes the words right before a number rather than its check digits", () => {
    // Nine digits that are a date of birth in the Czech Republic too.
    expect(found("Her phone is 006111234.")).toEqual(["PHONE 006111234"]);
    expect(found("The passport number is 039903356.")).toEqual(["PASSPORT 039903356"]);
    expect(found("We shipped 039903356 yesterday.")).toEqual([]);
  });
  it("names a country only where the number or the words prove it", () => {
    const countries = (text: string) => detectSpans(text, { language: "en" }).map(({ country }) => country);
    expect(countries("The national identification number is 7523169263.")).toEqual([undefined]);
    expect(countries("Her EGN is 7523169263.")).toEqual(["BG"]);
    expect(countries("Her CPR number is 070761-4285.")).toEqual(["DK"]);
  });
  it("reads addresses of machines in all their forms", () => {
    expect(found("from ::1 and ::ffff:192.0.2.128, via 2001:db8::7 at 12:30:45")).toEqual([
      "IP_ADDRESS ::1",
      "IP_ADDRESS ::ffff:192.0.2.128",
      "IP_ADDRESS 2001:db8::7",
    ]);
    expect(found("card 01:23:45:67:89:ab:cd:ef, MAC a9 c5 d4 9f eb d3, not 10 20 30 40 50 60")).toEqual([
      "MAC_ADDRESS 01:23:45:67:89:ab:cd:ef",
      "MAC_ADDRESS a9 c5 d4 9f eb d3",
    ]);
  });
  it("takes plates and postal codes for what they are called", () => {
    expect(found("The licence plate is ABC1D23.")).toEqual(["VEHICLE ABC1D23"]);
    expect(found("The postal code is K1A 0B1.")).toEqual(["POSTAL_CODE K1A 0B1"]);
    expect(found("The BSN is 123456782.")).toEqual(["NATIONAL_ID 123456782"]);
  });
  it("finds keys of known services", () => {
    expect(found("export KEY=AKIAIOSFODNN7EXAMPLE")).toContain("SECRET AKIAIOSFODNN7EXAMPLE");
  });
});

describe("scores of names", () => {
  const score = (text: string) => detectSpans(text).find((span) => span.entity === "PERSON")?.score ?? 0;
  it("differ by the evidence", () => {
    expect(score("The treasurer, Peter Hansen, said no.")).toBeGreaterThan(
      score("Ticket: reset Falk and Orla before noon.") + 0.1,
    );
  });
  it("leave signs of lists out of names", () => {
    const spans = detectSpans("Node Frankfurt-01; alias Sydney retired.").map(({ start, end }) => [
      start,
      end,
    ]);
    for (const [start = 0, end = 0] of spans) expect(start < 18 && end > 18).toBe(false);
  });
});

describe("any text", () => {
  it.each([
    "",
    " ",
    "\u0000",
    "😀😀",
    "a".repeat(20_000),
    "1 ".repeat(5_000),
    "Aa ".repeat(3_000),
    `${"(".repeat(3000)}1`,
    "@".repeat(5_000),
    "a.".repeat(5_000),
    "1-".repeat(5_000),
  ])("is read to the end in bounded time (%#)", (text) => {
    const started = performance.now();
    detectSpans(text);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
  it("gives ordered spans that do not overlap, counted in UTF-16 units", () => {
    const text = "😀 Anna Berg, anna@example.com, +45 20123456";
    const spans = detectSpans(text);
    expect(spans.map((span) => text.slice(span.start, span.end))).toEqual([
      "Anna Berg",
      "anna@example.com",
      "+45 20123456",
    ]);
  });
});

describe("masked text", () => {
  it.each([
    "Ringede til psn-5aebbf195940b091b2c2db62b1d2542c på +45 psn-e033c6944640accf7c9a8df1.",
    "Bor på psn-fbf7710eb7fb4049849ee36ce372355a, psn-d1d1647553ec1555f2b5bec70a34da8b.",
    "Mr. [PERSON] of [ORGANISATION] lives at [ADDRESS], [POSTAL_CODE] [LOCATION].",
    "Mr. ••• of ••• called.",
  ])("holds nobody any more: %s", (text) => {
    expect([...detectSpans(text, { language: "da" }), ...detectSpans(text)]).toEqual([]);
  });

  it("holds whom masking left", () => {
    expect(found("Mr. [PERSON] met Anna Berg of Odense.")).toContain("PERSON Anna Berg");
  });
});

describe("numbers with a check digit", () => {
  it.each([
    ["DK5000400440116243", "IBAN"],
    ["BE71 0961 2345 6769", "IBAN"],
    ["2001:db8::8a2e:370:7334", "IP_ADDRESS"],
    ["Mit personnummer er 198712202384.", "NATIONAL_ID"],
    ["Krankenkasse KVNR: A123456780", "MEDICAL_ID"],
    ["Ausweis Nr. T22000129 gültig bis 2031.", "NATIONAL_ID"],
  ])("stand before what the words around suggest: %s", (text, entity) => {
    expect(detectSpans(text).map((span) => span.entity)).toContain(entity);
    expect(detectSpans(text).map((span) => span.entity)).not.toContain("PERSON");
  });

  it.each(["Order 12345678 was shipped", "Version 10.2.14-b7 is out", "Part SCN-125 fits model AB51"])(
    "are not seen in %s",
    (text) => {
      const kinds = detectSpans(text).map((span) => span.entity);
      for (const kind of ["IBAN", "NATIONAL_ID", "TAX_ID", "MEDICAL_ID", "VEHICLE", "PHONE"])
        expect(kinds).not.toContain(kind);
    },
  );
});
