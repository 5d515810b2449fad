import { readName } from "./read-token";

/** A column as a statement declares it; `rest` is what stands behind its name. */
export type DeclaredColumn = { name: string; rest: string };
export type CreatedTable = {
  table: string;
  columns: DeclaredColumn[];
  constraints: string[];
  options: string;
};

const notColumns =
  /^(?:primary|unique|key|index|constraint|foreign|check|fulltext|spatial|exclude|like|period)$/i;

/** The table that a statement creates; null where it creates none, or makes it from a query. */
export function createdTable(text: string): CreatedTable | null {
  const opening =
    /^create\s+(?:(?:temporary|temp|unlogged|global|local)\s+)*table\s+(?:if\s+not\s+exists\s+)?/i.exec(text);
  const table = opening === null ? null : readName(text, opening[0].length);
  const open = table === null ? -1 : text.indexOf("(", table.end);
  if (table === null || open < 0) return null;
  const { parts, end } = partsOf(text, open);
  const columns: DeclaredColumn[] = [];
  const constraints: string[] = [];
  for (const part of parts) {
    const name = readName(part, 0);
    if (name === null) return null;
    if (!/^[`"[]/.test(part) && notColumns.test(name.name)) constraints.push(part);
    else columns.push({ name: name.name, rest: part.slice(name.end).trim() });
  }
  return { table: table.name, columns, constraints, options: text.slice(end) };
}

/** What stands between the commas in brackets, and where these end. */
function partsOf(text: string, open: number): { parts: string[]; end: number } {
  const parts: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; at < text.length; at++) {
    const char = text.charAt(at);
    const closing = char === "[" ? "]" : char;
    if (char === "(") depth++;
    else if (char === ")" && --depth === 0)
      return { parts: [...parts, text.slice(from, at).trim()], end: at + 1 };
    else if (char === "," && depth === 1) {
      parts.push(text.slice(from, at).trim());
      from = at + 1;
    } else if ("'\"`[".includes(char)) at = Math.max(at, text.indexOf(closing, at + 1));
    else if (char === "-" && text.charAt(at + 1) === "-") at = endOfComment(text, at, "\n");
    else if (char === "/" && text.charAt(at + 1) === "*") at = endOfComment(text, at, "*/");
  }
  return { parts: [...parts, text.slice(from).trim()], end: text.length };
}

function endOfComment(text: string, at: number, mark: string): number {
  const end = text.indexOf(mark, at + 2);
  return end < 0 ? text.length : end + mark.length - 1;
}
