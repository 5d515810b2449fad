/** The text ends within what is read; more of it may complete it. */
export class SqlIncomplete extends Error {}

/** The text of a value; null for NULL. `end` is the position behind it. */
export type SqlValue = { value: string | null; end: number };

/** A value that is told to be of a type, as SQL Server, PostgreSQL and the standard write it: the value stands within. */
const cast =
  /^(?:cast\s*\(\s*(?:N?('(?:[^']|'')*')|([-+]?[\d.]+(?:e[-+]?\d+)?))\s+as\s+[^'()]*(?:\([\s\d,]*\)[^'()]*)?\)|(?:date|time|timestamp)\s*('[^']*')|([-+]?[\d.]+|'(?:[^']|'')*')::[\w\s".[\]]+(?:\([\s\d,]*\))?[\w\s.[\]]*)$/i;

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
    const value = /^[BX]/i.test(prefix) ? `${prefix.toUpperCase()}'${found.value}'` : found.value;
    if (endsValue(text, found.end)) return { ...found, value };
  }
  const tag = text.charAt(at) === "$" ? /^\$\w*\$/.exec(text.slice(at, at + longestTag))?.[0] : undefined;
  if (tag !== undefined) {
    const end = text.indexOf(tag, at + tag.length);
    if (end < 0) throw new SqlIncomplete();
    if (endsValue(text, end + tag.length))
      return { value: text.slice(at + tag.length, end), end: end + tag.length };
  }
  return readExpression(text, at, backslash);
}

const longestTag = 64;

/** Whether nothing but a comma or a bracket follows: what stands there belongs to the value otherwise. */
function endsValue(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at++;
  const sign = text.charAt(at);
  if (sign === "," || sign === ")") return true;
  if (at + 1 >= text.length) throw new SqlIncomplete();
  return sign === "#" || text.startsWith("--", at) || text.startsWith("/*", at);
}

/** Anything up to the comma or the bracket behind it, as it is written; of a cast, what is cast. */
function readExpression(text: string, at: number, backslash: boolean): SqlValue | null {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    const char = text.charAt(end);
    if (char === "'" || char === '"') end = readString(text, end, backslash).end - 1;
    else if (char === "(") depth++;
    else if (char === ")" && depth > 0) depth--;
    else if (depth === 0 && (char === "," || char === ")")) {
      const raw = text.slice(at, end).trim();
      return raw === "" ? null : { value: plainValue(raw), end };
    } else if (depth === 0 && char === ";") return null;
  }
  throw new SqlIncomplete();
}

function plainValue(raw: string): string | null {
  if (/^null(?:::[\w\s."]+)?$/i.test(raw) || /^cast\s*\(\s*null\s+as\b/i.test(raw)) return null;
  const found =
    cast
      .exec(raw)
      ?.slice(1)
      .find((part) => part !== undefined) ?? raw;
  return found !== raw && found.startsWith("'") ? found.slice(1, -1).replaceAll("''", "'") : found;
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
