import { defineRecogniser, type Recogniser } from "../define-recogniser";
import { digitsOf, remainder97, weightedSum } from "./check-digits";

type Account = Pick<
  Recogniser,
  "id" | "label" | "shape" | "check" | "chance" | "names" | "matches" | "ignores"
> &
  Partial<Pick<Recogniser, "scan" | "unnamed">> & { country: string; scheme: string };

const account = (given: Account) => defineRecogniser({ entity: "BANK_ACCOUNT", class: "direct", ...given });

/** A check digit over ten digits, as Spanish banks count it. */
function spanishDigit(digits: string): number {
  const rest = 11 - (weightedSum(digits, [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11);
  return rest === 11 ? 0 : rest === 10 ? 1 : rest;
}

const spanish = account({
  id: "es-ccc",
  label: "Spanish bank account (CCC)",
  country: "ES",
  scheme: "CCC",
  shape: /^\d{4}[ -]?\d{4}[ -]?\d{2}[ -]?\d{10}$/,
  check: (value) => {
    const digits = digitsOf(value);
    const checks = `${spanishDigit(`00${digits.slice(0, 8)}`)}${spanishDigit(digits.slice(10))}`;
    return /[1-9]/.test(digits) && digits.slice(8, 10) === checks;
  },
  chance: 0.01,
  names: ["ccc", "codigo cuenta cliente", "cuenta corriente", "numero de cuenta"],
  scan: /(?<![\w.+/-])\d{4}[ -]\d{4}[ -]\d{2}[ -]\d{10}(?![\w/-]|[.,]\d)/g,
  matches: ["2100 0418 45 0200051332", "21000418450200051332"],
  ignores: ["2100 0418 46 0200051332"],
});

/** Letters count as the digits of a telephone of old: A and J are 1, S is 2. */
const ribDigits = (text: string) =>
  text.replace(/[A-Z]/g, (letter) => {
    const place = letter.charCodeAt(0) - 65;
    return String(place < 18 ? (place % 9) + 1 : place - 16);
  });

const french = account({
  id: "fr-rib",
  label: "French bank account (RIB)",
  country: "FR",
  scheme: "RIB",
  shape: /^\d{5} ?\d{5} ?[A-Z\d]{11} ?\d{2}$/i,
  check: (value) => {
    const digits = ribDigits(value.replaceAll(" ", "").toUpperCase());
    const [bank, branch, number, key] = [
      [0, 5],
      [5, 10],
      [10, 21],
      [21, 23],
    ].map(([from, to]) => Number(digits.slice(from, to)));
    return (89 * (bank ?? 0) + 15 * (branch ?? 0) + 3 * (number ?? 0) + (key ?? 0)) % 97 === 0;
  },
  chance: 0.01,
  names: ["rib", "numero rib", "releve d identite bancaire", "coordonnees bancaires"],
  scan: /(?<![\w.+/-])\d{5} \d{5} [A-Z\d]{11} \d{2}(?![\w/-]|[.,]\d)/g,
  matches: ["20041 01005 0500013M026 06", "20041010050500013M02606"],
  ignores: ["20041 01005 0500013M026 07"],
});

const polish = account({
  id: "pl-nrb",
  label: "Polish bank account (NRB)",
  country: "PL",
  scheme: "NRB",
  shape: /^\d{2}(?: ?\d{4}){6}$/,
  check: (value) => {
    const digits = digitsOf(value);
    return remainder97(`${digits.slice(2)}2521${digits.slice(0, 2)}`) === 1;
  },
  chance: 0.01,
  names: ["nrb", "numer nrb", "numer rachunku", "nr rachunku", "nr konta", "numer konta"],
  scan: /(?<![\w.+/-])\d{2}(?: ?\d{4}){6}(?![\w/-]|[.,]\d)/g,
  matches: ["61 1090 1014 0000 0712 1981 2874", "61109010140000071219812874"],
  ignores: ["62 1090 1014 0000 0712 1981 2874"],
});

const portuguese = account({
  id: "pt-nib",
  label: "Portuguese bank account (NIB)",
  country: "PT",
  scheme: "NIB",
  shape: /^\d{4}[ .]?\d{4}[ .]?\d{11}[ .]?\d{2}$/,
  check: (value) => /[1-9]/.test(value) && remainder97(digitsOf(value)) === 1,
  chance: 0.01,
  names: ["nib", "numero nib", "n nib"],
  matches: ["0002 0123 12345678901 54", "000201231234567890154"],
  ignores: ["0002 0123 12345678901 55"],
});

const czechSlovak = account({
  id: "cz-bank-account",
  label: "Czech or Slovak bank account",
  country: "CZ",
  scheme: "číslo účtu",
  shape: /^(?:\d{1,6}-)?\d{2,10}\/\d{4}$/,
  check: (value) => {
    const [number = ""] = value.split("/");
    const [base = "", prefix = ""] = number.split("-").reverse();
    const weights = [6, 3, 7, 9, 10, 5, 8, 4, 2, 1];
    return (
      /[1-9]/.test(base) &&
      weightedSum(base.padStart(10, "0"), weights) % 11 === 0 &&
      weightedSum(prefix.padStart(10, "0"), weights) % 11 === 0
    );
  },
  chance: 0.09,
  names: ["cislo uctu", "bankovni ucet", "bankovy ucet", "ucet"],
  scan: /(?<![\w.+/-])(?:\d{1,6}-)?\d{6,10}\/\d{4}(?![\w/-]|[.,]\d)/g,
  matches: ["19-2000145399/0800"],
  ignores: ["19-2000145398/0800", "18-2000145399/0800"],
});

const hungarianWeights = [9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1, 9, 7, 3, 1];

const hungarian = account({
  id: "hu-bank-account",
  label: "Hungarian bank account",
  country: "HU",
  scheme: "bankszámla",
  shape: /^\d{8}[ -]?\d{8}(?:[ -]?\d{8})?$/,
  check: (value) => {
    const digits = digitsOf(value);
    return (
      /[1-9]/.test(digits) &&
      weightedSum(digits.slice(0, 8), hungarianWeights.slice(0, 8)) % 10 === 0 &&
      weightedSum(digits.slice(8), hungarianWeights.slice(0, digits.length - 8)) % 10 === 0
    );
  },
  chance: 0.01,
  names: ["bankszamlaszam", "szamlaszam", "bankszamla"],
  scan: /(?<![\w.+/-])\d{8}-\d{8}(?:-\d{8})?(?![\w/-]|[.,]\d)/g,
  matches: ["11773016-11111018-00000000", "11773016-11111018"],
  ignores: ["11773017-11111018-00000000"],
});

const belgian = account({
  id: "be-bank-account",
  label: "Belgian bank account",
  country: "BE",
  scheme: "rekeningnummer",
  shape: /^\d{3}-\d{7}-\d{2}$/,
  check: (value) => {
    const digits = digitsOf(value);
    return (remainder97(digits.slice(0, 10)) || 97) === Number(digits.slice(10));
  },
  chance: 0.01,
  names: ["rekeningnummer", "bankrekening", "numero de compte"],
  scan: /(?<![\w.+/-])\d{3}-\d{7}-\d{2}(?![\w/-]|[.,]\d)/g,
  matches: ["539-0075470-34"],
  ignores: ["539-0075470-35"],
});

/** Accounts as they were written before the IBAN, and still are at home. */
export const accountsOfBanks = [spanish, french, polish, portuguese, czechSlovak, hungarian, belgian];
