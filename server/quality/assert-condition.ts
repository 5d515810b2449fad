import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import type { WireValue } from "@/server/platform/engine-values";
import { fail } from "@/server/platform/errors";

/** Nodes of the engine's parse tree an expression over one row may consist of. */
const allowed = new Set([
  "COLUMN_REF",
  "CONSTANT",
  "COMPARISON",
  "CONJUNCTION",
  "OPERATOR",
  "FUNCTION",
  "CAST",
  "CASE",
  "BETWEEN",
  "COLLATE",
]);

/** Functions that reach beyond the row: files, settings, catalogues, sequences and time of day. */
const refused =
  /^(read_|write_|glob|parquet_|sniff_|getenv|current_setting|set_|pragma_|duckdb_|query|query_table|nextval|currval|random|uuid|gen_random_uuid|getvariable|json_execute|which_secret|arrow_scan|pandas_scan|sqlite_|load_|install_|sql_auto|checkpoint|pg_|txid|currentdb|current_(database|schema|user|role)|version|in_search_path|error)/i;

/**
 * Refuses a condition that is anything else than one expression over the row: no sub-query, no second
 * statement, no aggregate or window, no function that reads a file or a setting. Checked on the
 * engine's own parse tree, then bound to the columns of `relation`. Returns the names of the columns it reads.
 */
export async function assertCondition(
  session: EngineSession,
  relation: string,
  condition: string,
  /** What it is called in a message: `condition of rule "adult"`. */
  what: string,
  /** The field of the input it stands in. */
  field = "condition",
): Promise<string[]> {
  const refuse = (why: string): never =>
    fail("invalid", "quality.rule_condition", `The ${what} ${why}.`, { field });
  const { tree } = await session.row<{ tree: WireValue }>(
    `SELECT json_serialize_sql(${quoteText(`SELECT (${condition}\n) AS ok FROM t`)}) AS tree`,
  );
  const parsed = (typeof tree === "string" ? JSON.parse(tree) : tree) as ParsedSql;
  if (parsed.error) return refuse(`cannot be read: ${parsed.error_message ?? "syntax error"}`);
  const node = parsed.statements?.length === 1 ? parsed.statements[0]?.node : undefined;
  const selected = node?.select_list;
  if (
    node?.type !== "SELECT_NODE" ||
    selected?.length !== 1 ||
    node.where_clause ||
    node.from_table?.type !== "BASE_TABLE"
  )
    return refuse("must be a single expression over one row");
  const columns = new Set<string>();
  walk(selected[0], columns, refuse);
  try {
    const [column] = await session.rows<{ column_type: string }>(
      `SELECT column_type FROM (DESCRIBE SELECT (${condition}\n) AS ok FROM ${quoteName(relation)} WHERE (${condition}\n))`,
    );
    if (column?.column_type !== "BOOLEAN") refuse("must be true or false for each row");
  } catch (error) {
    if (error instanceof Error && error.name === "AtlasError") throw error;
    refuse("names a column or function that does not exist, or compares different types");
  }
  return [...columns];
}

type ParsedSql = {
  error: boolean;
  error_message?: string;
  statements?: {
    node: { type: string; select_list?: unknown[]; where_clause?: unknown; from_table?: { type: string } };
  }[];
};

function walk(node: unknown, columns: Set<string>, refuse: (why: string) => never): void {
  if (Array.isArray(node)) {
    for (const one of node) walk(one, columns, refuse);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  const {
    class: kind,
    function_name: name,
    column_names: path,
  } = node as { class?: unknown; function_name?: unknown; column_names?: unknown };
  if (kind === "COLUMN_REF" && Array.isArray(path)) columns.add(String(path.at(-1)));
  if (typeof kind === "string" && !allowed.has(kind))
    refuse(
      kind === "SUBQUERY"
        ? "must not contain a sub-query"
        : `must not contain a ${kind.toLowerCase()} expression`,
    );
  if (typeof name === "string" && refused.test(name)) refuse(`must not call ${name}`);
  for (const [key, value] of Object.entries(node)) if (key !== "value") walk(value, columns, refuse);
}
