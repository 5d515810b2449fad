import { fail } from "@/server/platform/errors";
import type { JsonShape, NodeFacts } from "./find-shape";

/** Something that could be the rows. `width` is the length of its elements, where these are lists themselves. */
export type FoundList = {
  kind: "elements" | "members" | "columns";
  path: string[];
  characters: number;
  width: number | null;
};

/** What describes a table beside it, and is smaller or greater than it as it happens. */
const describing =
  /^(?:schema|fields?|columns?|cols|headers?|names|labels|keys|variables|vars|meta(?:data)?|_?links?|errors?|warnings?|param(?:eter)?s|facets|aggregations|definitions|included)$/i;
/** What names the cells of rows. */
const naming =
  /^(?:schema|fields?|columns?|cols|headers?|header|names|labels|keys|variables|vars|meta|(?:column|field)[_ -]?names)$/i;
const shownLists = 10;
/** How a path is told apart from one with dots in its keys. */
export const pathKey = (path: string[]): string => path.join("\u0001");
export const pathName = (path: string[]): string => (path.length === 0 ? "$" : path.join("."));

/** Lists of one length under names, of single values. */
export function isColumns({ lists, members, cut }: NodeFacts): boolean {
  const [first] = lists;
  if (first === undefined || lists.length !== members - (cut && lists.length < members ? 1 : 0)) return false;
  if (lists.length < 2 || first.elements < 2) return false;
  return lists.every(
    ({ elements, objects, arrays }, index) =>
      objects + arrays === 0 && (elements === first.elements || (cut && index === lists.length - 1)),
  );
}

/** Columns as pandas writes them: under each name the values by the number of their row. */
export function isColumnMaps({ objects, objectCount, members, cut }: NodeFacts): boolean {
  const [first] = objects;
  if (first === undefined || objectCount < members - (cut ? 1 : 0)) return false;
  if (first.count < 1 || (first.count < 2 && members < 2)) return false;
  return objects.every(({ count, sequential }) => sequential && count === first.count);
}

/** Objects under keys of their own that have most of their own keys in common: records by their name. */
export function isMap({ objects, objectCount, members, cut }: NodeFacts): boolean {
  if (objectCount < 2 || objectCount < members - (cut ? 1 : 0)) return false;
  const counts = new Map<string, number>();
  let all = 0;
  for (const { keys } of objects)
    for (const key of keys) {
      all++;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  const common = [...counts.values()].filter((count) => count > objects.length / 2);
  const shared = common.reduce((sum, count) => sum + count, 0);
  return common.length >= (members > 2 ? 1 : 2) && shared >= all * 0.6;
}

/** The list asked for, or else the one with most text in it that does not describe another. */
export function chooseShape(
  found: FoundList[],
  labels: { path: string[]; names: string[] }[],
  keys: ReadonlyMap<string, string[]>,
  wanted: string | undefined,
): JsonShape {
  const named = found.map((list) => ({ ...list, names: namesFor(list, labels) }));
  // Lists of lists without names may be anything, such as the corners of an area.
  const lists = named.filter(({ width, names, path }) => {
    const again = named.filter((other) => pathKey(other.path) === pathKey(path)).length > 1;
    return !again && (width === null || names !== null);
  });
  const all = lists.map(({ path }) => pathName(path));
  const document: JsonShape = { kind: "document", path: [], names: null, lists: all, others: [] };
  if (wanted === "$" && !lists.some(({ path }) => path.length === 0)) return document;
  const candidates = wanted === undefined ? lists : lists.filter(({ path }) => pathName(path) === wanted);
  if (wanted !== undefined && candidates.length === 0)
    fail(
      "invalid",
      "reading.rows_unknown",
      all.length === 0
        ? `The document has no list of rows "${wanted}", and no other one.`
        : `The document has no list of rows "${wanted}". It has: ${listed(all)}; $ is the document itself.`,
      { field: "sheet" },
    );
  const rank = ({ path, characters }: FoundList) =>
    path.some((key) => describing.test(key)) ? 0 : characters;
  const best = candidates.reduce<(typeof lists)[number] | null>(
    (chosen, list) => (chosen === null || rank(list) > rank(chosen) ? list : chosen),
    null,
  );
  if (best === null) return document;
  const { kind, path, names } = best;
  return { kind, path, names, lists: all, others: besides(path, keys) };
}

/** Names that the document has elsewhere for the cells of rows that are lists. */
function namesFor(list: FoundList, labels: { path: string[]; names: string[] }[]): string[] | null {
  if (list.width === null) return null;
  const fitting = labels.filter(
    ({ path, names }) => names.length === list.width && path.some((key) => naming.test(key)),
  );
  return fitting[0]?.names ?? null;
}

/** Keys of every object on the way that do not lead to the rows. */
function besides(path: string[], keys: ReadonlyMap<string, string[]>): string[] {
  return path.flatMap((step, depth) => {
    const outer = path.slice(0, depth);
    const siblings = keys.get(pathKey(outer)) ?? [];
    return siblings.filter((key) => key !== step).map((key) => pathName([...outer, key]));
  });
}

/** What the user should know about where the rows were found. */
export function shapeNotes(shape: JsonShape | null): string[] {
  if (shape === null) return [];
  const { kind, path, lists, others } = shape;
  const name = pathName(path);
  const found = `The document has ${lists.length} ${lists.length === 1 ? "list" : "lists"} of rows (${listed(lists)})`;
  if (kind === "document") return lists.length === 0 ? [] : [`${found}; this is the document itself.`];
  if (kind === "elements" && path.length === 0) return [];
  if (kind === "documents") return [];
  const rest = others.length > 0 ? ` Not part of the rows: ${others.slice(0, shownLists).join(", ")}.` : "";
  if (lists.length > 1) return [`${found}; this is "${name}".${rest}`];
  if (kind === "columns") return [`Each list in ${quoted(name)} is a column.${rest}`];
  if (kind === "members") return [`Each member of ${quoted(name)} is a row, with its key.${rest}`];
  return [`The rows are the elements of "${name}".${rest}`];
}

function quoted(name: string): string {
  return name === "$" ? "the document" : `"${name}"`;
}

function listed(names: string[]): string {
  const more = names.length > shownLists ? " and more" : "";
  return names.slice(0, shownLists).join(", ") + more;
}
