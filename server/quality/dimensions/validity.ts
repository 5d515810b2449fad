import { quoteName } from "@/server/platform/engine";
import { ruleChecks } from "../checks/declared-rules";
import type { CellCheck, MeasuredCheck } from "../checks/failures";
import type { Dimension, ScoredColumn, ScoringContext } from "../define-dimension";
import { damagedCondition } from "../plausibility/damaged-text";
import { malformedValues } from "../plausibility/find-malformed";
import { countriesThatAreNone } from "../plausibility/find-unknown-countries";
import { statesThatAreNone } from "../plausibility/find-unknown-states";
import { profileOf } from "../plausibility/profile-of";
import { holdsDamage, runValuesCheck } from "../plausibility/run-values-check";
import { foldHeader, semanticTypes } from "../semantic-types";

/** Do values have the form their type, meaning and rules ask for? */
export const validity: Dimension = {
  id: "validity",
  label: "Validity",
  question: "Do values have the form their type, their meaning and the rules ask for?",
  measure: async (context) => {
    const checks = await context.failures.runCellChecks(await checksOfCells(context));
    const malformed = [
      ...(await runValuesCheck(context, malformedValues)),
      ...(await runValuesCheck(context, statesThatAreNone)),
      ...(await runValuesCheck(context, countriesThatAreNone)),
      ...(await findImpossibleBirths(context)),
    ];
    return {
      checks: [...checks, ...malformed, ...(await ruleChecks(context, "validity"))],
      reason: "No column has a type, a meaning or a rule that a value could break.",
      score: scoreOnce(await repeatedCells(context)),
    };
  },
};

async function checksOfCells(context: ScoringContext): Promise<CellCheck[]> {
  const checks: CellCheck[] = [];
  for (const column of context.columns)
    checks.push(...typeCheck(column), ...semanticCheck(column), ...(await damageCheck(context, column)));
  return checks;
}

/** Failures beyond the first of a cell: one that breaks its type, its meaning and its usual format is wrong once. */
async function repeatedCells({ session, failures }: ScoringContext): Promise<number> {
  const { repeated } = await session.row<{ repeated: number }>(
    `SELECT count(*) - count(DISTINCT ("row", "column")) AS repeated FROM ${quoteName(failures.table)}
     WHERE dimension = 'validity' AND "column" IS NOT NULL`,
  );
  return repeated;
}

const scoreOnce = (repeated: number) => (checks: readonly MeasuredCheck[]) => {
  const evaluated = checks.reduce((sum, check) => sum + check.evaluated, 0);
  const failed = checks.reduce((sum, check) => sum + Math.min(check.failed, check.evaluated), 0);
  return 1 - Math.max(0, failed - repeated) / evaluated;
};

function typeCheck(column: ScoredColumn): CellCheck[] {
  const { inferred } = column.facts;
  const { relation, name } = column;
  if (column.type === "text" || inferred.native) return [];
  return [
    {
      id: `validity.type.${column.name}`,
      description: `${column.name} holds ${typeWords[column.type]}.`,
      dimension: "validity",
      column: column.name,
      alone: true,
      scope: column.present,
      // Where the values were read already, what could not be read need not be tried again.
      fails: relation
        ? `_row IN (SELECT _row FROM ${quoteName(relation)} WHERE ${quoteName(name)} IS NULL)`
        : `(${column.typed}) IS NULL`,
      evaluated: presentRows(column),
      ...(inferred.misfits === undefined ? {} : { failed: inferred.misfits }),
      severity: "error",
    },
  ];
}

const typeWords: Record<ScoredColumn["type"], string> = {
  text: "text",
  integer: "whole numbers",
  decimal: "numbers",
  boolean: "yes or no",
  date: "dates",
  time: "times",
  timestamp: "dates with time",
  json: "JSON",
};

function semanticCheck(column: ScoredColumn): CellCheck[] {
  const type = semanticTypes.find(({ id }) => id === column.semanticType);
  // Countries have more names than any list: what is none of them is judged by its letters.
  if (!type || type.id === "country") return [];
  const value = `CAST(${quoteName(column.name)} AS VARCHAR)`;
  const valid = `coalesce(${type.sql(`trim(${value})`)}, false)`;
  // Trimming costs more than the test itself: where no value is padded, only those that fail without are trimmed.
  const fails = column.facts.padded
    ? `NOT ${valid}`
    : `CASE WHEN ${type.sql(value)} THEN false ELSE NOT ${valid} END`;
  return [
    {
      id: `validity.${type.id}.${column.name}`,
      description: `${column.name} holds a valid ${type.label}.`,
      dimension: "validity",
      column: column.name,
      alone: true,
      scope: column.present,
      fails,
      evaluated: presentRows(column),
      severity: "warning",
    },
  ];
}

async function damageCheck(context: ScoringContext, column: ScoredColumn): Promise<CellCheck[]> {
  if (column.type !== "text" || !column.facts.beyondAscii) return [];
  const known = await holdsDamage(context, column);
  return [
    {
      id: `validity.encoding.${column.name}`,
      description: `${column.name} holds no text damaged by a wrong encoding.`,
      dimension: "validity",
      column: column.name,
      alone: true,
      scope: column.present,
      evaluated: presentRows(column),
      ...(known === false ? { failed: 0 } : {}),
      fails: damagedCondition(column.name),
      severity: "warning",
    },
  ];
}

const birthHeader = /\b(birth|born|dob|birthdate|birthday|fødselsdato|foedselsdato|fødselsdag|født)\b/;
const oldest = 125;
/** Share of the dates up to which impossible ones are mistakes; where more are, the column is of something else. */
const mostUnborn = 0.05;

/** Births to come, and of people older than anybody. */
async function findImpossibleBirths(context: ScoringContext): Promise<MeasuredCheck[]> {
  const checks = context.columns.flatMap((column): CellCheck[] => {
    const dated = column.type === "date" || column.type === "timestamp";
    if (!dated || !birthHeader.test(foldHeader(column.name))) return [];
    const day = `CAST(${column.typed} AS DATE)`;
    return [
      {
        id: `validity.birth.${column.name}`,
        description: `${column.name} is neither to come nor more than ${oldest} years ago.`,
        dimension: "validity",
        column: column.name,
        scope: `(${column.present}) AND ${day} IS NOT NULL`,
        fails: `(${day} > current_date OR ${day} < current_date - INTERVAL ${oldest} YEAR)`,
        severity: "warning",
        ...knownPossible(context, column),
      },
    ];
  });
  return context.failures.runCellChecks(checks, mostUnborn);
}

const msPerDay = 86_400_000;

/** The count of dates, where the first and the last of the column say that each is a possible birth; else nothing. */
function knownPossible({ profile, rows }: ScoringContext, { name }: ScoredColumn): Partial<CellCheck> {
  const known = profileOf(profile, name);
  if (!known) return {};
  const age = (cell: unknown) => (Date.now() - Date.parse(`${cell}`)) / msPerDay;
  const possible = age(known.max) > 1 && age(known.min) < (oldest - 1) * 365;
  return possible ? { evaluated: rows - known.nulls, failed: 0 } : {};
}

/** Rows that hold a value: known from inspection. */
function presentRows({ facts }: ScoredColumn): number {
  return facts.rows - facts.empty - facts.disguised.reduce((sum, { count }) => sum + count, 0);
}
