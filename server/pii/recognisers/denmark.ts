import { defineRecogniser } from "../define-recogniser";
import { digitsOf, weightedSum } from "./check-digits";

/** Modulus 11 of the Danish business register. */
export function passesCvr(digits: string): boolean {
  return digits.length === 8 && digits[0] !== "0" && weightedSum(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

export const cvr = defineRecogniser({
  id: "dk-cvr",
  label: "Danish CVR number",
  entity: "TAX_ID",
  class: "quasi",
  country: "DK",
  scheme: "CVR",
  shape: /^(?:DK[- ]?)?[1-9](?:\d{7}|\d(?: \d\d){3})$/i,
  check: (value) => passesCvr(digitsOf(value)),
  chance: 0.09,
  names: [
    "cvr",
    "cvr nr",
    "cvr nummer",
    "cvrnr",
    "cvrnummer",
    "se nummer",
    "se nr",
    "virksomhedsnummer",
    "momsnummer",
    "momsregistreringsnummer",
    "momsregnr",
    "moms nr",
  ],
  scan: /(?<![\w.+/-])(?:DK[- ]?)?[1-9](?:\d{7}|\d(?: \d\d){3})(?![\w/-]|[.,]\d)/gi,
  matches: ["13585628", "DK13585628", "DK 13585628", "13 58 56 28"],
  ignores: ["13585627", "00000000", "1358562"],
});

export const pNumber = defineRecogniser({
  id: "dk-p-number",
  label: "Danish P-number (production unit)",
  entity: "TAX_ID",
  class: "quasi",
  country: "DK",
  scheme: "P-number",
  shape: /^1\d{9}$/,
  chance: 1,
  needsName: true,
  names: [
    "p number",
    "p nummer",
    "pnummer",
    "p nr",
    "pnr",
    "produktionsenhed",
    "produktionsenhedsnummer",
    "p enhed",
  ],
  scan: /(?<![\w.+/-])1\d{9}(?![\w/-]|[.,]\d)/g,
  matches: ["1003388394"],
  ignores: ["2003388394", "10033883"],
});

/** Registration number (bank and branch, 4 digits) and account (up to 10). Danish accounts have no public check digit. */
export const danishAccount = defineRecogniser({
  id: "dk-bank-account",
  label: "Danish bank account (registration and account number)",
  entity: "BANK_ACCOUNT",
  class: "direct",
  country: "DK",
  scheme: "konto",
  shape: /^\d{4}[- ./]{0,3}\d{5,10}$|^\d{5,10}$/,
  check: (value) => /[1-9]/.test(value),
  chance: 1,
  needsName: true,
  names: [
    "konto",
    "kontonr",
    "kontonummer",
    "bankkonto",
    "reg konto",
    "reg kontonr",
    "nemkonto",
    "reg nr konto nr",
    "lønkonto",
    "kontonr.",
  ],
  scan: /(?<![\w.+/-])\d{4}[- .]{1,3}\d{6,10}(?![\w/-]|[.,]\d)/g,
  matches: ["1234-0012345678", "1234 12345678", "0040 0123456789"],
  ignores: ["0000000000", "12", "konto"],
});
