import type { PiiSpan } from "../schema";
import { fold } from "../words/fold";
import type { TextSource } from "./finding";
import { isTown } from "./names/dictionary";

const word = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const englishType =
  "(?:Street|St|Avenue|Ave|Boulevard|Blvd|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Circle|Cir|Place|Pl|Parkway|Pkwy|Highway|Hwy|Terrace|Trail|Square|Sq|Loop|Alley|Crescent|Grove|Close|Mews|Gardens|Way|Row|Walk|Broadway)";
const shoutedType = englishType.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
const unit = "(?:,? ?(?:Apt|Apartment|Unit|Suite|Ste|Room|Floor|Flat|#)\\.? ?#?\\w{1,6})?";
const nordicEnding =
  "(?:vej|vejen|gade|gaden|allé|alle|stræde|plads|pladsen|torv|torvet|vænget|vænge|parken|bakken|toften|haven|marken|engen|lunden|stien|kaj|gata|gatan|vägen|veien|straße|strasse|gasse|weg|platz|allee|straat|laan|plein|gracht|katu|tie|kuja)";
/** `Konrad-Adenauer-Gasse`: behind a line the ending has a capital. */
const hyphenedEnding = nordicEnding.replace(/(?<=[(|])\p{Ll}/gu, (letter) => letter.toUpperCase());
const shoutedEnding = nordicEnding.toUpperCase();
const floor =
  "(?:,? (?:\\d{1,2}\\.?(?: ?sal)?|[sS][tT](?:uen|\\.)?|[kK][lL]\\.),? ?(?:tv|th|mf|TV|TH|MF|t\\.v|t\\.h|midtfor)?\\.?(?![\\w]))?";
const prefix =
  "(?:Rue|Avenue|Av\\.|Avda\\.?|Boulevard|Calle|C/|Plaza|Paseo|Pº|Carrer|Carretera|Ctra\\.?|Camino|Travesía|Glorieta|Ronda|Urbanización|Via|Viale|Piazza|Corso|Largo|Rua|Avenida|Travessa|Praça|ul\\.|Ulica|al\\.|os\\.)";

const otherStreet = "(?:Allé|Plads|Torv|Vej|Gade|Boulevard|Vænge|Strand|Landevej|Bakke|Park)";

/** Forms of addresses, each with what a text must have to be looked through for it: the forms are dear, most texts have none. */
const forms: [recogniser: string, anywhere: RegExp, form: RegExp][] = [
  [
    "address-english",
    /\d[A-Za-z]?,? [^a-z]/,
    new RegExp(
      `(?<![\\w.-])\\d{1,6}[A-Za-z]?,? (?:[NSEW]\\.? )?(?:(?:${word}|\\d{1,3}(?:st|nd|rd|th)) ){1,4}(?:${englishType}|${shoutedType})(?![\\p{L}])\\.?${unit}`,
      "gu",
    ),
  ],
  [
    "address-suffix",
    new RegExp(` \\d(?<=(?:${nordicEnding}|${shoutedEnding}|${hyphenedEnding}|${otherStreet}) \\d)`),
    new RegExp(
      `(?<![\\p{L}])(?:${word} ){0,3}(?:\\p{Lu}[\\p{L}'-]*(?:${nordicEnding}|${shoutedEnding}|(?<=-)${hyphenedEnding})|${word} ${otherStreet}) \\d{1,4}(?:[-–]\\d{1,4})?(?: ?[A-Z]|[a-z])?(?![\\w])${floor}`,
      "gu",
    ),
  ],
  [
    "address-prefix",
    new RegExp(`${prefix} `),
    new RegExp(
      `(?<![\\p{L}])${prefix} (?:(?:de|del|della|delle|du|des|la|las|los|el|le|les|l'|do|da|dos|i|y) ?){0,2}(?:[\\p{L}\\p{M}'’.-]+ ?){1,6},? ?(?:n[ºo°.]+ ?)?\\d{1,5}(?: ?[A-Z](?![\\p{L}])| ?bis)?(?:,? ?(?:piso |esc(?:alera)?\\.? |portal |bajo |\\d{1,2}[ºªo°]) ?\\w{0,6})?`,
      "gu",
    ),
  ],
  // What somebody lives at is an address whatever the street is called; where a number follows the street, it has its own.
  [
    "address-announced",
    /\b(?:[Ll]iv|[Rr]esid|[Ss]taying)[a-z]* at \d/,
    /(?<=\b(?:[Ll]iv(?:es?|ed|ing)|[Rr]esid(?:es?|ed|ing)|[Ss]taying) at )\d{1,5}[A-Za-z]? (?:\p{Lu}[\p{L}\p{M}'’-]*(?: (?=\p{Lu}))?){1,4}(?![\p{L}\p{M}])(?!(?: [\p{L}\p{M}]+){0,3} \d)/gu,
  ],
  [
    "address-box",
    /Box|Postboks|Postfach|PSC|Apartado/,
    /(?<![\p{L}])(?:P\.?O\.? ?Box|Postboks|Postfach|PSC|Apartado) ?#?\d{1,6}(?:, Box \d+)?/gu,
  ],
  [
    "address-unit",
    /(?:Apt\.?|Suite|Unit|Apartment) \d/,
    /(?<![\p{L}])(?:Apt\.?|Suite|Unit|Apartment) \d{1,5}(?![\w])/gu,
  ],
];

/** State or province and code, country: what may follow a street in English. */
const tail =
  /^(?:[,\s]+(?:Apt|Suite|Unit|Ste)\.? ?\d{1,5})?(?:[,\s]+(?:\p{Lu}[\p{L}'’.-]*[ ]?){1,4}){1,3}[,\s]+(?:[A-Z]{2}[,\s]+)?(?:(?:\p{Lu}\p{L}+ )?[A-Z]{0,2}\d{3,6}(?:-\d{4})?|[A-Z]\d[A-Z] ?\d[A-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})(?![\w-])/u;
const postalAndTown =
  /^(?:,|,? ?\n|,? )\s?((?:[A-Z]{1,2}-)?(?:\d{4}-\d{3}|\d{2}-\d{3}|\d{3} \d{2}|\d{4} ?[A-Z]{2}|\d{4,5})) (\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]*))?)/u;
/** A postal code and a town at the start of a line or after a comma, as addresses go on. */
const codeAndTown =
  /(?<=(?:^|\n|, |\(|\bi |\bin |\bpå ))((?:[A-Z]{1,2}-)?(?:\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}|\d{4,5})) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*)?)/gu;

/** Codes before the name of a known town, where no street stands before them. */
function scanCodesAndTowns(text: string): PiiSpan[] {
  const spans: PiiSpan[] = [];
  codeAndTown.lastIndex = 0;
  for (let match = codeAndTown.exec(text); match; match = codeAndTown.exec(text)) {
    const [whole, code = "", town = ""] = match;
    const name = [town, town.split(" ")[0] ?? ""].find((one) => isTown(fold(one)));
    if (name === undefined) continue;
    const [start, townStart] = [match.index, match.index + whole.length - town.length];
    const told = { score: 0.85, recogniser: "postal-code-before-town" };
    spans.push({ ...told, start, end: start + code.length, entity: "POSTAL_CODE" });
    spans.push({ ...told, start: townStart, end: townStart + name.length, entity: "LOCATION" });
  }
  return spans;
}

/** Streets with numbers, with what belongs to them: flat, and town and code where one line goes on. */
export function scanAddresses({ text, characters, language }: TextSource): PiiSpan[] {
  const spans: PiiSpan[] = [];
  // Every form has a number in it.
  if (characters.digits === 0) return spans;
  if (language !== "en" && characters.digits >= 4) spans.push(...scanCodesAndTowns(text));
  for (const [recogniser, anywhere, form] of forms) {
    if (!anywhere.test(text)) continue;
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const start = match.index;
      let end = start + match[0].length;
      const rest = text.slice(end, end + 120);
      const more = language === "en" ? tail.exec(rest) : null;
      if (more) end += more[0].length;
      spans.push({ start, end, entity: "ADDRESS", score: 0.9, recogniser });
      const place = more ? null : postalAndTown.exec(rest);
      if (!place) continue;
      const [whole, code = "", town = ""] = place;
      const codeStart = end + whole.indexOf(code);
      spans.push({
        start: codeStart,
        end: codeStart + code.length,
        entity: "POSTAL_CODE",
        score: 0.9,
        recogniser: "postal-code-after-street",
      });
      const townStart = end + whole.length - town.length;
      spans.push({
        start: townStart,
        end: townStart + town.length,
        entity: "LOCATION",
        score: 0.85,
        recogniser: "town-after-code",
      });
    }
  }
  return spans;
}
