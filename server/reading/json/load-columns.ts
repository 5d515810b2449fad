import { join } from "node:path";
import { fail } from "@/server/platform/errors";
import { cleanReader } from "../delimited/load-records";
import { CleanFile } from "../relation/clean-file";
import { createWideRelation, type Placement } from "../relation/create-relation";
import { nameColumns } from "../relation/name-columns";
import type { RawColumn } from "../schema";
import { HeadEnded } from "./find-shape";
import { scalar } from "./flatten-value";
import { descend } from "./json-rows";
import { JsonWindow } from "./json-window";
import { endOfValue, kindAt } from "./parse-json";

const mostColumns = 2000;

type ColumnSink = { name(name: string): Promise<void>; value(value: string | null): Promise<void> };

/** Loads a document that holds its table column by column: one scratch file for each, which the engine lays side by side. */
export async function loadColumns(
  place: Placement,
  chunks: AsyncIterable<string>,
  path: string[],
): Promise<{ columns: RawColumn[]; rows: number }> {
  const base = join(place.scratchDir, `${place.table.replace(/[^\w-]/g, "_")}-column`);
  const files: CleanFile[] = [];
  const names: string[] = [];
  try {
    await walkColumns(chunks, path, {
      name: async (name) => {
        if (names.length >= mostColumns)
          fail(
            "invalid",
            "reading.too_many_columns",
            `The document has more than ${mostColumns} columns. Turn it round, so that each row is an object, and try again.`,
          );
        await files.at(-1)?.close();
        names.push(name);
        files.push(await CleanFile.create(`${base}-${files.length}.csv`));
      },
      value: async (value) => {
        const file = files.at(-1);
        file?.add(null, [value]);
        if (file?.full) await file.flush();
      },
    });
    await files.at(-1)?.close();
    const columns = nameColumns(names);
    const groups = columns.map((column, index) => {
      const file = files[index];
      if (!file) return fail("bug", "reading.json_columns", "A column of the document has no file.");
      const reader = cleanReader(file, [
        ["_line", "BIGINT"],
        [column.name, "VARCHAR"],
      ]);
      return { columns: [column], query: `SELECT * FROM ${reader}` };
    });
    await createWideRelation(place, groups);
    return { columns, rows: files[0]?.rows ?? 0 };
  } finally {
    for (const file of files) await file.discard();
  }
}

/** The first rows of such a document, as far as the text that may be looked at goes. */
export async function firstOfColumns(
  chunks: AsyncIterable<string>,
  path: string[],
  count: number,
): Promise<{ columns: RawColumn[]; rows: (string | null)[][]; more: boolean }> {
  const names: string[] = [];
  const values: (string | null)[][] = [];
  let more = false;
  const sink: ColumnSink = {
    name: async (name) => {
      names.push(name);
      values.push([]);
    },
    value: async (value) => {
      const column = values.at(-1);
      if ((column?.length ?? 0) < count) column?.push(value);
      else more = true;
    },
  };
  await walkColumns(chunks, path, sink).catch((error: unknown) => {
    if (!(error instanceof HeadEnded)) throw error;
    more = true;
  });
  const rows = (values[0] ?? []).map((_, row) => values.map((column) => column[row] ?? null));
  return { columns: nameColumns(names), rows, more };
}

async function walkColumns(chunks: AsyncIterable<string>, path: string[], sink: ColumnSink): Promise<void> {
  const window = new JsonWindow(chunks[Symbol.asyncIterator]());
  try {
    await window.space();
    await descend(window, path);
    await window.members(async (name) => {
      await sink.name(name);
      if ((await window.complete(kindAt)) === "object")
        await window.members(async () => {
          const end = await window.complete(endOfValue);
          await sink.value(scalar(window.text, window.at, end, kindAt(window.text, window.at, true)));
          window.advance(end);
        });
      else await walkList(window, sink);
    });
  } catch (error) {
    window.fault(error);
  }
}

async function walkList(window: JsonWindow, sink: ColumnSink): Promise<void> {
  if (!(await window.enter("]"))) return;
  for (;;) {
    const { kind, at, end, next, last } = await window.element();
    await sink.value(scalar(window.text, at, end, kind));
    window.advance(next);
    if (last) return;
  }
}
