import { headerNames, whatHeaderSays } from "../header/what-header-says";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { type ColumnSample, thin } from "./sample";

const split = (text: string) => text.split("|");

/** Codes of a branch that stand in front of an account's number, with what they look like. */
const branches: { what: string; names: string[]; form: RegExp }[] = [
  {
    what: "British sort code",
    names: split("sort code|sortcode|sort code number|bank sort code|branch sort code"),
    form: /^\d{2}([- ]?)\d{2}\1\d{2}$/,
  },
  {
    what: "Australian branch code (BSB)",
    names: split("bsb|bsb number|bsb no|bsb code|bank state branch"),
    form: /^\d{3}[- ]?\d{3}$/,
  },
];

/** What stands beside the number of a bank account, and not beside that of a customer or a ledger. */
const besideAccounts = split(
  "sort code|sortcode|bsb|routing number|routing no|aba routing|transit number|institution number|ifsc|ifsc code|swift|swift code|bic|swift bic|iban|blz|bankleitzahl|bank code|bank name|name of bank|bank|branch code|bank branch|clearing number|clearingnummer|regnr|reg nr|registreringsnummer|bankkode|codigo banco|codigo de banco|nome banco|agencia",
);
const accounts = split(
  "account number|account no|account nr|account num|account|acct number|acct no|acct|a c no|a c number|kontonummer|kontonr|konto nr|konto|numero de cuenta|nro cuenta|numero de conta|conta|numero de compte|numero conto|rekeningnummer|numer konta",
);
/** Five to eighteen digits, in groups or not; shorter ones number a ledger. */
const accountNumber = /^(?=(?:\D*\d){5,18}\D*$)\d[\d -]*\d$/;

/**
 * Bank details of people that no check digit confirms: sort codes by their name and form, and numbers of accounts beside
 * the code or the name of a bank.
 */
export const judgeBankDetails: Judge = (sample, table) => {
  if (sample.values.length === 0) return null;
  const values = thin(sample.values, 300);
  const branch = branches.find(({ names }) => headerNames(sample.header, names));
  if (branch) {
    const fits = shareOf(values, (text) => branch.form.test(text));
    return fits.distinct < 0.9
      ? null
      : found("quasi", fits.rows, [`${percent(fits.rows)} of the values have the form of a ${branch.what}.`]);
  }
  if (!headerNames(sample.header, accounts) || whatHeaderSays(sample.header, "BANK_ACCOUNT") === "against")
    return null;
  if (!hasBankBeside(sample, table)) return null;
  const fits = shareOf(values, (text) => accountNumber.test(text));
  if (fits.distinct < 0.9 || areFew(sample)) return null;
  return found("direct", fits.rows, [
    `${percent(fits.rows)} of the values are numbers of five to eighteen digits.`,
    "A bank or its code stands beside them.",
  ]);
};

const hasBankBeside = (sample: ColumnSample, { samples }: TableContext) =>
  samples.some((other) => other !== sample && headerNames(other.header, besideAccounts));

/** Accounts of a ledger come again and again. */
function areFew({ values }: ColumnSample): boolean {
  const rows = values.reduce((sum, { count }) => sum + count, 0);
  return rows >= 20 && values.length < rows * 0.2;
}

const found = (cls: "direct" | "quasi", share: number, evidence: string[]): Candidate => ({
  entity: "BANK_ACCOUNT",
  class: cls,
  confidence: 0.85,
  share,
  evidence: [...evidence, "The column name says so."],
});
