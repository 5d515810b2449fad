import { fail } from "@/server/platform/errors";
import type { LoadEvent } from "../delimited/load-records";
import type { ColumnSet } from "../relation/column-set";
import { hasDamage, showDamage } from "../text/decode-stream";
import type { JsonShape } from "./find-shape";
import { flattenValue } from "./flatten-value";
import { JsonWindow, largestValue } from "./json-window";
import { endOfValue, JsonSyntax, skipSpace } from "./parse-json";

export type RowOptions = { depth: number; columns: ColumnSet };

/**
 * One row per line. A line that is not valid JSON, or no object among objects, is rejected with its reason;
 * the others are kept.
 */
export async function* ndjsonRows(
  chunks: AsyncIterable<string>,
  options: RowOptions,
): AsyncGenerator<LoadEvent> {
  const window = new JsonWindow(chunks[Symbol.asyncIterator]());
  // Once a line was an object, a list or a bare value among them is a mistake: its cells would have no names.
  let named = false;
  for (;;) {
    await window.space();
    if (window.at >= window.text.length) return;
    let end = window.text.indexOf("\n", window.at);
    if (end < 0 && !window.final) {
      if (window.text.length - window.at > largestValue)
        fail(
          "invalid",
          "reading.json_value_too_large",
          `Line ${window.line} is longer than 64 million characters.`,
        );
      await window.grow();
      continue;
    }
    if (end < 0) end = window.text.length;
    // A list written line by line without its brackets has a comma behind each element.
    const raw = window.text
      .slice(window.at, end)
      .trimEnd()
      .replace(/([}\]])\s*,$/, "$1");
    const event = lineEvent(raw, window.line, options, named);
    named ||= event.kind === "row" && raw.startsWith("{");
    yield event;
    window.advance(end);
  }
}

function lineEvent(raw: string, line: number, { depth, columns }: RowOptions, named: boolean): LoadEvent {
  const cells: (string | null)[] = [];
  if (hasDamage(raw))
    return {
      kind: "rejected",
      line,
      reason: "bytes that are not valid in the file's encoding",
      raw: showDamage(raw),
    };
  try {
    // Checked before columns are made of it: a broken line must not leave columns behind.
    const end = skipSpace(raw, endOfValue(raw, 0, true));
    if (end < raw.length) throw new JsonSyntax("text follows the value", end);
    if (named && !raw.startsWith("{"))
      return { kind: "rejected", line, reason: "not an object, as the lines before it", raw };
    flattenValue(raw, 0, true, depth, columns, cells);
    return { kind: "row", cells, line };
  } catch (error) {
    if (!(error instanceof JsonSyntax)) throw error;
    return { kind: "rejected", line, reason: `not valid JSON: ${error.reason}`, raw };
  }
}

/** The rows of a document that `findShape` has looked at, but of columns: see `load-columns.ts`. */
export async function* documentRows(
  chunks: AsyncIterable<string>,
  shape: JsonShape,
  options: RowOptions,
): AsyncGenerator<LoadEvent> {
  const window = new JsonWindow(chunks[Symbol.asyncIterator]());
  for (const [index, name] of (shape.names ?? []).entries()) options.columns.position(`[${index}]`, name);
  try {
    await window.space();
    await descend(window, shape.path);
    if (shape.kind === "elements") yield* elementRows(window, options);
    else if (shape.kind === "members") yield* memberRows(window, options);
    else
      do {
        const end = await window.complete(endOfValue);
        yield row(window, options);
        window.advance(end);
        await window.space();
      } while (shape.kind === "documents" && window.at < window.text.length);
  } catch (error) {
    window.fault(error);
  }
}

/** Goes to the value to which the keys lead. */
export async function descend(window: JsonWindow, path: string[]): Promise<void> {
  for (const step of path) {
    await window.enter("}");
    for (;;) {
      await window.space();
      const key = await window.takeKey();
      if (key === step) break;
      await window.skip();
      await window.space();
      await window.take(",");
    }
  }
}

async function* elementRows(window: JsonWindow, options: RowOptions): AsyncGenerator<LoadEvent> {
  if (!(await window.enter("]"))) return;
  for (;;) {
    const { at, next, last } = await window.element();
    window.advance(at);
    yield row(window, options);
    window.advance(next);
    if (last) return;
  }
}

async function* memberRows(window: JsonWindow, options: RowOptions): AsyncGenerator<LoadEvent> {
  if (!(await window.enter("}"))) return;
  for (;;) {
    await window.space();
    const { line } = window;
    const key = await window.takeKey();
    const cells: (string | null)[] = [];
    cells[options.columns.position("\u0000key", "key")] = key;
    const end = await window.complete(endOfValue);
    flattenValue(window.text, window.at, true, options.depth, options.columns, cells);
    yield { kind: "row", cells, line };
    window.advance(end);
    await window.space();
    if (window.text.charAt(window.at) === "}") return;
    await window.take(",");
  }
}

/** The value at the read position, which is known to be complete: a broken one must not leave columns behind. */
function row(window: JsonWindow, { depth, columns }: RowOptions): LoadEvent {
  const cells: (string | null)[] = [];
  flattenValue(window.text, window.at, true, depth, columns, cells);
  return { kind: "row", cells, line: window.line };
}
