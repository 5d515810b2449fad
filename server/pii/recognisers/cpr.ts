import { defineRecogniser } from "../define-recogniser";
import { digitsOf, isCalendarDay, weightedSum } from "./check-digits";

/** Year of birth by the seventh digit, after the rules of the Danish Civil Registration System. */
function birthYear(twoDigits: number, seventh: number): number {
  if (seventh <= 3) return 1900 + twoDigits;
  if (seventh === 4 || seventh === 9) return (twoDigits <= 36 ? 2000 : 1900) + twoDigits;
  return (twoDigits <= 57 ? 2000 : 1800) + twoDigits;
}

/**
 * Whether ten digits are a possible CPR number: an existing day of birth that is not in the future.
 * Administrative numbers add 60 to the day.
 */
export function isPossibleCpr(digits: string): boolean {
  if (digits.length !== 10) return false;
  const number = (from: number, to: number) => Number(digits.slice(from, to));
  const day = number(0, 2) > 60 ? number(0, 2) - 60 : number(0, 2);
  const year = birthYear(number(4, 6), number(6, 7));
  if (!isCalendarDay(year, number(2, 4), day)) return false;
  return Date.UTC(year, number(2, 4) - 1, day) <= Date.now() && digits.slice(6) !== "0000";
}

/** Modulus 11. Evidence, not a veto: numbers issued since 2007 need not pass. */
export function passesCprModulus(digits: string): boolean {
  return weightedSum(digits.padStart(10, "0"), [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

const names = [
  "cpr",
  "cpr nr",
  "cpr nummer",
  "cprnr",
  "cprnummer",
  "personnummer",
  "personnr",
  "civil registration number",
];

export const cpr = defineRecogniser({
  id: "dk-cpr",
  label: "Danish CPR number",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "DK",
  scheme: "CPR",
  shape: /^\d{6}[- ]?\d{4}$/,
  check: (value) => isPossibleCpr(digitsOf(value)),
  chance: 0.036,
  names,
  scan: /(?<![\w.+/-])\d{6}(?:[- –]| - )?\d{4}(?![\w/-]|[.,]\d)/g,
  matches: ["070761-4285", "0707614285", "290200-4001", "630180-1234"],
  ignores: ["999999-9999", "310299-1234", "290201-4003", "321299-1234", "12345678", "abc"],
});

/** A CPR number kept as a number loses its leading zero. */
export const cprWithoutZero = defineRecogniser({
  id: "dk-cpr-number",
  label: "Danish CPR number without its leading zero",
  entity: "NATIONAL_ID",
  class: "direct",
  country: "DK",
  scheme: "CPR",
  shape: /^[1-9]\d{8,9}$/,
  check: (value) => isPossibleCpr(value.padStart(10, "0")),
  chance: 0.036,
  names,
  matches: ["707614285", "1102751234"],
  ignores: ["999999999", "12345678", "070761-4285"],
});
