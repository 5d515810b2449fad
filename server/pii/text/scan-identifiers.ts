import { type Recogniser, recognise } from "../define-recogniser";
import { cpr, passesCprModulus } from "../recognisers/cpr";
import { isStandAloneUrl } from "../recognisers/network";
import { allSchemes, isValid } from "../recognisers/registered";
import { recognisers } from "../registry";
import type { PiiSpan } from "../schema";
import { around, isAnnounced, isNamed } from "./context";
import type { TextSource } from "./finding";

/** Kinds that need no digit in the text, with the character that gives them away. */
const triggers: Record<string, RegExp> = {
  email: /@/,
  url: /\p{L}\.\p{L}|:\/\//u,
  "ip-address": /\d\.\d|[0-9a-f]:[0-9a-f:]|::/i,
  "mac-address": /[0-9a-f][:.-][0-9a-f]/i,
  credential: /[A-Za-z0-9_-]{16}|BEGIN/,
  "bitcoin-address": /[A-Za-z0-9]{20}/,
  "ethereum-address": /0x/,
};

/** Six digits close together, or letters and digits in one word: less than that is no identifier. */
const numbered = /(?:\d[ ./()+–-]{0,3}){6}|[A-Z]{1,6}\d{2}[A-Z]?\d|\d{4,}[ -]?[A-Z]/i;
/** A check that this share of unrelated values passes, or fewer, decides by itself. */
const firmBelow = 0.05;
const digits = /\d{3}|\d [A-Z]/;
const scanners = recognisers.filter((recogniser) => recogniser.scan !== undefined);

/**
 * Kinds that are told by their form, with the words beside them as evidence: `firm` where a check digit or an
 * unmistakable form decides, `announced` where only the words do.
 */
export function scanIdentifiers({ text, region }: TextSource): { firm: PiiSpan[]; announced: PiiSpan[] } {
  const firm: PiiSpan[] = [];
  const announced: PiiSpan[] = [];
  const hasNumber = numbered.test(text);
  for (const recogniser of scanners) {
    const trigger = triggers[recogniser.id];
    if (trigger ? !trigger.test(text) : !hasNumber) continue;
    const { scan } = recogniser;
    if (!scan) continue;
    scan.lastIndex = 0;
    for (let match = scan.exec(text); match; match = scan.exec(text)) {
      const [value] = match;
      if (value === "") {
        scan.lastIndex++;
        continue;
      }
      const span = judge(recogniser, text, match.index, value, region);
      if (span) (recogniser.chance < firmBelow ? firm : announced).push(span);
    }
  }
  if (digits.test(text)) announced.push(...scanAnnounced(text));
  return { firm, announced };
}

function judge(
  recogniser: Recogniser,
  text: string,
  start: number,
  raw: string,
  region: string,
): PiiSpan | null {
  const value = trimmed(raw);
  const end = start + value.length;
  const accident = chanceOf(recogniser, value, region);
  const context = around(text, start, end);
  const named = isNamed(recogniser, context);
  const announced = isAnnounced(recogniser.entity, context);
  const believed =
    named ||
    (announced && !(recogniser.needsName && recogniser.country !== null)) ||
    (!recogniser.needsName && accident <= 0.02);
  // The check comes last: it is the dearest.
  if (!believed || !recognise(recogniser, value.replace(/ [-–] /, "-"), { region })) return null;
  if (recogniser.id === "url" && !isStandAloneUrl(value)) return null;
  const score = Math.min(
    0.99,
    0.75 + (named ? 0.2 : announced ? 0.1 : 0) + (accident < 0.001 ? 0.1 : 0) - accident * 1.5,
  );
  return {
    start,
    end,
    entity: recogniser.entity,
    score: Math.round(score * 100) / 100,
    recogniser: recogniser.id,
    ...(recogniser.country ? { country: recogniser.country } : {}),
    ...(recogniser.scheme ? { scheme: recogniser.scheme } : {}),
  };
}

/** How easily this very value passes by accident: separators where they belong and home numbers help. */
function chanceOf(recogniser: Recogniser, value: string, region: string): number {
  if (recogniser === cpr) {
    const bare = value.replace(/\D/g, "");
    const home = region === "DK";
    // Bare digits that fail modulus 11 are orders and invoices far more often than numbers issued since 2007.
    const bareOdds = passesCprModulus(bare) ? 1 : 1.5;
    const dash = /\D/.test(value) ? (home ? 0.2 : 0.5) : bareOdds;
    // Days above 60 are the rare numbers of people without a civil registration.
    const rare = Number(bare.slice(0, 2)) > 60 ? 5 : 1;
    return recogniser.chance * dash * rare * (passesCprModulus(bare) ? 0.3 : 1) * (home ? 0.5 : 1);
  }
  if (
    recogniser.id === "us-ssn" ||
    recogniser.id === "dk-phone" ||
    recogniser.id === "phone-north-american" ||
    recogniser.id === "phone-international"
  )
    return 0.01;
  if (recogniser.id === "credit-card") return 0.01;
  if (recogniser.id === "ethereum-address") return 0;
  // Bare digits are everywhere; letters and digits in a fixed order are rare beside what has that form by purpose.
  return recogniser.chance * (/^\d+$/.test(value) ? 2 : /[A-Z]/i.test(value) ? 0.5 : 1);
}

const trimmed = (value: string) => value.replace(/[\s.,;:!?)'"-]+$/u, "");

const number = /(?<![\w+.])(?:\+|00)?\(?\d(?:[ ()./-]{0,2}\d){5,14}(?: ?(?:x|ext\.?) ?\d{1,6})?(?![\w])/g;
const code =
  /(?<![\w.-])(?=[A-Z0-9 ./-]*\d)[A-Za-z]?[A-Z0-9]+(?:[ ./-]{1,2}[A-Z0-9]+)*(?:[ -]?[a-z](?![a-z]))?(?![\w])/g;
const postal =
  /(?<![\w.-])(?:\d{3} ?\d{2}|\d{3,7}|\d{5}-\d{3,4}|\d{2,3}-\d{3,4}|[A-Z]{1,3}[- ]?\d{3,7}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z][ -]?\d[A-Z]\d|[A-Z]\d{2} ?[A-Z0-9]{4}|\d{4} ?[A-Z]{2})(?![\w-])/g;

const announcement =
  /phone|tel|mobil|m[oó]vil|cell|call|dial|fax|sms|text|whatsapp|tlf|ring|tfno|zip|post|plz|c[oó]digo|\bcp\b|plate|plade|kennzeichen|matr|regist|licen|kørekort|f[uü]hrer|pas|medical|patient|mrn|nhc|nass|health|histori|tax|vat|\btin\b|identi|national/i;

/** Values whose form alone says nothing, believed because the words right before name them. */
function scanAnnounced(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  if (!announcement.test(text)) return spans;
  const add = (
    pattern: RegExp,
    reach: number,
    entity: PiiSpan["entity"],
    recogniser: string,
    names: RegExp,
    fits: (value: string) => boolean,
  ) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      const value = trimmed(match[0]);
      if (!fits(value)) continue;
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      if (names.test(before))
        spans.push({ start: match.index, end: match.index + value.length, entity, score: 0.7, recogniser });
    }
  };
  const digitCount = (value: string) => value.replace(/\D/g, "").length;
  add(
    number,
    40,
    "PHONE",
    "phone-announced",
    /\b(?:phone|telephone|tel|mobile|cell|call(?:ing)?|dial|fax|sms|text(?: me)?|whatsapp|telefon\w*|tlf|mobil\w*|ring(?:e)?(?: til| på)?|tel[eé]fonos?|m[oó]vil|tfno)\b[^\d]{0,38}$/i,
    (v) => digitCount(v) >= 6 && digitCount(v) <= 15 && !/^\d{4}-\d\d-\d\d$/.test(v),
  );
  add(
    postal,
    24,
    "POSTAL_CODE",
    "postal-code-announced",
    /\b(?:zip(?: ?code)?|post(?:al)?[ -]?code|postcode|postnummer|postnr|plz|postleitzahl|code postal|c[oó]digo postal|cp)\b[^\d]{0,10}$/i,
    () => true,
  );
  add(
    code,
    40,
    "VEHICLE",
    "plate-announced",
    /\b(?:licen[cs]e plate|number plate|plate(?: number)?|nummerplade|kennzeichen|matr[ií]cula|registration (?:number|plate))\b[^\d]{0,12}$/i,
    (v) => v.length <= 12 && /[A-Z]/i.test(v) && v === v.toUpperCase(),
  );
  add(
    code,
    40,
    "DRIVING_LICENCE",
    "licence-announced",
    /\b(?:driv\w*['’]?s? licen[cs]e|licen[cs]e (?:number|no)|kørekort\w*|f[uü]hrerschein\w*)\b[^\d]{0,20}$/i,
    (v) => digitCount(v) >= 4,
  );
  add(
    code,
    40,
    "PASSPORT",
    "passport-announced",
    /\b(?:passport|pasnummer|reisepass\w*|pasaporte|passeport|passaporto)\b[^\d]{0,20}$/i,
    (v) => digitCount(v) >= 2 && v.length >= 6 && v.length <= 12,
  );
  add(
    code,
    40,
    "MEDICAL_ID",
    "patient-announced",
    /\b(?:patient (?:id|number|no)|medical record(?: number)?|mrn|nhc|nass|health card(?: number)?|historia(?: cl[ií]nica)?|n[uú]mero de historia)\b[^\d]{0,14}$/i,
    (v) => digitCount(v) >= 4,
  );
  return [...spans, ...scanForeign(text)];
}

const foreign =
  /\b([A-Z]{2})?\s?(tax (?:number|id)|taxpayer|tin|vat(?: number)?|national identification number|national id|identity card|identification number)\b[^\d]{0,12}$/i;

/** Schemes of any country, where the sentence speaks of a tax number or a national identification number. */
function scanForeign(text: string): PiiSpan[] {
  if (!/tax|vat\b|\btin\b|identif|national id|identity/i.test(text)) return [];
  const spans: PiiSpan[] = [];
  code.lastIndex = 0;
  for (let match = code.exec(text); match; match = code.exec(text)) {
    const said = foreign.exec(text.slice(Math.max(0, match.index - 50), match.index));
    if (!said) continue;
    const value = trimmed(match[0]).replace(/ (?:in|is|and|for|of|on|at|i|er|og)(?: .*)?$/i, "");
    const country = said[1] && said[1] === said[1].toUpperCase() ? said[1] : null;
    const scheme = allSchemes().find(
      (one) =>
        (country === null || one.country === country) && value.length >= 6 && isValid(one.validator, value),
    );
    if (!scheme) continue;
    spans.push({
      start: match.index,
      end: match.index + value.length,
      entity: /tax|tin|vat/i.test(said[2] ?? "") ? "TAX_ID" : "NATIONAL_ID",
      score: 0.72,
      recogniser: "registered-announced",
      ...(country ? { country, scheme: scheme.validator.abbreviation ?? scheme.key.toUpperCase() } : {}),
    });
  }
  return spans;
}
