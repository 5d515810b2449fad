import { fail } from "@/server/platform/errors";
import type { LoadEvent } from "../../delimited/load-records";
import { readHead } from "../../detect-format";
import { ColumnSet } from "../../relation/column-set";
import { decodeBuffer, decodeFile, showDamage } from "../../text/decode-stream";
import { detectEncoding, namedEncoding } from "../../text/detect-encoding";
import type { RecordFile, RecordOptions } from "../record-file";
import { type LogForm, logForm } from "./log-lines";

const headBytes = 65_536;
const longestLine = 64 * 1024 * 1024;

/** Opens a log: each line is a row, and one of another form is rejected. */
export async function openLog(path: string, options: RecordOptions): Promise<RecordFile> {
  const { head, bytes } = await readHead(path, headBytes);
  const complete = head.length >= bytes;
  const encoding = options.encoding ? namedEncoding(options.encoding, head) : detectEncoding(head, complete);
  const form =
    logForm(decodeBuffer(head, encoding, complete)) ??
    fail(
      "invalid",
      "reading.log_form",
      "The lines of the log have no form that Atlas reads in this encoding.",
    );
  const columns = new ColumnSet();
  const progress = options.signal ? { signal: options.signal } : {};
  return {
    sheet: null,
    sheets: null,
    encoding: encoding.name,
    notes: [`The file was read as ${form.name.startsWith("a") ? "an" : "a"} ${form.name}.`],
    columns,
    rows: () => logRows(decodeFile(path, encoding, progress), form, columns),
  };
}

async function* logRows(
  chunks: AsyncIterable<string>,
  form: LogForm,
  columns: ColumnSet,
): AsyncGenerator<LoadEvent> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number++;
    if (line.trim() === "" || line.startsWith("#")) continue;
    const values = form.read(showDamage(line));
    if (values === null) {
      yield { kind: "rejected", line: number, reason: `no line of the ${form.name}`, raw: showDamage(line) };
      continue;
    }
    const cells: (string | null)[] = [];
    const seen = new Map<string, number>();
    for (const [name, value] of values) {
      const again = seen.get(name) ?? 0;
      seen.set(name, again + 1);
      const position = columns.position(`${name}\u0001${again}`, name);
      while (cells.length <= position) cells.push(null);
      cells[position] = value;
    }
    yield { kind: "row", cells, line: number };
  }
}

async function* linesOf(chunks: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = "";
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split("\n");
    rest = lines.pop() ?? "";
    if (rest.length > longestLine)
      fail("invalid", "reading.line_too_long", "A line of the log is longer than 64 million characters.");
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  if (rest !== "") yield rest.replace(/\r$/, "");
}
