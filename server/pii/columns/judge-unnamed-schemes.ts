import { whatHeaderSays } from "../header/what-header-says";
import type { PiiEntity } from "../schema";
import { type Judge, percent, shareOf } from "./candidate";
import { drawnAsThings } from "./checks-of-things";
import { areCounted, haveOneForm } from "./forms-of-codes";
import { mixed, tailOfBinomial } from "./odds";
import { type ColumnSample, shown, thin } from "./sample";
import { classOf, type Scheme, schemesByCountry } from "./schemes-of-countries";

/** The chance of an accident from which numbers speak without a name, whatever number of schemes was tried. */
const outOfTheQuestion = 1e-12;

type Fit = { scheme: Scheme; accident: number; rows: number };

/**
 * Numbers of persons and companies that no name announces, of any country whose check digits are known: where so many
 * pass that neither accident nor the check digits of things explain it. Several countries may fit equally; then such a
 * number it is, but whose is not known.
 */
export const judgeUnnamedSchemes: Judge = (sample, table) => {
  if (sample.values.length < 8 || !haveOneForm(sample)) return null;
  if (whatHeaderSays(sample.header, "NATIONAL_ID") === "against") return null;
  const values = thin(sample.values, 60).filter(({ text }) => text.length >= 6 && text.length <= 26);
  if (values.length < 8 || areCounted(shown(sample, 300), 200)) return null;
  const ends = [0, 0.3, 0.6, 1].map((part) => values[Math.floor(part * (values.length - 1))]?.text ?? "");
  const fits: Fit[] = [];
  let drawn: readonly string[] | undefined;
  for (const scheme of [...schemesByCountry(table).values()].flat()) {
    if (!ends.every(scheme.passes)) continue;
    const share = shareOf(values, scheme.passes);
    if (share.distinct < 0.97) continue;
    drawn ??= unrelated(sample);
    const accident = Math.max(0.005, drawn.filter(scheme.passes).length / Math.max(1, drawn.length));
    if (tailOfBinomial(values.length, share.n, accident) > outOfTheQuestion) continue;
    fits.push({ scheme, accident, rows: share.rows });
  }
  const least = Math.min(...fits.map(({ accident }) => accident));
  const [best, ...others] = fits.filter(({ accident }) => accident <= least * 1.5).toSorted(byEntity);
  if (!best) return null;
  const { scheme, rows } = best;
  const sure = others.every(({ scheme: other }) => other.country === scheme.country);
  return {
    entity: scheme.entity,
    class: classOf(scheme.entity),
    confidence: 0.8,
    share: rows,
    country: sure ? scheme.country : null,
    scheme: sure ? scheme.short : null,
    evidence: [
      `${percent(rows)} of the values are valid as ${scheme.name}${sure ? "" : " and as numbers of other countries"}.`,
      "So many unrelated numbers would not pass.",
    ],
  };
};

/** Numbers of persons before those of companies: a register that holds both is to be masked. */
const rank: Partial<Record<PiiEntity, number>> = { NATIONAL_ID: 0, TAX_ID: 1 };
const byEntity = (a: Fit, b: Fit) => (rank[a.scheme.entity] ?? 2) - (rank[b.scheme.entity] ?? 2);

/** What numbers of the same form would be that nobody issued, or that things carry. */
const unrelated = (sample: ColumnSample) => drawnAsThings(sample) ?? mixed(shown(sample, 60), 5);
