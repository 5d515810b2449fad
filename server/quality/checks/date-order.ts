import { quoteName, quoteText } from "@/server/platform/engine";
import { copyOfSome } from "@/server/platform/engine-slices";
import type { ScoredColumn, ScoringContext } from "../define-dimension";
import { foldHeader } from "../semantic-types";
import type { MeasuredCheck } from "./failures";

/** Words that say which of two dates comes first, in pairs. */
const pairs: readonly (readonly [first: RegExp, second: RegExp])[] = [
  [
    /\b(start|started|starts|begin|began|begins|from|fra|startdate|begindate|valid from|effective)\b/,
    /\b(end|ended|ends|stop|stopped|to|til|enddate|finish|valid to|expiry|expires|expire)\b/,
  ],
  [
    /\b(created|create|oprettet)\b/,
    /\b(updated|modified|changed|closed|deleted|opdateret|ændret|lukket|resolved)\b/,
  ],
  [/\b(order|ordered|ordre)\b/, /\b(ship|shipped|delivery|delivered|levering|leveret)\b/],
  [
    /\b(birth|born|dob|birthdate|fødselsdato|foedselsdato)\b/,
    /\b(death|died|deceased|hired|hire|signup|registered|joined|created|ansat)\b/,
  ],
  [
    /\b(invoice|invoiced|issue|issued|faktura|fakturadato|bill|billing|udstedt)\b/,
    /\b(due|payment|paid|settled|forfald|forfaldsdato|betalt)\b/,
  ],
  [/\b(hire|hired|employed|joined|ansat|ansættelse)\b/, /\b(end|left|leave|fratrådt|retired)\b/],
  [
    /\b(admission|admitted|checkin|check in|arrival|opened|issue|issued|hire|hired)\b/,
    /\b(discharge|discharged|checkout|check out|departure|closed|expire|expiry|terminated|termination)\b/,
  ],
];

/** Share of rows in order from which the order is taken as meant; of few rows all but one. */
const inOrder = 0.9;
const fewRows = 5;
/** Pairs looked at: a table with more has a pair of dates for each of many things. */
const mostPairs = 200;

/** Dates that must follow each other, by their headers and by what nearly all rows do. */
export async function checkDateOrder(context: ScoringContext): Promise<MeasuredCheck[]> {
  const dates = context.columns.filter(({ type }) => type === "date" || type === "timestamp");
  const found = dates.flatMap((first) =>
    dates.filter((second) => ordered(first, second)).map((second) => ({ first, second })),
  );
  if (found.length > mostPairs)
    context.notes.add(
      `${found.length.toLocaleString("en")} pairs of dates may have to follow each other: only the first ${mostPairs} were looked at.`,
    );
  const checks: MeasuredCheck[] = [];
  if (found.length === 0) return checks;
  const named = found.flatMap(({ first, second }) => [first.name, second.name]);
  const raw = await copyOfSome(context.session, context.raw, context.columns.length, named);
  for (const { first, second } of found.slice(0, mostPairs)) {
    const a = `CAST(${first.typed} AS TIMESTAMP)`;
    const b = `CAST(${second.typed} AS TIMESTAMP)`;
    const { both, wrong } = await context.session.row<{ both: number; wrong: number }>(
      `SELECT count(*) FILTER (${a} IS NOT NULL AND ${b} IS NOT NULL) AS both, count(*) FILTER (${b} < ${a}) AS wrong FROM ${quoteName(raw)}`,
    );
    const meant = 1 - wrong / both >= inOrder || (wrong === 1 && both >= fewRows);
    if (both === 0 || !meant) continue;
    const id = `consistency.order.${first.name}+${second.name}`;
    const description = `${second.name} is not before ${first.name}.`;
    const scope = `${a} IS NOT NULL AND ${b} IS NOT NULL`;
    const check = { dimension: "consistency" as const, description, scope, severity: "warning" as const };
    if (wrong === 0) {
      const right = { ...check, id, column: second.name, fails: "false", evaluated: both, failed: 0 };
      checks.push(...(await context.failures.runCellChecks([right])));
      continue;
    }
    const strange = await strangeFirst(context, a, b);
    const [later, earlier] = await context.failures.runCellChecks([
      { ...check, id, column: second.name, fails: `${b} < ${a} AND NOT (${strange})` },
      { ...check, id: `${id}.first`, column: first.name, fails: `${b} < ${a} AND ${strange}` },
    ]);
    if (later) checks.push(later);
    if (earlier && earlier.failed > 0) checks.push(earlier);
  }
  return checks;
}

/** Condition under which the first date is the wrong one: later than nearly all others where the second is usual. */
async function strangeFirst({ session, sample }: ScoringContext, a: string, b: string): Promise<string> {
  const known = await session.row<Record<"late" | "from" | "to", string | null>>(
    `SELECT CAST(quantile_disc(${a}, 0.95) AS VARCHAR) AS late, CAST(quantile_disc(${b}, 0.02) AS VARCHAR) AS "from",
       CAST(quantile_disc(${b}, 0.98) AS VARCHAR) AS "to" FROM ${quoteName(sample.relation)}`,
  );
  if (known.late === null || known.from === null || known.to === null) return "false";
  const at = (text: string) => `CAST(${quoteText(text)} AS TIMESTAMP)`;
  return `(${a} > ${at(known.late)} AND ${b} BETWEEN ${at(known.from)} AND ${at(known.to)})`;
}

function ordered(a: ScoredColumn, b: ScoredColumn): boolean {
  if (a.name === b.name) return false;
  const [x, y] = [foldHeader(a.name), foldHeader(b.name)];
  return pairs.some(([first, second]) => first.test(x) && second.test(y));
}
