import type { LoadEvent } from "../../delimited/load-records";
import { ColumnSet } from "../../relation/column-set";
import { chooseTable } from "../choose-table";
import type { RecordFile, RecordOptions } from "../record-file";
import { type CreatedTable, createdTable, type DeclaredColumn } from "../sql/created-table";
import { DatabasePages } from "./pages";
import { recordValues } from "./record-values";

type StoredColumn = { name: string; real: boolean; rowId: boolean; otherwise: string | null };
type StoredTable = {
  name: string;
  root: number;
  size: number;
  columns: StoredColumn[];
  /** Names of columns that are computed when asked for. */
  computed: string[];
};

const writeAheadNote =
  "Changes that SQLite keeps in a file beside the database (-wal) are not read. If there is one, run PRAGMA wal_checkpoint first.";

/** Opens a SQLite database at one of its tables. Views and what SQLite keeps for itself are no tables. */
export async function openSqlite(path: string, options: RecordOptions): Promise<RecordFile> {
  const { tables, unread, writeAhead } = await withPages(path, readSchema);
  const { table, sheet, sheets, notes } = chooseTable(tables, options.sheet, "database");
  if (unread.length > 0)
    notes.push(
      `Not read are tables without row numbers: ${unread.slice(0, 10).join(", ")}. Export them with sqlite3 -csv.`,
    );
  if (table.computed.length > 0)
    notes.push(
      `Not stored, and so not read, are computed columns: ${table.computed.slice(0, 10).join(", ")}.`,
    );
  if (writeAhead) notes.push(writeAheadNote);
  const columns = new ColumnSet();
  for (const { name } of table.columns) columns.position(name, name);
  return { sheet, sheets, encoding: null, notes, columns, rows: () => tableRows(path, table) };
}

async function* tableRows(path: string, { root, columns }: StoredTable): AsyncGenerator<LoadEvent> {
  const pages = await DatabasePages.open(path);
  const real = columns.map((column) => column.real);
  try {
    for await (const { rowId, payload } of pages.records(root)) {
      const values = recordValues(payload, pages.encoding, real);
      const cells = columns.map((column, index) => {
        const value = values[index];
        // A row written before the column was added has what the column holds otherwise.
        if (value === undefined) return column.otherwise;
        return value === null && column.rowId ? String(rowId) : value;
      });
      yield { kind: "row", cells, line: null };
    }
  } finally {
    await pages.close();
  }
}

async function withPages<T>(path: string, work: (pages: DatabasePages) => Promise<T>): Promise<T> {
  const pages = await DatabasePages.open(path);
  try {
    return await work(pages);
  } finally {
    await pages.close();
  }
}

async function readSchema(
  pages: DatabasePages,
): Promise<{ tables: StoredTable[]; unread: string[]; writeAhead: boolean }> {
  const tables: StoredTable[] = [];
  const unread: string[] = [];
  for await (const { payload } of pages.records(1)) {
    const [type, name, , root, sql] = recordValues(payload, pages.encoding, []);
    if (type !== "table" || !name || /^sqlite_/i.test(name) || !root || root === "0") continue;
    const created = createdTable(sql ?? "");
    if (created === null) continue;
    if (/\bwithout\s+rowid\b/i.test(created.options)) {
      unread.push(name);
      continue;
    }
    const size = await pages.estimate(Number(root));
    if (size > 0) tables.push({ name, root: Number(root), size, ...columnsOf(created) });
  }
  return { tables, unread, writeAhead: pages.writeAhead };
}

/** Columns as they are stored; those computed when asked for are not. */
function columnsOf({ columns, constraints }: CreatedTable): Pick<StoredTable, "columns" | "computed"> {
  const isStored = ({ rest }: DeclaredColumn) => !/\bas\s*\(/i.test(rest) || /\bstored\b/i.test(rest);
  const stored = columns.filter(isStored);
  const computed = columns.filter((column) => !isStored(column)).map(({ name }) => name);
  const key = constraints
    .map((one) => /\bprimary\s+key\s*\(\s*[`"[]?([^`"\],)]+?)[`"\]]?\s*\)/i.exec(one)?.[1]?.toLowerCase())
    .find((one) => one !== undefined);
  const read = stored.map((column) => {
    const whole = /^[`"[]?integer[`"\]]?(?:\s|$)/i.test(column.rest);
    const primary = /\bprimary\s+key\b(?!\s+desc)/i.test(column.rest) || column.name.toLowerCase() === key;
    return {
      name: column.name,
      real: isReal(column),
      rowId: whole && primary,
      otherwise:
        /\bdefault\s+\(?\s*('(?:[^']|'')*'|[-+]?[\d.]+)/i
          .exec(column.rest)?.[1]
          ?.replace(/^'([\s\S]*)'$/, "$1")
          .replaceAll("''", "'") ?? null,
    };
  });
  return { columns: read, computed };
}

/** Whether whole numbers in a column are decimals, by the name of its type. */
function isReal({ rest }: DeclaredColumn): boolean {
  const type =
    /^[\w\s"]*/
      .exec(rest)?.[0]
      .split(/\b(?:primary|not|null|default|unique|check|references|collate|generated|constraint)\b/i)[0] ??
    "";
  return !/int|char|clob|text|blob/i.test(type) && /real|floa|doub/i.test(type);
}
