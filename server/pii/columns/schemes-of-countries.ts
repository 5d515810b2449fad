import { recognise } from "../define-recogniser";
import { type Header, namedBy, readHeader } from "../header/read-header";
import { allSchemes, isValid } from "../recognisers/registered";
import { recognisers } from "../registry";
import type { TableContext } from "./candidate";

const personal =
  /ident|citizen|personal|social|birth|insurance|resid|foreign|population|pension|nid|cedula|voter/i;
/** Numbers of papers and accounts, which other judges know. */
const ofOthers = /invoice|receipt|comprobante|passport|account|medicine|school/i;

/** One numbering scheme as a test of a single value. */
export type Scheme = {
  country: string;
  entity: "NATIONAL_ID" | "TAX_ID";
  name: string;
  short: string;
  /** What headers call it, folded: abbreviations and the name in the language of the country. */
  phrases: string[];
  passes: (value: string) => boolean;
};

/** Words that stand beside the name of a number: `RUC nr`. */
const fillers = /\b(?:nr|no|number|nummer|numero|numer|num|id|code|kode|cislo|kodas|stevilka|broj|n)\b/g;

const phrasesOf = (names: (string | undefined)[]) =>
  names
    .flatMap((name) => (name ?? "").split(/[,/()]/))
    .map((name) => readHeader(name).text)
    .filter((name) => name.length >= 2 && name !== "name");

/**
 * How the header names the scheme: `long` by a name of its own, `short` by letters that may stand for other things
 * too, when they are all the header says.
 */
export function namesScheme(header: Header, scheme: Scheme): "long" | "short" | null {
  const long = scheme.phrases.filter((phrase) => phrase.replaceAll(" ", "").length >= 6);
  if (namedBy(header, long) !== null) return "long";
  const bare = header.text.replace(fillers, "").replace(/\s+/g, " ").trim();
  return scheme.phrases.some((phrase) => phrase === header.text || phrase === bare) ? "short" : null;
}

let known: Map<string, Scheme[]> | undefined;

/** The schemes the library knows, by country. They are the same for every table. */
function registeredSchemes(): Map<string, Scheme[]> {
  if (known) return known;
  known = new Map();
  for (const { country, key, validator } of allSchemes()) {
    if (ofOthers.test(validator.name)) continue;
    const scheme: Scheme = {
      country,
      entity: personal.test(validator.name) ? "NATIONAL_ID" : "TAX_ID",
      name: validator.name,
      short: validator.abbreviation ?? key.toUpperCase(),
      phrases: phrasesOf([validator.abbreviation, validator.localName]),
      passes: (value) => forms(value, country).some((form) => isValid(validator, form)),
    };
    known.set(country, [...(known.get(country) ?? []), scheme]);
  }
  return known;
}

/** The value as written, without the letters of its country, and without the signs between its groups. */
function forms(value: string, country: string): string[] {
  const letters = country === "GR" ? "(?:GR|EL)" : country;
  const bare = value.replace(new RegExp(`^\\(?${letters}\\)?[ -]?(?=.*\\d)`, "i"), "");
  return [...new Set([value, bare, bare.replace(/[ .]/g, ""), bare.replace(/[ ./-]/g, "")])];
}

/** All schemes of persons and taxpayers, by country: the library's and our own. */
export function schemesByCountry(table: TableContext): Map<string, Scheme[]> {
  const all = new Map(registeredSchemes());
  for (const recogniser of recognisers) {
    const { country, entity } = recogniser;
    if (country === null || (entity !== "NATIONAL_ID" && entity !== "TAX_ID")) continue;
    const scheme: Scheme = {
      country,
      entity,
      name: recogniser.label,
      short: recogniser.scheme ?? recogniser.id,
      phrases: [],
      passes: (value) => recognise(recogniser, value, table),
    };
    all.set(country, [...(all.get(country) ?? []), scheme]);
  }
  return all;
}
