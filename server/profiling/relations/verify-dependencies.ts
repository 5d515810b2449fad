import { type EngineSession, quoteName } from "@/server/platform/engine";
import type { Dependency } from "../schema";
import { mostExceptions, type SampledDependency } from "./dependencies";

/** Row numbers listed per dependency. */
const listedRows = 10;
/** How many times as many rows as hold the listed ones on average are looked through first. */
const margin = 4;
/** Combinations of values up to which they are kept for the other dependencies of the same columns. */
const keptPairs = 100_000;

/** Measures in a whole table what a sample suggested of how its columns depend on each other. */
export class DependencyVerifier {
  /** Tables with the combinations of the values of some columns and their rows, by the columns. */
  private readonly kept = new Map<string, string>();
  private made = 0;

  /** @param typed SQL over `raw` for the typed value of each column */
  constructor(
    private readonly session: EngineSession,
    private readonly raw: string,
    private readonly rows: number,
    private readonly typed: ReadonlyMap<string, string>,
  ) {}

  /**
   * The dependency as it is in the whole table; null where it does not hold there. Of values that are as frequent the
   * least is the usual one, so that every scan names the same rows.
   */
  async verify({ determinants, dependent }: SampledDependency): Promise<Dependency | null> {
    const columns = [...determinants, dependent].sort();
    const pairs = await this.pairsOf(columns);
    const named = (name: string) => `c${columns.indexOf(name)}`;
    const keys = determinants.map(named);
    const counted = await this.session.row<Record<"rows" | "repeated" | "exceptions", number>>(
      `WITH groups AS (SELECT sum(n) AS size, max(n) AS most FROM ${pairs} GROUP BY ${keys.join(", ")})
       SELECT coalesce(sum(size), 0)::BIGINT AS rows, coalesce(sum(size) FILTER (size > 1), 0)::BIGINT AS repeated,
         coalesce(sum(size - most), 0)::BIGINT AS exceptions FROM groups`,
    );
    const { rows, repeated, exceptions } = counted;
    const limit = determinants.length === 1 ? mostExceptions.one : mostExceptions.two;
    const holds = repeated > 0 && exceptions / repeated <= limit;
    const found =
      holds && exceptions > 0
        ? await this.firstExceptions(columns, pairs, keys, named(dependent), exceptions)
        : [];
    if (!this.kept.has(keyOf(columns))) await this.session.run(`DROP TABLE ${pairs}`);
    return holds ? { determinants, dependent, rows, exceptions, exceptionRows: found } : null;
  }

  /** Lets go of what was kept. */
  async close(): Promise<void> {
    for (const table of this.kept.values()) await this.session.run(`DROP TABLE ${table}`);
    this.kept.clear();
  }

  /** The table with the combinations of values as `c0`, `c1`, … and their rows as `n`; kept if there are few. */
  private async pairsOf(columns: readonly string[]): Promise<string> {
    const known = this.kept.get(keyOf(columns));
    if (known) return known;
    const table = quoteName(`${this.raw}_pairs_${this.made++}`);
    const filled = columns.map((_, i) => `c${i} IS NOT NULL`).join(" AND ");
    const { Count: count } = await this.session.row<{ Count: number }>(
      `CREATE OR REPLACE TEMP TABLE ${table} AS SELECT ${columns.map((_, i) => `c${i}`).join(", ")}, count(*) AS n
       FROM (${this.valuesOf(columns)}) WHERE ${filled} GROUP BY ALL`,
    );
    if (Number(count) <= keptPairs) this.kept.set(keyOf(columns), table);
    return table;
  }

  private valuesOf(columns: readonly string[]): string {
    const values = columns.map((name, i) => `${this.typed.get(name)} AS c${i}`);
    return `SELECT _row, ${values.join(", ")} FROM ${quoteName(this.raw)}`;
  }

  /** The first rows whose value is not the usual one: mostly they stand long before the end of the table. */
  private async firstExceptions(
    columns: readonly string[],
    pairs: string,
    keys: readonly string[],
    dependent: string,
    exceptions: number,
  ): Promise<number[]> {
    const listed = Math.min(listedRows, exceptions);
    const within = async (where: string) => {
      const found = await this.session.rows<{ row: number }>(
        `WITH usual AS (SELECT ${keys.join(", ")}, arg_min(b, {n: -n, b: b}) AS best
           FROM (SELECT *, ${dependent} AS b FROM ${pairs}) GROUP BY ${keys.join(", ")} HAVING count(*) > 1)
         SELECT _row AS row FROM (${this.valuesOf(columns)} ${where}) JOIN usual USING (${keys.join(", ")})
         WHERE ${dependent} <> best ORDER BY _row LIMIT ${listedRows}`,
      );
      return found.map(({ row }) => Number(row));
    };
    const first = Math.ceil((this.rows * listedRows * margin) / exceptions);
    if (first < this.rows / 2) {
      const found = await within(`WHERE _row <= ${first}`);
      if (found.length === listed) return found;
    }
    return within("");
  }
}

const keyOf = (columns: readonly string[]) => JSON.stringify(columns);
