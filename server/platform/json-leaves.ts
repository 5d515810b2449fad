/** What becomes of one scalar or key: its new JSON source, or null to leave it as it stands. */
export type LeafVisitor = (leaf: {
  /** Keys from the outermost in, `[]` for the elements of an array: `customer.name`, `lines[].sku`. */
  path: string;
  /** JSON source as written, so that numbers of any length stay themselves. */
  raw: string;
  /** The source is the key of a member; `path` is that of its object. */
  key: boolean;
}) => string | null;

const token = /\s+|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*|true|false|null|[{}[\],:]/y;
/** Members of a path that are told apart: what is nested deeper shares the path of its last ones. */
const deepest = 8;
/** A key that is a value itself, such as a number or an address of mail: members beside it are of one kind. */
const dataKey = /@|\d{6}|^\d+$|^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

/**
 * Shows every scalar and every key of a JSON object or array to `visit` and answers the document with what it gave
 * instead; everything else, white space and repeated keys too, stays as written. Null where the text is no such document.
 *
 * @param maps paths of objects whose keys are data, so that their members share one path
 */
export function rewriteLeaves(
  text: string,
  visit: LeafVisitor,
  maps: ReadonlySet<string> = new Set(),
): string | null {
  if (!isDocument(text)) return null;
  const open: string[] = [];
  let member = "";
  let keyNext = false;
  let result = "";
  const path = () => [...open, member].slice(-deepest).join("");
  for (token.lastIndex = 0; token.lastIndex < text.length; ) {
    const [raw] = token.exec(text) ?? [];
    if (raw === undefined) return null;
    let written = raw;
    if (raw === "{" || raw === "[") {
      open.push(member);
      member = raw === "[" ? "[]" : "";
      keyNext = raw === "{";
    } else if (raw === "}" || raw === "]") {
      member = open.pop() ?? "";
      keyNext = false;
    } else if (raw === ",") keyNext = member !== "[]";
    else if (keyNext && raw.startsWith('"')) {
      const parent = clean(open.slice(-deepest).join(""));
      written = visit({ path: parent, raw, key: true }) ?? raw;
      const key = scalarText(raw);
      member = `.${maps.has(parent) || dataKey.test(key) ? "*" : key}`;
      keyNext = false;
    } else if (raw !== ":" && raw.trim() !== "")
      written = visit({ path: clean(path()), raw, key: false }) ?? raw;
    result += written;
  }
  return result;
}

/** What names the keys of an object beside its path. */
export const keysMark = "{}";

/** A part of a column of documents, for people: `orders.lines[].sku`, `keys of visits`. */
export function placeOf(column: string, path: string): string {
  if (path.endsWith(keysMark)) return `keys of ${placeOf(column, path.slice(0, -keysMark.length))}`;
  return path === "" || path.startsWith("[") ? column + path : `${column}.${path}`;
}

/** The objects among these paths whose keys are data: one was, or they are a part of their own. */
export function mapsAmong(paths: Iterable<string>): Set<string> {
  const maps = new Set<string>();
  for (const path of paths) {
    for (const { index } of path.matchAll(/(?:^|\.)\*(?=[.[{]|$)/g)) maps.add(path.slice(0, index));
    if (path.endsWith(keysMark)) maps.add(path.slice(0, -keysMark.length));
  }
  return maps;
}

/** Text of a scalar's source: that of a string without its quotes and escapes. */
export function scalarText(raw: string): string {
  return raw.startsWith('"') ? String(JSON.parse(raw)) : raw;
}

const clean = (path: string) => path.replace(/^\./, "");

function isDocument(text: string): boolean {
  if (!/^\s*[{[]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
