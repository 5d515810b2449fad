import { type EngineSession, quoteName } from "@/server/platform/engine";
import { readAs } from "@/server/platform/engine-formats";
import type { WireRow } from "@/server/platform/engine-values";
import { contradicts, type Reading, sameReading, type VerifiedReading } from "./candidates";

export type Proposal = {
  name: string;
  readings: readonly Reading[];
  /** Values that are not missing. */
  present: number;
  padded: boolean;
  /** Few different values: they are counted once each, with their number of rows. */
  repeated: boolean;
};

/** Texts that an integer or decimal reading must not swallow: leading zeros, long ids, exponents. */
const telltaleShape = "-?0[0-9]+([.,][0-9]+)?|-?[0-9]{19,}|[0-9]+[eE][0-9]+";

/**
 * Counts, over every row, what each proposed reading fits. The best reading of a column is counted
 * with those that would give other values; only where it leaves values over, the rest follow.
 */
export async function verifyReadings(
  session: EngineSession,
  relation: string,
  proposals: readonly Proposal[],
): Promise<Map<string, VerifiedReading[]>> {
  const found = new Map<string, VerifiedReading[]>();
  const first = proposals.flatMap((one) => {
    const [best, ...rest] = one.readings;
    return best ? [{ ...one, readings: [best, ...rest.filter((rival) => contradicts(best, rival))] }] : [];
  });
  await verify(session, relation, first, found);
  const second = proposals.flatMap((one) => {
    const seen = found.get(one.name) ?? [];
    const rest = one.readings.filter((reading) => !seen.some((each) => sameReading(each.reading, reading)));
    const open = seen[0] && seen[0].telltale === 0 && seen[0].fits < one.present;
    return open && rest.length ? [{ ...one, readings: rest }] : [];
  });
  await verify(session, relation, second, found);
  return found;
}

async function verify(
  session: EngineSession,
  relation: string,
  proposals: readonly Proposal[],
  found: Map<string, VerifiedReading[]>,
): Promise<void> {
  const scanned = proposals.filter((one) => !one.repeated);
  const results: [Proposal, WireRow, string][] = [];
  if (scanned.length > 0) {
    const parts = scanned.flatMap((one, i) =>
      one.readings.map((reading, k) => measure(one, reading, `${i}_${k}`, "1")),
    );
    const row = await session.row(`SELECT ${parts.join(", ")} FROM ${quoteName(relation)}`);
    for (const [i, one] of scanned.entries()) results.push([one, row, `${i}_`]);
  }
  for (const one of proposals.filter((each) => each.repeated)) {
    const c = quoteName(one.name);
    const parts = one.readings.map((reading, k) => measure(one, reading, `${k}`, "n"));
    const row = await session.row(
      `SELECT ${parts.join(", ")} FROM (SELECT ${c}, count(*) AS n FROM ${quoteName(relation)} WHERE ${c} IS NOT NULL GROUP BY ${c})`,
    );
    results.push([one, row, ""]);
  }
  for (const [one, row, prefix] of results) {
    const list = found.get(one.name) ?? [];
    const sized = one.readings.flatMap((reading, k) => sizeOf(reading, row, `${prefix}${k}`) ?? []);
    const doubtful = sized.some(({ reading, fits }) => isNumber(reading) && fits < one.present);
    const telltale = doubtful ? await countTelltales(session, relation, one.name) : 0;
    list.push(
      ...sized.map((each) => ({
        ...each,
        telltale: isNumber(each.reading) && each.fits < one.present ? telltale : 0,
      })),
    );
    found.set(one.name, list);
  }
}

async function countTelltales(session: EngineSession, relation: string, name: string): Promise<number> {
  const row = await session.row(
    `SELECT count(*) FILTER (regexp_full_match(${quoteName(name)}, '${telltaleShape}')) AS n FROM ${quoteName(relation)}`,
  );
  return Number(row.n);
}

const isNumber = (reading: Reading) => reading.type === "integer" || reading.type === "decimal";

function measure(one: Proposal, reading: Reading, i: string, weight: "1" | "n"): string {
  const column = quoteName(one.name);
  const known = { unpadded: !one.padded };
  const count = (fits: string, name: string) =>
    weight === "1"
      ? `count(*) FILTER (${fits}) AS ${name}`
      : `coalesce(sum(n) FILTER (${fits}), 0) AS ${name}`;
  if (reading.type !== "decimal" || reading.format === "scientific")
    return count(`(${readAs(column, reading, known)}) IS NOT NULL`, `f${i}`);
  const mark = reading.decimal === "comma" ? "," : ".";
  const t = one.padded ? `trim(${column})` : column;
  // 18 whole digits are counted here; the fraction is rounded away only for the test.
  const fits = `(${readAs(column, { ...reading, precision: 18, scale: 0 }, known)}) IS NOT NULL`;
  const has = `instr(${t}, '${mark}')`;
  return `${count(fits, `f${i}`)},
    coalesce(max(CASE WHEN ${has} > 0 THEN strlen(${t}) - ${has} ELSE 0 END) FILTER (${fits}), 0) AS s${i},
    coalesce(max(CASE WHEN ${has} > 0 THEN ${has} - 1 ELSE strlen(${t}) END) FILTER (${fits}), 0) AS w${i}`;
}

/** The reading with room for every digit that was seen; null where the engine's decimals have none. */
function sizeOf(reading: Reading, row: WireRow, i: string): Omit<VerifiedReading, "telltale"> | null {
  const fits = Number(row[`f${i}`]);
  if (reading.type !== "decimal" || reading.format === "scientific") return { reading, fits };
  const scale = Number(row[`s${i}`]);
  const precision = Math.max(1, Number(row[`w${i}`]) + scale);
  return precision > 38 ? null : { reading: { ...reading, precision, scale }, fits };
}
