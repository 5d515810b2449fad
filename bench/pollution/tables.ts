/** A number from 0 to 1, the same ones for the same seed. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;
const whole = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));

export type Table = { header: string[]; rows: string[][] };

const given = ["Anna", "Bo", "Çelik", "Åse", "Jürgen", "Maria", "Søren", "Zoë", "Ian", "O'Neill", "Ruth"];
const family = ["Berg", "Smith", "Nuñez", "Holm", "Kjær", "de la Cruz", "Weiß", "Okafor", "Jones", "Lind"];
const towns = ["Ribe", "Aarhus", "Köln", "Málaga", "Nørre Snede", "Leeds", "Győr", "St. Gallen", "Bern"];
const words = "stock,order,pending review,late,ok,to be sent,returned,in part,café,new".split(",");

type Kind = { names: string[]; make: (random: Random, row: number) => string };

const pad = (value: number, width: number) => String(value).padStart(width, "0");
const day = (random: Random) =>
  [whole(random, 1990, 2025), whole(random, 1, 12), whole(random, 1, 28)] as const;

const kinds: Kind[] = [
  { names: ["id", "No", "order_id", "Nr."], make: (_, row) => String(1000 + row) },
  { names: ["name", "Customer", "full name"], make: (r) => `${pick(r, given)} ${pick(r, family)}` },
  { names: ["town", "City", "place"], make: (r) => pick(r, towns) },
  { names: ["quantity", "age", "Count"], make: (r) => String(whole(r, 0, 120)) },
  { names: ["price", "weight", "Rate"], make: (r) => (r() * 500).toFixed(2) },
  {
    names: ["date", "created", "Due date"],
    make: (r) => {
      const [year, month, date] = day(r);
      return `${year}-${pad(month, 2)}-${pad(date, 2)}`;
    },
  },
  {
    names: ["email", "contact"],
    make: (r) => `${pick(r, ["a", "bo", "info", "x.y"])}${whole(r, 1, 99)}@example.org`,
  },
  { names: ["status", "Remark", "note"], make: (r) => (r() < 0.2 ? "" : pick(r, words)) },
  { names: ["sku", "Code"], make: (r) => `${pick(r, ["AB", "ZX", "K"])}-${pad(whole(r, 1, 9999), 4)}` },
  { names: ["active", "Paid"], make: (r) => pick(r, ["yes", "no"]) },
  {
    names: ["comment", "Description"],
    make: (r) => Array.from({ length: whole(r, 2, 8) }, () => pick(r, words)).join(" "),
  },
];

export function randomTable(
  random: Random,
  rows = whole(random, 6, 60),
  columns = whole(random, 3, 8),
): Table {
  const chosen = [...kinds].sort(() => random() - 0.5).slice(0, columns);
  return {
    header: chosen.map(({ names }) => pick(random, names)),
    rows: Array.from({ length: rows }, (_, row) => chosen.map(({ make }) => make(random, row))),
  };
}

export type Writing = {
  delimiter: string;
  quote: string;
  escape: "double" | "backslash";
  quoting: "minimal" | "all" | "text";
  lineEnd: string;
  encoding: "utf-8" | "utf-8-bom" | "utf-16le" | "windows-1252";
};

export function randomWriting(random: Random): Writing {
  return {
    delimiter: pick(random, [",", ",", ";", ";", "\t", "|", "~", "^"]),
    quote: random() < 0.85 ? '"' : "'",
    escape: random() < 0.9 ? "double" : "backslash",
    quoting: pick(random, ["minimal", "minimal", "all", "text"]),
    lineEnd: pick(random, ["\n", "\n", "\r\n", "\r\n", "\r"]),
    encoding: pick(random, ["utf-8", "utf-8", "utf-8", "utf-8-bom", "utf-16le", "windows-1252"]),
  };
}

export function writeCell(value: string, writing: Writing): string {
  const { delimiter, quote, quoting } = writing;
  const needs = value.includes(delimiter) || value.includes(quote) || /[\r\n]/.test(value);
  const numeric = /^-?[\d.]+$/.test(value);
  if (!needs && (quoting === "minimal" || (quoting === "text" && (numeric || value === "")))) return value;
  const inner =
    writing.escape === "double"
      ? value.replaceAll(quote, quote + quote)
      : value.replaceAll(quote, `\\${quote}`);
  return quote + inner + quote;
}

export const writeLine = (cells: string[], writing: Writing): string =>
  cells.map((cell) => writeCell(cell, writing)).join(writing.delimiter);
