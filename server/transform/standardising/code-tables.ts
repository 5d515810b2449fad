import { type EngineSession, quoteText } from "@/server/platform/engine";
import { countryNames, currencyNames } from "@/server/platform/iso-codes";

type CodeKind = "country" | "currency";
const tables: Record<CodeKind, string> = { country: "atlas_country_names", currency: "atlas_currency_names" };

/** SQL for the code that `text` names; the text itself where it names none. */
export function codeLookup(kind: CodeKind, text: string): string {
  return `coalesce((SELECT code FROM ${tables[kind]} AS known WHERE known.name = lower(${text})), ${text})`;
}

/** Makes the table of names and codes that {@link codeLookup} reads. */
export async function prepareCodes(session: EngineSession, kind: CodeKind): Promise<void> {
  const names = kind === "country" ? countryNames() : currencyNames();
  const values = [...names].map(([name, code]) => `(${quoteText(name)}, ${quoteText(code)})`);
  await session.run(
    `CREATE OR REPLACE TEMP TABLE ${tables[kind]} AS SELECT * FROM (VALUES ${values.join(", ")}) AS t(name, code)`,
  );
}
