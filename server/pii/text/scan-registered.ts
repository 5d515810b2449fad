import type { Validator } from "stdnum";
import { redrawn } from "../columns/odds";
import { recognise } from "../define-recogniser";
import { allSchemes, isValid } from "../recognisers/registered";
import { recognisers } from "../registry";
import type { PiiSpan } from "../schema";
import { said } from "./finding";
import { trimmed } from "./trimmed";

/**
 * Numbers of taxpayers and citizens of any country that the words right before them announce. Where the country is
 * known, by the words or by the letters in front, its check digits decide; where it is not, those of all countries do.
 *
 * @param code finds codes of letters and digits, with the flag `g`
 */
export function scanRegistered(text: string, code: RegExp): PiiSpan[] {
  return [...scanVat(text), ...scanForeign(text, code)];
}

/** VAT numbers in full, with the letters of their country, as VIES and the neighbours of the Union write them. */
const vat =
  /(?<![\w.-])(?:ATU ?\d{8}|BE ?[01](?:[ .]?\d){9}|BG ?\d{9,10}|CY ?\d{8}[A-Z]|CZ ?\d{8,10}|(?:DE|EE|EL|PT) ?(?:[ .]?\d){9}|(?:DK|FI|HU|LU|MT|SI) ?(?:[ .]?\d){8}|ES ?(?:[A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])|FR ?[A-Z0-9]{2} ?(?:[ .]?\d){9}|(?:GB|XI) ?(?:[ .]?\d){9}(?:\d{3})?|(?:HR|IT|LV) ?\d{11}|IE ?\d[A-Z0-9+*]\d{5}[A-Z]{1,2}|LT ?(?:\d{9}|\d{12})|(?:NL ?)?\d{9}B\d{2}|PL ?(?:[ -]?\d){10}|(?:RO|SK) ?\d{9,10}|SE ?\d{12}|(?:CHE[ -]?)?\d{3}[. ]?\d{3}[. ]?\d{3} ?(?:MWST|TVA|IVA)|(?:NO ?)?\d{9} ?MVA)(?![\w-])/g;
const vatWords =
  /\b(?:(?:vat|tax)(?: (?:reg\w*|number|no|id|nr))*\.?|moms(?:nr|nummer)|cvr(?:-?nr)?\.?|ust-?id\w*|n° tva|partita iva|btw-?nr|btw-?nummer|mwst-?nr)[ ]?[:.#]{0,2}[ ]?(?:is |er |ist |es )?$/i;

/** A number in full right after the words VAT number. */
function scanVat(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  if (!/vat\b|tax\b|moms|cvr|ust-?id|tva|iva\b|btw|mwst/i.test(text)) return spans;
  vat.lastIndex = 0;
  for (let match = vat.exec(text); match; match = vat.exec(text)) {
    if (!vatWords.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    if (!isRightVat(match[0])) continue;
    spans.push({
      start: match.index,
      end: match.index + match[0].length,
      entity: "TAX_ID",
      score: said,
      recogniser: "vat-announced",
    });
  }
  return spans;
}

/** Letters in front that are not those of ISO 3166, and endings that tell the country. */
const letters: Record<string, string> = { EL: "GR", XI: "GB" };
const endings: [RegExp, string][] = [
  [/MVA$/, "NO"],
  [/(?:MWST|TVA|IVA)$/, "CH"],
  [/\d{9}B\d{2}$/, "NL"],
];

/** Whether a VAT number in full is right in its country; the country is told by its letters or by the ending. */
function isRightVat(value: string): boolean {
  const first = value.slice(0, 2).toUpperCase();
  const country = endings.find(([ending]) => ending.test(value))?.[1] ?? letters[first] ?? first;
  const bare = value.replace(/^[A-Z]{2}(?=[ \dA-Z])/, "");
  const forms = country === "CH" ? [value, `CHE${value}`] : [value, bare];
  return numberSchemes().some((one) => one.country === country && forms.some(one.passes));
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
function scanForeign(text: string, code: RegExp): PiiSpan[] {
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
    const scheme = numberSchemes().find(
      (one) =>
        (country === null || one.country === country) &&
        value.length >= leastLength &&
        (one.passes(value) || (value.startsWith(one.country) && one.passes(value.slice(2).trim()))) &&
        (country !== null || saysMore(one, value)),
    );
    if (!scheme) continue;
    spans.push({
      start: match.index,
      end: match.index + value.length,
      entity: /tax|tin|vat/i.test(words[2] ?? "") ? "TAX_ID" : "NATIONAL_ID",
      score: country ? 0.97 : said,
      recogniser: "registered-announced",
      ...(country ? { country, scheme: scheme.short } : {}),
    });
  }
  return spans;
}

/** Share of unrelated values of its layout that pass, above which a scheme says nothing of a number. */
const tooMany = 0.25;
/** The same where letters stand at fixed places among the digits: few numbers are written so at all. */
const tooManyOfForm = 0.5;
const tellingForm = /^[A-Z]{2,}\d{2,}[A-Z]|\d[A-Z]{2,}\d|^[A-Z]\d{5,}[A-Z]/i;

/** Share of unrelated values that pass, by scheme and layout. */
const accidents = new Map<string, number>();

/** One numbering scheme as a test of a single value. */
type NumberScheme = { id: string; country: string; short: string; passes: (value: string) => boolean };

let known: NumberScheme[] | undefined;

/** The schemes of the library and our own. */
function numberSchemes(): NumberScheme[] {
  if (known) return known;
  const own = recognisers.flatMap((recogniser) => {
    const { id, country, entity, scheme } = recogniser;
    if (country === null || (entity !== "NATIONAL_ID" && entity !== "TAX_ID")) return [];
    const passes = (value: string) => recognise(recogniser, value, { region: country });
    return [{ id, country, short: scheme ?? id, passes }];
  });
  const library = allSchemes().map(({ country, key, validator }) => ({
    id: `${country} ${key}`,
    country,
    short: validator.abbreviation ?? key.toUpperCase(),
    passes: (value: string) => isWritten(validator, value),
  }));
  known = [...library, ...own];
  return known;
}

/**
 * Whether a scheme tells a number of its own from others of the same layout. The library knows many that take any
 * digits, and one of them fits every number.
 */
function saysMore({ id, passes }: NumberScheme, value: string): boolean {
  const layout = `${id} ${value.replace(/\d/g, "9").replace(/[A-Z]/g, "A").replace(/[a-z]/g, "a")}`;
  let accident = accidents.get(layout);
  if (accident === undefined) {
    const drawn = redrawn([value], 80);
    accident = drawn.filter(passes).length / drawn.length;
    accidents.set(layout, accident);
  }
  return accident <= (tellingForm.test(value) ? tooManyOfForm : tooMany);
}
