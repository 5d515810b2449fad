import { fail } from "@/server/platform/errors";
import { countLines } from "../delimited/parse-record";
import { hasDamage, showDamage } from "../text/decode-stream";
import { type ColumnSet, flattenValue } from "./flatten-value";
import {
  endOfString,
  endOfValue,
  expect,
  JsonIncomplete,
  JsonSyntax,
  kindAt,
  skipSpace,
  stringValue,
} from "./parse-json";

export type JsonEvent =
  | { kind: "row"; cells: (string | null)[]; line: number }
  | { kind: "rejected"; line: number; reason: string; raw: string };

/** Largest single value in characters; a larger one cannot be a row. */
export const largestValue = 64 * 1024 * 1024;

/** Text read so far behind the read position, with the physical line of that position. */
export class JsonWindow {
  text = "";
  at = 0;
  final = false;
  line = 1;
  constructor(private readonly chunks: AsyncIterator<string>) {}

  async grow(): Promise<void> {
    const rest = this.text.slice(this.at);
    const parts = [rest];
    this.at = 0;
    for (let added = 0; added < Math.max(1, rest.length) && !this.final; ) {
      const next = await this.chunks.next();
      if (next.done) this.final = true;
      else {
        parts.push(next.value);
        added += next.value.length;
      }
    }
    this.text = parts.join("");
  }

  /** Moves on to `to`, counting the lines passed. */
  advance(to: number): void {
    this.line += countLines(this.text.slice(this.at, to), { lineEnd: "any" });
    this.at = to;
  }

  /** Runs `work` at the read position, with more text as long as the value is not complete. */
  async complete<T>(work: (text: string, at: number, final: boolean) => T): Promise<T> {
    for (;;) {
      try {
        return work(this.text, this.at, this.final);
      } catch (error) {
        if (!(error instanceof JsonIncomplete)) throw error;
        if (this.text.length - this.at > largestValue)
          fail(
            "invalid",
            "reading.json_value_too_large",
            `The JSON value on line ${this.line} is larger than 64 million characters and cannot be one row.`,
          );
        await this.grow();
      }
    }
  }

  async space(): Promise<void> {
    for (;;) {
      this.advance(skipSpace(this.text, this.at));
      if (this.at < this.text.length || this.final) return;
      await this.grow();
    }
  }

  fault(error: unknown): never {
    if (!(error instanceof JsonSyntax)) throw error;
    const line = this.line + countLines(this.text.slice(this.at, error.at), { lineEnd: "any" });
    return fail(
      "invalid",
      "reading.json_invalid",
      `The file is not valid JSON: ${error.reason} (line ${line}).`,
      { cause: error },
    );
  }
}

type RowOptions = { depth: number; columns: ColumnSet };

/**
 * One row per line. A line that is not valid JSON, or no object among objects, is rejected with its reason;
 * the others are kept.
 */
export async function* ndjsonRows(
  chunks: AsyncIterable<string>,
  options: RowOptions,
): AsyncGenerator<JsonEvent> {
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

function lineEvent(raw: string, line: number, { depth, columns }: RowOptions, named: boolean): JsonEvent {
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

/** Where the rows of a JSON document are. */
export type JsonShape = {
  /** Key of the member of the top object whose elements are the rows; null for the document itself. */
  member: string | null;
  /** Keys beside it, which are not part of the rows. */
  others: string[];
  /** The document is several objects, one behind the other, and each is a row. */
  several?: boolean;
};

/**
 * Reads the whole document once to check it and to find its rows: the elements of a top array, of the
 * only array of objects in a top object, objects one behind the other, or the value itself as one row.
 */
export async function findShape(chunks: AsyncIterable<string>): Promise<JsonShape> {
  const window = new JsonWindow(chunks[Symbol.asyncIterator]());
  const arrays: string[] = [];
  const keys: string[] = [];
  try {
    await window.space();
    const top = await window.complete(kindAt);
    if (top === "array") await walkElements(window, async () => skip(window));
    else if (top === "object")
      await walkMembers(window, async (key) => {
        keys.push(key);
        if ((await window.complete(kindAt)) !== "array") return skip(window);
        let objects = 0;
        let elements = 0;
        await walkElements(window, async () => {
          elements++;
          if ((await window.complete(kindAt)) === "object") objects++;
          await skip(window);
        });
        if (elements > 0 && objects === elements) arrays.push(key);
      });
    else await skip(window);
    await window.space();
    const several = top === "object" && window.text.charAt(window.at) === "{";
    for (; several && window.text.charAt(window.at) === "{"; await window.space()) await skip(window);
    if (window.at < window.text.length)
      throw new JsonSyntax("text follows the end of the document", window.at);
    if (several) return { member: null, others: [], several };
  } catch (error) {
    window.fault(error);
  }
  const [only] = arrays;
  const repeated = only !== undefined && keys.filter((key) => key === only).length > 1;
  return arrays.length === 1 && only !== undefined && !repeated
    ? { member: only, others: keys.filter((key) => key !== only) }
    : { member: null, others: [] };
}

/** The rows of a document that {@link findShape} has checked. */
export async function* documentRows(
  chunks: AsyncIterable<string>,
  shape: JsonShape,
  options: RowOptions,
): AsyncGenerator<JsonEvent> {
  const window = new JsonWindow(chunks[Symbol.asyncIterator]());
  try {
    await window.space();
    if (shape.member !== null) yield* memberRows(window, shape.member, options);
    else if ((await window.complete(kindAt)) === "array") yield* elementRows(window, options);
    else
      do {
        yield await row(window, options);
        await window.space();
      } while (shape.several && window.at < window.text.length);
  } catch (error) {
    window.fault(error);
  }
}

async function* memberRows(
  window: JsonWindow,
  member: string,
  options: RowOptions,
): AsyncGenerator<JsonEvent> {
  window.advance(window.at + 1);
  for (;;) {
    await window.space();
    const key = await takeKey(window);
    if (key === member) return yield* elementRows(window, options);
    await skip(window);
    await window.space();
    window.advance(await window.complete((text, at, final) => expect(text, at, final, ",")));
  }
}

async function* elementRows(window: JsonWindow, options: RowOptions): AsyncGenerator<JsonEvent> {
  window.advance(window.at + 1);
  await window.space();
  if (window.text.charAt(window.at) === "]") return;
  for (;;) {
    await window.space();
    yield await row(window, options);
    await window.space();
    if (window.text.charAt(window.at) === "]") return;
    window.advance(await window.complete((text, at, final) => expect(text, at, final, ",")));
  }
}

async function row(window: JsonWindow, { depth, columns }: RowOptions): Promise<JsonEvent> {
  const { line } = window;
  // First to the end, then apart: an incomplete value must not leave columns behind.
  const end = await window.complete(endOfValue);
  const cells: (string | null)[] = [];
  flattenValue(window.text, window.at, true, depth, columns, cells);
  window.advance(end);
  return { kind: "row", cells, line };
}

async function skip(window: JsonWindow): Promise<void> {
  window.advance(await window.complete(endOfValue));
}

async function walkElements(window: JsonWindow, element: () => Promise<void>): Promise<void> {
  window.advance(window.at + 1);
  await window.space();
  if (window.text.charAt(window.at) === "]") return window.advance(window.at + 1);
  for (;;) {
    await window.space();
    await element();
    await window.space();
    if (window.text.charAt(window.at) === "]") return window.advance(window.at + 1);
    window.advance(await window.complete((text, at, final) => expect(text, at, final, ",")));
  }
}

async function walkMembers(window: JsonWindow, member: (key: string) => Promise<void>): Promise<void> {
  window.advance(window.at + 1);
  await window.space();
  if (window.text.charAt(window.at) === "}") return window.advance(window.at + 1);
  for (;;) {
    await window.space();
    await member(await takeKey(window));
    await window.space();
    if (window.text.charAt(window.at) === "}") return window.advance(window.at + 1);
    window.advance(await window.complete((text, at, final) => expect(text, at, final, ",")));
  }
}

async function takeKey(window: JsonWindow): Promise<string> {
  const end = await window.complete((text, at, final) => {
    if (at >= text.length) throw final ? new JsonSyntax("an object has no end", at) : new JsonIncomplete();
    if (text.charAt(at) !== '"') throw new JsonSyntax("a key in double quotes was expected", at);
    return endOfString(text, at, final);
  });
  const key = stringValue(window.text.slice(window.at, end));
  window.advance(end);
  await window.space();
  window.advance(await window.complete((text, at, final) => expect(text, at, final, ":")));
  await window.space();
  return key;
}
