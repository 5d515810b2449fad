import { type EngineSession, quoteName } from "@/server/platform/engine";
import { copyOfSome } from "@/server/platform/engine-slices";
import type { ColumnProfile } from "../schema";

type Known = Pick<ColumnProfile, "name" | "type" | "nulls" | "distinct" | "unique">;

/** Pairs of columns tried when no single column is a key, and the rows a pair must survive first. */
const triedPairs = 40;
const probedRows = 5000;

/** Rows from which a column may repeat a few values by mistake, and the share of rows that do at most. */
const fewestForMistakes = 20;
const mistaken = 0.01;
const isMeantAsKey = ({ type, nulls, distinct }: Known, rows: number) =>
  type !== "decimal" && nulls === 0 && rows - distinct <= Math.max(1, rows * mistaken);

/** Columns, or else pairs of columns, whose values are all present and all different. */
export async function candidateKeys(
  session: EngineSession,
  relation: string,
  columns: readonly Known[],
  rows: number,
): Promise<string[][]> {
  if (rows < 2) return [];
  const single = columns.filter((column) => column.unique && column.nulls === 0).map(({ name }) => [name]);
  if (single.length > 0) return single;
  // A key with a few repeats by mistake makes a pair with any column; none of those is what a row is known by.
  if (rows >= fewestForMistakes && columns.some((one) => isMeantAsKey(one, rows))) return [];
  const parts = columns
    .filter((one) => one.nulls === 0 && one.distinct > 1 && one.type !== "decimal" && one.type !== "json")
    .sort((a, b) => b.distinct - a.distinct)
    .slice(0, 30);
  const pairs = parts
    .flatMap((a, i) =>
      parts.slice(i + 1).map((b) => ({ a: a.name, b: b.name, reach: a.distinct * b.distinct })),
    )
    .filter(({ reach }) => reach >= rows)
    .sort((x, y) => y.reach - x.reach)
    .slice(0, triedPairs);
  const keys: string[][] = [];
  if (pairs.length === 0) return keys;
  const wanted = parts.map(({ name }) => name);
  const from = await copyOfSome(session, relation, columns.length, wanted);
  for (const { a, b } of pairs) {
    if (keys.length >= 5) break;
    if (rows > probedRows * 2 && !(await distinctPair(session, from, a, b, probedRows))) continue;
    if (await distinctPair(session, from, a, b)) keys.push([a, b]);
  }
  return keys;
}

async function distinctPair(
  session: EngineSession,
  relation: string,
  a: string,
  b: string,
  first?: number,
): Promise<boolean> {
  const limit = first === undefined ? "" : ` LIMIT ${first}`;
  const row = await session.row(
    `SELECT count(*) = count(DISTINCT hash(a, b)) AS yes FROM (SELECT ${quoteName(a)} AS a, ${quoteName(b)} AS b FROM ${quoteName(relation)}${limit})`,
  );
  return row.yes === true;
}

/** Rows that repeat an earlier row in every column. */
export async function countDuplicateRows(
  session: EngineSession,
  relation: string,
  columns: readonly Known[],
  rows: number,
): Promise<number> {
  // A column without repeats settles it.
  if (rows === 0 || columns.length === 0 || columns.some((one) => one.unique && one.nulls <= 1)) return 0;
  const telling = columns.toSorted((a, b) => b.distinct - a.distinct).slice(0, tellingColumns);
  const repeats = await countRepeats(session, relation, telling);
  // Rows that differ in some columns differ; only where they do not need all columns be looked at.
  return repeats === 0 || telling.length === columns.length
    ? repeats
    : countRepeats(session, relation, columns);
}

/** Columns with the most values that are looked at first. */
const tellingColumns = 4;

/** Rows are told apart by a 64-bit hash of their cells. */
async function countRepeats(
  session: EngineSession,
  relation: string,
  columns: readonly Known[],
): Promise<number> {
  const cells = columns.map(({ name }) => quoteName(name)).join(", ");
  const row = await session.row(
    `SELECT count(*) - count(DISTINCT hash(${cells})) AS n FROM ${quoteName(relation)}`,
  );
  return Number(row.n);
}
