import { countryNames, currencyNames } from "@/server/platform/iso-codes";

/** Areas people list among countries that ISO 3166 does not. */
const besideCountries = [
  "kosovo",
  "xk",
  "netherlands antilles",
  "yugoslavia",
  "northern ireland",
  "hong kong",
  "macau",
  "macao",
  "faeroe islands",
  "peoples republic of china",
  "people's republic of china",
];
/** Symbols that stand for several currencies: valid, though they have no one code. */
const currencySymbols = ["$", "kr", "kr.", "¥"];

/** Texts that name a country: a code or a name, in several languages. */
export const countryShape = listed(() => new Set([...countryNames().keys(), ...besideCountries]));
/** Texts that name a currency. */
export const currencyShape = listed(() => new Set([...currencyNames().keys(), ...currencySymbols]));

function listed(names: () => Set<string>) {
  let known: Set<string> | undefined;
  const all = () => {
    known ??= names();
    return known;
  };
  return {
    names: all,
    test: (text: string) => all().has(bare(text)),
    sql: (v: string) =>
      `regexp_replace(lower(${v}), ' *[(][^)]*[)]$', '') IN (${[...all()].map((name) => `'${name.replaceAll("'", "''")}'`).join(", ")})`,
  };
}

/** `Netherlands (Holland)` → `netherlands`. */
const bare = (text: string) => text.toLowerCase().replace(/ *[(][^)]*[)]$/, "");
