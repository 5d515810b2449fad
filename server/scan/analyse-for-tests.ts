import { tmpdir } from "node:os";
import { type EngineSession, quoteName, quoteText, withSession } from "@/server/platform/engine";
import { type AnalyseInput, type Analysis, analyseRelation } from "./analyse-relation";

/** A failing cell, as analyses leave them. */
export type Cell = {
  row: number;
  column: string | null;
  check: string;
  severity: string;
  suggestion: string | null;
  duplicate_of: number | null;
};

/** The analysis of a table given as lines of cells, the first being its header. */
export async function analyse<T>(
  lines: string[],
  options: Partial<AnalyseInput>,
  look: (analysis: Analysis, cells: Cell[], session: EngineSession) => T,
): Promise<T> {
  return withSession({ memoryMb: 256, threads: 1, tempDir: tmpdir() }, async (session) => {
    await load(session, "source", lines);
    const columns = (lines[0] ?? "").split(/[,;]/);
    const analysis = await analyseRelation(session, {
      raw: "source",
      columns,
      defaultRegion: "DK",
      ...options,
    });
    const cells = await session.rows<Cell>(
      `SELECT "row", "column", "check", severity, suggestion, duplicate_of FROM ${quoteName(analysis.failures)} ORDER BY ALL`,
    );
    return look(analysis, cells, session);
  });
}

/** Loads lines of cells as a table with the columns that readers add; an empty cell is NULL. */
export async function load(session: EngineSession, table: string, lines: string[]): Promise<void> {
  const [header = "", ...rows] = lines;
  // Cells that hold commas are parted by semicolons.
  const separator = header.includes(";") ? ";" : ",";
  const columns = header.split(separator);
  const values = rows.map((line, i) => {
    const cells = line.split(separator).map((cell) => (cell === "" ? "NULL" : quoteText(cell)));
    return `(${[...cells, i + 1, i + 2].join(", ")})`;
  });
  const names = [...columns.map(quoteName), "_row", "_line"].join(", ");
  await session.run(
    `CREATE TABLE ${quoteName(table)} AS SELECT * FROM (VALUES ${values.join(", ")}) AS v(${names})`,
  );
}
