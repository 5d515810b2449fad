import { defineRecogniser } from "../define-recogniser";
import { digitsOf, isCalendarDay, passesLuhn, weightedSum } from "./check-digits";

const all = (digits: string) => /^(\d)\1+$/.test(digits);

/** Ten digits, the last from the weights 10 to 2 modulo 11. */
const iranianMelli = defineRecogniser({
  id: "ir-melli",
  label: "Iranian national code",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "IR",
  scheme: "Melli",
  shape: /^\d{3}-?\d{6}-?\d$/,
  check: (value) => {
    const digits = digitsOf(value);
    const rest = weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return !all(digits) && Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
  },
  chance: 0.09,
  needsName: true,
  names: ["kod melli", "code melli", "melli code", "کد ملی", "شماره ملی"],
  matches: ["0499370899", "0790419904"],
  ignores: ["0499370898", "1111111111"],
});

/** Year of birth, day of the year (plus 500 for women), serial and check digit, with a letter until 2016. */
const sriLankan = defineRecogniser({
  id: "lk-nic",
  label: "Sri Lankan identity card number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "LK",
  scheme: "NIC",
  shape: /^(?:\d{9}[VX]|(?:19|20)\d{10})$/i,
  check: (value) => {
    const day = Number(value.length === 10 ? value.slice(2, 5) : value.slice(4, 7));
    return day % 500 >= 1 && day % 500 <= 366 && day <= 866;
  },
  chance: 0.7,
  needsName: true,
  names: ["nic", "nic no", "nic number", "national identity card"],
  matches: ["722222222V", "199931512253"],
  ignores: ["729002222V", "72222222V"],
});

/** Nine digits with the weights 9 to 1 and a remainder of 101 behind them. */
const snils = defineRecogniser({
  id: "ru-snils",
  label: "Russian pension insurance number (SNILS)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "RU",
  scheme: "SNILS",
  shape: /^\d{3}-?\d{3}-?\d{3}[- ]?\d{2}$/,
  check: (value) => {
    const digits = digitsOf(value);
    const rest = weightedSum(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
    return !all(digits) && Number(digits.slice(9)) === rest % 100;
  },
  chance: 0.01,
  names: ["snils", "снилс"],
  matches: ["112-233-445 95"],
  ignores: ["112-233-445 96"],
});

/** Thirteen digits, modulo 11 then 10; fifteen for persons in business, modulo 13 then 10. */
const ogrn = defineRecogniser({
  id: "ru-ogrn",
  label: "Russian registration number of companies (OGRN)",
  entity: "TAX_ID",
  class: "quasi",
  country: "RU",
  scheme: "OGRN",
  shape: /^[1-9]\d{12}(?:\d\d)?$/,
  check: (value) => {
    const last = value.length - 1;
    return ((Number(value.slice(0, last)) % (last - 1)) % 10).toString() === value[last];
  },
  chance: 0.1,
  needsName: true,
  names: ["ogrn", "огрн", "огрнип"],
  matches: ["1027700132195"],
  ignores: ["1027700132196"],
});

/** Nine digits, the odd ones three times and the even ones seven times, modulo 10. */
const hungarianTaj = defineRecogniser({
  id: "hu-taj",
  label: "Hungarian social security number (TAJ)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "HU",
  scheme: "TAJ",
  shape: /^\d{3}[ -]?\d{3}[ -]?\d{3}$/,
  check: (value) => {
    const digits = digitsOf(value);
    return !all(digits) && weightedSum(digits, [3, 7, 3, 7, 3, 7, 3, 7]) % 10 === Number(digits[8]);
  },
  chance: 0.1,
  needsName: true,
  names: ["taj", "taj szam", "tajszam", "tarsadalombiztositasi azonosito"],
  matches: ["111111110", "123 456 788"],
  ignores: ["123456789"],
});

/** An eight, days since 1867, a serial number and modulo 11 of the weighted digits. */
const hungarianTax = defineRecogniser({
  id: "hu-adoazonosito",
  label: "Hungarian personal tax number",
  entity: "TAX_ID",
  class: "direct",
  country: "HU",
  scheme: "Adóazonosító jel",
  shape: /^8\d{9}$/,
  check: (value) => weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(value[9]),
  chance: 0.09,
  needsName: true,
  names: ["adoazonosito", "adoazonosito jel"],
  matches: ["8071592153"],
  ignores: ["8071592154"],
});

/** Twelve digits, the last by modulo 11 with the weights of the ministry (2014). */
const japaneseMyNumber = defineRecogniser({
  id: "jp-my-number",
  label: "Japanese individual number (My Number)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "JP",
  scheme: "My Number",
  shape: /^\d{4}[ -]?\d{4}[ -]?\d{4}$/,
  check: (value) => {
    const digits = digitsOf(value);
    const rest = weightedSum(digits, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return !all(digits) && Number(digits[11]) === (rest <= 1 ? 0 : 11 - rest);
  },
  chance: 0.09,
  needsName: true,
  names: ["my number", "mynumber", "マイナンバー", "個人番号"],
  matches: ["1234 5678 9018"],
  ignores: ["1234 5678 9012"],
});

/** Century, birth date, governorate (01 to 35 or 88), serial and check digit. */
const egyptian = defineRecogniser({
  id: "eg-national-id",
  label: "Egyptian national number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "EG",
  scheme: "NID",
  shape: /^[23]\d{13}$/,
  check: (value) => {
    const year = (value.startsWith("2") ? 1900 : 2000) + Number(value.slice(1, 3));
    const governorate = Number(value.slice(7, 9));
    return (
      isCalendarDay(year, Number(value.slice(3, 5)), Number(value.slice(5, 7))) &&
      ((governorate >= 1 && governorate <= 35) || governorate === 88)
    );
  },
  chance: 0.013,
  names: ["الرقم القومي", "egyptian id"],
  matches: ["29001011234567"],
  ignores: ["29013011234567", "29001019934567"],
});

/** Country, year of birth, serial number, Luhn over all. */
const emiratesId = defineRecogniser({
  id: "ae-emirates-id",
  label: "Emirates ID",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "AE",
  scheme: "Emirates ID",
  shape: /^784-?(?:19|20)\d{2}-?\d{7}-?\d$/,
  check: (value) => passesLuhn(digitsOf(value)),
  chance: 0.0002,
  names: ["emirates id", "eid no", "الهوية الاماراتية"],
  matches: ["784-1980-1234567-8"],
  ignores: ["784-1980-1234567-9"],
});

/** Ten digits that begin with 1 (citizens) or 2 (residents) and pass Luhn. */
const saudi = defineRecogniser({
  id: "sa-national-id",
  label: "Saudi national or resident number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "SA",
  scheme: "NID",
  shape: /^[12]\d{9}$/,
  check: (value) => passesLuhn(value),
  chance: 0.1,
  needsName: true,
  names: ["iqama", "iqama no", "iqama number", "رقم الهوية", "الهوية الوطنية"],
  matches: ["1101798278"],
  ignores: ["1101798279"],
});

/** Issued to taxpayers without a social security number: nine digits from 9, the fourth and fifth in ranges. */
const americanItin = defineRecogniser({
  id: "us-itin",
  label: "Individual Taxpayer Identification Number (United States)",
  entity: "TAX_ID",
  class: "direct",
  country: "US",
  scheme: "ITIN",
  shape: /^9\d{2}-?(?:5\d|6[0-5]|7\d|8[0-8]|9[0-2]|9[4-9])-?\d{4}$/,
  chance: 0.1,
  needsName: true,
  names: ["itin", "individual taxpayer identification number"],
  matches: ["912-70-1234"],
  ignores: ["912-10-1234", "812-70-1234"],
});

/** Payrolls keep them as bare digits; nine digits are only one of these where the column is called so. */
const bareSocialSecurity = defineRecogniser({
  id: "us-ssn-bare",
  label: "US social security number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "US",
  scheme: "SSN",
  shape: /^(?!000|666|9)\d{3}[- ]?(?!00)\d{2}[- ]?(?!0000)\d{4}$/,
  chance: 0.9,
  needsName: true,
  names: [
    "ssn",
    "social security",
    "social security number",
    "social security no",
    "ss number",
    "soc sec no",
  ],
  matches: ["536904399", "536 90 4399", "536-90-4399"],
  ignores: ["000904399", "536004399", "1536904399"],
});

/** Numbers of persons and companies that the library of check digits does not know; recognised in columns. */
export const issuedNumbers = [
  bareSocialSecurity,
  iranianMelli,
  sriLankan,
  snils,
  ogrn,
  hungarianTaj,
  hungarianTax,
  japaneseMyNumber,
  egyptian,
  emiratesId,
  saudi,
  americanItin,
];
