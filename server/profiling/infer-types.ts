import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { decide, readingsOf } from "./inference/candidates";
import { sampleColumns } from "./inference/sample-columns";
import { verifyReadings } from "./inference/verify-readings";
import { areCodes, meansMissing, missingSpellings } from "./missing-values";
import type { ColumnFacts, ColumnType, InferredType } from "./schema";

/** Columns looked at in one statement; keeps plans small for tables of thousands of columns. */
const batchSize = 150;

/**
 * Infers the type of every column from all its values. A sample drawn evenly over the whole table
 * only proposes readings; what decides is the count of values each reading fits in the full column.
 * A column is typed when at least 95 % of its values fit and none of the others shows that the
 * reading would lose information (leading zeros, 19 digits and more, exponents).
 */
export async function inferTypes(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
): Promise<Map<string, InferredType>> {
  const facts = await inspectColumns(session, relation, columns);
  return new Map(facts.map((one) => [one.name, one.inferred]));
}

/** The facts of a column with some of its values (trimmed, not missing), spread over the table. */
export type InspectedColumn = ColumnFacts & { sample: readonly string[] };

/** As {@link inferTypes}, with what else is known about the raw values: missing ones and padding. */
export async function inspectColumns(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
): Promise<InspectedColumn[]> {
  const native = await nativeTypes(session, relation);
  const facts: InspectedColumn[] = [];
  for (let start = 0; start < columns.length; start += batchSize)
    facts.push(...(await inspectBatch(session, relation, columns.slice(start, start + batchSize), native)));
  return facts;
}

async function inspectBatch(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  native: ReadonlyMap<string, ColumnType>,
): Promise<InspectedColumn[]> {
  const texts = columns.filter((name) => !native.has(name));
  const counts = await countBlank(session, relation, columns, native);
  const samples = await sampleColumns(session, relation, texts, counts.rows);
  const missing = await countMissing(session, relation, texts);
  const proposals = texts.map((name) => {
    const spelled = missing.get(name) ?? [];
    const skip = new Set(spelled.map((one) => one.value));
    const values = (samples.get(name) ?? []).filter((value) => !skip.has(value));
    const present = counts.of(name).present;
    return {
      name,
      readings: readingsOf(values),
      values,
      spelled,
      present: present - sum(spelled),
      padded: counts.of(name).padded,
      repeated: counts.rows > 20_000 && new Set(values).size < values.length * 0.6,
    };
  });
  const verified = await verifyReadings(session, relation, proposals);
  return columns.map((name): InspectedColumn => {
    const { empty, padded, denormalised } = counts.of(name);
    const base = { name, rows: counts.rows, empty, padded, denormalised };
    const type = native.get(name);
    if (type) return { ...base, inferred: nativeType(type), disguised: [], sample: [] };
    const proposal = proposals.find((one) => one.name === name);
    const spelled = proposal?.spelled ?? [];
    const inferred = decide(verified.get(name) ?? [], proposal?.present ?? 0);
    const sample = proposal?.values ?? [];
    const context = { typed: inferred.type !== "text", codes: areCodes(sample) };
    const disguised = spelled.filter((one) => meansMissing(one.value, context));
    return { ...base, inferred, disguised, sample };
  });
}

type Blank = { present: number; empty: number; padded: boolean; denormalised: boolean };

/** Empty, padded and denormalised values of every column, in one scan of cheap comparisons. */
async function countBlank(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  native: ReadonlyMap<string, ColumnType>,
): Promise<{ rows: number; of: (name: string) => Blank }> {
  const parts = columns.map((name, i) => {
    const c = quoteName(name);
    if (native.has(name)) return `count(${c}) AS p${i}, 0 AS b${i}, 0 AS r${i}, 0 AS n${i}`;
    // Everything below '!' starts with white space or is empty: a comparison of the first bytes.
    return `count(${c}) AS p${i}, count(*) FILTER (${c} < '!') AS b${i},
      count(*) FILTER (ends_with(${c}, ' ') OR starts_with(${c}, ' ')) AS r${i},
      count(*) FILTER (nfc_normalize(${c}) <> ${c}) AS n${i}`;
  });
  const row = await session.row(`SELECT count(*) AS total, ${parts.join(", ")} FROM ${quoteName(relation)}`);
  const rows = Number(row.total);
  const doubtful = columns.filter((_, i) => Number(row[`b${i}`]) > 0);
  const white = doubtful.length
    ? await session.row(
        `SELECT ${doubtful
          .map(
            (name, i) =>
              `count(*) FILTER (${quoteName(name)} < '!' AND trim(${quoteName(name)}, E' \\t\\r\\n') = '') AS w${i}`,
          )
          .join(", ")} FROM ${quoteName(relation)}`,
      )
    : {};
  const found = new Map(
    columns.map((name, i): [string, Blank] => {
      const present = Number(row[`p${i}`]);
      const at = doubtful.indexOf(name);
      const blank = at < 0 ? 0 : Number(white[`w${at}`]);
      const early = Number(row[`b${i}`]) - blank;
      return [
        name,
        {
          present: present - blank,
          empty: rows - present + blank,
          padded: early > 0 || Number(row[`r${i}`]) > 0,
          denormalised: Number(row[`n${i}`]) > 0,
        },
      ];
    }),
  );
  const none: Blank = { present: 0, empty: rows, padded: false, denormalised: false };
  return { rows, of: (name) => found.get(name) ?? none };
}

/** Rows per spelling of "missing", for every column that has any. */
async function countMissing(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
): Promise<Map<string, { value: string; count: number }[]>> {
  const found = new Map<string, { value: string; count: number }[]>();
  if (columns.length === 0) return found;
  const list = missingSpellings.map(quoteText).join(", ");
  const queries = columns.map(
    (name, i) =>
      `SELECT ${i} AS i, ${quoteName(name)} AS value, count(*) AS count FROM ${quoteName(relation)} WHERE ${quoteName(name)} IN (${list}) GROUP BY ALL`,
  );
  for (const row of await session.rows<{ i: number; value: string; count: number }>(
    `${queries.join(" UNION ALL ")} ORDER BY i, count DESC, value`,
  )) {
    const name = columns[row.i];
    if (name === undefined) continue;
    const list = found.get(name) ?? [];
    list.push({ value: row.value, count: row.count });
    found.set(name, list);
  }
  return found;
}

async function nativeTypes(session: EngineSession, relation: string): Promise<Map<string, ColumnType>> {
  const rows = await session.rows<{ column_name: string; column_type: string }>(
    `SELECT column_name, column_type FROM (DESCRIBE ${quoteName(relation)})`,
  );
  const types = new Map<string, ColumnType>();
  for (const { column_name, column_type } of rows) {
    const type = typeOfEngine(column_type);
    if (type) types.set(column_name, type);
  }
  return types;
}

function typeOfEngine(type: string): ColumnType | null {
  if (/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/.test(type)) return "integer";
  if (/^(DECIMAL|DOUBLE|FLOAT)/.test(type)) return "decimal";
  if (type === "BOOLEAN") return "boolean";
  if (type === "DATE") return "date";
  if (/^TIMESTAMP/.test(type)) return "timestamp";
  if (/^TIME/.test(type)) return "time";
  if (type === "JSON" || /^(STRUCT|MAP)|\[\]$/.test(type)) return "json";
  return null;
}

function nativeType(type: ColumnType): InferredType {
  return { type, format: null, decimal: null, thousands: null, ambiguous: false, misfits: 0, native: true };
}

const sum = (list: readonly { count: number }[]) => list.reduce((total, one) => total + one.count, 0);
