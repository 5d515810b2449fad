import type { LoadEvent } from "../../delimited/load-records";
import { readHead } from "../../detect-format";
import { ColumnSet } from "../../relation/column-set";
import { decodeFile } from "../../text/decode-stream";
import { detectEncoding, namedEncoding } from "../../text/detect-encoding";
import { chooseTable } from "../choose-table";
import { lookThrough, type RecordFile, type RecordOptions } from "../record-file";
import { type DumpEvent, DumpScan } from "./scan-dump";

const headBytes = 65_536;
const mostTables = 10_000;

/** Opens a dump of a database in SQL. It is read once to its end first, to find its tables. */
export async function openSqlDump(path: string, options: RecordOptions): Promise<RecordFile> {
  const { head, bytes } = await readHead(path, headBytes);
  const encoding = options.encoding
    ? namedEncoding(options.encoding, head)
    : detectEncoding(head, head.length >= bytes);
  const progress = options.signal ? { signal: options.signal } : {};
  const events = (end?: number): AsyncGenerator<DumpEvent> => {
    const chunks = decodeFile(path, encoding, {
      ...progress,
      ...(end === undefined ? {} : { end: end - 1 }),
    });
    return new DumpScan(chunks[Symbol.asyncIterator]()).events();
  };
  const sizes = new Map<string, number>();
  const declared = new Map<string, string[]>();
  const look = async () => {
    for await (const event of events(options.lookedAt)) {
      if ("declared" in event) declared.set(event.table, event.declared);
      else if (sizes.has(event.table) || sizes.size < mostTables)
        sizes.set(event.table, (sizes.get(event.table) ?? 0) + event.cells.length);
    }
  };
  await lookThrough(look, bytes, options.lookedAt);
  const tables = [...sizes].map(([name, size]) => ({ name, size }));
  const { table, sheet, sheets, notes } = chooseTable(tables, options.sheet, "SQL dump");
  const columns = new ColumnSet();
  const known = declared.get(table.name) ?? [];
  for (const name of known) columns.position(name, name);
  return {
    sheet,
    sheets,
    encoding: encoding.name,
    notes: notes.length > 0 ? notes : [`The rows are those of the table ${table.name}.`],
    columns,
    rows: () => tableRows(events(), table.name, known, columns),
  };
}

async function* tableRows(
  events: AsyncGenerator<DumpEvent>,
  table: string,
  known: string[],
  columns: ColumnSet,
): AsyncGenerator<LoadEvent> {
  for await (const event of events) {
    if ("declared" in event || event.table !== table) continue;
    const { line } = event;
    const names = event.columns ?? known;
    if (names.length > 0 && event.cells.length !== names.length) {
      const reason = `${event.cells.length} values where ${names.length} are expected`;
      yield { kind: "rejected", line, reason, raw: event.cells.map((cell) => cell ?? "NULL").join(", ") };
      continue;
    }
    const cells: (string | null)[] = [];
    for (const [index, value] of event.cells.entries()) {
      const name = names[index];
      const position = columns.position(name ?? `\u0000${index}`, name ?? "");
      while (cells.length <= position) cells.push(null);
      cells[position] = value;
    }
    yield { kind: "row", cells, line };
  }
}
