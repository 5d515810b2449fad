import { fail } from "@/server/platform/errors";
import { countLines } from "../delimited/parse-record";
import { growText } from "../text/grow-text";
import {
  endOfString,
  endOfValue,
  expect,
  JsonIncomplete,
  type JsonKind,
  JsonSyntax,
  kindAt,
  noKey,
  skipSpace,
  stringValue,
} from "./parse-json";

/** Largest single value in characters; a larger one cannot be a row. */
export const largestValue = 64 * 1024 * 1024;

/** An element of a list: its place in the window, and where the one behind it begins, if there is one. */
type Element = { kind: JsonKind; at: number; end: number; next: number; last: boolean };

/** Text read so far behind the read position, with the physical line of that position. */
export class JsonWindow {
  text = "";
  at = 0;
  final = false;
  line = 1;
  /** Characters read before the text at hand. */
  private passed = 0;
  constructor(private readonly chunks: AsyncIterator<string>) {}

  /** Characters from the beginning of the document to the read position. */
  get position(): number {
    return this.passed + this.at;
  }

  async grow(): Promise<void> {
    const rest = this.text.slice(this.at);
    this.passed += this.at;
    this.at = 0;
    const { text, final } = this.final ? { text: rest, final: true } : await growText(rest, this.chunks);
    this.text = text;
    this.final = final;
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

  async skip(): Promise<void> {
    this.advance(await this.complete(endOfValue));
  }

  async take(sign: string): Promise<void> {
    this.advance(await this.complete((text, at, final) => expect(text, at, final, sign)));
  }

  /** Goes behind the opening bracket of a list or object; false where nothing is in it, and then behind its end. */
  async enter(closing: "]" | "}"): Promise<boolean> {
    this.advance(this.at + 1);
    await this.space();
    if (this.text.charAt(this.at) !== closing) return true;
    this.advance(this.at + 1);
    return false;
  }

  /** The next element of a list, checked to its end. The read position stays: {@link advance} to `next`. */
  async element(): Promise<Element> {
    return this.complete((text, from, final) => {
      const at = skipSpace(text, from);
      const kind = kindAt(text, at, final);
      const end = endOfValue(text, at, final);
      const behind = skipSpace(text, end);
      const last = text.charAt(behind) === "]";
      return { kind, at, end, last, next: last ? behind + 1 : expect(text, behind, final, ",") };
    });
  }

  /** Calls `member` for each key of the object at the read position; it takes the value. */
  async members(member: (key: string) => Promise<void>): Promise<void> {
    if (!(await this.enter("}"))) return;
    for (;;) {
      await this.space();
      await member(await this.takeKey());
      await this.space();
      if (this.text.charAt(this.at) === "}") return this.advance(this.at + 1);
      await this.take(",");
    }
  }

  async takeKey(): Promise<string> {
    const end = await this.complete((text, at, final) => {
      if (at >= text.length) throw final ? new JsonSyntax("an object has no end", at) : new JsonIncomplete();
      if (text.charAt(at) !== '"') throw noKey(text, at);
      return endOfString(text, at, final);
    });
    const key = stringValue(this.text.slice(this.at, end));
    this.advance(end);
    await this.space();
    await this.take(":");
    await this.space();
    return key;
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
