import { defineRecogniser } from "../define-recogniser";
import { digitsOf, isCalendarDay, passesLuhn, weightedSum } from "./check-digits";

const singaporean: Record<string, string> = {
  S: "JZIHGFEDCBA",
  T: "JZIHGFEDCBA",
  F: "XWUTRQPNMLK",
  G: "XWUTRQPNMLK",
  M: "XWUTRQPNJLK",
};

/** Letter of the century and of citizens or foreigners, seven digits and a letter that checks them. */
const nric = defineRecogniser({
  id: "sg-nric",
  label: "Singaporean identity or foreigner number (NRIC, FIN)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "SG",
  scheme: "NRIC/FIN",
  shape: /^[STFGM]\d{7}[A-Z]$/i,
  check: (value) => {
    const first = value.charAt(0).toUpperCase();
    const later = /[TG]/.test(first) ? 4 : first === "M" ? 3 : 0;
    const rest = (weightedSum(value.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + later) % 11;
    return singaporean[first]?.charAt(rest) === value.charAt(8).toUpperCase();
  },
  chance: 0.01,
  names: ["nric", "nric no", "nric fin", "fin", "fin no", "fin number", "nric number"],
  scan: /(?<![\w.-])[STFGM]\d{7}[A-Z](?![\w-])/gi,
  matches: ["S1234567D", "F1234567N", "T1234567J", "M1234567K"],
  ignores: ["S1234567A", "A1234567D"],
});

/** Last digit from the weights 1 to 11 modulo 11, or from a second row of weights where the first leaves ten. */
function passesKazakh(value: string): boolean {
  let rest = weightedSum(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  if (rest === 10) rest = weightedSum(value, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
  return rest < 10 && rest === Number(value[11]);
}

/** Birth date, century and sex, serial number. */
const kazakhPerson = defineRecogniser({
  id: "kz-iin",
  label: "Kazakh individual identification number (IIN)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "KZ",
  scheme: "IIN",
  shape: /^\d{6}[0-6]\d{5}$/,
  check: (value) =>
    isCalendarDay(2000, Number(value.slice(2, 4)), Number(value.slice(4, 6))) && passesKazakh(value),
  chance: 0.003,
  names: ["iin", "иин", "жсн", "iin number"],
  scan: /(?<![\w.+/-])\d{6}[0-6]\d{5}(?![\w/-]|[.,]\d)/g,
  matches: ["850312300121", "000229601230"],
  ignores: ["850312300122", "851312300121"],
});

/** Year and month of registration, kind of company, serial number. */
const kazakhCompany = defineRecogniser({
  id: "kz-bin",
  label: "Kazakh business identification number (BIN)",
  entity: "TAX_ID",
  class: "quasi",
  country: "KZ",
  scheme: "BIN",
  shape: /^\d{2}(?:0[1-9]|1[0-2])[4-6]\d{7}$/,
  check: passesKazakh,
  chance: 0.004,
  names: ["bin", "бин", "бсн", "iin bin", "иин бин"],
  matches: ["091040012349"],
  ignores: ["091040012340", "091340012349"],
});

/** Century, birth date, serial number and check digit. */
const kuwaiti = defineRecogniser({
  id: "kw-civil-id",
  label: "Kuwaiti civil number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "KW",
  scheme: "Civil ID",
  shape: /^[23]\d{11}$/,
  check: (value) =>
    isCalendarDay(2000, Number(value.slice(3, 5)), Number(value.slice(5, 7))) &&
    11 - (weightedSum(value, [2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]) % 11) === Number(value[11]),
  chance: 0.003,
  names: ["civil id", "civil id no", "civil number", "الرقم المدني"],
  matches: ["285031201237", "305123100455"],
  ignores: ["285031201238", "285131201237"],
});

/** Place of registration, birth date (plus 40 on the day for women) and serial number. */
const indonesian = defineRecogniser({
  id: "id-nik",
  label: "Indonesian identity number (NIK)",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "ID",
  scheme: "NIK",
  shape: /^[1-9]\d{3}[0-9]{2}[0-7]\d[01]\d{7}$/,
  check: (value) => {
    const day = Number(value.slice(6, 8));
    return isCalendarDay(2000, Number(value.slice(8, 10)), day > 40 ? day - 40 : day);
  },
  chance: 0.06,
  needsName: true,
  names: ["nik", "no ktp", "nomor ktp", "ktp", "nomor induk kependudukan", "nomor nik", "no nik"],
  matches: ["3171234509850001", "3578015203920004"],
  ignores: ["3171234509850", "3171233213850001"],
});

const healthLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ";

/** Three letters without I and O, then digits with modulus 11, or since 2019 digits and letters with modulus 23. */
const newZealandHealth = defineRecogniser({
  id: "nz-nhi",
  label: "New Zealand health index number (NHI)",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "NZ",
  scheme: "NHI",
  shape: /^[A-HJ-NP-Z]{3}(?:\d{4}|\d{2}[A-HJ-NP-Z]{2})$/i,
  check: (value) => {
    const places = [...value.toUpperCase()].map((sign) =>
      /\d/.test(sign) ? Number(sign) : healthLetters.indexOf(sign) + 1,
    );
    const last = places.pop() ?? 0;
    const sum = places.reduce((total, place, i) => total + place * (7 - i), 0);
    if (!/\d$/.test(value)) return 23 - (sum % 23) === last;
    return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === last;
  },
  chance: 0.09,
  needsName: true,
  names: ["nhi", "nhi number", "nhi no", "national health index"],
  matches: ["ZZZ0016", "ZBN77VL"],
  ignores: ["ZZZ0017", "ZBN77VM"],
});

/** Sixteen digits behind 800360, with Luhn. */
const australianHealth = defineRecogniser({
  id: "au-ihi",
  label: "Australian individual healthcare identifier (IHI)",
  entity: "MEDICAL_ID",
  class: "sensitive",
  country: "AU",
  scheme: "IHI",
  shape: /^8003 ?60\d{2} ?\d{4} ?\d{4}$/,
  check: (value) => passesLuhn(digitsOf(value)),
  chance: 0.0001,
  names: ["ihi", "individual healthcare identifier", "healthcare identifier"],
  scan: /(?<![\w.+/-])8003 ?60\d{2} ?\d{4} ?\d{4}(?![\w/-]|[.,]\d)/g,
  matches: ["8003600000000015", "8003 6000 0000 0015"],
  ignores: ["8003600000000016"],
});

/** Numbers of Asia and the Pacific whose rule stands here. */
export const issuedNumbersAsiaPacific = [
  nric,
  kazakhPerson,
  kazakhCompany,
  kuwaiti,
  indonesian,
  newZealandHealth,
  australianHealth,
];
