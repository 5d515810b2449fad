import { defineRecogniser } from "../define-recogniser";
import { digitsOf, passesLuhn, remainder97, weightedSum } from "./check-digits";

/** Lengths of the IBAN registry (SWIFT) and of countries that use the form without being listed. */
const ibanLengths: Record<string, number> = {};
for (const entry of "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30 AO25 BF28 BJ28 CF27 CG27 CI28 CM27 CV25 DZ26 GA27 GQ27 GW25 IR26 KM27 MA28 MG27 ML28 MZ25 NE28 SN28 TD27 TG28".split(
  " ",
))
  ibanLengths[entry.slice(0, 2)] = Number(entry.slice(2));

/** Country length and ISO 7064 mod 97-10. */
export function isIban(value: string): boolean {
  const compact = value.replace(/[\s-]/g, "").toUpperCase();
  if (ibanLengths[compact.slice(0, 2)] !== compact.length) return false;
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
  ignores: ["GB00WEST12345698765432", "DK5000400440116244", "order-2024"],
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
