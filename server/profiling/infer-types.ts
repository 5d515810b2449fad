import { bothDone, type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { type SliceOf, slicesOf, sliceWidth } from "@/server/platform/engine-slices";
import { decide, readingsOf } from "./inference/candidates";
import { countBlank, countMissing, type ValueCount } from "./inference/count-blank";
import { findSentinels } from "./inference/find-sentinels";
import { nativeType, nativeTypes } from "./inference/native-types";
import { drawSample, sampleColumns, type TableSample } from "./inference/sample-columns";
import { verifyReadings } from "./inference/verify-readings";
import { areCodes, isCodeAmong, kindOfTexts, meansMissing } from "./missing-values";
import type { ColumnFacts, ColumnType, InferredType } from "./schema";

/** The facts of a column with some of its values (trimmed, not missing), spread over the table. */
export type InspectedColumn = ColumnFacts & { values: readonly string[] };

export type InspectedTable = {
  rows: number;
  columns: InspectedColumn[];
  /** Some 20,000 rows spread evenly over the table, for whatever need not see all. */
  sample: TableSample;
};

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
  const table = await inspectTable(session, relation, columns);
  return new Map(table.columns.map((one) => [one.name, one.inferred]));
}

/**
 * As {@link inferTypes}, with what else is known about the raw values: missing ones and padding.
 *
 * @param of where one column of the relation is read from by itself
 */
export async function inspectTable(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  of: SliceOf = slicesOf(session, relation, columns),
): Promise<InspectedTable> {
  const native = await nativeTypes(session, relation);
  const { rows } = await session.row<{ rows: number }>(`SELECT count(*) AS rows FROM ${quoteName(relation)}`);
  const sample = await drawSample(session, relation, rows, columns.length, of);
  const found: InspectedColumn[] = [];
  for (let start = 0; start < columns.length; start += sliceWidth) {
    const batch = columns.slice(start, start + sliceWidth);
    const [first = ""] = batch;
    const drawn = { relation: await sample.of(first), rows: sample.rows };
    found.push(...(await inspectBatch(session, await of(first), batch, native, drawn)));
  }
  return { rows, columns: found, sample };
}

async function inspectBatch(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  native: ReadonlyMap<string, ColumnType>,
  sample: Pick<TableSample, "relation" | "rows">,
): Promise<InspectedColumn[]> {
  const texts = columns.filter((name) => !native.has(name));
  // Sampled values are looked at here while the engine counts.
  const [{ samples, spelled, proposed }, counts] = await bothDone(
    proposeReadings(session, relation, texts, sample),
    countBlank(session, relation, columns, native),
  );
  const proposals = new Map(
    proposed.map(({ name, readings, values }) => {
      const { present, padded } = counts.of(name);
      const missing = (spelled.get(name) ?? []).reduce((total, { count }) => total + count, 0);
      const repeated = counts.rows > 20_000 && new Set(values).size < values.length * 0.6;
      return [name, { name, readings, values, present: present - missing, padded, repeated }];
    }),
  );
  const verified = await verifyReadings(session, relation, [...proposals.values()]);
  const decided = new Map(
    [...proposals].map(([name, { present, values }]) => [
      name,
      decide(verified.get(name) ?? [], present, values),
    ]),
  );
  const sentinels = await countSentinels(session, relation, proposals, decided);
  const withNa = columns.filter((name) => spelled.get(name)?.some(({ value }) => value === "NA"));
  const saysNa = (name: string) => withNa.some((other) => other !== name);
  return columns.map((name): InspectedColumn => {
    const { empty, padded } = counts.of(name);
    const denormalised = (samples.get(name) ?? []).some((value) => value.normalize("NFC") !== value);
    const beyondAscii = (samples.get(name) ?? []).some((value) => /[^\x20-\x7e]/.test(value));
    const base = { name, rows: counts.rows, empty, padded, denormalised, beyondAscii };
    const type = native.get(name);
    if (type) return { ...base, inferred: nativeType(type), disguised: [], values: [] };
    const values = proposals.get(name)?.values ?? [];
    const inferred = decided.get(name) ?? decide([], 0, values);
    const context = {
      typed: inferred.type !== "text",
      codes: areCodes(values, saysNa(name)),
      alone: values.length === 0,
      ...kindOfTexts(values, spelled.get(name) ?? [], counts.rows),
    };
    return {
      ...base,
      inferred,
      disguised: [
        ...(spelled.get(name) ?? []).filter(
          ({ value }) => meansMissing(value, context) && !isCodeAmong(value, values),
        ),
        ...(sentinels.get(name) ?? []),
      ],
      values,
    };
  });
}

/** The readings that sampled values propose, spellings of "missing" left out. */
async function proposeReadings(
  session: EngineSession,
  relation: string,
  columns: readonly string[],
  sample: Pick<TableSample, "relation" | "rows">,
) {
  const [samples, spelled] = await bothDone(
    sampleColumns(session, relation, sample, columns),
    countMissing(session, relation, columns),
  );
  const proposed = columns.map((name) => {
    const skip = new Set(spelled.get(name)?.map(({ value }) => value));
    const values = (samples.get(name) ?? []).filter((value) => !skip.has(value));
    return { name, readings: readingsOf(values), values };
  });
  return { samples, spelled, proposed };
}

/** Rows of each number that means "missing", in columns of numbers whose sample shows one. */
async function countSentinels(
  session: EngineSession,
  relation: string,
  proposals: ReadonlyMap<string, { values: readonly string[] }>,
  decided: ReadonlyMap<string, InferredType>,
): Promise<Map<string, ValueCount[]>> {
  const found = new Map<string, ValueCount[]>();
  for (const [name, { values }] of proposals) {
    const { type, decimal = null } = decided.get(name) ?? {};
    if (type !== "integer" && type !== "decimal") continue;
    const read = (text: string) => Number(decimal === "comma" ? text.replace(",", ".") : text);
    const names = findSentinels(values, read);
    if (names.length === 0) continue;
    const c = quoteName(name);
    found.set(
      name,
      await session.rows<ValueCount>(
        `SELECT ${c} AS value, count(*) AS count FROM ${quoteName(relation)} WHERE ${c} IN (${names.map(quoteText).join(", ")}) GROUP BY ${c} ORDER BY 2 DESC, 1`,
      ),
    );
  }
  return found;
}
