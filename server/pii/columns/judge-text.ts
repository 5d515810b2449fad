import { detectSpans } from "../detect-spans";
import { whatHeaderSays } from "../header/what-header-says";
import type { PiiClass, PiiEntity } from "../schema";
import { type Judge, percent, shareOf, type TableContext } from "./candidate";
import { isMapCell } from "./judge-addresses";
import { rowsArePersons } from "./persons";
import { type ColumnSample, thin } from "./sample";

/** Kinds that identify somebody wherever they stand, with the share of texts from which they count. */
const telling: Partial<Record<PiiEntity, { from: number; class: PiiClass }>> = {
  NATIONAL_ID: { from: 0.01, class: "direct" },
  CREDIT_CARD: { from: 0.01, class: "direct" },
  IBAN: { from: 0.01, class: "direct" },
  EMAIL: { from: 0.02, class: "direct" },
  PHONE: { from: 0.02, class: "direct" },
  SECRET: { from: 0.01, class: "direct" },
  ADDRESS: { from: 0.1, class: "direct" },
  PERSON: { from: 0.3, class: "direct" },
};
const texts = 80;

/** Personal data inside notes, comments and messages: columns of several words per value. */
export const judgeText =
  (language: string): Judge =>
  (sample, table) => {
    if (sample.type !== null && sample.type !== "text") return null;
    const values = thin(sample.values, texts);
    const words = values.map(({ text }) => text.split(/\s+/).length);
    const mean = words.reduce((sum, n) => sum + n, 0) / Math.max(1, words.length);
    if (values.length < 3 || mean < 6) return null;
    const holding = new Map<PiiEntity, number>();
    for (const { text } of values) {
      const spans = detectSpans(text.slice(0, 2000), { language, defaultRegion: table.region });
      for (const entity of new Set(spans.filter((span) => span.score >= 0.7).map((span) => span.entity)))
        holding.set(entity, (holding.get(entity) ?? 0) + 1);
    }
    const ofThings = placesThings(sample, table);
    const found = [...holding]
      .map(([entity, count]) => ({ entity, share: count / values.length, rule: telling[entity] }))
      .filter(
        ({ share, rule, entity }) =>
          rule !== undefined &&
          !(entity === "ADDRESS" && ofThings) &&
          share >= rule.from &&
          (holding.get(entity) ?? 0) >= 2,
      )
      .sort((a, b) => b.share - a.share);
    const [first] = found;
    if (!first?.rule) return null;
    return {
      entity: first.entity,
      class: first.rule.class,
      confidence: 0.65 + Math.min(0.2, first.share / 4),
      share: first.share,
      form: "text",
      evidence: found.map(
        ({ entity, share }) =>
          `${percent(share)} of ${values.length} texts read hold ${entity} inside running text.`,
      ),
    };
  };

/** Addresses of meetings, and of whatever a map shows unless its rows are persons. */
function placesThings(sample: ColumnSample, table: TableContext): boolean {
  if (whatHeaderSays(sample.header, "ADDRESS") === "against") return true;
  return shareOf(thin(sample.values, texts), isMapCell).distinct > 0.5 && !rowsArePersons(table);
}
