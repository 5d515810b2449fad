import type { PiiSpan } from "./schema";
import { charactersOf } from "./text/characters";
import { regionOfLanguage, type TextSource, withoutOverlaps } from "./text/finding";
import { joinAddresses } from "./text/join-addresses";
import { outsideMasks } from "./text/masks";
import { findNames } from "./text/names/find-names";
import { scanAddresses } from "./text/scan-addresses";
import { scanCredentials } from "./text/scan-credentials";
import { agesOfPersons, scanAges, scanDates } from "./text/scan-dates";
import { scanGroups } from "./text/scan-groups";
import { scanIdentifiers } from "./text/scan-identifiers";
import { scanPhones } from "./text/scan-phones";

/**
 * Personal data in running text: spans that do not overlap, in order, with offsets in UTF-16 units and the
 * end exclusive. English and Danish have grammar of their own; other languages get what forms, check digits
 * and dictionaries tell. Nothing leaves the process. The score of a name is the share of names found with as much
 * evidence that are right in texts unlike those Atlas learnt from.
 *
 * @param options.language ISO 639 code, `en` when absent
 * @param options.names `false` leaves out names of persons, places and organisations, and what only they tell: the dear part
 * @param options.defaultRegion country that phone numbers without a prefix belong to; the language's by default
 */
export function detectSpans(
  text: string,
  options: { language?: string; defaultRegion?: string; names?: boolean } = {},
): PiiSpan[] {
  const language = (options.language ?? "en").slice(0, 2).toLowerCase();
  const region = options.defaultRegion ?? regionOfLanguage(language);
  const source: TextSource = { text, characters: charactersOf(text), language, region };
  const { firm, announced } = scanIdentifiers(source);
  const names = options.names === false ? [] : findNames(source);
  const spans: (PiiSpan & { likely?: number })[] = withoutOverlaps(text, firm, [
    ...announced,
    ...scanPhones(source),
    ...scanCredentials(text),
    ...scanDates(source),
    ...scanAges(source),
    ...scanGroups(source),
    ...agesOfPersons(text, names),
    ...joinAddresses([...scanAddresses(source), ...names]),
  ]);
  return outsideMasks(text, spans).map(({ likely, ...span }) =>
    likely === undefined ? span : { ...span, score: likely },
  );
}
