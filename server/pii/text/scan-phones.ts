import { phoneCountry } from "../recognisers/phone";
import type { PiiSpan } from "../schema";
import type { TextSource } from "./finding";

/** Groups of digits as people write the number of somebody in their own country. */
const grouped =
  /(?<![\w+.,/-])(?<!\d )(?:\(0\d{1,4}\)[ -]?\d{2,4}|0\d{1,4}[ /-]{1,3}\d{2,4}|[4-9]\d{1,2} \d{2,3})(?:[ -]?\d{2,4}){1,3}(?![\w/-]|[.,]\d| \d)/g;
const money = /[$€£]\s?$|\b(?:kr|eur|usd|dkk|sek|nok|euros?|zł|pln)\.?\s?$/i;
const moneyAfter = /^\s?(?:[$€£%]|kr\b|eur|usd|dkk|sek|nok|zł|pln|mio\b|million)/i;

/** A plus and a country code begin nothing but a phone number; many are written that no plan of numbers allows. */
const international = /(?<![\w+.])\+[1-9]\d{0,2}(?:[ ().-]{0,2}\d){8,12}(?:x\d{1,5})?(?![\w-]|[.,]\d)/g;

/** English is written in many countries: a number with a leading zero is none of North America. */
const englishRegions = ["GB", "IE", "AU"];
/** Countries whose numbers begin without a zero; elsewhere three groups of digits are any number. */
const withoutZero = new Set(["ES", "PT", "PL", "NO"]);

/**
 * Phone numbers with a plus; those without a prefix are believed by their grouping where they are valid in the country of the text. Danish and
 * North American ones have recognisers of their own.
 */
export function scanPhones({ text, language, region }: TextSource): PiiSpan[] {
  const spans: PiiSpan[] = [];
  if (text.includes("+"))
    for (const match of text.matchAll(international))
      if (!/0{5}$/.test(match[0]))
        spans.push({
          start: match.index,
          end: match.index + match[0].length,
          entity: "PHONE",
          score: 0.75,
          recogniser: "phone-with-plus",
        });
  if (region === "DK" || !/\d{2,3}[ )/-]/.test(text)) return spans;
  grouped.lastIndex = 0;
  for (let match = grouped.exec(text); match; match = grouped.exec(text)) {
    const [value] = match;
    const [start, end] = [match.index, match.index + match[0].length];
    const trunk = /^\(?0/.test(value);
    if (!trunk && !(withoutZero.has(region) && /^\d{2,3}(?: \d{2,3}){2,3}$/.test(value))) continue;
    if (money.test(text.slice(Math.max(0, start - 8), start)) || moneyAfter.test(text.slice(end, end + 9)))
      continue;
    const regions = language === "en" ? (trunk ? englishRegions : []) : [region];
    if (regions.some((one) => phoneCountry(value, one) === one))
      spans.push({ start, end, entity: "PHONE", score: 0.8, recogniser: "phone-in-groups" });
  }
  return spans;
}
