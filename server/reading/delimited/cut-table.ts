import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fail } from "@/server/platform/errors";
import { readHead } from "../detect-format";
import type { ReadOptions } from "../schema";
import { decodeFile } from "../text/decode-stream";
import type { Encoding } from "../text/detect-encoding";
import { headBytes, planDelimited } from "./open-delimited";
import type { ReadProgress } from "./read-delimited";
import { RecordReader } from "./read-records";
import { RowSettler } from "./settle-row";
import { TextWindow } from "./text-window";

/** The text of a table further down in a file, as UTF-8 in a scratch file. */
export type CutTable = {
  path: string;
  head: Buffer;
  bytes: number;
  /** Physical lines of the file in front of it. */
  lineOffset: number;
  encoding: Encoding;
};

/** What the text of a cut is written in. */
const cutEncoding: Encoding = { name: "utf-8", bom: 0, confidence: 1, reason: "cut from the file" };

/** Cuts the table with that number (from 2) and what follows it out of a delimited file. */
export async function cutTable(
  path: string,
  number: number,
  options: ReadOptions,
  scratchDir: string,
  progress: ReadProgress,
): Promise<CutTable> {
  const opened = await readHead(path, headBytes);
  let plan = planDelimited(opened.head, opened.head.length >= opened.bytes, options);
  const { encoding } = plan;
  let cut: CutTable = { path, ...opened, lineOffset: 0, encoding };
  for (let current = 1; current < number; current++) {
    const line = await nextTable(cut.path, plan, progress);
    if (line === null)
      return fail(
        "invalid",
        "reading.table_unknown",
        `The file has ${current === 1 ? "one table" : `${current} tables`}; there is no table ${number}.`,
        { field: "table" },
      );
    const target = join(scratchDir, `table-${current + 1}.txt`);
    const rest = textFrom(cut.path, plan.encoding, line, progress);
    await pipeline(Readable.from(rest), createWriteStream(target));
    const head = await readHead(target, headBytes);
    cut = { path: target, ...head, lineOffset: cut.lineOffset + line - 1, encoding };
    const inner = { ...options, ...(options.dialect ? { dialect: { ...options.dialect, skip: 0 } } : {}) };
    plan = planDelimited(head.head, head.head.length >= head.bytes, inner, cutEncoding);
  }
  return cut;
}

/** The line on which the table after the first one begins, or null. */
async function nextTable(
  path: string,
  plan: ReturnType<typeof planDelimited>,
  progress: ReadProgress,
): Promise<number | null> {
  if (plan.layout.firstDataLine === 0) return null;
  const settler = new RowSettler(plan.grammar, plan.layout, plan.shortShare, "align");
  const reader = new RecordReader(
    decodeFile(path, plan.encoding, progress),
    plan.grammar,
    plan.layout,
    settler,
    { damage: false, nul: false, footer: false },
  );
  for await (const _ of reader.read()) {
    const [other] = reader.log.otherTables;
    if (other) return other.line;
  }
  return null;
}

async function* textFrom(
  path: string,
  encoding: Encoding,
  line: number,
  progress: ReadProgress,
): AsyncGenerator<string> {
  const window = new TextWindow(decodeFile(path, encoding, progress)[Symbol.asyncIterator]());
  await window.skipLines(line - 1, {
    delimiter: ",",
    quote: null,
    escape: null,
    initialSpace: false,
    lineEnd: "any",
  });
  while (window.unread > 0 || !window.final) {
    if (window.unread > 0) yield window.text.slice(window.at);
    window.at = window.text.length;
    await window.grow();
  }
}
