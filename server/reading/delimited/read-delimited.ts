import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fail } from "@/server/platform/errors";
import { type Placement, wideColumns } from "../relation/create-relation";
import { setAsideTotals } from "../relation/set-aside-totals";
import { settleUnnamed } from "../relation/unnamed-columns";
import type { RawColumn, ReadOptions } from "../schema";
import { decodeFile } from "../text/decode-stream";
import { type Encoding, otherThanUtf8 } from "../text/detect-encoding";
import type { TextRewrite } from "../text/rewrite-text";
import { type ByteFacts, scanBytes } from "../text/scan-bytes";
import { cutTable } from "./cut-table";
import { isPlain, loadFast, mayLoadFast } from "./load-fast";
import { createRejectedTable, loadRecords } from "./load-records";
import { type DelimitedPlan, planDelimited } from "./open-delimited";
import { RecordReader } from "./read-records";
import { describeLog } from "./reading-log";
import { RowSettler } from "./settle-row";

export type DelimitedResult = { plan: DelimitedPlan; columns: RawColumn[]; rows: number; notes: string[] };

export type ReadProgress = { signal?: AbortSignal; onBytes?: (read: number) => void };

/**
 * Loads a delimited text file. Orderly UTF-8 goes through the engine's own reader, checked against the
 * physical lines of the file; everything else is read record by record.
 */
export async function readDelimited(
  place: Placement,
  path: string,
  head: Buffer,
  options: ReadOptions,
  progress: ReadProgress,
): Promise<DelimitedResult> {
  await createRejectedTable(place);
  if (options.table !== undefined && options.table > 1) {
    const { table, ...rest } = options;
    const cut = await cutTable(path, table, options, place.scratchDir, progress);
    const inner = { ...rest, encoding: "utf-8", dialect: { ...rest.dialect, skip: undefined } };
    const read = await readTable(place, cut.path, cut.head, inner, progress, cut.lineOffset);
    return { ...read, plan: { ...read.plan, encoding: cut.encoding } };
  }
  return readTable(place, path, head, options, progress, 0);
}

async function readTable(
  place: Placement,
  path: string,
  head: Buffer,
  options: ReadOptions,
  progress: ReadProgress,
  lineOffset: number,
): Promise<DelimitedResult> {
  const counting = scanBytes(path, { ...progress, checkUtf8: true });
  const early = await loadEarly(place, path, head, options, counting, lineOffset);
  let facts = await counting;
  if (early) {
    progress.onBytes?.(facts.bytes);
    return settleEdges(place, early, options);
  }
  let plan = planDelimited(head, head.length >= facts.bytes, options);
  if (mayBeUtf8(plan.encoding) && !facts.utf8 && !options.encoding) {
    const encoding = betterEncoding(plan.encoding, facts);
    if (encoding) plan = planDelimited(head, head.length >= facts.bytes, options, encoding);
  }
  if (plan.columns.length === 0) fail("invalid", "reading.empty", "The file is empty: it holds no rows.");
  let source = path;
  const plain = plan.encoding.name === "utf-8" && plan.encoding.rewrite === undefined;
  if (!plain && !plan.encoding.name.startsWith("utf-32") && worthTranscoding(plan)) {
    source = join(place.scratchDir, `${place.table.replace(/[^\w-]/g, "_")}-utf8.txt`);
    await pipeline(Readable.from(decodeFile(path, plan.encoding, progress)), createWriteStream(source));
    facts = await scanBytes(source, { ...progress, checkUtf8: true });
  }
  if (mayLoadFast(plan.grammar, plan.layout, facts)) {
    const rows = await loadFast(place, source, plan.columns, plan.grammar, plan.layout, facts, lineOffset);
    if (rows !== null) {
      progress.onBytes?.(facts.bytes);
      return settleEdges(place, { plan, columns: plan.columns, rows, notes: planNotes(plan) }, options);
    }
  }
  const read = await readCarefully(place, path, plan, facts, options, progress, lineOffset);
  return settleEdges(place, read, options);
}

/** From here on reading and counting bytes at once saves more than a load in vain would cost. */
const largeFile = 16 << 20;

/**
 * Lets the engine read a large file whose head is orderly while its bytes are still counted; null where the file
 * is small, or where its head or its bytes say otherwise: then nothing is left behind.
 */
async function loadEarly(
  place: Placement,
  path: string,
  head: Buffer,
  options: ReadOptions,
  counting: Promise<ByteFacts>,
  lineOffset: number,
): Promise<DelimitedResult | null> {
  // Who asks for it later hears of a failure; nobody may ask before the engine is done.
  counting.catch(() => {});
  const { size } = await stat(path);
  if (size < largeFile) return null;
  const plan = planDelimited(head, head.length >= size, options);
  const { columns, grammar, layout, encoding } = plan;
  if (
    encoding.name !== "utf-8" ||
    encoding.rewrite !== undefined ||
    columns.length === 0 ||
    !isPlain(grammar, layout)
  )
    return null;
  const rows = await loadFast(place, path, columns, grammar, layout, counting, lineOffset);
  return rows === null ? null : { plan, columns, rows, notes: planNotes(plan) };
}

/** Hollow columns at the right and totals at the bottom are no part of the table. */
async function settleEdges(
  place: Placement,
  loaded: DelimitedResult,
  { footer }: ReadOptions,
): Promise<DelimitedResult> {
  if (loaded.columns.length > wideColumns) return loaded;
  const { columns, notes: unnamed } = await settleUnnamed(place, loaded.columns, loaded.rows);
  const read = { ...loaded, columns, notes: [...loaded.notes, ...unnamed] };
  if (footer === "keep") return read;
  const { delimiter } = read.plan.grammar;
  const write = (cells: (string | null)[]) => cells.map((cell) => cell ?? "").join(delimiter);
  const { rows, notes } = await setAsideTotals(place, read.columns, read.rows, write);
  return { ...read, rows, notes: [...read.notes, ...notes] };
}

/** UTF-8, or an encoding taken because the head is not UTF-8 throughout. */
function mayBeUtf8({ name }: Encoding): boolean {
  return !/^(utf-16|utf-32|iso-2022)/.test(name);
}

/** Below this an encoding is a guess that the user should see. */
const certain = 0.55;

/** What the user should know about how the head of the file was understood. */
function planNotes({ encoding, layout }: DelimitedPlan): string[] {
  const notes: string[] = [];
  if (encoding.rewrite !== undefined) notes.push(rewriteNote(encoding.rewrite));
  if (layout.skip > 0)
    notes.push(`${layout.skip === 1 ? "1 line" : `${layout.skip} lines`} before the table skipped.`);
  if (encoding.confidence > certain || encoding.name === "utf-8") return notes;
  return [
    ...notes,
    `The encoding is uncertain: read as ${encoding.name} (${encoding.reason}). Name another one if letters look wrong.`,
  ];
}

function rewriteNote(rewrite: TextRewrite): string {
  if (rewrite.kind === "printed")
    return "The file is a table as it is printed: frame and padding were left out.";
  if (rewrite.kind === "line-end")
    return `Lines end with the character U+${rewrite.mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}.`;
  if (rewrite.kind === "quotes")
    return "Cells stand in double quotes and in single ones: both were taken off.";
  if (rewrite.kind === "escapes")
    return "A backslash stands before delimiters and line ends that belong to a cell, and \\N for nothing: both were resolved.";
  if (rewrite.kind === "blanks")
    return "Any number of blanks stands between the cells: they were taken for one delimiter.";
  const columns = rewrite.columns.map(({ start }) => start + 1).join(", ");
  return `The columns have a fixed width and begin at characters ${columns}.`;
}

/** Only files the engine may then read are worth a second copy. */
function worthTranscoding({ grammar, layout }: DelimitedPlan): boolean {
  return (
    layout.width > 1 && grammar.quote === grammar.escape && !grammar.initialSpace && layout.comment === null
  );
}

/** The careful way: record by record, for whatever the engine cannot or should not read itself. */
export async function readCarefully(
  place: Placement,
  path: string,
  plan: DelimitedPlan,
  facts: ByteFacts,
  options: ReadOptions,
  progress: ReadProgress,
  lineOffset = 0,
): Promise<DelimitedResult> {
  const settler = new RowSettler(plan.grammar, plan.layout, plan.shortShare, options.ragged ?? "align");
  const chunks = decodeFile(path, plan.encoding, progress);
  const reader = new RecordReader(chunks, plan.grammar, plan.layout, settler, {
    damage: !facts.utf8,
    nul: facts.hasNul,
    footer: options.footer !== "keep",
    lineOffset,
  });
  const events = plan.layout.firstDataLine === 0 ? noEvents() : reader.read();
  const { rows } = await loadRecords(place, plan.columns, events);
  return { plan, columns: plan.columns, rows, notes: [...planNotes(plan), ...describeLog(reader.log)] };
}

async function* noEvents(): AsyncGenerator<never> {}

/**
 * The encoding of a file whose head was plain ASCII or UTF-8 but which holds other bytes further on, or of which the
 * head alone said too little; null when it stays as it is.
 */
function betterEncoding(current: Encoding, facts: ByteFacts): Encoding | null {
  if (!facts.invalidSample || current.bom > 0) return null;
  const found = otherThanUtf8(facts.invalidSample, facts.utf8Counts);
  return found.name === current.name ? null : found;
}
