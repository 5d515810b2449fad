import { recognise } from "../define-recogniser";
import { type Header, namedBy, readHeader } from "../header/read-header";
import { allSchemes, isValid } from "../recognisers/registered";
import { namesOf } from "../recognisers/scheme-names";
import { recognisers } from "../registry";
import type { PiiClass, PiiEntity } from "../schema";
import type { TableContext } from "./candidate";

const personal =
  /ident|citizen|personal|social|birth|insurance|resid|foreign|population|pension|nid|cedula|voter/i;
/** Such words about a taxpayer or a company. */
const ofTaxpayers = /tax|vat\b|company|business|organi[sz]ation|corporate|establishment|legal/i;
/** Numbers of papers and accounts, which other judges know. */
const ofOthers = /invoice|receipt|comprobante|passport|account|bank|medicine|drugs|school/i;

/** Whose names say something else, or nothing. */
const entities: Record<string, Scheme["entity"]> = {
  "CN.uscc": "TAX_ID",
  "CR.cpf": "NATIONAL_ID",
  "GN.nifp": "TAX_ID",
  "KE.pin": "TAX_ID",
  "PL.regon": "TAX_ID",
  "PY.cedula": "NATIONAL_ID",
  "RO.onrc": "TAX_ID",
  "TW.natid": "NATIONAL_ID",
  "TW.ui": "NATIONAL_ID",
  "US.ein": "TAX_ID",
};

function entityOf(from: string, name: string): Scheme["entity"] {
  const known = entities[from];
  if (known) return known;
  if (/health/i.test(name)) return "MEDICAL_ID";
  return personal.test(name) && !ofTaxpayers.test(name) ? "NATIONAL_ID" : "TAX_ID";
}

const classes = { NATIONAL_ID: "direct", MEDICAL_ID: "sensitive" } as const;

/** How near to a person a number of this kind stands. */
export const classOf = (entity: PiiEntity): PiiClass =>
  entity === "NATIONAL_ID" || entity === "MEDICAL_ID" ? classes[entity] : "quasi";

/** One numbering scheme as a test of a single value. */
export type Scheme = {
  country: string;
  entity: "NATIONAL_ID" | "TAX_ID" | "MEDICAL_ID";
  name: string;
  short: string;
  /** What headers call it, folded: abbreviations and the name in the language of the country. */
  phrases: string[];
  /** Those that name one thing only. */
  long: string[];
  passes: (value: string) => boolean;
};

/** Words that stand beside the name of a number: `RUC nr`, `nit_cliente`. */
const fillers =
  /\b(?:nr|nro|no|number|nummer|numero|numer|num|nomor|id|code|kode|cislo|kodas|stevilka|broj|n|cliente?s?|kunden?|klienta|customer|person|persona|employee|empleado|empresas?|company|firma|firmy|firme|supplier|vendor|proveedor|fornecedor|fornitore|emisor|receptor|perusahaan|partner|contact|titular|de|del|do|da)\b/g;

const phrasesOf = (names: (string | undefined)[]) =>
  names
    .flatMap((name) => (name ?? "").split(/[,/()]/))
    .map((name) => readHeader(name).text)
    .filter((name) => name.length >= 2 && name !== "name");

/** Phrases that name one thing only. */
const isLong = (phrase: string) => phrase.replaceAll(" ", "").length >= 6;

const bareOf = (header: Header) => header.text.replace(fillers, "").replace(/\s+/g, " ").trim();

/**
 * How the header names the scheme: `long` by a name of its own, `short` by letters that may stand for other things
 * too, when they are all the header says.
 */
export function namesScheme(header: Header, scheme: Scheme): "long" | "short" | null {
  if (namedBy(header, scheme.long) !== null) return "long";
  return scheme.phrases.includes(header.text) || scheme.phrases.includes(bareOf(header)) ? "short" : null;
}

let vocabulary: { long: string[]; all: Set<string> } | undefined;

/** Whether the header can be the name of any scheme: asked for every column before the schemes one by one. */
export function mayNameScheme(header: Header): boolean {
  if (!vocabulary) {
    const phrases = [...registeredSchemes().values()].flatMap((schemes) => schemes.flatMap((s) => s.phrases));
    vocabulary = { long: phrases.filter(isLong), all: new Set(phrases) };
  }
  const { long, all } = vocabulary;
  return all.has(header.text) || all.has(bareOf(header)) || namedBy(header, long) !== null;
}

let known: Map<string, Scheme[]> | undefined;

/** The schemes the library knows, by country. They are the same for every table. */
function registeredSchemes(): Map<string, Scheme[]> {
  if (known) return known;
  known = new Map();
  for (const { country, key, validator } of allSchemes()) {
    if (ofOthers.test(validator.name)) continue;
    const spoken = namesOf(`${country}-${key}`.toLowerCase()).map((name) => readHeader(name).text);
    const phrases = [...phrasesOf([validator.abbreviation, validator.localName]), ...spoken];
    const scheme: Scheme = {
      country,
      entity: entityOf(`${country}.${key}`, validator.name),
      name: validator.name,
      short: validator.abbreviation ?? key.toUpperCase(),
      phrases,
      long: phrases.filter(isLong),
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

const ofTables = new WeakMap<TableContext, Map<string, Scheme[]>>();

/** All schemes of persons and taxpayers, by country: the library's and our own. */
export function schemesByCountry(table: TableContext): Map<string, Scheme[]> {
  const made = ofTables.get(table);
  if (made) return made;
  const all = new Map(registeredSchemes());
  ofTables.set(table, all);
  for (const recogniser of recognisers) {
    const { country, entity } = recogniser;
    if (country === null || (entity !== "NATIONAL_ID" && entity !== "TAX_ID")) continue;
    const scheme: Scheme = {
      country,
      entity,
      name: recogniser.label,
      short: recogniser.scheme ?? recogniser.id,
      phrases: [],
      long: [],
      passes: (value) => recognise(recogniser, value, table),
    };
    all.set(country, [...(all.get(country) ?? []), scheme]);
  }
  return all;
}
