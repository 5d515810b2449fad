/**
 * Writes a CSV file of invented people: the same bytes for the same number of rows, on any machine.
 * 1,000,000 rows are about 180 MB. A known share of cells is dirty, so that reports can be checked.
 *
 *   npx tsx bench/generate-people.ts <file> [rows]
 */

import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { pathToFileURL } from "node:url";

export const peopleColumns = [
  "id",
  "cpr",
  "name",
  "email",
  "phone",
  "address",
  "postal_code",
  "city",
  "date_of_birth",
  "signed_up_at",
  "amount",
  "status",
] as const;

/** One of how many rows has this mistake; rows are picked by their number. */
export const dirtyEvery = {
  email: 400,
  phone: 500,
  amount: 800,
  status: 1000,
  city: 1250,
  cpr: 2000,
} as const;

const given = [
  "Anne",
  "Mette",
  "Kirsten",
  "Hanne",
  "Anna",
  "Helle",
  "Susanne",
  "Lene",
  "Maria",
  "Marianne",
  "Peter",
  "Michael",
  "Lars",
  "Thomas",
  "Jens",
  "Henrik",
  "Søren",
  "Christian",
  "Martin",
  "Niels",
  "Camilla",
  "Louise",
  "Ida",
  "Emma",
  "Freja",
  "Oliver",
  "William",
  "Noah",
  "Viggo",
  "Åse",
];
const family = [
  "Nielsen",
  "Jensen",
  "Hansen",
  "Andersen",
  "Pedersen",
  "Christensen",
  "Larsen",
  "Sørensen",
  "Rasmussen",
  "Jørgensen",
  "Petersen",
  "Madsen",
  "Kristensen",
  "Olsen",
  "Thomsen",
  "Christiansen",
  "Poulsen",
  "Johansen",
  "Møller",
  "Mortensen",
  "Knudsen",
  "Jakobsen",
  "Mikkelsen",
  "Olesen",
  "Frederiksen",
  "Laursen",
  "Henriksen",
  "Lund",
  "Schmidt",
  "Eriksen",
];
const streets = [
  "Vestergade",
  "Østergade",
  "Nørregade",
  "Søndergade",
  "Skolevej",
  "Kirkevej",
  "Strandvejen",
  "Bygaden",
  "Møllevej",
  "Engvej",
  "Birkevej",
  "Lærkevej",
  "Skovvej",
  "Stationsvej",
  "Hovedgaden",
  "Granvej",
  "Elmevej",
  "Bakkevej",
  "Drosselvej",
  "Rosenvej",
];
const towns: readonly (readonly [string, string])[] = [
  ["1050", "København K"],
  ["2100", "København Ø"],
  ["2200", "København N"],
  ["2300", "København S"],
  ["2800", "Kongens Lyngby"],
  ["3000", "Helsingør"],
  ["3400", "Hillerød"],
  ["4000", "Roskilde"],
  ["4700", "Næstved"],
  ["5000", "Odense C"],
  ["6000", "Kolding"],
  ["6700", "Esbjerg"],
  ["7100", "Vejle"],
  ["7400", "Herning"],
  ["8000", "Aarhus C"],
  ["8600", "Silkeborg"],
  ["8800", "Viborg"],
  ["8900", "Randers C"],
  ["9000", "Aalborg"],
  ["9800", "Hjørring"],
];
const domains = ["example.com", "example.org", "example.net", "mail.example.dk", "post.example.se"];
const statuses = ["active", "active", "active", "paused", "closed"];

/** A row as a line of CSV, without line end. `i` counts from 1. */
export function personLine(i: number): string {
  const random = stream(i);
  const pick = <T>(list: readonly T[]): T => list[random() % list.length] as T;
  const first = pick(given);
  const last = pick(family);
  const birth = new Date(Date.UTC(1935, 0, 1) + (random() % 27_000) * 86_400_000);
  const two = (n: number) => String(n).padStart(2, "0");
  const [year, month, day] = [birth.getUTCFullYear(), birth.getUTCMonth() + 1, birth.getUTCDate()];
  const serial = String(year >= 2000 ? 4000 + (random() % 6000) : random() % 4000).padStart(4, "0");
  const [postal, town] = pick(towns);
  const signedUp = new Date(Date.UTC(2015, 0, 1) + (random() % 347_155_200) * 1000)
    .toISOString()
    .slice(0, 19);
  const dirty = (every: number) => i % every === 0;
  const ascii = `${first}.${last}`.toLowerCase().replace(/å/g, "aa").replace(/ø/g, "oe").replace(/æ/g, "ae");
  const address = `${pick(streets)} ${1 + (random() % 250)}, ${1 + (random() % 5)}. ${pick(["tv", "th", "mf"])}`;
  const cells = [
    String(i),
    dirty(dirtyEvery.cpr) ? "999999-9999" : `${two(day)}${two(month)}${two(year % 100)}-${serial}`,
    `${first} ${pick(given)} ${last}`,
    dirty(dirtyEvery.email) ? `${ascii}.${i}(at)example.com` : `${ascii}.${i}@${pick(domains)}`,
    dirty(dirtyEvery.phone)
      ? "N/A"
      : `+45 ${20 + (random() % 60)} ${two(random() % 100)} ${two(random() % 100)} ${two(random() % 100)}`,
    `"${address}"`,
    postal,
    dirty(dirtyEvery.city) ? `${town.slice(0, 2)}x${town.slice(2)}` : town,
    `${year}-${two(month)}-${two(day)}`,
    signedUp,
    dirty(dirtyEvery.amount) ? "unknown amount" : `${random() % 100_000}.${two(random() % 100)}`,
    dirty(dirtyEvery.status) ? "actve" : pick(statuses),
  ];
  return cells.join(",");
}

/** Numbers that depend on the row alone (xorshift), so that any row can be made without the others. */
function stream(i: number): () => number {
  let state = (Math.imul(i, 2_654_435_761) ^ 0x9e3779b9) >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
}

/** Writes header and rows to a file, without holding more than a block of it. */
export async function writePeople(path: string, rows: number): Promise<void> {
  const out = createWriteStream(path);
  out.write(`${peopleColumns.join(",")}\n`);
  for (let start = 1; start <= rows; start += 2000) {
    const lines: string[] = [];
    for (let i = start; i < Math.min(start + 2000, rows + 1); i++) lines.push(personLine(i));
    if (!out.write(`${lines.join("\n")}\n`)) await once(out, "drain");
  }
  out.end();
  await once(out, "finish");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [path, rows = "1000000"] = process.argv.slice(2);
  if (path === undefined) throw new Error("Usage: npx tsx bench/generate-people.ts <file> [rows]");
  await writePeople(path, Number(rows));
}
