import type { Validator } from "stdnum";
import { passesLuhn } from "../recognisers/check-digits";
import { allSchemes, isValid } from "../recognisers/registered";
import type { PiiSpan } from "../schema";
import { trimmed } from "./trimmed";

/** Score of a value that the words right before it name: more than what the look of words suggests. */
const said = 0.9;

const number = /(?<![\w+.])(?:\+|00)?\(?\d(?:[ ()./-]{0,2}\d){5,14}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\w])/g;
const code =
  /(?<![\w.-])(?=[A-Za-z]{0,3}[A-Z0-9 ./·-]*\d)[A-Za-z]{0,3}[A-Z0-9]+(?:[ ./·-]{1,2}[A-Z0-9]+)*(?:[[(][A-Z0-9][\])])?(?:[ -]?[a-z](?![a-z]))?(?![\w])/g;
const postal =
  /(?<![\w.-])(?:\d{3} ?\d{2}|\d{3,8}|\d{10}|\d{5}-\d{3,5}|\d{4}-\d{3}|[A-Z]\d{4}[A-Z]{3}|GIR ?0AA|[a-z]\d[a-z] \d[a-z]\d|\d{2,3}-\d{3,4}|[A-Z]{1,3}[- ]?\d{3,7}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[A-Z]\d{2} ?[A-Z0-9]{4}|\d{4} ?[A-Z]{2})(?![\w-])/g;

const cardDigits = /(?<![\w.+/-])\d(?:[ -]?\d){11,18}(?![\w/-]|[.,]\d)/g;

const anyAnnouncement =
  /phone|card|\bcc\b|kort|tarjeta|karte|tel|\bdl\b|cep|gsm|vehicle|plaka|arzt|npi|provider|versichert|mobil|m[oó]vil|cell|call|dial|fax|sms|text|whatsapp|tlf|ring|tfno|zip|post|plz|c[oó]digo|\bcp\b|plate|plade|kennzeichen|matr|regist|licen|kørekort|f[uü]hrer|pas|medical|patient|mrn|nhc|nass|health|histori|tax|vat|\btin\b|identi|national/i;

type Announcement = {
  /** The words right before a value, with what may stand between. */
  before: RegExp;
  /** The words anywhere: most texts have none of them, and need not be searched for values. */
  anywhere: RegExp;
};

const announcement = ({ source }: RegExp, reach: number): Announcement => ({
  before: new RegExp(`\\b(?:${source})(?:\\b|(?<=#))[^\\d]{0,${reach}}$`, "i"),
  anywhere: new RegExp(source, "i"),
});

const announcements = {
  phone: announcement(
    /phone|telephone|tel|mobile|cell|call(?:ing)?|dial|fax|sms|text(?: me)?|whatsapp|telefon\w*|tlf|mobil\w*|cep(?: no)?|gsm|(?:my|his|her|our|their|new|mit|mitt|hans|hendes|hennes|nyt) (?:number|nummer)|ring(?:e)?(?: til| på)?|tel[eé]fonos?|m[oó]vil|tfno/i,
    38,
  ),
  postalCode: announcement(
    /zip(?: ?code)?|post(?:al)?[ -]?code|postcode|postnummer|postnr|plz|postleitzahl|code postal|c[oó]digo postal|cp/i,
    10,
  ),
  plate: announcement(
    /licen[cs]e plates?|number plates?|plates?(?: number)?|vehicles?|nummerplader?|plaka(?: numaras\S*)?|kennzeichen|matr[ií]cula|registration (?:number|plate)/i,
    12,
  ),
  licence: announcement(
    /driv\w*['’]?s? licen[cs]e|licen[cs]e (?:number|no)|dl (?:number|no|#)|dl#|kørekort\w*|f[uü]hrerschein\w*/i,
    20,
  ),
  card: announcement(
    /(?:credit|debit|payment|bank)? ?cards?(?: (?:number|no|nr))?|cc|(?:kredit|betalings|dankort|debet)?kort(?:nummer|nr)?|tarjeta|kreditkarte/i,
    14,
  ),
  passport: announcement(/passport|pasnummer|reisepass\w*|pasaporte|passeport|passaporto/i, 20),
  patient: announcement(
    /patient (?:id|number|no)|medical record(?: number)?|mrn|nhc|nass|arztnummer|lanr|versichertennummer|npi|provider (?:identifier|number|id)|health card(?: number)?|historia(?: cl[ií]nica)?|n[uú]mero de historia/i,
    14,
  ),
};

/**
 * Values whose form alone says nothing, believed because the words right before name them: `withCountry` where they
 * name the country and its check digit is right.
 */
export function scanAnnounced(text: string): { withCountry: PiiSpan[]; others: PiiSpan[] } {
  const spans: PiiSpan[] = [];
  if (!anyAnnouncement.test(text)) return { withCountry: [], others: [] };
  const add = (
    pattern: RegExp,
    reach: number,
    entity: PiiSpan["entity"],
    recogniser: string,
    names: Announcement,
    fits: (value: string) => boolean,
  ) => {
    if (!names.anywhere.test(text)) return;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = trimmed(match[0]);
      if (!fits(value)) continue;
      // "MRN 7734519": the name of a number may be written like a part of it.
      const name = /^\p{Lu}{2,4} (?=.*\d)/u.exec(value)?.[0].length ?? 0;
      for (const start of name > 0 ? [match.index, match.index + name] : [match.index])
        if (names.before.test(text.slice(Math.max(0, start - reach), start))) {
          spans.push({ start, end: match.index + value.length, entity, score: said, recogniser });
          break;
        }
    }
  };
  const digitCount = (value: string) => value.replace(/\D/g, "").length;
  add(
    number,
    40,
    "PHONE",
    "phone-announced",
    announcements.phone,
    (v) => digitCount(v) >= 6 && digitCount(v) <= 15 && !/^\d{4}-\d\d-\d\d$/.test(v),
  );
  add(postal, 24, "POSTAL_CODE", "postal-code-announced", announcements.postalCode, () => true);
  add(
    code,
    40,
    "VEHICLE",
    "plate-announced",
    announcements.plate,
    (v) => v.length <= 14 && /[A-Z]/i.test(v) && v === v.toUpperCase(),
  );
  // Issuers come and go: where the words say card, its check digit is enough.
  add(cardDigits, 40, "CREDIT_CARD", "card-announced", announcements.card, (v) =>
    passesLuhn(v.replace(/\D/g, "")),
  );
  add(code, 40, "DRIVING_LICENCE", "licence-announced", announcements.licence, (v) => digitCount(v) >= 4);
  add(
    code,
    40,
    "PASSPORT",
    "passport-announced",
    announcements.passport,
    (v) => digitCount(v) >= 2 && v.length >= 6 && v.length <= 12,
  );
  add(code, 40, "MEDICAL_ID", "patient-announced", announcements.patient, (v) => digitCount(v) >= 4);
  spans.push(...scanVat(text), ...scanForms(text));
  const foreign = scanForeign(text);
  return {
    withCountry: foreign.filter(({ country }) => country !== undefined),
    others: [...spans, ...foreign.filter(({ country }) => country === undefined)],
  };
}

const brazilian = /(?<![\w.-])(?:\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}|\d{3}\.\d{3}\.\d{3}-\d{2})(?![\w-])/g;
const indianGst = /(?<![\w.-])[0-3]\d[A-Z]{5}\d{4}[A-Z][0-9A-Z]Z[0-9A-Z](?![\w-])/g;
/** A plate of one's own choice has no digit; in a text of capitals it looks like any word. */
const chosenPlate =
  /(?<=(?:licen[cs]e|number|registration|personali[sz]ed) plates?(?: number)?(?::| is| reads)? )(?:\p{Lu} )?\p{Lu}{2,7}(?: \p{Lu}{1,5})?(?![\p{L}\p{N}-])/giu;

/** Values whose form is like no other's where a word announces them. */
function scanForms(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  const add = (match: RegExpMatchArray, entity: PiiSpan["entity"], recogniser: string) => {
    const start = match.index ?? 0;
    spans.push({ start, end: start + match[0].length, entity, score: said, recogniser });
  };
  if (/\d\.\d{3}[./]\d/.test(text))
    for (const match of text.matchAll(brazilian))
      if (
        /\b(?:tax|cnpj|cpf|vat|fiscal)\b[^\d]{0,20}$/i.test(
          text.slice(Math.max(0, (match.index ?? 0) - 30), match.index),
        )
      )
        add(match, "TAX_ID", "brazilian-tax-announced");
  if (/gst/i.test(text))
    for (const match of text.matchAll(indianGst))
      if (/\bgst/i.test(text.slice(Math.max(0, (match.index ?? 0) - 40), match.index)))
        add(match, "TAX_ID", "gstin-announced");
  if (/\bplates?\b/.test(text))
    for (const match of text.matchAll(chosenPlate))
      if (match[0] === match[0].toUpperCase()) add(match, "VEHICLE", "plate-announced");
  return spans;
}

/** VAT numbers in full, with the letters of their country, as VIES and the neighbours of the Union write them. */
const vat =
  /(?<![\w.-])(?:ATU ?\d{8}|BE ?[01](?:[ .]?\d){9}|BG ?\d{9,10}|CY ?\d{8}[A-Z]|CZ ?\d{8,10}|(?:DE|EE|EL|PT) ?(?:[ .]?\d){9}|(?:DK|FI|HU|LU|MT|SI) ?(?:[ .]?\d){8}|ES ?(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])|FR ?[A-Z0-9]{2} ?(?:[ .]?\d){9}|(?:GB|XI) ?(?:[ .]?\d){9}(?:\d{3})?|(?:HR|IT|LV) ?\d{11}|IE ?\d[A-Z0-9+*]\d{5}[A-Z]{1,2}|LT ?(?:\d{9}|\d{12})|(?:NL ?)?\d{9}B\d{2}|PL ?(?:[ -]?\d){10}|(?:RO|SK) ?\d{9,10}|SE ?\d{12}|(?:CHE[ -]?)?\d{3}[. ]?\d{3}[. ]?\d{3} ?(?:MWST|TVA|IVA)|(?:NO ?)?\d{9} ?MVA)(?![\w-])/g;
const vatWords =
  /\b(?:(?:vat|tax)(?: (?:reg\w*|number|no|id|nr))*\.?|moms(?:nr|nummer)|cvr(?:-?nr)?\.?|ust-?id\w*|n° tva|partita iva|btw-?nr|btw-?nummer|mwst-?nr)[ ]?[:.#]{0,2}[ ]?(?:is |er |ist |es )?$/i;
/** Less than a value whose check digit is right. */
const mistyped = 0.7;

/**
 * A number in full right after the words VAT number: one that is mistyped is somebody's all the same, and says so by
 * its score. Shorter forms are believed by their check digit ({@link scanForeign}).
 */
function scanVat(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  if (!/vat\b|tax\b|moms|cvr|ust-?id|tva|iva\b|btw|mwst/i.test(text)) return spans;
  vat.lastIndex = 0;
  for (let match = vat.exec(text); match; match = vat.exec(text))
    if (vatWords.test(text.slice(Math.max(0, match.index - 30), match.index)))
      spans.push({
        start: match.index,
        end: match.index + match[0].length,
        entity: "TAX_ID",
        score: mistyped,
        recogniser: "vat-announced",
      });
  return spans;
}

/** Whether a value is right as it is written, or without points and brackets, which some libraries do not expect. */
function isWritten(validator: Validator, value: string): boolean {
  if (isValid(validator, value)) return true;
  const bare = value.replace(/[.()[\]]/g, "");
  return bare !== value && isValid(validator, bare);
}

const foreign =
  /\b([A-Z]{2})?\s?(tax (?:number|id)|taxpayer|tin|vat(?: number)?|national identification number|national id|identity card|identification number)\b[^\d]{0,12}$/i;

/** Schemes of any country, where the sentence speaks of a tax number or a national identification number. */
function scanForeign(text: string): PiiSpan[] {
  if (!/tax|vat\b|\btin\b|identif|national id|identity/i.test(text)) return [];
  const spans: PiiSpan[] = [];
  code.lastIndex = 0;
  for (let match = code.exec(text); match; match = code.exec(text)) {
    const words = foreign.exec(text.slice(Math.max(0, match.index - 50), match.index));
    if (!words) continue;
    const value = trimmed(match[0]).replace(/ (?:in|is|and|for|of|on|at|i|er|og)(?: .*)?$/i, "");
    const country = words[1] && words[1] === words[1].toUpperCase() ? words[1] : null;
    // "VAT: 250000" is an amount.
    const leastLength = country === null && /^vat$/i.test(words[2] ?? "") ? 7 : 5;
    const scheme = allSchemes().find(
      (one) =>
        (country === null || one.country === country) &&
        value.length >= leastLength &&
        isWritten(one.validator, value),
    );
    if (!scheme) continue;
    spans.push({
      start: match.index,
      end: match.index + value.length,
      entity: /tax|tin|vat/i.test(words[2] ?? "") ? "TAX_ID" : "NATIONAL_ID",
      score: country ? 0.97 : said,
      recogniser: "registered-announced",
      ...(country ? { country, scheme: scheme.validator.abbreviation ?? scheme.key.toUpperCase() } : {}),
    });
  }
  return spans;
}
