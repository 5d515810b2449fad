import { stat } from "node:fs/promises";
import type { LoadEvent } from "../../delimited/load-records";
import { decodeMarkup } from "../../excel/markup/decode-markup";
import { scanXml } from "../../excel/scan-xml";
import { ColumnSet } from "../../relation/column-set";
import { chooseTable } from "../choose-table";
import { lookThrough, type RecordFile, type RecordOptions } from "../record-file";
import { PlaceCounter } from "./find-records";
import { RecordRows } from "./record-rows";

const scanOptions = { subject: "document", documentType: true };

/**
 * Opens an XML document of records, such as `<rows><row>…</row></rows>`. It is read once to its end first, to check it
 * and to find what repeats in it: the elements that do so outermost are the rows, attributes and elements in them the
 * columns, and what repeats within a row is a list.
 */
export async function openXmlRecords(path: string, options: RecordOptions): Promise<RecordFile> {
  const counter = new PlaceCounter();
  const { size } = await stat(path);
  const look = async () => {
    const chunks = decodeMarkup(path, options.lookedAt);
    for await (const _ of scanXml(chunks, counter, scanOptions)) options.signal?.throwIfAborted();
  };
  await lookThrough(look, size, options.lookedAt);
  const { table, sheet, sheets, notes } = chooseTable(counter.lists(), options.sheet, "document");
  const repeats = counter.repeats();
  const columns = new ColumnSet();
  return {
    sheet,
    sheets,
    encoding: null,
    notes: notes.length > 0 ? notes : [`The rows are the elements ${table.path}.`],
    columns,
    async *rows(): AsyncGenerator<LoadEvent> {
      const rows = new RecordRows(table.path, repeats, options.depth, columns);
      for await (const _ of scanXml(decodeMarkup(path), rows, scanOptions)) yield* rows.take();
      yield* rows.take();
    },
  };
}
