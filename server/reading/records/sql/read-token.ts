/** The text ends within what is read; more of it may complete it. */
export class SqlIncomplete extends Error {}

/** The text of a value; null for NULL. `end` is the position behind it. */
export type SqlValue = { value: string | null; end: number };

const escapes: Record<string, string> = { n: "\n", r: "\r", t: "\t", "0": "\0", b: "\b", Z: "\u001a" };

/** Behind blanks and comments. */
export function skipSql(text: string, from: number, final: boolean): number {
  for (let at = from; ; ) {
    while (/\s/.test(text.charAt(at))) at++;
    const line = text.startsWith("--", at) || text.charAt(at) === "#";
    const block = text.startsWith("/*", at);
    if (!line && !block) return at;
    const end = line ? text.indexOf("\n", at) : text.indexOf("*/", at);
    if (end < 0) {
      if (!final) throw new SqlIncomplete();
      return text.length;
    }
    at = end + (line ? 1 : 2);
  }
}

/**
 * The value that begins at `at`: a string without its quotes, with its escapes undone where the dialect has some, and
 * anything else as it is written. Null where there is none.
 */
export function readValue(text: string, at: number, backslash: boolean): SqlValue | null {
  const prefix =
    /^(?:_(?:utf8(?:mb4)?|latin1|binary|ascii)\s*|[ENBX](?='))/i.exec(text.slice(at, at + 20))?.[0] ?? "";
  const open = at + prefix.length;
  if (text.charAt(open) === "'") {
    const found = readString(text, open, backslash || /^E/i.test(prefix));
    return /^[BX]/i.test(prefix) ? { ...found, value: `${prefix.toUpperCase()}'${found.value}'` } : found;
  }
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const char = text.charAt(end);
    if (char === "'" || char === '"') end = readString(text, end, backslash).end - 1;
    else if (char === "(") depth++;
    else if (char === ")" && depth > 0) depth--;
    else if (depth === 0 && (char === "," || char === ")")) {
      const raw = text.slice(at, end).trim();
      return raw === "" ? null : { value: /^null$/i.test(raw) ? null : raw, end };
    } else if (depth === 0 && char === ";") return null;
  }
  throw new SqlIncomplete();
}

function readString(text: string, open: number, backslash: boolean): { value: string; end: number } {
  const quote = text.charAt(open);
  const parts: string[] = [];
  for (let at = open + 1, from = at; ; at++) {
    const char = text.charAt(at);
    // Whether a quote at the end of what is at hand is doubled shows only with more of the text.
    if (char === "" || (char === quote && at + 1 >= text.length)) throw new SqlIncomplete();
    if (char === quote && text.charAt(at + 1) === quote) {
      parts.push(text.slice(from, at + 1));
      from = ++at + 1;
    } else if (char === quote) return { value: parts.join("") + text.slice(from, at), end: at + 1 };
    else if (char === "\\" && backslash) {
      const next = text.charAt(++at);
      parts.push(text.slice(from, at - 1), escapes[next] ?? next);
      from = at + 1;
    }
  }
}

/** A name, with or without quotes and schema: `public."Order"` is Order. Null where there is none. */
export function readName(text: string, at: number): { name: string; end: number } | null {
  const match =
    /(?:(?:`[^`]*`|"[^"]*"|\[[^\]]*\]|[\w$\u0080-\uffff]+)\s*\.\s*)*(`[^`]*`|"[^"]*"|\[[^\]]*\]|[\w$\u0080-\uffff]+)/y;
  match.lastIndex = at;
  const found = match.exec(text);
  const last = found?.[1];
  if (last === undefined) return null;
  return { name: /^[`"[]/.test(last) ? last.slice(1, -1) : last, end: match.lastIndex };
}
