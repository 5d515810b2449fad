import { growText } from "../text/grow-text";
import { countLines, type Grammar, lineEndAt, type ParsedRecord } from "./parse-record";

/** The text around the read position; grows only while a record is not complete. */
export class TextWindow {
  text = "";
  at = 0;
  final = false;
  constructor(private readonly chunks: AsyncIterator<string>) {}

  get unread(): number {
    return this.text.length - this.at;
  }

  /** Takes more text in behind what is still unread. */
  async grow(): Promise<void> {
    const rest = this.text.slice(this.at);
    this.at = 0;
    const { text, final } = this.final ? { text: rest, final: true } : await growText(rest, this.chunks);
    this.text = text;
    this.final = final;
  }

  /** Whether an empty line begins there. */
  blankAt(at: number, grammar: Grammar): boolean {
    return this.text.slice(at, lineEndAt(this.text, at, grammar)).trim() === "";
  }

  /** Goes behind the next line ends and returns how many physical lines that were. */
  async skipLines(count: number, grammar: Grammar): Promise<number> {
    let lines = 0;
    for (let skipped = 0; skipped < count; ) {
      const end = lineEndAt(this.text, this.at, grammar);
      // The last character may be half of a line end: look further before deciding.
      if (end + 1 >= this.text.length && !this.final) {
        this.at = end;
        await this.grow();
        if (end < this.text.length || !this.final) continue;
      }
      if (end >= this.text.length && this.final) {
        this.at = this.text.length;
        return lines;
      }
      const width = grammar.lineEnd !== "\r" && this.text.startsWith("\r\n", end) ? 2 : 1;
      this.at = end + width;
      lines += countLines(this.text.slice(end, end + width), grammar);
      skipped++;
    }
    return lines;
  }
}

/** An empty line, or one of nothing but spaces where a row has several cells. */
export function isBlank(text: string, start: number, record: ParsedRecord, width: number): boolean {
  if (record.contentEnd === start) return true;
  return width > 1 && record.cells.length === 1 && text.slice(start, record.contentEnd).trim() === "";
}
