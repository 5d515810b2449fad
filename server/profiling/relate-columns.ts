import { type EngineSession, quoteName } from "@/server/platform/engine";
import { findCorrelations, type NumberColumn } from "./relations/correlations";
import { findDependencies, type SampledDependency } from "./relations/dependencies";
import { encodeColumn } from "./relations/encode";
import { DependencyVerifier } from "./relations/verify-dependencies";
import type { ColumnType, Dependency, TableRelations } from "./schema";

export type RelatedColumn = {
  name: string;
  type: ColumnType;
  /** SQL over the raw relation for the typed value. */
  typed: string;
  distinct: number;
};

export type RelateInput = {
  /** Relation with the source's values and `_row`. */
  raw: string;
  rows: number;
  /** Relation with rows spread evenly over the raw one, or that itself. */
  sample: { relation: string; rows: number };
  columns: readonly RelatedColumn[];
};

/** Bounds that keep the work the same for tables of any size. */
const sampledRows = 5000; // all rows of tables with fewer than twice as many
const comparedColumns = 40;
const verified = 40;
const reported = 50;
const numeric = new Set<ColumnType>(["integer", "decimal", "date", "timestamp"]);

/** Columns that are compared with each other: those with at least two values. */
const comparable = ({ type, distinct }: Pick<RelatedColumn, "type" | "distinct">) =>
  type !== "json" && distinct >= 2;

/** What is said of a table too wide for all its columns to be compared; null for others. */
export function noteOnWidth(columns: readonly Pick<RelatedColumn, "type" | "distinct">[]): string | null {
  const all = columns.filter(comparable).length;
  return all <= comparedColumns
    ? null
    : `Dependencies and correlations were looked for among the first ${comparedColumns} of ${all} columns with more than one value.`;
}

/**
 * How the columns of a table hang together: approximate functional dependencies with their exceptions,
 * counted in all rows, and correlations, measured in some 5,000 rows spread evenly (`rows` says how many).
 * Of wide tables the first 40 columns with at least two values are compared.
 */
export async function relateColumns(session: EngineSession, input: RelateInput): Promise<TableRelations> {
  const columns = input.columns.filter(comparable).slice(0, comparedColumns);
  if (columns.length < 2 || input.rows < 10) return { dependencies: [], correlations: [] };
  const { ids, texts, numbers } = await readSample(session, input, columns);
  const coded = columns.map(({ name }, i) => encodeColumn(name, texts[i] ?? []));
  // Measured amounts and moments agree by chance: they are settled by others, but settle nothing.
  const sampled = findDependencies(coded).filter(({ determinants }) =>
    determinants.every((name) => !measured.has(columns.find((one) => one.name === name)?.type ?? "text")),
  );
  const typed = new Map(columns.map((one) => [one.name, one.typed]));
  const whole = ids.length === input.rows;
  const dependencies: Dependency[] = [];
  const verifier = new DependencyVerifier(session, input.raw, input.rows, typed);
  for (const one of sampled.sort((a, b) => a.error - b.error).slice(0, whole ? reported : verified)) {
    const dependency = whole ? listed(one, ids) : await verifier.verify(one);
    if (dependency) dependencies.push(dependency);
  }
  await verifier.close();
  const settled = new Set(
    dependencies.flatMap(({ determinants, dependent }) =>
      determinants.length === 1 ? [pairOf(determinants[0] ?? "", dependent)] : [],
    ),
  );
  const correlations = findCorrelations(numbers, coded).filter(
    // A dependency says more than that two sets of categories go together.
    ({ method, columns: [a, b] }) => method !== "cramers_v" || !settled.has(pairOf(a, b)),
  );
  return { dependencies, correlations: correlations.slice(0, reported) };
}

const measured = new Set<ColumnType>(["decimal", "timestamp"]);
const pairOf = (a: string, b: string) => JSON.stringify([a, b].sort());

function listed(one: SampledDependency, ids: readonly number[]): Dependency {
  const { determinants, dependent, rows, exceptions } = one;
  const exceptionRows = exceptions.slice(0, 10).map((at) => ids[at] ?? 0);
  return { determinants, dependent, rows, exceptions: exceptions.length, exceptionRows };
}

async function readSample(session: EngineSession, input: RelateInput, columns: readonly RelatedColumn[]) {
  const counted = columns.filter(({ type }) => numeric.has(type));
  const expressions = [
    "_row",
    ...columns.map(({ typed }) => typed),
    ...counted.map(({ typed, type }) => {
      const moment = type === "date" || type === "timestamp";
      return `CAST(${moment ? `epoch_ms((${typed})::TIMESTAMP)` : `(${typed})`} AS DOUBLE)`;
    }),
  ];
  const every = Math.floor(input.sample.rows / sampledRows);
  const where = every > 1 ? ` WHERE hash(_row + 3) % ${every} = 0` : "";
  const rows = await session.texts(
    expressions,
    `FROM ${quoteName(input.sample.relation)}${where} ORDER BY _row`,
    Math.min(input.sample.rows, sampledRows),
  );
  const ids = rows.map(([id]) => Number(id));
  const texts = columns.map((_, i) => rows.map((row) => row[1 + i] ?? null));
  const numbers = counted.map(
    ({ name }, i): NumberColumn => ({
      name,
      values: Float64Array.from(rows, (row) => toNumber(row[1 + columns.length + i])),
    }),
  );
  return { ids, texts, numbers };
}

/** The engine writes `inf` where JavaScript writes `Infinity`. */
function toNumber(text: string | null | undefined): number {
  if (text === null || text === undefined) return Number.NaN;
  return Number(text.replace("inf", "Infinity"));
}
