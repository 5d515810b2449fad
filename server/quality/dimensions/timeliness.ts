import { quoteName } from "@/server/platform/engine";
import type { Dimension, ScoringContext } from "../define-dimension";

/** Is the newest data as new as agreed? Measured only where an age was agreed on. */
export const timeliness: Dimension = {
  id: "timeliness",
  label: "Timeliness",
  question: "Is the newest data as new as agreed?",
  measure: async (context) => {
    const { freshness } = context;
    if (!freshness)
      return { checks: [], reason: "No agreement on how old the newest data may be is declared." };
    const column = freshness.column ?? newestColumn(context);
    if (column === undefined)
      return { checks: [], reason: "There is no date or time column to tell the age of the data from." };
    const { newest } = await context.session.row<{ newest: string | null }>(
      `SELECT CAST(max(CAST(${quoteName(column)} AS TIMESTAMP)) AS VARCHAR) AS newest FROM ${quoteName(context.typed)}`,
    );
    if (newest === null) return { checks: [], reason: `${column} holds no date.` };
    const age = (freshness.now.getTime() - Date.parse(`${newest.replace(" ", "T")}Z`)) / 3_600_000;
    const late = age > freshness.maxAgeHours;
    return {
      reason: "",
      checks: [
        {
          id: `timeliness.age.${column}`,
          description: `The newest ${column} is at most ${freshness.maxAgeHours} hours old (it is ${Math.max(0, Math.round(age * 10) / 10)} hours old).`,
          dimension: "timeliness",
          columns: [column],
          evaluated: 1,
          failed: late ? 1 : 0,
        },
      ],
      // Within the agreed age the score is 1; past it, it falls with the excess: twice the age is one half.
      score: () => (late ? freshness.maxAgeHours / age : 1),
    };
  },
};

function newestColumn({ columns, freshness, profile }: ScoringContext): string | undefined {
  const now = freshness?.now.toISOString() ?? "";
  const dated = columns.filter(({ type }) => type === "timestamp" || type === "date");
  const latest = dated
    .map(({ name }) => ({ name, max: String(profile.columns.find((one) => one.name === name)?.max ?? "") }))
    .filter(({ max }) => max !== "" && max.slice(0, 10) <= now.slice(0, 10))
    .sort((a, b) => (a.max < b.max ? 1 : -1));
  return latest[0]?.name;
}
