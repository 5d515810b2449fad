import { defineRecogniser } from "../define-recogniser";
import { digitsOf, passesLuhn, remainder97, weightedSum } from "./check-digits";

/**
 * What follows the two check digits, by country, as the IBAN registry (SWIFT) writes it: places, and n for digits, a for
 * letters, c for both. The last ones use the form without being listed.
 */
const ibanForms =
  "AD8n12c AE19n AL8n16c AT16n AZ4a20c BA16n BE12n BG4a6n8c BH4a14c BI23n BR23n1a1c BY4c4n16c CH5n12c CR18n CY8n16c CZ20n DE18n DJ23n DK14n DO4c20n EE16n EG25n ES20n FI14n FK2a12n FO14n FR10n11c2n GB4a14n GE2a16n GI4a15c GL14n GR7n16c GT4c20c HN4a20n HR17n HU24n IE4a14n IL19n IQ4a15n IS22n IT1a10n12c JO4a4n18c KW4a22c KZ3n13c LB4n20c LC4a24c LI5n12c LT16n LU3n13c LV4a13c LY21n MC10n11c2n MD2c18c ME18n MK3n10c2n MN16n MR23n MT4a5n18c MU4a19n3a NI4a20n NL4a10n NO11n OM3n16c PK4a16c PL24n PS4a21c PT21n QA4a21c RO4a16c RS18n RU14n15c SA2n18c SC4a20n3a SD14n SE20n SI15n SK20n SM1a10n12c SO19n ST21n SV4a20n TL19n TN20n TR5n1n16c UA6n19c VA18n VG4a16n XK16n YE4a4n18c AO21n BF2c22n BJ2c22n CF23n CG23n CI2c22n CM23n CV21n DZ22n GA23n GQ23n GW2c19n IR22n KM23n MA24n MG23n ML2c22n MZ21n NE2c22n SN2c22n TD23n TG2c22n";
const signsOf: Record<string, string> = { n: "\\d", a: "[A-Z]", c: "[A-Z\\d]" };
const ibanPatterns = new Map(
  ibanForms.split(" ").map((form) => {
    const parts = form.slice(2).replace(/(\d+)([nac])/g, (_, places, kind) => `${signsOf[kind]}{${places}}`);
    return [form.slice(0, 2), new RegExp(`^..\\d\\d${parts}$`)];
  }),
);

/** Form of the country and ISO 7064 mod 97-10. */
export function isIban(value: string): boolean {
  const compact = value.replace(/[\s-]/g, "").toUpperCase();
  if (!ibanPatterns.get(compact.slice(0, 2))?.test(compact)) return false;
  const moved = compact.slice(4) + compact.slice(0, 4);
  return remainder97(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) === 1;
}

export const iban = defineRecogniser({
  id: "iban",
  label: "IBAN",
  entity: "IBAN",
  class: "direct",
  shape: /^[a-z]{2}\d{2}(?:[ -]?[a-z0-9]){11,30}$/i,
  check: isIban,
  chance: 0.0002,
  names: ["iban", "iban nr", "iban nummer", "iban number"],
  scan: /(?<![A-Za-z0-9])(?:[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}|[a-z]{2}\d{2}[a-z0-9]{11,30})(?![A-Za-z0-9])/g,
  matches: ["GB82WEST12345698765432", "DK50 0040 0440 1162 43", "DE89370400440532013000"],
  ignores: ["GB00WEST12345698765432", "DK5000400440116244", "GB25123412345698765432", "order-2024"],
});

/** Issuer ranges of payment cards: prefix pattern and lengths. */
const issuers: [RegExp, number[]][] = [
  [/^4/, [13, 16, 18, 19]],
  [/^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-59]|[689])/, [14, 15, 16, 17, 18, 19]],
  [/^(?:6011|64[4-9]|65|622)/, [16, 17, 18, 19]],
  [/^35(?:2[89]|[3-8])/, [16, 17, 18, 19]],
  [/^(?:2131|1800)/, [15]],
  [/^62|^81/, [14, 15, 16, 17, 18, 19]],
  [/^5019|^4571/, [16]],
  [/^(?:50|5[6-8]|6[37])/, [12, 13, 14, 15, 16, 17, 18, 19]],
  [/^220[0-4]/, [16, 17, 18, 19]],
  [/^9792|^60|^508/, [16]],
];

/** Issuer range, length and Luhn. */
export function isCardNumber(value: string): boolean {
  const digits = digitsOf(value);
  return (
    !/^(\d)\1+$/.test(digits) &&
    issuers.some(([prefix, lengths]) => prefix.test(digits) && lengths.includes(digits.length)) &&
    passesLuhn(digits)
  );
}

export const creditCard = defineRecogniser({
  id: "credit-card",
  label: "payment card number",
  entity: "CREDIT_CARD",
  class: "direct",
  shape: /^\d(?:[ -]?\d){11,18}$/,
  check: isCardNumber,
  chance: 0.05,
  names: [
    "credit card",
    "card",
    "payment card",
    "card number",
    "card no",
    "cardnumber",
    "cc number",
    "ccnumber",
    "creditcard",
    "kortnummer",
    "kortnr",
    "kort nr",
    "kreditkort",
    "betalingskort",
    "kreditkarte",
    "kartennummer",
    "carte bancaire",
    "tarjeta",
    "carta di credito",
    "pan",
    ..."korteles numeris|kartes numurs|stevilka kartice|номер на карта|номер картки|מספר כרטיס|nomor kartu|n de carte|numero carte|carte de credit|numero carta|numero della carta|numero de tarjeta|tarjeta de credito|n tarjeta|cartao|cartao de credito|numero do cartao|numer karty|nr karty|karta platnicza|karta kredytowa|kaartnummer|creditcardnummer|betaalkaart|kreditkortsnummer|kortnr|korttinumero|luottokortti|kortin numero|cislo karty|platebni karta|cislo platebni karty|kartyaszam|bankkartya|bankkartyaszam|numar card|nr card|card de credit|broj kartice|kreditna kartica|stevilka kartice|kaardi number|kredi karti|kart numarasi|kart no|номер карты|кредитная карта|банковская карта|номер картки|αριθμος καρτας|πιστωτικη καρτα|カード番号|クレジットカード|クレジットカード番号|银行卡号|卡号|信用卡|信用卡号|카드번호|رقم البطاقة|kartu kredit|so the".split(
      "|",
    ),
  ],
  scan: /(?<![\w.+/-])\d(?:[ -]?\d){12,18}(?![\w/-]|[.,]\d)/g,
  matches: ["4111 1111 1111 1111", "5555555555554444", "378282246310005", "4571 7360 0000 0075"],
  ignores: ["4111 1111 1111 1112", "1234567890123456", "0000000000000000", "1700000000000"],
});

const norwegianWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
export const norwegianAccount = defineRecogniser({
  id: "no-bank-account",
  label: "Norwegian bank account",
  entity: "BANK_ACCOUNT",
  class: "direct",
  country: "NO",
  scheme: "kontonr",
  shape: /^\d{4}[. ]?\d{2}[. ]?\d{5}$/,
  check: (value) => weightedSum(digitsOf(value), norwegianWeights) % 11 === 0,
  chance: 0.09,
  names: ["kontonr", "kontonummer", "konto", "bank account", "account number"],
  scan: /(?<![\w.+/-])\d{4}[. ]\d{2}[. ]\d{5}(?![\w/-]|[.,]\d)/g,
  matches: ["8601 11 17947", "86011117947"],
  ignores: ["8601 11 17948", "12345"],
});

/** Clearing number, with its check digit where the bank has one, and the account behind it. */
export const swedishAccount = defineRecogniser({
  id: "se-bank-account",
  label: "Swedish bank account",
  entity: "BANK_ACCOUNT",
  class: "direct",
  country: "SE",
  scheme: "kontonr",
  shape: /^[1-9]\d{3}(?:-\d)?(?:, ?| |-)\d(?:[ -]?\d){5,10}$/,
  chance: 0.5,
  needsName: true,
  names: ["kontonr", "kontonummer", "bankkonto", "bankkontonummer", "clearingnummer och konto"],
  matches: ["8327-9,123 456 789-0", "6000 123 456 789", "5212-1234567"],
  ignores: ["4401", "2024-01-31", "123456789"],
});
