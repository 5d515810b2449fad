import { defineRecogniser } from "../define-recogniser";
import { isCalendarDay, passesLuhn, passesVerhoeff, weightedSum } from "./check-digits";

/** Birth date and serial number, Luhn over them and Verhoeff over them. */
const luxembourgish = defineRecogniser({
  id: "lu-matricule",
  label: "Luxembourgish national identification number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "LU",
  scheme: "Matricule",
  shape: /^(?:18|19|20)\d{2} ?\d{4} ?\d{3} ?\d{2}$/,
  check: (value) => {
    const digits = value.replaceAll(" ", "");
    return (
      isCalendarDay(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6, 8))) &&
      passesLuhn(digits.slice(0, 12)) &&
      passesVerhoeff(digits.slice(0, 11) + digits.slice(12))
    );
  },
  chance: 0.0001,
  names: ["matricule", "numero matricule", "matricule national", "n matricule", "cns matricule"],
  scan: /(?<![\w.+/-])(?:18|19|20)\d{2} ?\d{4} ?\d{3} ?\d{2}(?![\w/-]|[.,]\d)/g,
  matches: ["1893120105732"],
  ignores: ["1893120105733", "1893120105742", "1893130105732"],
});

/** Sex and century, birth date, serial number; the weights run up for those born before 1997 and down for the others. */
const hungarian = defineRecogniser({
  id: "hu-szemelyi-szam",
  label: "Hungarian personal number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "HU",
  scheme: "Személyi szám",
  shape: /^[1-8][- ]?\d{6}[- ]?\d{4}$/,
  check: (value) => {
    const digits = value.replace(/\D/g, "");
    const up = weightedSum(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11;
    const down = weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2, 1]) % 11;
    return (
      isCalendarDay(2000, Number(digits.slice(3, 5)), Number(digits.slice(5, 7))) &&
      [up, down].includes(Number(digits[10]))
    );
  },
  chance: 0.006,
  names: ["szemelyi szam", "szemelyi azonosito", "szemelyazonosito jel", "szemelyi azonosito szam"],
  scan: /(?<![\w.+/-])[1-8]-\d{6}-\d{4}(?![\w/-]|[.,]\d)/g,
  matches: ["18503120128", "2-710423-1237", "30203120124"],
  ignores: ["18513120128", "18503120129"],
});

const letterOrDigit = (sign: string) => Number.parseInt(sign, 36);

/** Three letters, a check digit and five digits. */
const polishIdentityCard = defineRecogniser({
  id: "pl-identity-card",
  label: "Polish identity card number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "PL",
  scheme: "Dowód osobisty",
  shape: /^[A-Z]{3} ?\d{6}$/i,
  check: (value) => {
    const signs = [...value.replace(" ", "").toUpperCase()];
    const weights = [7, 3, 1, 9, 7, 3, 1, 7, 3];
    return signs.reduce((sum, sign, i) => sum + letterOrDigit(sign) * (weights[i] ?? 0), 0) % 10 === 0;
  },
  chance: 0.1,
  needsName: true,
  names: [
    "dowod osobisty",
    "numer dowodu",
    "nr dowodu",
    "numer dowodu osobistego",
    "nr dowodu osobistego",
    "seria i numer dowodu",
    "dowod",
  ],
  scan: /(?<![\w.-])[A-Z]{3} ?\d{6}(?![\w-])/g,
  matches: ["ABS123456", "ABS 123456"],
  ignores: ["ABS223456", "ABS12345"],
});

/** Sex and century, birth date, region, serial number, citizenship and a check digit. */
const belarusian = defineRecogniser({
  id: "by-personal-number",
  label: "Belarusian identification number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "BY",
  scheme: "Personal number",
  shape: /^[1-6]\d{6}[ABCEHKM]\d{3}(?:PB|BA|BI)\d$/i,
  check: (value) => isCalendarDay(2000, Number(value.slice(3, 5)), Number(value.slice(1, 3))),
  chance: 0.0001,
  names: ["личный номер", "идентификационный номер", "асабісты нумар"],
  scan: /(?<![\w.-])[1-6]\d{6}[ABCEHKM]\d{3}(?:PB|BA|BI)\d(?![\w-])/g,
  matches: ["3120385A012PB7"],
  ignores: ["3121385A012PB7", "3120385D012PB7", "3120385A012XX7"],
});

/** Numbers of Europe whose rule stands here. */
export const issuedNumbersEurope = [luxembourgish, hungarian, polishIdentityCard, belarusian];
