import { quoteName } from "@/server/platform/engine";
import type { ColumnType } from "@/server/profiling/schema";
import { maskExpression } from "@/server/transform/mask-expression";
import type { ColumnMasking } from "@/server/transform/plan-masking";

type Column = { name: string; type: string; masking: string | null };

/** Strategies the engine can apply to values published earlier, in clear or masked otherwise. */
const appliedAgain = ["redact", "partial", "pseudonym", "generalise"];

export type Reshaping = {
  /** Relations after FROM: the last published history, and the rows of this run after masking. */
  previous: string;
  incoming: string;
  /** Columns of the history as it was published, with the masking of that time. */
  was: readonly Column[];
  /** Columns of this run, and how they are masked now. */
  now: readonly { name: string; type: string }[];
  masking: ReadonlyMap<string, ColumnMasking>;
  key: readonly string[];
  /** Whether `incoming` has one row per key, so that it says what a current version looks like today. */
  onePerKey: boolean;
  /** Country of phone numbers without a prefix, as the rows of this run were masked with. */
  region?: string;
};

/**
 * The last published history in today's form, as a relation. A column that has come to be masked is masked in all its
 * versions: what was published in clear does not live on in the past. Where today's form cannot be made from what was
 * published (a mask taken away, a type changed, encryption), the current versions take it from the rows that arrive.
 * So a change of masking or type alone makes no new version of any row.
 *
 * Pseudonyms need the masking key in the session.
 */
export function reshapedHistory(input: Reshaping): string {
  const today = new Map(input.now.map((column) => [column.name, column]));
  const changed = input.was.filter((column) => {
    const type = today.get(column.name)?.type;
    return type !== undefined && (type !== column.type || strategyOf(column) !== nextOf(column, input));
  });
  if (changed.length === 0) return input.previous;
  const masked = changed.filter((column) => isMaskedAgain(column, input));
  const adopted = changed.filter((column) => !masked.includes(column) && !input.key.includes(column.name));
  const inner =
    masked.length === 0
      ? `SELECT * FROM ${input.previous}`
      : `SELECT * REPLACE (${masked.map((column) => maskAgain(column, input)).join(", ")}) FROM ${input.previous}`;
  if (adopted.length === 0 || !input.onePerKey) return `(${inner})`;
  return `(${adopt(inner, adopted, today, input)})`;
}

const strategyOf = ({ masking }: Column) => masking ?? "keep";
const nextOf = ({ name }: Column, { masking }: Reshaping) => masking.get(name)?.strategy ?? "keep";

function isMaskedAgain(column: Column, input: Reshaping): boolean {
  const next = nextOf(column, input);
  if (next === strategyOf(column)) return false;
  // What cannot be encrypted here, or span by span, is better not seen at all.
  return appliedAgain.includes(next) || (next === "encrypt" && strategyOf(column) === "keep");
}

function maskAgain(column: Column, { masking, region }: Reshaping): string {
  const name = quoteName(column.name);
  const next = masking.get(column.name);
  if (!next) return name;
  const possible = next.strategy !== "encrypt" && next.form === "value";
  const applied = possible ? next : { ...next, strategy: "redact" as const };
  return `${maskExpression(name, applied, { type: column.type as ColumnType }, region)} AS ${name}`;
}

function adopt(
  inner: string,
  columns: readonly Column[],
  today: ReadonlyMap<string, { type: string }>,
  { incoming, key }: Reshaping,
): string {
  const values = columns.map((column) => {
    const name = quoteName(column.name);
    const same = today.get(column.name)?.type === column.type;
    const as = (value: string) => (same ? value : `CAST(${value} AS VARCHAR)`);
    return `CASE WHEN i.__arrives THEN ${as(`i.${name}`)} ELSE ${as(`p.${name}`)} END AS ${name}`;
  });
  const keys = key.map(quoteName);
  const taken = [...keys, ...columns.map(({ name }) => quoteName(name))].join(", ");
  const match = keys.map((name) => `p.${name} IS NOT DISTINCT FROM i.${name}`).join(" AND ");
  return `SELECT p.* REPLACE (${values.join(", ")}) FROM (${inner}) p
    LEFT JOIN (SELECT ${taken}, true AS __arrives FROM ${incoming}) i ON p._is_current AND ${match}`;
}
