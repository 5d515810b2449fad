import { detectSpans } from "../detect-spans";
import { whatHeaderSays } from "../header/what-header-says";
import type { PiiClass, PiiEntity, PiiSpan } from "../schema";
import { masked } from "../text/masks";
import { isStreetLine } from "../words/streets";
import { type Candidate, type Judge, neverSurerThan, percent, shareOf, type TableContext } from "./candidate";
import { decodedText } from "./decoded-text";
import { isMapCell } from "./judge-addresses";
import { isFullName } from "./name-facts";
import { rowsArePersons } from "./persons";
import { type ColumnSample, type CountedValue, spread, thin } from "./sample";

type Rule = { from: number; class: PiiClass };

/** Kinds known by their form, with the share of all texts from which they count; one text alone never does. */
const identifying: Partial<Record<PiiEntity, Rule>> = {
  NATIONAL_ID: { from: 0.005, class: "direct" },
  CREDIT_CARD: { from: 0.005, class: "direct" },
  IBAN: { from: 0.005, class: "direct" },
  EMAIL: { from: 0.01, class: "direct" },
  PHONE: { from: 0.01, class: "direct" },
  SECRET: { from: 0.005, class: "direct" },
};
/** Kinds known by their words, with the share of sentences from which they count. */
const named: Partial<Record<PiiEntity, Rule>> = {
  ADDRESS: { from: 0.1, class: "direct" },
  PERSON: { from: 0.3, class: "direct" },
};
const rules = { ...named, ...identifying };

/** Texts read closely per column. */
const texts = 80;
/** Words from which a text is a sentence that may be about somebody; fewer where the header promises notes. */
const sentence = { notes: 4, other: 5 };
const notesHeader =
  /\b(?:noter|anteckningar|merknad(?:er)?|uwagi|notatki|poznamky|observaciones|notes?|comments?|remarks?|messages?|memo|feedback|bemaerkning(?:er)?|bemarkning(?:er)?|kommentar(?:er)?|notat(?:er)?|besked(?:er)?|bemerkung(?:en)?|notiz(?:en)?|anmerkung(?:en)?|nachricht(?:en)?|anmarkning|kommentti|remarques?|commentaires?|notas?|comentarios?|osservazioni|opmerking(?:en)?)\b/;
/** A cell of several words that may hold an identifier: an at sign, six digits or more, an IBAN's start. */
const mayIdentify =
  /\p{L}[\s\S]*(?:@|\d(?:[\s./-]?\d){5}|\b[A-Z]{2}\d{2}\b)|(?:@|\d(?:[\s./-]?\d){5})[\s\S]*\p{L}/u;

/** Among notes and labels a cell may be nothing but an address. */
const wholeMail = /^[^\s@]+@[^\s@.]+\.[^\s@]+$/;

/** A word beside something else; the two letters of a country before a number are none. */
const hasWords = /\p{L}{3}[\s\S]*\s|\s[\s\S]*\p{L}{3}|\p{Ll}{2}[\s\S]*\s/u;

/** Kinds whose check leaves little doubt: one of them in a column of notes is one too many. */
const checked: ReadonlySet<PiiEntity> = new Set(["NATIONAL_ID", "CREDIT_CARD", "IBAN", "EMAIL", "SECRET"]);

/** Shapes on a map, whose decimals are digits of nobody. */
const geometry = /^(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\b/i;

type Holding = { entity: PiiEntity; count: number; share: number };

/** Confidence in what texts hold: at least, and added by the share of those that hold it at most. */
const confidence = { least: 0.65, added: 0.2 };

/** Personal data inside notes, comments and messages, be they short ones among "ok" and "-". */
export const judgeText = (language: string): Judge =>
  neverSurerThan(confidence.least + confidence.added, (sample, table) => {
    if (sample.type !== null && sample.type !== "text" && sample.type !== "json") return null;
    if (sample.values.length < 3) return null;
    const encoded = judgeEncoded(sample, language, table.region);
    if (encoded) return encoded;
    const notes = notesHeader.test(sample.header.text);
    const sure = notes ? () => true : isPlainlyPersonal;
    const read = (values: readonly CountedValue[]) => countEntities(values, language, table.region, sure);
    const found = [...identifiersIn(sample, read), ...sentencesOf(sample, table, read)]
      .filter(({ entity, share, count }) =>
        notes && checked.has(entity) ? count >= 1 : share >= (rules[entity]?.from ?? 1) && count >= 2,
      )
      .sort((a, b) => b.share - a.share)
      .filter(({ entity }, i, all) => all.findIndex((one) => one.entity === entity) === i);
    const [first] = found;
    const rule = first && rules[first.entity];
    if (!first || !rule) return null;
    return {
      entity: first.entity,
      class: rule.class,
      confidence: confidence.least + Math.min(confidence.added, first.share / 4),
      share: first.share,
      form: "text",
      evidence: found.map(
        ({ entity, share }) => `About ${percent(share)} of the texts hold ${entity} inside running text.`,
      ),
    };
  });

/**
 * Cells that are written over for transport, as parts of web addresses and base64 are. What is in them cannot be masked in
 * its place, so the verdict is on the whole cell.
 */
function judgeEncoded(sample: ColumnSample, language: string, region: string): Candidate | null {
  const values = thin(sample.values, texts);
  const decoded = values.flatMap(({ text, count }) => {
    const plain = decodedText(text);
    return plain === null ? [] : [{ text: plain, count }];
  });
  if (decoded.length < 3 || decoded.length < values.length * 0.2) return null;
  const held = [...countEntities(decoded, language, region, isPlainlyPersonal)]
    .filter(([entity, count]) => checked.has(entity) && count >= 3 && count >= values.length * 0.05)
    .sort((a, b) => b[1] - a[1]);
  const [first] = held;
  const rule = first && rules[first[0]];
  if (!first || !rule) return null;
  return {
    entity: first[0],
    class: rule.class,
    confidence: 0.7,
    share: first[1] / values.length,
    evidence: [
      `About ${percent(first[1] / values.length)} of the cells hold ${first[0]} once they are decoded.`,
    ],
  };
}

type Read = (values: readonly CountedValue[]) => Map<PiiEntity, number>;

/** Identifiers are rare in notes: all values are looked at, and those that may hold one are read. */
function identifiersIn(sample: ColumnSample, read: Read): Holding[] {
  const suspects = sample.values.filter(
    ({ text }) =>
      (hasWords.test(text) && mayIdentify.test(text) && !geometry.test(text)) || wholeMail.test(text),
  );
  const chosen = spread(suspects, texts);
  const factor = suspects.length / Math.max(1, chosen.length) / sample.values.length;
  return [...read(chosen)]
    .filter(([entity]) => identifying[entity])
    .map(([entity, count]) => ({ entity, count, share: count * factor }));
}

/**
 * Names and addresses are looked for in sentences only: a column without them is one of titles and labels.
 * Identifiers without many digits (tokens, tax codes of letters) are found there too.
 */
function sentencesOf(sample: ColumnSample, table: TableContext, read: Read): Holding[] {
  const values = thin(sample.values, texts);
  const lengths = values.map(({ text }) => text.split(/\s+/).length);
  const notes = notesHeader.test(sample.header.text);
  const least = notes ? sentence.notes : sentence.other;
  const sentences = values.filter((_, i) => (lengths[i] ?? 0) >= least);
  const words = lengths.filter((n) => n >= least).reduce((sum, n) => sum + n, 0);
  const few = sentences.length < 3 || sentences.length / values.length < 0.2;
  if (few || words / sentences.length < least + (notes ? 0 : 1)) return [];
  const ofThings = placesThings(sample, table);
  return [...read(sentences)]
    .filter(([entity]) => rules[entity] && !(entity === "ADDRESS" && ofThings))
    .map(([entity, count]) => {
      const among = identifying[entity] ? values.length : sentences.length;
      return { entity, count, share: count / among };
    });
}

/**
 * Names and addresses in texts that no header calls notes: citations, descriptions and lists of goods are full of
 * capitalised words, so a name must be one by the dictionary and an address must have a street and a number.
 */
function isPlainlyPersonal({ entity }: PiiSpan, words: string): boolean {
  // Where all is written in capitals, capitals tell no name from goods: "APPLES GRANNY SMITH".
  if (entity === "PERSON") return /\p{Ll}/u.test(words) && isFullName(words);
  return entity !== "ADDRESS" || isStreetLine(words);
}

const leastScore = 0.7;
/** A column has many texts: names that are wrong in two of three places are seldom wrong in all of them. */
const leastLikelyName = 0.25;

/** Texts that hold each kind of personal data, surely enough. */
function countEntities(
  values: readonly CountedValue[],
  language: string,
  defaultRegion: string,
  sure: (span: PiiSpan, words: string) => boolean,
) {
  const holding = new Map<PiiEntity, number>();
  for (const { text: whole } of values) {
    const text = whole.slice(0, 2000).replace(masked, "…");
    const spans = detectSpans(text, { language, defaultRegion });
    const believed = spans.filter(
      (span) =>
        span.score >= (span.recogniser.endsWith("-in-text") ? leastLikelyName : leastScore) &&
        sure(span, text.slice(span.start, span.end)),
    );
    for (const entity of new Set(believed.map((span) => span.entity)))
      holding.set(entity, (holding.get(entity) ?? 0) + 1);
  }
  return holding;
}

/** Addresses of meetings, and of whatever a map shows unless its rows are persons. */
function placesThings(sample: ColumnSample, table: TableContext): boolean {
  if (whatHeaderSays(sample.header, "ADDRESS") === "against") return true;
  return shareOf(thin(sample.values, texts), isMapCell).distinct > 0.5 && !rowsArePersons(table);
}
