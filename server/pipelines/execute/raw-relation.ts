import { type EngineSession, quoteName, quoteText } from "@/server/platform/engine";
import { widestWhole } from "@/server/platform/engine-slices";
import { rowIdSql } from "./explore-step";
import type { RowDecisions } from "./plan-run";

/** Cells of a wide table that are copied rather than read again and again. */
const mostCopiedCells = 20_000_000;

/** Where in the numbering of all rows those of one part begin. */
export type PartOffset = { path: string; offset: number; rows: number };

/**
 * Creates the view `raw`: the rows of all parts that make up the data set, with people's corrections applied and
 * discarded rows left out, numbered through (`_row`) in the order of loading. `_source_row` is the number within the
 * file. Lines that could not be parsed take part once somebody has written down what they should say. With a `key`,
 * rows whose key came again in a later file are superseded and left out.
 */
export async function createRawRelation(
  session: EngineSession,
  parts: PartOffset[],
  columns: string[],
  decisions: RowDecisions,
  key: string[],
): Promise<void> {
  const sources = parts.map(
    ({ path, offset }) => `
      SELECT * RENAME (_row AS _source_row), ${offset} AS _offset, ${rowIdSql} AS _row_id
      FROM read_parquet(${quoteText(path)})`,
  );
  const all = sources.join(" UNION ALL BY NAME ");
  const latest =
    key.length > 0 && parts.length > 1
      ? `QUALIFY rank() OVER (PARTITION BY ${key.map(quoteName).join(", ")} ORDER BY _offset DESC) = 1`
      : "";
  const edited = [...decisions.edits.keys()];
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  // A view over thousands of columns is planned anew at each look; where it fits it is read once.
  const wide = columns.length > widestWhole && rows * columns.length < mostCopiedCells;
  const create = `CREATE ${wide ? "TEMP TABLE" : "VIEW"} raw AS`;
  if (edited.length === 0 && decisions.discarded.length === 0) {
    await session.run(
      `${create} SELECT * EXCLUDE (_offset, _reject_reason, _raw, _row_id), _offset + _source_row AS _row
       FROM (${all}) WHERE _reject_reason IS NULL ${latest}`,
    );
    return;
  }
  await createEdits(session, decisions);
  const values = columns.map((name) => correctedValue(name)).join(", ");
  await session.run(
    `${create}
     SELECT ${values}, _line, _file, _file_id, _source_row,
            CASE WHEN _source_row > 0 THEN _offset + _source_row ELSE ${rows} + _offset - _source_row END AS _row
     FROM (${all}) LEFT JOIN edits USING (_row_id)
     WHERE (_reject_reason IS NULL OR edits.__changes IS NOT NULL)
       AND _row_id NOT IN (SELECT _row_id FROM discarded) ${latest}`,
  );
}

async function createEdits(session: EngineSession, decisions: RowDecisions): Promise<void> {
  await session.run("CREATE OR REPLACE TEMP TABLE edits (_row_id VARCHAR, __changes JSON)");
  for (const [rowId, changes] of decisions.edits)
    await session.run("INSERT INTO edits VALUES ($1, $2)", [rowId, JSON.stringify(changes)]);
  const ids = decisions.discarded.map((id) => `(${quoteText(id)})`).join(", ");
  await session.run("CREATE OR REPLACE TEMP TABLE discarded (_row_id VARCHAR)");
  if (ids) await session.run(`INSERT INTO discarded VALUES ${ids}`);
}

function correctedValue(name: string): string {
  const path = quoteText(`/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`);
  const column = quoteName(name);
  return `CASE WHEN json_exists(edits.__changes, ${path}) THEN json_extract_string(edits.__changes, ${path}) ELSE ${column}::VARCHAR END AS ${column}`;
}
