import { resolve } from "node:path";
import { type EngineSession, quoteName } from "@/server/platform/engine";
import { readAs } from "@/server/platform/engine-formats";
import { fail } from "@/server/platform/errors";
import { inspectTable } from "@/server/profiling/infer-types";
import type { ColumnFacts } from "@/server/profiling/schema";
import { createDetector, type Judgement } from "@/server/quality/detect-anomalies";
import { readInto } from "@/server/reading/read-into";

/** `since` as it stands in the file. */
export type JudgedPoint = Omit<Judgement, "since"> & {
  time: string;
  value: number | null;
  since: string | null;
};

const table = "series";
/** Points whose times are kept as they stand in the file. */
const kept = 128;
/** Share of the cells from which a column is one of numbers. */
const mostlyNumbers = 0.95;
const unknown: Omit<Judgement, "since"> = {
  score: 0,
  anomaly: false,
  expected: null,
  missing: 0,
  kind: null,
};

/**
 * Judges each point of a series in a file, in the order of time. Points are judged by earlier ones
 * only. Fails where a column does not exist, where times are no times or values no numbers.
 */
export async function* judgeSeries(
  session: EngineSession,
  path: string,
  columns: { time: string; value: string },
  scratchDir: string,
): AsyncGenerator<JudgedPoint[]> {
  const read = await readInto(session, table, resolve(path), {}, { scratchDir });
  const names = read.columns.map(({ name }) => name);
  for (const name of [columns.time, columns.value])
    if (!names.includes(name))
      fail(
        "invalid",
        "scan.no_column",
        `${path} has no column "${name}". Its columns are ${names.slice(0, 50).join(", ")}.`,
      );
  if (read.rows === 0) return;
  const inspected = await inspectTable(session, table, [columns.time, columns.value]);
  const [time, value] = inspected.columns;
  const moment = momentOf(time, path, columns.time);
  const number = await numberOf(session, value, path, columns.value);
  const detector = createDetector();
  const t = quoteName(columns.time);
  const points = session.chunks<{ time: string; moment: number | null; value: number | null }>(
    `SELECT CAST(${t} AS VARCHAR) AS time, ${moment} AS moment, ${number} AS value FROM ${quoteName(table)} WHERE ${t} IS NOT NULL ORDER BY moment, _row`,
  );
  const times = new Map<number, string>();
  for await (const chunk of points)
    yield chunk.map(({ time, moment: at, value }) => {
      if (at === null) return { time, value, ...unknown, since: null };
      const moment = Number(at);
      times.set(moment, time);
      if (times.size > kept) times.delete(times.keys().next().value ?? moment);
      const judged = detector.next({ time: moment, value: value === null ? null : Number(value) });
      const since = judged.since === null ? null : (times.get(judged.since) ?? written(judged.since, time));
      return { time, value, ...judged, since };
    });
}

/** A moment without a point, as the file writes times: as a date, with a time of day, or in Unix seconds or milliseconds. */
function written(moment: number, like: string): string {
  if (/^\d{1,11}$/.test(like)) return `${Math.round(moment / 1000)}`;
  if (/^\d+$/.test(like)) return `${moment}`;
  return new Date(moment).toISOString().slice(0, like.length <= 10 ? 10 : 19);
}

/** SQL for milliseconds since 1970; numbers are taken as Unix seconds or milliseconds by their size. */
function momentOf(facts: ColumnFacts | undefined, path: string, name: string): string {
  const c = quoteName(name);
  const inferred = facts?.inferred;
  if (inferred?.type === "date" || inferred?.type === "timestamp") {
    const read = inferred.native ? c : readAs(c, inferred);
    return `CAST(epoch_ms(CAST(${read} AS TIMESTAMP)) AS DOUBLE)`;
  }
  if (inferred?.type === "integer" || inferred?.type === "decimal") {
    const read = `CAST(${inferred.native ? c : readAs(c, inferred)} AS DOUBLE)`;
    return `CASE WHEN abs(${read}) < 100000000000 THEN ${read} * 1000 ELSE ${read} END`;
  }
  return fail(
    "invalid",
    "scan.no_time",
    `The column "${name}" of ${path} does not hold dates or times that can be read. Name the column of times with --time.`,
  );
}

/** SQL for the number of a cell; of numbers too long for any type the engine's reading of text will do. */
async function numberOf(
  session: EngineSession,
  facts: ColumnFacts | undefined,
  path: string,
  name: string,
): Promise<string> {
  const inferred = facts?.inferred;
  const c = quoteName(name);
  if (inferred?.type === "integer" || inferred?.type === "decimal" || inferred?.type === "boolean")
    return `CAST(${inferred.native ? c : readAs(c, inferred)} AS DOUBLE)`;
  const long = `CASE WHEN regexp_full_match(${c}::VARCHAR, '\\s*[-+]?[0-9]+([.][0-9]+)?\\s*') THEN TRY_CAST(${c} AS DOUBLE) END`;
  const { read, filled } = await session.row<{ read: number; filled: number }>(
    `SELECT count(${long}) AS read, count(nullif(trim(${c}::VARCHAR), '')) AS filled FROM ${quoteName(table)}`,
  );
  if (read > 0 && read >= filled * mostlyNumbers) return long;
  return fail(
    "invalid",
    "scan.no_number",
    `The column "${name}" of ${path} does not hold numbers. Name a column of numbers, without units, with --value.`,
  );
}
