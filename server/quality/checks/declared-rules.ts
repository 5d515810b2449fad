import { quoteName, quoteText } from "@/server/platform/engine";
import { fail } from "@/server/platform/errors";
import { assertCondition } from "../assert-condition";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { missingInRule, ruleTypes } from "../rule-needs";
import type { DimensionId, QualityRule } from "../schema";
import type { MeasuredCheck } from "./failures";

/** Dimension a rule counts for unless it names one. */
const dimensionOf: Record<QualityRule["kind"], DimensionId> = {
  required: "completeness",
  unique: "uniqueness",
  range: "validity",
  length: "validity",
  pattern: "validity",
  in_set: "validity",
  type: "validity",
  condition: "consistency",
  reference: "accuracy",
};

/** Runs the declared rules of one dimension. */
export async function ruleChecks(context: ScoringContext, dimension: DimensionId): Promise<MeasuredCheck[]> {
  const checks: MeasuredCheck[] = [];
  for (const rule of context.rules)
    if ((rule.dimension ?? dimensionOf[rule.kind]) === dimension)
      checks.push(await runRule(context, rule, dimension));
  return checks;
}

async function runRule(
  context: ScoringContext,
  rule: QualityRule,
  dimension: DimensionId,
): Promise<MeasuredCheck> {
  const missing = missingInRule(rule);
  if (missing) incomplete(rule, missing);
  const columns = rule.columns.map((name) => columnOf(context, rule, name));
  const query = await failingCells(context, rule, columns);
  return context.failures.runQueryCheck({
    id: `rule.${rule.id}`,
    description: rule.description ?? describe(rule),
    dimension,
    columns: rule.columns,
    evaluated: context.rows * (perCell.has(rule.kind) ? Math.max(1, columns.length) : 1),
    query,
    severity: rule.severity,
  });
}

const perCell = new Set<QualityRule["kind"]>(["required", "range", "length", "pattern", "in_set", "type"]);

async function failingCells(
  context: ScoringContext,
  rule: QualityRule,
  columns: readonly ScoredColumn[],
): Promise<string> {
  if (rule.kind === "unique")
    return repeated(
      context,
      columns.map(({ name }) => name),
    );
  if (rule.kind === "condition") return await brokenCondition(context, rule);
  if (rule.kind === "reference") return missingReference(context, rule, columns);
  if (rule.kind === "pattern") await requirePattern(context, rule);
  const parts: string[] = [];
  for (const column of columns)
    parts.push(cells(context, column, cellCondition(rule, column, await rangeOf(context, rule, column))));
  return parts.join(" UNION ALL ");
}

/** SQL over the raw relation that is true for a cell that breaks the rule. */
function cellCondition(rule: QualityRule, column: ScoredColumn, range: string): string {
  const text = `CAST(${quoteName(column.name)} AS VARCHAR)`;
  const broken = (test: string) => `(${column.present}) AND NOT coalesce(${test}, false)`;
  switch (rule.kind) {
    case "required":
      // Of an empty cell the condition is unknown, which NOT leaves unknown.
      return `(${column.present}) IS NOT TRUE`;
    case "range":
      return broken(range);
    case "length": {
      const low = rule.min === undefined ? "true" : `length(${text}) >= ${Number(rule.min)}`;
      const high = rule.max === undefined ? "true" : `length(${text}) <= ${Number(rule.max)}`;
      return broken(`${low} AND ${high}`);
    }
    case "pattern":
      return broken(`regexp_full_match(${text}, ${quoteText(rule.pattern ?? "")})`);
    case "in_set":
      return broken(`${text} IN (${(rule.values ?? []).map(quoteText).join(", ") || "NULL"})`);
    default:
      return broken(`(${typeTest(rule, column)}) IS NOT NULL`);
  }
}

/** The type a `type` rule asks for is its first value: `values: [integer]`. */
function typeTest(rule: QualityRule, column: ScoredColumn): string {
  const wanted = rule.values?.[0] ?? "text";
  const type = ruleTypes[wanted] ?? "VARCHAR";
  return `CASE WHEN ${quoteText(wanted)} = ${quoteText(column.type)} THEN CAST(${column.typed} AS VARCHAR) ELSE CAST(TRY_CAST(${quoteName(column.name)} AS ${type}) AS VARCHAR) END`;
}

/** Types that bounds are compared as, with one to show. */
const bounded: Partial<Record<ScoredColumn["type"], { type: string; like: string }>> = {
  date: { type: "DATE", like: "dates such as 2024-12-31" },
  timestamp: { type: "TIMESTAMP", like: "times such as 2024-12-31 18:00:00" },
  time: { type: "TIME", like: "times of day such as 18:00:00" },
  integer: { type: "DOUBLE", like: "numbers" },
  decimal: { type: "DOUBLE", like: "numbers" },
};

/** SQL that is true for values within the bounds of a rule; of texts between numbers those that are numbers can be. */
async function rangeOf(context: ScoringContext, rule: QualityRule, column: ScoredColumn): Promise<string> {
  if (rule.kind !== "range") return "true";
  const compared = bounded[column.type];
  const numeric = typeof (rule.min ?? rule.max) === "number";
  const type = compared?.type ?? (numeric ? "DOUBLE" : "VARCHAR");
  const value = compared ? column.typed : `TRY_CAST(${column.typed} AS ${type})`;
  const tests = ["true"];
  for (const [sign, bound] of [
    [">=", rule.min],
    ["<=", rule.max],
  ] as const) {
    if (bound === undefined) continue;
    const literal = quoteText(String(bound));
    const { reads } = await context.session.row<{ reads: boolean }>(
      `SELECT TRY_CAST(${literal} AS ${type}) IS NOT NULL AS reads`,
    );
    if (!reads)
      fail(
        "invalid",
        "quality.rule_bound",
        `Rule "${rule.id}" compares the column "${column.name}", which holds ${compared?.like ?? "texts"}, with "${bound}". Write min and max as ${compared?.like ?? "numbers"}.`,
      );
    tests.push(`${value} ${sign} CAST(${literal} AS ${type})`);
  }
  return tests.join(" AND ");
}

async function requirePattern({ session }: ScoringContext, { id, pattern }: QualityRule): Promise<void> {
  await session.row(`SELECT regexp_full_match('', ${quoteText(pattern ?? "")}) AS matches`).catch((cause) =>
    fail("invalid", "quality.rule_pattern", `The pattern of rule "${id}" is no regular expression of RE2.`, {
      cause,
    }),
  );
}

function cells({ raw }: ScoringContext, column: ScoredColumn, fails: string): string {
  const c = quoteName(column.name);
  return `SELECT _row AS "row", _line AS line, ${quoteText(column.name)} AS "column", CAST(${c} AS VARCHAR) AS value, NULL AS suggestion, NULL AS duplicate_of FROM ${quoteName(raw)} WHERE ${fails}`;
}

/** Rows whose values in `names` stood in an earlier row already, with that row; rows without any value are left out. */
export function repeated({ raw }: ScoringContext, names: readonly string[]): string {
  const key = names.map(quoteName).join(", ");
  const filled = names.map((name) => `${quoteName(name)} IS NOT NULL`).join(" AND ");
  const value = names.map((name) => `CAST(${quoteName(name)} AS VARCHAR)`).join(" || ' | ' || ");
  return `SELECT "row", line, ${quoteText(names.join(", "))} AS "column", value, NULL AS suggestion, duplicate_of FROM (
    SELECT _row AS "row", _line AS line, ${value} AS value, first_value(_row) OVER (PARTITION BY ${key} ORDER BY _row) AS duplicate_of
    FROM ${quoteName(raw)} WHERE ${filled} AND (${key}) IN (SELECT (${key}) FROM ${quoteName(raw)} WHERE ${filled} GROUP BY ${key} HAVING count(*) > 1)
  ) WHERE duplicate_of <> "row"`;
}

async function brokenCondition(context: ScoringContext, rule: QualityRule): Promise<string> {
  const condition = rule.condition ?? "true";
  await assertCondition(context.session, context.typed, condition, `condition of rule "${rule.id}"`);
  const shown = rule.columns[0];
  const value = shown === undefined ? "NULL" : `CAST(${quoteName(shown)} AS VARCHAR)`;
  // A condition that is NULL, as with a missing value, is not broken: `required` says that.
  return `SELECT _row AS "row", _line AS line, ${shown === undefined ? "NULL" : quoteText(shown)} AS "column", ${value} AS value, NULL AS suggestion, NULL AS duplicate_of
    FROM ${quoteName(context.typed)} WHERE NOT (${condition})`;
}

function missingReference(
  context: ScoringContext,
  rule: QualityRule,
  columns: readonly ScoredColumn[],
): string {
  const { reference, raw } = context;
  if (!reference) return incomplete(rule, "reference data; give it with --reference");
  const match = columns.map(({ name }, i) => {
    const other = reference.key[i] ?? name;
    return `CAST(r.${quoteName(name)} AS VARCHAR) = CAST(k.${quoteName(other)} AS VARCHAR)`;
  });
  const first = columns[0]?.name ?? "";
  const filled = columns.map(({ name }) => `r.${quoteName(name)} IS NOT NULL`).join(" AND ");
  return `SELECT r._row AS "row", r._line AS line, ${quoteText(first)} AS "column", CAST(r.${quoteName(first)} AS VARCHAR) AS value, NULL AS suggestion, NULL AS duplicate_of
    FROM ${quoteName(raw)} r ANTI JOIN ${quoteName(reference.relation)} k ON ${match.join(" AND ")} WHERE ${filled}`;
}

function columnOf(context: ScoringContext, rule: QualityRule, name: string): ScoredColumn {
  return (
    context.columns.find((column) => column.name === name) ??
    fail(
      "invalid",
      "quality.rule_column",
      `Rule "${rule.id}" names the column "${name}", which the table does not have. Its columns are ${context.columns
        .slice(0, 50)
        .map((column) => column.name)
        .join(", ")}.`,
    )
  );
}

function incomplete(rule: QualityRule, what: string): never {
  return fail("invalid", "quality.rule_incomplete", `Rule "${rule.id}" of kind ${rule.kind} needs ${what}.`);
}

function extent({ min, max }: QualityRule): string {
  if (max === undefined) return `at least ${min ?? ""}`;
  return min === undefined ? `at most ${max}` : `${min} to ${max}`;
}

function describe(rule: QualityRule): string {
  const names = rule.columns.join(", ");
  switch (rule.kind) {
    case "required":
      return `${names} must be filled.`;
    case "unique":
      return `${names} must be unique.`;
    case "range":
      return `${names} must be ${extent(rule)}.`;
    case "length":
      return `${names} must have ${extent(rule)} characters.`;
    case "pattern":
      return `${names} must match ${rule.pattern ?? ""}.`;
    case "in_set":
      return `${names} must be one of the listed values.`;
    case "type":
      return `${names} must be ${rule.values?.[0] ?? ""}.`;
    case "condition":
      return `${rule.condition ?? ""} must hold.`;
    case "reference":
      return `${names} must exist in the reference data.`;
  }
}
