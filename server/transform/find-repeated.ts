import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { PiiEntity } from "../pii/schema";
import type { ColumnMasking } from "./plan-masking";

/** Kinds whose values name one person or thing wherever they stand. */
const telling: readonly PiiEntity[] = [
  "PERSON",
  "EMAIL",
  "PHONE",
  "ADDRESS",
  "NATIONAL_ID",
  "TAX_ID",
  "IBAN",
  "BANK_ACCOUNT",
  "CREDIT_CARD",
  "PASSPORT",
  "DRIVING_LICENCE",
  "MEDICAL_ID",
  "VEHICLE",
  "MAC_ADDRESS",
  "USERNAME",
];
/** Shorter values stand in others by chance. */
const shortest = 6;

export type Repeated = { name: string; masking: ColumnMasking };

/**
 * The columns among `kept` in which a row repeats one of its masked values that tells who it is about, each with the masked
 * column. Whole values count only: names of two words ("da Rosa" is one with its particle), and numbers and addresses with a digit or an at sign.
 */
export async function findRepeated(
  session: EngineSession,
  relation: string,
  plan: ReadonlyMap<string, ColumnMasking>,
  kept: readonly string[],
): Promise<Map<string, Repeated>> {
  const masked = [...plan].flatMap(([name, masking]): Repeated[] =>
    masking.strategy !== "keep" &&
    masking.form === "value" &&
    masking.entity &&
    telling.includes(masking.entity)
      ? [{ name, masking }]
      : [],
  );
  const found = new Map<string, Repeated>();
  if (masked.length === 0) return found;
  for (const name of kept) {
    const text = `lower(${quoteName(name)})`;
    const counts = masked.map(({ name: other, masking }, i) => {
      const value = `trim(lower(CAST(${quoteName(other)} AS VARCHAR)))`;
      const whole =
        masking.entity === "PERSON"
          ? `regexp_matches(${value}, '\\pL{3,}.* .*\\pL{3,}')`
          : `regexp_matches(${value}, '[0-9@]')`;
      return `count(*) FILTER (contains(${text}, ${value}) AND length(${value}) >= ${shortest} AND ${whole}) AS n${i}`;
    });
    const row = await session.row(`SELECT ${counts.join(", ")} FROM ${quoteName(relation)}`);
    const of = masked.find((_, i) => Number(row[`n${i}`]) > 0);
    if (of) found.set(name, of);
  }
  return found;
}
