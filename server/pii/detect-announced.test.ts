import { describe, expect, it } from "vitest";
import { detectSpans } from "./detect-spans";

const found = (text: string, language = "en") =>
  detectSpans(text, { language }).map((span) => `${span.entity} ${text.slice(span.start, span.end)}`);

describe("phone numbers without a prefix", () => {
  it.each([
    ["de", "Büro 0221 4710 332, Montag bis Freitag", "PHONE 0221 4710 332"],
    ["fr", "joignable le matin, 06 39 98 12 45", "PHONE 06 39 98 12 45"],
    ["sv", "kontoret 08-522 456 70 eller expeditionen", "PHONE 08-522 456 70"],
    ["es", "la oficina, 944 123 456, abre a las nueve", "PHONE 944 123 456"],
    ["en", "the shop, 020 7946 0958, opens at nine", "PHONE 020 7946 0958"],
    ["sv", "Hans nummer är 070-174 06 35", "PHONE 070-174 06 35"],
  ])("are known by their grouping: %s", (language, text, span) => {
    expect(found(text, language)).toContain(span);
  });
  it.each([
    ["es", "un total de 944 123 456 euros"],
    ["de", "Die Summe 944 123 456 wurde gezählt"],
    ["en", "a population of 944 123 456"],
    ["sv", "totalt 400 250 kr i budgeten"],
  ])("are not amounts: %s %s", (language, text) => {
    expect(found(text, language).filter((span) => span.startsWith("PHONE"))).toEqual([]);
  });
});

describe("accounts and passwords", () => {
  it("are believed where the word before them says so", () => {
    expect(found("username: t.ferreira2, password: Blue-Otter-71")).toEqual([
      "USERNAME t.ferreira2",
      "PASSWORD Blue-Otter-71",
    ]);
    expect(found("Brugernavn: pkr44\nAdgangskode: sne7mand", "da")).toEqual([
      "USERNAME pkr44",
      "PASSWORD sne7mand",
    ]);
  });
  it("are not the words of a form or of code", () => {
    expect(found("password: string, username: required, user: null")).toEqual([]);
    expect(found("The password is required and the login is optional.")).toEqual([]);
    expect(found("password = process.env.PASSWORD_1")).toEqual([]);
  });
});

describe("numbers that words announce", () => {
  it.each([
    ["VAT number: ATU13585627", "TAX_ID ATU13585627"],
    ["VAT no. 116.281.710 TVA", "TAX_ID 116.281.710 TVA"],
    ["Tax number: 16.727.230/0001-97", "TAX_ID 16.727.230/0001-97"],
    ["GST registration: 07PQRST6789K1Z2", "TAX_ID 07PQRST6789K1Z2"],
    ["Vehicles AB51 ABC and BD62 XYZ were seen", "VEHICLE BD62 XYZ"],
    ["The number plate reads GULDVGN", "VEHICLE GULDVGN"],
    ["MRN 7734519, seen twice", "MEDICAL_ID 7734519"],
    ["DL# D1234562, issued in 2019", "DRIVING_LICENCE D1234562"],
    ["The server is 2001:db8::, reachable since May", "IP_ADDRESS 2001:db8::"],
  ])("are found: %s", (text, span) => {
    expect(found(text)).toContain(span);
  });
  it.each([
    "VAT: 250000",
    "The tax number is A1234567A",
    "VAT 250000 was paid",
    "Firmware 1.0.8.112",
    "LICENSE PLATE MISSING",
    "version 10.2.14.7",
  ])("are not: %s", (text) => {
    expect(found(text).filter((span) => !/^(?:ORGANISATION|LOCATION|PERSON)/.test(span))).toEqual([]);
  });
});

describe("numbers of accounts and cards", () => {
  it.each([
    ["Is there a fee for a bank transfer from GB82WEST12345698765432 to you?", "IBAN GB82WEST12345698765432"],
    ["my iban is gb82west12345698765432", "IBAN gb82west12345698765432"],
    ["my card 3521213764418045 is lost", "CREDIT_CARD 3521213764418045"],
    ["The limit for card 584528792610", "CREDIT_CARD 584528792610"],
    ["Desk: +447700 208 815", "PHONE +447700 208 815"],
  ])("are found in whatever words speak of money: %s", (text, span) => {
    expect(found(text)).toContain(span);
  });
  it.each(["my card 3521213764418046 is lost", "a gain of +10000000000", "we shipped 584528792610"])(
    "are not any digits: %s",
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe("numbers of taxpayers and citizens that words announce", () => {
  it.each([
    ["VAT number: DE136695976", "TAX_ID DE136695976"],
    ["VAT number: PL 8567346215", "TAX_ID PL 8567346215"],
    ["VAT no. CHE-107.787.577 MWST", "TAX_ID CHE-107.787.577 MWST"],
    ["The tax number is AU83914571673", "TAX_ID AU83914571673"],
    ["The tax number is 131052+308T", "TAX_ID 131052+308T"],
    ["Her tax number is 36574261809", "TAX_ID 36574261809"],
    ["The national identification number is 722222222V", "NATIONAL_ID 722222222V"],
    ["The national identification number is S1234567D", "NATIONAL_ID S1234567D"],
    ["The KZ national identification number is 850312300121", "NATIONAL_ID 850312300121"],
  ])("are believed by the check digits of their country, or of any where none is named: %s", (text, span) => {
    expect(found(text)).toContain(span);
  });
  it.each([
    "VAT number: DE123456789",
    "VAT number: PL 8567346216",
    "VAT no. CHE-107.787.578 MWST",
    "The tax number is 16.727.230/0001-98",
    // Eleven digits that only schemes without a check take.
    "Her tax number is 36574261890",
    "The national identification number is S1234567A",
  ])("are none where the check digits say no: %s", (text) => {
    expect(found(text).filter((span) => /^(?:TAX|NATIONAL)_ID/.test(span))).toEqual([]);
  });
});

describe("addresses", () => {
  it.each([
    [
      "da",
      "Strandvejen 203, st. th., 2900 Hellerup",
      ["ADDRESS Strandvejen 203, st. th", "POSTAL_CODE 2900", "LOCATION Hellerup"],
    ],
    ["da", "ENGHAVEVEJ 31, 4. MF, 1674 KØBENHAVN V", ["ADDRESS ENGHAVEVEJ 31, 4. MF", "POSTAL_CODE 1674"]],
    [
      "de",
      "Lindenstraße 44a, 50674 Köln",
      ["ADDRESS Lindenstraße 44a", "POSTAL_CODE 50674", "LOCATION Köln"],
    ],
    ["sv", "Kungsgatan 18, 903 25 Umeå", ["ADDRESS Kungsgatan 18", "POSTAL_CODE 903 25", "LOCATION Umeå"]],
    ["en", "1200 PINE STREET", ["ADDRESS 1200 PINE STREET"]],
    ["da", "Hovedkontoret ligger i 7400 Herning", ["POSTAL_CODE 7400", "LOCATION Herning"]],
    ["es", "Calle Mayor 3, 28034 Madrid. España es grande", ["POSTAL_CODE 28034", "LOCATION Madrid"]],
  ])("are read with code and town: %s %s", (language, text, spans) => {
    const all = found(text, language).map((span) => span.replace(/\.$/, ""));
    for (const span of spans) expect(all).toContain(span);
  });
});

describe("birth dates and ages", () => {
  it("are told by abbreviations", () => {
    expect(found("Ilse Kraus, geb. 12.03.1955", "de")).toContain("DATE_OF_BIRTH 12.03.1955");
    expect(found("Ketty Holm, 79 år, indlagt med feber", "da")).toContain("AGE 79");
  });
  it.each([
    ["en", "Eileen Parker, 81, of Whitby", "AGE 81"],
    ["en", "We met Peter Anderson (29) in London", "AGE 29"],
    ["da", "Mette Frandsen (41) skifter job", "AGE 41"],
  ])("stand behind persons: %s %s", (language, text, span) => {
    expect(found(text, language)).toContain(span);
  });
  it("are no numbers behind things", () => {
    expect(
      found("See the table (41) and the annex, 29, for more.").filter((s) => s.startsWith("AGE")),
    ).toEqual([]);
  });
  it("are neither spans of years nor how long something lasts", () => {
    expect(found("Aftalen løber i 79 år, siger han", "da")).not.toContain("AGE 79");
    expect(found("Women aged 25–34 were asked.").filter((span) => span.startsWith("AGE"))).toEqual([]);
  });
});

it("an account without check digits that words announce scores as likely, not as nothing", () => {
  const [account] = detectSpans("Konto: 5479 0001234567", { language: "da" });
  expect(account).toMatchObject({ entity: "BANK_ACCOUNT", score: 0.6 });
});

it("knows the address somebody lives at, streets behind a line, and accounts in logs", () => {
  expect(found("Has asthma. Lives at 3 Gray Pass. Call.")).toContain("ADDRESS 3 Gray Pass");
  expect(found("wohnt in der Alfred-Jungfer-Gasse 706 seit", "de")).toContain(
    "ADDRESS Alfred-Jungfer-Gasse 706",
  );
  expect(found("login failed for user andrad98 from here")).toContain("USERNAME andrad98");
  expect(found("He lived 20 Years there, access for user data is closed")).toEqual([]);
});
