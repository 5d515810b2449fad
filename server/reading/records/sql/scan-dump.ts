import { fail } from "@/server/platform/errors";
import { growText } from "../../text/grow-text";
import { createdTable } from "./created-table";
import { readName, readValue, SqlIncomplete, skipSql } from "./read-token";

/** A row of a table, with the names of its columns where the statement gives some. */
export type DumpRow = { table: string; columns: string[] | null; cells: (string | null)[]; line: number };
/** The columns that a statement declares for a table. */
type DumpTable = { table: string; declared: string[] };
export type DumpEvent = DumpRow | DumpTable;

/** What may hold statements of its own, with semicolons behind them. */
const bodyStart =
  /^create\s+(?:or\s+replace\s+)?(?:(?:temp|temporary|definer\s*=\s*\S+)\s+)?(?:trigger|procedure|function|event|package)\b/i;
const blockWord = /^(?:begin|case|end(?:\s+(?:if|loop|while|repeat|case))?)\b/i;
const blockEnd = /^end(?:\s+case)?$/i;
/** SQL Server ends batches with a line of their own. */
const batchEnd = /^\n[ \t]*go[ \t]*(?:\r?\n|$)/i;

const largest = 64 * 1024 * 1024;
const copyEscapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", v: "\v" };

/**
 * The rows of a dump in SQL as they come: `INSERT` and `REPLACE … VALUES`, and `COPY … FROM stdin` of PostgreSQL. All
 * other statements are passed over. Memory is bounded by the largest row, or statement of another kind.
 */
export class DumpScan {
  private text = "";
  private at = 0;
  private line = 1;
  private counted = 0;
  private final = false;
  private backslash = false;

  constructor(private readonly chunks: AsyncIterator<string>) {}

  async *events(): AsyncGenerator<DumpEvent> {
    for (;;) {
      const start = await this.whole(() => skipSql(this.text, this.at, this.final));
      this.at = start;
      if (this.at >= this.text.length) {
        if (this.final) return;
        await this.grow();
        continue;
      }
      const head = await this.head();
      if (/^(?:insert|replace)\b/i.test(head)) yield* this.insert();
      else if (/^copy\b/i.test(head)) yield* this.copy();
      else if (/^delimiter\s+(?!;)\S/i.test(head)) await this.skipBodies();
      else if (/^(?:rem|prompt|go)\b[^\n]*/i.test(head)) this.at = await this.lineEnd();
      else {
        const from = this.at;
        const end = await this.statementEnd();
        const text = this.text.slice(from, end);
        if (/`|\bENGINE\s*=|\bSET\s+NAMES\b/i.test(text)) this.backslash = true;
        const created = createdTable(text);
        if (created) yield { table: created.table, declared: created.columns.map(({ name }) => name) };
        this.at = end;
      }
    }
  }

  /** Enough of the text to tell statements apart. */
  private async head(): Promise<string> {
    while (this.text.length - this.at < 4096 && !this.final) await this.grow();
    return this.text.slice(this.at, this.at + 4096);
  }

  private async *insert(): AsyncGenerator<DumpEvent> {
    const opening =
      /^(?:insert|replace)(?:\s+(?:ignore|delayed|low_priority|or\s+\w+|overwrite))*(?:\s+into)?(?:\s+table)?\s+/i;
    const matched = opening.exec(await this.head())?.[0] ?? "";
    // In MySQL and its kin a backslash escapes; it names things in back quotes.
    if (this.text.charAt(this.at + matched.length) === "`") this.backslash = true;
    const table = readName(this.text, this.at + matched.length);
    if (table === null) return this.skipStatement();
    this.at = table.end;
    let columns: string[] | null = null;
    await this.space();
    if (this.text.charAt(this.at) === "(") columns = await this.whole(() => this.names());
    await this.space();
    const values = /^(?:overriding\s+\w+\s+value\s+)?values?\s*/i.exec(await this.head());
    if (values === null) return this.skipStatement();
    this.at += values[0].length;
    for (;;) {
      await this.space();
      if (this.text.charAt(this.at) !== "(") return this.skipStatement();
      const line = this.lineAt();
      const cells = await this.whole(() => this.tuple());
      yield { table: table.name, columns, cells, line };
      await this.space();
      // Whatever else follows is read as a statement: SQL Server ends them with nothing at all.
      if (this.text.charAt(this.at) !== ",") return;
      this.at++;
    }
  }

  private names(): string[] {
    const names: string[] = [];
    for (let at = this.at + 1; ; ) {
      at = skipSql(this.text, at, this.final);
      const name = readName(this.text, at);
      if (name === null) this.refuse("the names of columns have no end");
      names.push(name.name);
      at = skipSql(this.text, name.end, this.final);
      const sign = this.text.charAt(at);
      if (sign === "" && !this.final) throw new SqlIncomplete();
      if (sign !== "," && sign !== ")") this.refuse("the names of columns have no end");
      at++;
      if (sign === ")") {
        this.at = at;
        return names;
      }
    }
  }

  private tuple(): (string | null)[] {
    const cells: (string | null)[] = [];
    for (let at = this.at + 1; ; ) {
      at = skipSql(this.text, at, this.final);
      const value = readValue(this.text, at, this.backslash);
      if (value === null) this.refuse("a value is missing");
      cells.push(value.value);
      at = skipSql(this.text, value.end, this.final);
      const sign = this.text.charAt(at);
      if (sign === "" && !this.final) throw new SqlIncomplete();
      if (sign !== "," && sign !== ")") this.refuse("a comma is missing between two values");
      at++;
      if (sign === ")") {
        this.at = at;
        return cells;
      }
    }
  }

  private async *copy(): AsyncGenerator<DumpEvent> {
    const table = readName(this.text, this.at + (/^copy\s+/i.exec(await this.head())?.[0].length ?? 0));
    const end = await this.statementEnd();
    const statement = this.text.slice(this.at, end);
    const fits = /\bfrom\s+stdin\b/i.test(statement) && !/\bcsv\b|\bbinary\b|\bdelimiter/i.test(statement);
    if (table === null || !fits) {
      this.at = end;
      return;
    }
    const paren = this.text.indexOf("(", table.end);
    this.at = paren;
    const columns = paren >= 0 && paren < end ? this.names() : null;
    this.at = end;
    for (let first = true; ; first = false) {
      const stop = await this.lineEnd();
      const raw = this.text.slice(this.at, stop).replace(/\r$/, "");
      const line = this.lineAt();
      if (stop >= this.text.length && raw !== "\\.") this.refuse(`the rows of ${table.name} have no end`);
      this.at = Math.min(this.text.length, stop + 1);
      if (raw === "\\.") return;
      // Behind the statement its own line ends first.
      if (first && raw.trim() === "") continue;
      yield { table: table.name, columns, cells: raw.split("\t").map(copyCell), line };
    }
  }

  /** What stands under a delimiter of its own is the body of a function or trigger: its rows are none of a table. */
  private async skipBodies(): Promise<void> {
    this.at = await this.whole(() => {
      const back = /\n\s*delimiter\s+;/gi;
      back.lastIndex = this.at;
      if (back.test(this.text)) return back.lastIndex;
      if (this.final) return this.text.length;
      throw new SqlIncomplete();
    });
  }

  private async skipStatement(): Promise<void> {
    this.at = await this.statementEnd();
  }

  /** Position behind the semicolon that ends the statement, which may stand in strings and bodies of functions too. */
  private async statementEnd(): Promise<number> {
    return this.whole(() => {
      const { text } = this;
      const body = bodyStart.test(text.slice(this.at, this.at + 200));
      let depth = 0;
      let first = 0;
      for (let at = this.at; at < text.length; at++) {
        const char = text.charAt(at);
        if (char === ";" && depth <= 0) return at + 1;
        if (char === ";" && first === 0) first = at + 1;
        if (char === "\n" && batchEnd.test(text.slice(at, at + 40))) return at + 1;
        if (body && /[bce]/i.test(char) && !/[\w.]/.test(text.charAt(at - 1))) {
          const word = blockWord.exec(text.slice(at, at + 40))?.[0];
          if (word !== undefined) {
            if (/^end/i.test(word)) depth -= blockEnd.test(word) ? 1 : 0;
            else depth++;
            at += word.length - 1;
            continue;
          }
        }
        if (char === "'" || char === '"' || char === "`") {
          at = text.indexOf(char, at + 1);
          // A doubled quote closes and opens at once; an escaped one does only where backslashes escape.
          while (at > 0 && this.backslash && text.charAt(at - 1) === "\\") at = text.indexOf(char, at + 1);
        } else if (char === "$") {
          const tag = /^\$\w*\$/.exec(text.slice(at, at + 64))?.[0];
          if (tag !== undefined) at = text.indexOf(tag, at + tag.length) + tag.length - 1;
        } else if ((char === "-" || char === "/") && /^(?:--|\/\*)/.test(text.slice(at, at + 2)))
          at = skipSql(text, at, this.final) - 1;
        if (at < 0) break;
      }
      // A body that never ends has a word that looked like a beginning: then it ends as other statements do.
      if (this.final) return first > 0 ? first : text.length;
      throw new SqlIncomplete();
    });
  }

  private async lineEnd(): Promise<number> {
    return this.whole(() => {
      const end = this.text.indexOf("\n", this.at);
      if (end < 0 && !this.final) throw new SqlIncomplete();
      return end < 0 ? this.text.length : end;
    });
  }

  private async space(): Promise<void> {
    for (;;) {
      this.at = await this.whole(() => skipSql(this.text, this.at, this.final));
      if (this.at < this.text.length || this.final) return;
      await this.grow();
    }
  }

  /** Runs `work`, with more text as long as what it reads is not complete. */
  private async whole<T>(work: () => T): Promise<T> {
    for (;;)
      try {
        return work();
      } catch (error) {
        if (!(error instanceof SqlIncomplete)) throw error;
        if (this.final) this.refuse("a statement has no end");
        if (this.text.length - this.at > largest)
          this.refuse("a statement is longer than 64 million characters");
        await this.grow();
      }
  }

  private async grow(): Promise<void> {
    this.lineAt();
    const { text, final } = await growText(this.text.slice(this.at), this.chunks);
    this.text = text;
    this.final = final;
    this.at = 0;
    this.counted = 0;
  }

  private lineAt(): number {
    for (
      let at = this.text.indexOf("\n", this.counted);
      at >= 0 && at < this.at;
      at = this.text.indexOf("\n", at + 1)
    )
      this.line++;
    this.counted = Math.max(this.counted, this.at);
    return this.line;
  }

  private refuse(reason: string): never {
    return fail(
      "invalid",
      "reading.sql_broken",
      `The SQL dump is damaged or cut off: ${reason} (line ${this.lineAt()}). Make it again and retry.`,
    );
  }
}

function copyCell(raw: string): string | null {
  if (raw === "\\N") return null;
  if (!raw.includes("\\")) return raw;
  return raw.replace(/\\(x[0-9a-fA-F]{1,2}|[0-7]{1,3}|[\s\S])/g, (_, code: string) => {
    if (/^x./.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16));
    if (/^[0-7]/.test(code)) return String.fromCharCode(Number.parseInt(code, 8));
    return copyEscapes[code] ?? code;
  });
}
