import { passesLuhn } from "../recognisers/check-digits";
import type { PiiSpan } from "../schema";
import { said } from "./finding";
import { scanRegistered } from "./scan-registered";
import { trimmed } from "./trimmed";

const number = /(?<![\w+.])(?:\+|00)?\(?\d(?:[ ()./-]{0,2}\d){5,14}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\w])/g;
const code =
  /(?<![\w.-])(?=[A-Za-z]{0,3}[A-Z0-9 ./·+-]*\d)[A-Za-z]{0,3}[A-Z0-9]+(?:[ ./·+-]{1,2}[A-Z0-9]+)*(?:[[(][A-Z0-9][\])])?(?:[ -]?[a-z](?![a-z]))?(?![\w])/g;
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
 *
 * @param digits how many the text has
 */
export function scanAnnounced(text: string, digits: number): { withCountry: PiiSpan[]; others: PiiSpan[] } {
  const spans: PiiSpan[] = [];
  if (!anyAnnouncement.test(text)) return { withCountry: [], others: [] };
  const add = (
    fewestDigits: number,
    pattern: RegExp,
    reach: number,
    entity: PiiSpan["entity"],
    recogniser: string,
    names: Announcement,
    fits: (value: string) => boolean,
  ) => {
    if (digits < fewestDigits || !names.anywhere.test(text)) return;
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
    6,
    number,
    40,
    "PHONE",
    "phone-announced",
    announcements.phone,
    (v) => digitCount(v) >= 6 && digitCount(v) <= 15 && !/^\d{4}-\d\d-\d\d$/.test(v),
  );
  add(1, postal, 24, "POSTAL_CODE", "postal-code-announced", announcements.postalCode, () => true);
  add(
    1,
    code,
    40,
    "VEHICLE",
    "plate-announced",
    announcements.plate,
    (v) => v.length <= 14 && /[A-Z]/i.test(v) && v === v.toUpperCase(),
  );
  // Issuers come and go: where the words say card, its check digit is enough.
  add(12, cardDigits, 40, "CREDIT_CARD", "card-announced", announcements.card, (v) =>
    passesLuhn(v.replace(/\D/g, "")),
  );
  add(4, code, 40, "DRIVING_LICENCE", "licence-announced", announcements.licence, (v) => digitCount(v) >= 4);
  add(
    2,
    code,
    40,
    "PASSPORT",
    "passport-announced",
    announcements.passport,
    (v) => digitCount(v) >= 2 && v.length >= 6 && v.length <= 12,
  );
  add(4, code, 40, "MEDICAL_ID", "patient-announced", announcements.patient, (v) => digitCount(v) >= 4);
  spans.push(...scanForms(text));
  const registered = scanRegistered(text, code);
  return {
    withCountry: registered.filter(({ country }) => country !== undefined),
    others: [...spans, ...registered.filter(({ country }) => country === undefined)],
  };
}

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
  if (/gst/i.test(text))
    for (const match of text.matchAll(indianGst))
      if (/\bgst/i.test(text.slice(Math.max(0, (match.index ?? 0) - 40), match.index)))
        add(match, "TAX_ID", "gstin-announced");
  if (/\bplates?\b/.test(text))
    for (const match of text.matchAll(chosenPlate))
      if (match[0] === match[0].toUpperCase()) add(match, "VEHICLE", "plate-announced");
  return spans;
}
