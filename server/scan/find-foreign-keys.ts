import { basename } from "node:path";
import { type EngineSession, quoteText } from "@/server/platform/engine";
import { foldHeader } from "@/server/quality/semantic-types";
import type { KeptColumn } from "./keep-values";
import type { ForeignKey } from "./schema";

/** Share of rows that must find their key: where the names speak for it, and where only the values do. */
const coverage = { named: 0.9, unnamed: 0.99 };
/** Distinct values from which values alone can speak: fewer are found in any list. */
const tellingValues = 10;
/** Numbers from here on are no mere counters from 1, which are found in every other counter. */
const beyondCounters = 1000;
/** How many times the key's distinct values a referring column may have: some are wrong. */
const moreValues = 1.1;
const genericWords = new Set([
  "id",
  "nr",
  "no",
  "number",
  "nummer",
  "code",
  "kode",
  "key",
  "key id",
  "name",
  "navn",
  "value",
  "type",
]);
const idWord = / ?\b(?:id|ids|nr|no|num|number|nummer|code|kode|key|ref|fk)$/;

/**
 * Columns that refer to a key of another file: nearly all their values are found there, and the names say so
 * (`customer_id` and `customers.csv`) or the values are too particular for chance.
 */
export async function findForeignKeys(
  session: EngineSession,
  columns: readonly KeptColumn[],
): Promise<Map<string, ForeignKey[]>> {
  const found = new Map<string, ForeignKey[]>();
  const keys = columns.filter(({ key, nearlyKey }) => key || nearlyKey);
  for (const from of columns)
    for (const to of keys) {
      if (from.file === to.file || from.numeric !== to.numeric) continue;
      if (from.distinct > to.distinct * moreValues + 1) continue;
      const named = speaksFor(from, to);
      // Of a key with mistakes the names must tell that it is meant.
      if (!named && (!to.key || !particular(from))) continue;
      const { rows, missing } = await session.row<{ rows: number; missing: number }>(
        `SELECT sum(f.n)::BIGINT AS rows, coalesce(sum(f.n) FILTER (k.v IS NULL), 0)::BIGINT AS missing
         FROM read_parquet(${quoteText(from.values)}) f LEFT JOIN read_parquet(${quoteText(to.values)}) k USING (v)`,
      );
      if (1 - missing / rows < (named ? coverage.named : coverage.unnamed)) continue;
      const one = { column: from.column, references: { path: to.file, column: to.column }, rows, missing };
      found.set(from.file, [...(found.get(from.file) ?? []), one]);
    }
  return found;
}

/** Whether the column is called like the key, or like the file the key is in. */
function speaksFor(from: KeptColumn, to: KeptColumn): boolean {
  const [a, b] = [foldHeader(from.column), foldHeader(to.column)];
  if (a === b) return !genericWords.has(a);
  const stem = a.replace(idWord, "").trim();
  // `customer` and `customer_no` refer to a key called `customer_id`, whatever its file is called.
  if (stem !== "" && b !== stem && b.replace(idWord, "").trim() === stem) return !genericWords.has(stem);
  if (stem === "" || stem === a) return false;
  const file = foldHeader(basename(to.file).replace(/\.\w+$/, ""));
  const last = stem.split(" ").at(-1) ?? "";
  return b === stem || file.split(" ").some((word) => sameNoun(last, word));
}

/** Nouns of tables whose plural shares too little with them. */
const irregular = new Map([
  ["people", "person"],
  ["men", "man"],
  ["women", "woman"],
  ["mice", "mouse"],
  ["indices", "index"],
  ["matrices", "matrix"],
  ["vertices", "vertex"],
]);

/** One noun in two numbers: `customer` and `customers`, `company` and `companies`, `kunde` and `kunder`. */
function sameNoun(...nouns: [string, string]): boolean {
  const [short = "", long = ""] = nouns
    .map((noun) => irregular.get(noun) ?? noun)
    .sort((x, y) => x.length - y.length);
  const shared = [...short].findIndex((letter, i) => letter !== long[i]);
  return (
    long.length - short.length <= 3 &&
    (shared === -1 ? short.length : shared) >= Math.max(3, short.length - 1)
  );
}

const particular = ({ distinct, numeric, least }: KeptColumn) =>
  distinct >= tellingValues && (!numeric || (least ?? 0) >= beyondCounters);
