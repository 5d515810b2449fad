import type { PiiEntity } from "@/server/pii/schema";
import {
  birthDate,
  card,
  cpr,
  digits,
  distinct,
  email,
  givenName,
  healthNumber,
  hex,
  iban,
  phone,
  type Random,
  seeded,
  surname,
  syllables,
  taxNumber,
} from "./invent";

/** A value that must not be seen, where it was planted, and the text that stands in the cell. */
export type Canary = { column: string; value: string };

/** Canaries in every column. */
export const planted = 200;

type Planted = {
  name: string;
  /** The kind it is, as a person says where the detector cannot know (`said`). */
  entity: PiiEntity;
  said?: true;
  make: (random: Random, i: number) => string;
};

/** A column for each kind of personal data whose values can be told from each other. */
export const columns: Planted[] = [
  { name: "full_name", entity: "PERSON", make: (r, i) => `${givenName(r)} ${surname(i)}` },
  { name: "email", entity: "EMAIL", make: email },
  { name: "phone", entity: "PHONE", make: phone },
  { name: "cpr", entity: "NATIONAL_ID", make: cpr },
  { name: "iban", entity: "IBAN", make: iban },
  {
    name: "bank_account",
    entity: "BANK_ACCOUNT",
    said: true,
    make: (r) => `${digits(r, 4)} ${digits(r, 10)}`,
  },
  { name: "card_number", entity: "CREDIT_CARD", make: card },
  { name: "address", entity: "ADDRESS", make: (r) => `${cap(syllables(r))}vej ${1 + r(180)}, 2730 Herlev` },
  { name: "birth_date", entity: "DATE_OF_BIRTH", make: birthDate },
  {
    name: "discharged",
    entity: "DATE",
    said: true,
    make: (r) => `${birthDate(r)} 0${r(10)}:${10 + r(50)}:${10 + r(50)}`,
  },
  {
    name: "ip_address",
    entity: "IP_ADDRESS",
    make: (r, i) => (i % 2 ? ipv4(r) : `2001:db8:${hex(r, 4)}:${hex(r, 4)}::${hex(r, 4)}`),
  },
  { name: "mac_address", entity: "MAC_ADDRESS", make: (r) => `02${hex(r, 10).replace(/(..)/g, ":$1")}` },
  {
    name: "homepage",
    entity: "URL",
    make: (r) => `https://people.example.org/${syllables(r)}-${syllables(r)}`,
  },
  { name: "username", entity: "USERNAME", make: (r) => `${syllables(r)}_${10 + r(90)}` },
  {
    name: "password",
    entity: "PASSWORD",
    make: (r) => `${cap(syllables(r))}!${digits(r, 3)}${syllables(r, 2)}`,
  },
  { name: "vat_number", entity: "TAX_ID", make: taxNumber },
  { name: "passport", entity: "PASSPORT", make: (r) => digits(r, 9) },
  {
    name: "driving_licence",
    entity: "DRIVING_LICENCE",
    said: true,
    make: (r) =>
      `${syllables(r).slice(0, 5).toUpperCase()}${digits(r, 6)}${syllables(r, 1).toUpperCase()}9XY`,
  },
  {
    name: "car",
    entity: "VEHICLE",
    said: true,
    make: (r) => `WVW${syllables(r, 3).toUpperCase().replace(/[IO]/g, "A")}${digits(r, 8)}`,
  },
  { name: "wallet", entity: "CRYPTO_WALLET", make: (r) => `0x${hex(r, 40)}` },
  { name: "nhs_number", entity: "MEDICAL_ID", make: healthNumber },
  {
    name: "position",
    entity: "GEO_COORDINATE",
    said: true,
    make: (r) => `55.${digits(r, 6)},12.${digits(r, 6)}`,
  },
  {
    name: "postcode",
    entity: "POSTAL_CODE",
    said: true,
    make: (r) =>
      `${syllables(r, 1).toUpperCase()}${digits(r, 2)} ${digits(r, 1)}${syllables(r, 2).toUpperCase()}`,
  },
  {
    name: "religion",
    entity: "NATIONALITY_RELIGION_POLITICS",
    said: true,
    make: (r) => `Church of ${cap(syllables(r))}`,
  },
  { name: "gender", entity: "GENDER", said: true, make: (r) => `Other, namely ${syllables(r, 5)}` },
  {
    name: "diagnosis",
    entity: "HEALTH",
    said: true,
    make: (r) => `${cap(syllables(r))} syndrome, stage ${1 + r(4)}`,
  },
  { name: "api_token", entity: "SECRET", make: (r) => `sk_live_${hex(r, 32)}` },
  { name: "birthplace", entity: "LOCATION", said: true, make: (r) => `${cap(syllables(r, 5))} by` },
  { name: "employer", entity: "ORGANISATION", said: true, make: (r) => `${cap(syllables(r, 5))} ApS` },
  { name: "age", entity: "AGE", said: true, make: (r) => `${20 + r(60)} years and ${digits(r, 6)} hours` },
];

/** Kinds of personal data inside texts, one per column of text and sentence. */
const texts: {
  name: string;
  entity: PiiEntity;
  make: (random: Random, i: number) => { text: string; values: string[] };
}[] = [
  {
    name: "notes",
    entity: "PERSON",
    make: (r, i) => {
      const values = [`${givenName(r)} ${surname(i)}`, email(r), phone(r)];
      return {
        text: `Spoke to ${values[0]} on Monday; write to ${values[1]} or call ${values[2]} before noon.`,
        values,
      };
    },
  },
  {
    name: "comment",
    entity: "NATIONAL_ID",
    make: (r) => {
      const values = [cpr(r), iban(r)];
      return {
        text: `The patient has CPR ${values[0]} and wants the money on ${values[1]} as soon as possible.`,
        values,
      };
    },
  },
  {
    name: "payload",
    entity: "EMAIL",
    make: (r) => {
      const values = [email(r), phone(r)];
      return {
        text: JSON.stringify({ kind: "contact", contact: { email: values[0], phone: values[1] } }),
        values,
      };
    },
  },
];

/** Not personal by anything that shows: somebody has to say so, after everybody could see them. */
export const latecomers = ["alias", "salary"] as const;

export type Row = Record<string, string>;
export type Plantation = { rows: Row[]; canaries: Canary[] };

const cap = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const ipv4 = (r: Random) => [20 + r(180), 10 + r(240), 10 + r(240), 10 + r(240)].join(".");

/** Rows with a canary in every cell; the same seed gives the same ones. */
export function plant(seed: number, count = planted): Plantation {
  const random = seeded(seed);
  const rows: Row[] = Array.from({ length: count }, (_, i) => ({ member_no: String(seed * 10_000 + i) }));
  const canaries: Canary[] = [];
  const put = (i: number, column: string, text: string, values = [text]) => {
    (rows[i] as Row)[column] = text;
    for (const value of values) canaries.push({ column, value });
  };
  for (const { name, make } of columns)
    for (const [i, value] of distinct(count, (n) => make(random, n)).entries()) put(i, name, value);
  for (const { name, make } of texts)
    for (let i = 0; i < count; i++) {
      // Other surnames than the column of names takes.
      const { text, values } = make(random, i + 200);
      put(i, name, text, values);
    }
  for (const [i, value] of distinct(count, () => `${cap(syllables(random, 5))}`).entries())
    put(i, "alias", value);
  for (const [i, value] of distinct(count, () => `${digits(random, 7)}.${10 + random(90)}`).entries())
    put(i, "salary", value);
  return { rows, canaries };
}

/**
 * Rows whose cells stand one column too far: a name where an address belongs, a number where an e-mail does. Masks
 * that expect one form meet another.
 */
export function shifted({ rows, canaries }: Plantation, by: number, names: readonly string[]): Plantation {
  const move = new Map(names.map((name, i) => [name, names[(i + by) % names.length] ?? name]));
  return {
    rows: rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [name, row[move.get(name) ?? name] ?? value]),
      ),
    ),
    canaries: canaries.map(({ column, value }) => ({ column: `shifted ${column}`, value })),
  };
}

/** Columns of text with what is said of them. */
export const textColumns = texts.map(({ name, entity }) => ({ name, entity }));
export const planned = [...columns.map(({ name, entity }) => ({ name, entity })), ...textColumns];

/** What a person says at the load of what the detector cannot tell. */
export const verdicts = Object.fromEntries(
  columns.flatMap(({ name, entity, said }) => (said ? [[name, entity] as const] : [])),
);

export const header = ["member_no", ...planned.map(({ name }) => name), ...latecomers];

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const csvLine = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\n`;
export const csv = (names: readonly string[], rows: readonly Row[]): string =>
  csvLine(names) + rows.map((row) => csvLine(names.map((name) => row[name] ?? ""))).join("");
