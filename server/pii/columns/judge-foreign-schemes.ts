import type { Header } from "../header/read-header";
import { countriesInName, whatHeaderSays } from "../header/what-header-says";
import type { PiiEntity } from "../schema";
import { type Candidate, type Judge, percent, shareOf } from "./candidate";
import { redrawn, tailOfBinomial } from "./odds";
import { type ColumnSample, thin } from "./sample";
import { classOf, mayNameScheme, namesScheme, type Scheme, schemesByCountry } from "./schemes-of-countries";

/**
 * Numbers of persons and taxpayers of any country, where the header says "tax number" or "national id", or gives the
 * name a country has for its own. All schemes of a country are taken together, as registers mix numbers of persons and
 * companies.
 */
export const judgeForeignSchemes: Judge = (sample, table) => {
  if (sample.values.length === 0) return null;
  const kinds = ["NATIONAL_ID", "TAX_ID"] as const;
  const wanted = kinds.filter((entity) => whatHeaderSays(sample.header, entity) === "strong");
  if (wanted.length === 0 && !mayNameScheme(sample.header)) return null;
  const byCountry = schemesByCountry(table);
  const asked = wanted.length > 0 ? byCountry : schemesNamed(byCountry, sample.header);
  if (asked.size === 0) return null;
  const named = countriesInName(sample.name);
  const values = thin(sample.values, 60).filter(({ text }) => text.length >= 5 && text.length <= 26);
  const drawn = redrawn(
    values.slice(0, 30).map(({ text }) => text),
    7,
  );
  const proposals: Weighed[] = [];
  for (const [country, schemes] of asked) {
    if (wanted.length > 0 && named.length > 0 && !named.includes(country)) continue;
    const proposal = weighCountry(country, schemes, values, {
      wanted,
      header: sample.header,
      countryNamed: named.includes(country),
      drawn,
    });
    if (proposal) proposals.push({ ...proposal, rank: proposal.rank + (country === table.region ? 0.2 : 0) });
  }
  const [best, rival] = proposals.toSorted((a, b) => b.rank - a.rank);
  if (!best) return wanted.includes("TAX_ID") ? ofManyCountries(values, byCountry) : null;
  const { rank, ...candidate } = best;
  // The same check in two countries: such a number it is, but of which of them is not known.
  return rival && rival.rank > rank - 0.1 ? { ...candidate, country: null, scheme: null } : candidate;
};

/** The schemes whose own name the header is. */
function schemesNamed(byCountry: Map<string, Scheme[]>, header: Header): Map<string, Scheme[]> {
  const named = new Map<string, Scheme[]>();
  for (const [country, schemes] of byCountry) {
    const own = schemes.filter((scheme) => namesScheme(header, scheme) !== null);
    if (own.length > 0) named.set(country, own);
  }
  return named;
}

/** VAT numbers of partners in many countries, each behind the letters of its own. */
function ofManyCountries(values: ColumnSample["values"], all: Map<string, Scheme[]>): Candidate | null {
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

/** `rank` compares countries. */
type Weighed = Candidate & { rank: number };

/** `drawn`: unrelated values of the same shapes. */
type Asked = { wanted: PiiEntity[]; header: Header; countryNamed: boolean; drawn: string[] };

function weighCountry(
  country: string,
  schemes: Scheme[],
  values: ColumnSample["values"],
  { wanted, header, countryNamed, drawn }: Asked,
): Weighed | null {
  const ends = [0, 0.25, 0.5, 0.75, 1].map((part) => values[Math.floor(part * (values.length - 1))]);
  const likely = schemes.filter(({ passes }) => ends.some((value) => value && passes(value.text)));
  if (likely.length === 0) return null;
  const passes = (text: string) => likely.some((scheme) => scheme.passes(text));
  const share = shareOf(values, passes);
  if (share.distinct < 0.5) return null;
  const form = hasTellingForm(values) ? 0.3 : 1;
  const accident = (form * drawn.filter(passes).length) / Math.max(1, drawn.length);
  const ranked = likely.map((scheme) => ({ scheme, n: shareOf(values, scheme.passes).n }));
  const [first] = ranked.toSorted((a, b) => b.n - a.n);
  if (!first) return null;
  const name = namesScheme(header, first.scheme);
  if (!isEvidence(share, { accident, n: values.length, sure: countryNamed || name !== null })) return null;
  // Numbers that pass just as well when drawn anew say nothing of their country: only their name does.
  if (accident > 0.5 && !countryNamed && name !== "long" && !(name === "short" && hasTellingForm(values)))
    return null;
  const own = first.scheme.entity;
  const entity = wanted.length === 0 || wanted.includes(own) ? own : (wanted[0] ?? own);
  return {
    entity,
    class: classOf(entity),
    confidence: 0.8,
    share: share.rows,
    country,
    scheme: first.scheme.short,
    evidence: [
      `${percent(share.rows)} of the values are valid as ${first.scheme.name}${first.n < share.n ? " or another number of the same country" : ""}.`,
      "The column name speaks of such a number.",
    ],
    rank: share.distinct - Math.round(accident * 10) / 10 + (name === null ? 0 : 0.5),
  };
}

/** Letters at fixed places between digits, as in `ABCPA1234X`: a form few numbers share. */
const hasTellingForm = (values: ColumnSample["values"]) =>
  shareOf(values, (text) => (text.match(/\d(?=[A-Z])|[A-Z](?=\d)/gi) ?? []).length >= 2).distinct > 0.9;

/**
 * Whether so many values pass that accident is out of the question: the better the header says what they are, the fewer
 * of them are needed. `accident` is the share of unrelated values of the same shapes that pass.
 */
function isEvidence(
  share: { distinct: number; n: number },
  { accident, n, sure }: { accident: number; n: number; sure: boolean },
): boolean {
  if (accident > 0.5) return sure && share.distinct >= 0.8;
  const odds = tailOfBinomial(n, share.n, Math.max(accident, 0.005));
  if (sure) return odds <= 0.01 || (share.distinct >= 0.8 && odds <= 0.2);
  return odds <= 1e-6 || (share.distinct >= 0.8 && share.n >= 3 && odds <= 0.003);
}
