import type { Recogniser } from "../define-recogniser";
import type { Header } from "../header/read-header";
import { countriesInName, headerNames } from "../header/what-header-says";
import { recognisers } from "../registry";
import type { PiiClass, PiiEntity } from "../schema";
import { type Candidate, type Judge, percent, shareOf } from "./candidate";
import { code, haveOneForm } from "./forms-of-codes";
import { thin } from "./sample";
import { schemesByCountry } from "./schemes-of-countries";

const checked: ReadonlySet<PiiEntity> = new Set([
  "NATIONAL_ID",
  "TAX_ID",
  "MEDICAL_ID",
  "BANK_ACCOUNT",
  "CREDIT_CARD",
  "IBAN",
]);

/** Names of numbers that are words for other things as well: they need a check digit to be believed. */
const ambiguous = new Set(
  "run rut sin ci pan bn nit uid ico ic cc cf rc kt ak nic vat moms iva tva btw card tarjeta konto kimlik cif nif nir avs documento ein aba routing cedula pnr ird rfc dic cui nip id number numero de documento fin bin nam ine rib nib pis nis cns ccc dui nik iin nss nhi dea hcn ucet matricule dowod ktp documento identificacion tz hp naf ice mst pib dpi ced spi tin numerodedocumento".split(
    " ",
  ),
);

/** Headers that can mean nothing but a number of a person or taxpayer, whatever the country. */
const generic: { phrases: string[]; entity: PiiEntity; class: PiiClass; what: string }[] = [
  {
    entity: "NATIONAL_ID",
    class: "direct",
    what: "a national identification number",
    phrases:
      "national id|national id number|national identification|national identification number|national identity number|nationalid|identity card number|personal identification number|citizen id|citizen number|citizen service number|identitetsnummer|numero de identidad|numero de identificacion|documento de identidad|numero d identite|carte d identite|numero di identita|carta d identita|numer dowodu|dowod osobisty|numer dowodu osobistego|identiteitsnummer|ausweisnummer|henkilotunnus|personnummer|social security number|cislo op|cislo obcianskeho preukazu|szemelyi szam|szemelyi igazolvany|ci serie".split(
        "|",
      ),
  },
  {
    entity: "BANK_ACCOUNT",
    class: "direct",
    what: "a bank account",
    phrases:
      "bank account|bank account number|iban|iban number|cuenta bancaria|conta bancaria|compte bancaire|bankverbindung|bankkonto|bankrekening|rachunek bankowy|numer rachunku bankowego|conto bancario|bankovni ucet|bankszamlaszam|cont bancar|banka hesabi|pankkitili".split(
        "|",
      ),
  },
  {
    entity: "TAX_ID",
    class: "quasi",
    what: "a tax number",
    phrases:
      "tax number|tax id|tax id number|tax identification|tax identification number|taxpayer id|taxpayer number|vat number|vat no|vat id|vat registration number|vat registration no|vat reg no|vat reg number|skattenummer|momsnummer|steuernummer|numero fiscal|numero d identification fiscale|identificacion fiscal|numero de identificacion fiscal|codigo fiscal|codice fiscale|numero de contribuinte|fiscaal nummer|numer identyfikacji podatkowej|verotunniste|danove identifikacni cislo|adoazonosito".split(
        "|",
      ),
  },
];

/**
 * Numbers under a header that names them, of one form, though their check digits fail or no register is known: numbers
 * made up for a test, changed by a transfer, or of a country without a check. Their owner would rather see a mask too
 * many than a number too much; numbers of many forms under such a name are something else.
 */
export const judgeNamedForms: Judge = (sample, table) => {
  if (
    sample.values.length < 4 ||
    !sample.values.slice(0, 3).some(({ text }) => code.test(text)) ||
    !haveOneForm(sample)
  )
    return null;
  for (const recogniser of recognisers) {
    if (!recogniser.check || !checked.has(recogniser.entity) || !isPlainName(sample.header, recogniser))
      continue;
    if (sample.values.length < 8) continue;
    const shape = shareOf(thin(sample.values, 300), (text) => recogniser.shape.test(text));
    if (shape.distinct < 0.85) continue;
    return found(recogniser, shape.rows, [
      `${percent(shape.rows)} of the values have the form of a ${recogniser.label}, though most fail its check.`,
      "The column name says so; this is weaker evidence than a check that passes.",
    ]);
  }
  const meant = generic.filter(({ phrases }) => headerNames(sample.header, phrases));
  if (meant.length === 0) return null;
  // Of a country whose numbers are known the check has spoken already.
  const known = schemesByCountry(table);
  const prefixed = shareOf(sample.values, (text) => known.has(text.slice(0, 2).toUpperCase()));
  const spoken =
    countriesInName(sample.name).some((country) => known.has(country)) || prefixed.distinct >= 0.5;
  for (const { entity, class: cls, what } of meant) {
    if (spoken && entity !== "BANK_ACCOUNT") continue;
    const rows = shareOf(sample.values, (text) => code.test(text)).rows;
    return found({ entity, class: cls }, rows, [
      `${percent(rows)} of the values are codes of one form, which no register known here confirms.`,
      `The column name speaks of ${what}; this is weaker evidence than a check that passes.`,
    ]);
  }
  return null;
};

function found(
  kind: Pick<Recogniser, "entity" | "class"> & Partial<Pick<Recogniser, "country" | "scheme">>,
  share: number,
  evidence: string[],
): Candidate {
  const { entity, country = null, scheme = null } = kind;
  return { entity, class: kind.class, confidence: 0.65, share, country, scheme, evidence };
}

const plainNames = new Map<string, string[]>();

/** Whether the header names the recogniser in words that name nothing else. */
export function isPlainName(header: Header, { id, names }: Recogniser): boolean {
  const plain = plainNames.get(id) ?? names.filter((name) => !ambiguous.has(name.replaceAll(" ", "")));
  plainNames.set(id, plain);
  return headerNames(header, plain);
}
