import { recognise } from "../define-recogniser";
import { countriesInName, whatHeaderSays } from "../header/what-header-says";
import { allSchemes, isValid } from "../recognisers/registered";
import { recognisers } from "../registry";
import type { PiiEntity } from "../schema";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { type ColumnSample, thin } from "./sample";

const personal =
  /ident|citizen|personal|social|birth|insurance|resid|foreign|population|pension|nid|cedula|voter/i;

/** One numbering scheme as a test of a single value. */
type Scheme = { entity: PiiEntity; name: string; short: string; passes: (value: string) => boolean };

/**
 * Numbers of persons and taxpayers of any country, where the header says "tax number" or "national id".
 * All schemes of a country are taken together, as registers mix numbers of persons and companies.
 */
export const judgeForeignSchemes: Judge = (sample, table) => {
  const kinds = ["NATIONAL_ID", "TAX_ID"] as const;
  const wanted = kinds.filter((entity) => whatHeaderSays(sample.header, entity) === "strong");
  if (wanted.length === 0 || sample.values.length === 0) return null;
  const named = countriesInName(sample.name);
  const values = thin(sample.values, 60).filter(({ text }) => text.length >= 5 && text.length <= 26);
  const proposals: Weighed[] = [];
  for (const [country, schemes] of schemesByCountry(table)) {
    if (named.length > 0 && !named.includes(country)) continue;
    const proposal = weighCountry(country, schemes, values, wanted, named.length > 0);
    if (!proposal || (named.length === 0 && proposal.n < 3)) continue;
    proposals.push({ ...proposal, rank: proposal.rank + (country === table.region ? 0.2 : 0) });
  }
  const [best, rival] = proposals.toSorted((a, b) => b.rank - a.rank);
  if (!best) return wanted.includes("TAX_ID") ? ofManyCountries(values, table) : null;
  const { rank, n, ...candidate } = best;
  // The same check in two countries: such a number it is, but of which of them is not known.
  return rival && rival.rank > rank - 0.1 ? { ...candidate, country: null, scheme: null } : candidate;
};

/** VAT numbers of partners in many countries, each behind the letters of its own. */
function ofManyCountries(values: ColumnSample["values"], table: TableContext): Candidate | null {
  const all = schemesByCountry(table);
  const passes = (text: string) => {
    const country = /^[A-Z]{2}(?=[ -]?[A-Z0-9]{7,})/.exec(text)?.[0];
    const schemes = country === undefined ? [] : (all.get(country === "EL" ? "GR" : country) ?? []);
    return schemes.some((s) => s.entity === "TAX_ID" && (s.passes(text) || s.passes(text.slice(2).trim())));
  };
  const share = shareOf(values, passes);
  if (share.n < 3 || share.distinct < 0.7) return null;
  return {
    entity: "TAX_ID",
    class: "quasi",
    confidence: 0.85,
    share: share.rows,
    evidence: [
      `${percent(share.rows)} of the values are valid tax numbers of the country they begin with.`,
      "The column name speaks of such a number.",
    ],
  };
}

/** `n` distinct values that pass; `rank` compares countries. */
type Weighed = Candidate & { n: number; rank: number };

function schemesByCountry(table: TableContext): Map<string, Scheme[]> {
  const all = new Map<string, Scheme[]>();
  const add = (country: string, scheme: Scheme) => all.set(country, [...(all.get(country) ?? []), scheme]);
  for (const { country, key, validator } of allSchemes())
    add(country, {
      entity: personal.test(validator.name) ? "NATIONAL_ID" : "TAX_ID",
      name: validator.name,
      short: validator.abbreviation ?? key.toUpperCase(),
      passes: (value) => isValid(validator, value),
    });
  for (const recogniser of recognisers) {
    const { country, entity } = recogniser;
    if (country === null || (entity !== "NATIONAL_ID" && entity !== "TAX_ID")) continue;
    const passes = (value: string) => recognise(recogniser, value, table);
    add(country, { entity, name: recogniser.label, short: recogniser.scheme ?? recogniser.id, passes });
  }
  return all;
}

function weighCountry(
  country: string,
  schemes: Scheme[],
  values: ColumnSample["values"],
  wanted: PiiEntity[],
  countryNamed: boolean,
): Weighed | null {
  const ends = [values[0], values[Math.floor(values.length / 2)], values.at(-1)];
  const likely = schemes.filter(({ passes }) => ends.some((value) => value && passes(value.text)));
  if (likely.length === 0) return null;
  const passes = (text: string) => likely.some((scheme) => scheme.passes(text));
  const share = shareOf(values, passes);
  if (share.distinct < 0.8) return null;
  // Numbers that pass just as well when changed say nothing of their country: only a check is evidence.
  const accident = shareOf(values.slice(0, 20).flatMap(changed), passes).distinct;
  if (accident > 0.5 && !countryNamed) return null;
  const ranked = likely.map((scheme) => ({ scheme, n: shareOf(values, scheme.passes).n }));
  const [first] = ranked.toSorted((a, b) => b.n - a.n);
  if (!first) return null;
  const entity = wanted.includes(first.scheme.entity) ? first.scheme.entity : (wanted[0] ?? "TAX_ID");
  return {
    entity,
    class: entity === "NATIONAL_ID" ? "direct" : "quasi",
    confidence: 0.8,
    share: share.rows,
    country,
    scheme: first.scheme.short,
    evidence: [
      `${percent(share.rows)} of the values are valid as ${first.scheme.name}${first.n < share.n ? " or another number of the same country" : ""}.`,
      "The column name speaks of such a number.",
    ],
    n: share.n,
    rank: share.distinct - accident,
  };
}

/** The value changed at three places: other digits, and where it has letters, a letter and a digit exchanged. */
function changed({ text }: { text: string }): { text: string; count: number }[] {
  const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
  const letters = [...text.matchAll(/\p{L}/gu)].map(({ index }) => index);
  return [0.2, 0.5, 0.8].flatMap((part, i) => {
    const at = digits[Math.floor(part * digits.length)];
    if (at === undefined) return [];
    const signs = [...text];
    const letter = i === 0 ? undefined : letters[Math.floor(part * letters.length)];
    if (letter === undefined) signs[at] = String((Number(text[at]) + 3) % 10);
    else [signs[at], signs[letter]] = [signs[letter] ?? "", signs[at] ?? ""];
    return [{ text: signs.join(""), count: 1 }];
  });
}
