import { defineRecogniser } from "../define-recogniser";
import { digitsOf, isCalendarDay, weightedSum } from "./check-digits";

/** Weights 7, 3, 1 over digits and letters (A is 10), as machine-readable documents use them (ICAO 9303). */
function passesIcao(value: string): boolean {
  const places = [...value.toUpperCase()].map((sign) => Number.parseInt(sign, 36));
  const last = places.pop();
  const sum = places.reduce((total, place, i) => total + place * ([7, 3, 1][i % 3] ?? 0), 0);
  return sum % 10 === last;
}

/** Serial number and check digit as printed on the card. */
export const germanIdentityCard = defineRecogniser({
  id: "de-identity-card",
  label: "German identity card number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "DE",
  scheme: "Personalausweis",
  shape: /^(?:[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?|T\d{8}\d?)$/i,
  check: (value) => /\d.*\d/.test(value) && (value.length < 10 || passesIcao(value)),
  chance: 1,
  needsName: true,
  names: ["ausweis", "ausweis nr", "ausweisnummer", "personalausweis", "personalausweisnummer", "ausweisnr"],
  scan: /(?<![\w.-])(?=[A-Z0-9]*\d\D*\d)[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?(?![\w-])/g,
  matches: ["T220001293", "L01X00T47"],
  ignores: ["T220001294", "hello", "CFGHJKLMN"],
});

/** Letter, eight digits and a digit that makes them pass Luhn with the letter as two digits (SGB V, section 290). */
export const germanHealthInsurance = defineRecogniser({
  id: "de-kvnr",
  label: "German health insurance number",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "DE",
  scheme: "KVNR",
  shape: /^[A-Z]\d{9}$/i,
  check: (value) => {
    const letter = String(value.toUpperCase().charCodeAt(0) - 64).padStart(2, "0");
    const digits = [...letter, ...value.slice(1, 9)].map(Number);
    const sum = digits.reduce((total, digit, i) => {
      const product = digit * (i % 2 === 0 ? 1 : 2);
      return total + Math.floor(product / 10) + (product % 10);
    }, 0);
    return sum % 10 === Number(value[9]);
  },
  chance: 0.1,
  names: [
    "kvnr",
    "krankenversichertennummer",
    "krankenversicherungsnummer",
    "krankenkassennummer",
    "krankenkasse nr",
    "krankenkasse",
    "versichertennummer",
    "versicherten nr",
  ],
  scan: /(?<![\w.-])[A-Z]\d{9}(?![\w-])/gi,
  matches: ["A123456780"],
  ignores: ["A123456781", "1123456780"],
});

/** Ten digits with a check digit, and the number of the person on the card. */
export const australianMedicare = defineRecogniser({
  id: "au-medicare",
  label: "Australian Medicare number",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "AU",
  scheme: "Medicare",
  shape: /^[2-6]\d{3} ?\d{5} ?\d(?:[ -/]?[1-9])?$/,
  check: (value) => {
    const digits = digitsOf(value);
    return weightedSum(digits.slice(0, 8), [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
  },
  chance: 0.1,
  needsName: true,
  names: ["medicare", "medicare number", "medicare card", "medicare no"],
  scan: /(?<![\w.-])[2-6]\d{3} ?\d{5} ?\d(?: ?[1-9])?(?![\w-])/g,
  matches: ["2123 45670 1"],
  ignores: ["2123 45671 1", "9123 45670 1"],
});

const mbiLetter = "[AC-HJKMNP-RT-Y]";

/** Eleven signs whose places are letters or digits by rule (CMS, since 2018). */
export const americanMedicare = defineRecogniser({
  id: "us-mbi",
  label: "Medicare Beneficiary Identifier (United States)",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "US",
  scheme: "MBI",
  shape: new RegExp(
    `^[1-9]${mbiLetter}(?:${mbiLetter}|\\d)\\d-?${mbiLetter}(?:${mbiLetter}|\\d)\\d-?${mbiLetter}{2}\\d{2}$`,
    "i",
  ),
  chance: 0.02,
  names: ["mbi", "medicare", "medicare beneficiary identifier", "medicare number"],
  scan: new RegExp(
    `(?<![\\w.-])[1-9]${mbiLetter}(?:${mbiLetter}|\\d)\\d-?${mbiLetter}(?:${mbiLetter}|\\d)\\d-?${mbiLetter}{2}\\d{2}(?![\\w-])`,
    "g",
  ),
  matches: ["1EG4-TE5-MK73", "1EG4TE5MK73"],
  ignores: ["0EG4-TE5-MK73", "1SG4-TE5-MK73"],
});

/** Surname, decade, month (plus 50 for women), day, year, initials and check signs (DVLA). */
export const britishDrivingLicence = defineRecogniser({
  id: "gb-driving-licence",
  label: "driving licence number (United Kingdom)",
  entity: "DRIVING_LICENCE",
  class: "direct",
  country: "GB",
  scheme: "DVLA",
  shape: /^[A-Z]{2,5}9{0,3}\d[0156]\d[0-3]\d\d[A-Z9]{2}[A-Z0-9]{3}$/i,
  check: (value) => {
    const digits = value.slice(5, 11);
    const month = Number(digits.slice(1, 3)) % 50;
    return /^[A-Z]+9*$/i.test(value.slice(0, 5)) && isCalendarDay(2000, month, Number(digits.slice(3, 5)));
  },
  chance: 0.01,
  names: ["driving licence", "driving licence number", "driver number", "licence number", "dvla"],
  scan: /(?<![\w.-])(?=[A-Z0-9]{16}(?![\w-]))[A-Z]{2,5}9{0,3}\d[0156]\d[0-3]\d\d[A-Z9]{2}[A-Z0-9]{3}/g,
  matches: ["MORGA657054SM9IJ", "FO999512018AA1AB"],
  ignores: ["MORGA657994SM9IJ", "MORGA697054SM9IJ"],
});

/** Region, year, serial and check digits, by the office that issued it (11 to 28). */
export const koreanDrivingLicence = defineRecogniser({
  id: "kr-driving-licence",
  label: "driving licence number (South Korea)",
  entity: "DRIVING_LICENCE",
  class: "direct",
  country: "KR",
  scheme: "KR",
  shape: /^(?:1[1-9]|2[0-8])-\d{2}-\d{6}-\d{2}$/,
  chance: 0.02,
  names: ["driver license", "driving licence", "license", "운전면허"],
  scan: /(?<![\w.-])(?:1[1-9]|2[0-8])-\d{2}-\d{6}-\d{2}(?![\w-])/g,
  matches: ["13-22-123456-12"],
  ignores: ["13-22-12345-12", "31-22-123456-12"],
});

/** Numbers issued since October 2020 have no check digit: the birth date and the name beside them decide. */
export const koreanResident = defineRecogniser({
  id: "kr-resident-named",
  label: "South Korean resident or foreigner registration number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "KR",
  scheme: "RRN",
  shape: /^\d{6}-?[1-8]\d{6}$/,
  check: (value) => isCalendarDay(2000, Number(value.slice(2, 4)), Number(value.slice(4, 6))),
  chance: 0.03,
  needsName: true,
  names: ["rrn", "resident registration number", "frn", "foreigner registration number", "주민등록번호"],
  scan: /(?<![\w.-])\d{6}-?[1-8]\d{6}(?![\w-])/g,
  matches: ["960121-1234567"],
  ignores: ["961321-1234567", "960121-9234567"],
});

/** Nine digits with weights 3, 7, 1, the first two a district of the Federal Reserve. */
export const routingNumber = defineRecogniser({
  id: "us-routing-number",
  label: "ABA routing number (United States)",
  entity: "BANK_ACCOUNT",
  class: "quasi",
  country: "US",
  scheme: "ABA",
  shape: /^(?:0\d|1[0-2]|2[1-9]|3[0-2]|6[1-9]|7[0-2]|80)\d{2}-?\d{4}-?\d$/,
  check: (value) => weightedSum(digitsOf(value), [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0,
  chance: 0.06,
  needsName: true,
  names: ["routing", "routing number", "aba", "aba number", "routing no", "rtn"],
  scan: /(?<![\w.-])\d{4}-?\d{4}-?\d(?![\w-])/g,
  matches: ["121042882", "0711-0130-7"],
  ignores: ["121042883", "991042882"],
});

/** State code, initials and a number of the electoral roll, with Luhn over its digits on most cards. */
export const indianVoter = defineRecogniser({
  id: "in-voter",
  label: "Indian voter card number (EPIC)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "IN",
  scheme: "EPIC",
  shape: /^[A-Z]{3}\d{7}$/i,
  chance: 1,
  needsName: true,
  names: ["vote", "voter", "voter id", "voter card", "epic", "election card", "voters id"],
  scan: /(?<![\w.-])[A-Z]{3}\d{7}(?![\w-])/g,
  matches: ["DBJ2289013"],
  ignores: ["DB2289013", "DBJ228901"],
});

/** Everything here. */
export const cards = [
  germanIdentityCard,
  germanHealthInsurance,
  australianMedicare,
  americanMedicare,
  britishDrivingLicence,
  koreanDrivingLicence,
  koreanResident,
  routingNumber,
  indianVoter,
];
