import { rewriteLeaves, scalarText } from "@/server/platform/json-leaves";
import { readHeader } from "../header/read-header";
import type { PiiPart, PiiVerdict } from "../schema";
import { type ColumnSample, countValues } from "./sample";

/** Share of a column's distinct values that are objects or arrays for it to be one of documents. */
const nearlyAll = 0.8;
/** Paths looked at in one column; a document with more has data for keys, and what is rare waits for nobody. */
const mostPaths = 300;
/** Letters read of one column: some documents are megabytes long. */
const mostRead = 20_000_000;
/** Path of the keys of an object: some documents are indexed by the person. */
export const keysOf = (path: string) => `${path}{}`;

/** The parts of a column of documents as columns of their own, or null where it is none. */
export function partsOf(sample: ColumnSample): ColumnSample[] | null {
  if (sample.type !== null && sample.type !== "text" && sample.type !== "json") return null;
  const suspects = sample.values.filter(({ text }) => /^\s*[{[]/.test(text)).length;
  if (suspects === 0 || suspects < nearlyAll * sample.values.length) return null;
  const paths = new Map<string, { values: string[]; rows: (string | null)[] }>();
  let documents = 0;
  let left = mostRead;
  for (const [row, cell] of sample.rows.entries()) {
    if (cell === null) continue;
    left -= cell.length;
    if (left < 0 && documents > 0) break;
    const read = rewriteLeaves(cell, ({ path, raw, key }) => {
      const name = key ? keysOf(path) : path;
      const part = paths.get(name) ?? { values: [], rows: [] };
      if (!paths.has(name) && paths.size < mostPaths) paths.set(name, part);
      const value = raw === "null" ? null : scalarText(raw).trim();
      if (value !== null) part.values.push(value);
      part.rows[row] ??= value;
      return null;
    });
    if (read !== null) documents++;
  }
  if (documents === 0 || isGeoJson(paths)) return null;
  return [...paths].map(([path, { values, rows }], index) => ({
    index,
    name: path,
    header: readHeader(headerOf(sample.name, path)),
    type: null,
    filled: values.length,
    complete: sample.complete && left >= 0,
    rows: Array.from(sample.rows, (_, row) => rows[row] ?? null),
    ...countValues(values),
  }));
}

/** Shapes on a map are judged as such. */
function isGeoJson(paths: ReadonlyMap<string, unknown>): boolean {
  return paths.has("type") && [...paths.keys()].some((path) => /^(?:geometry\.)?coordinates/.test(path));
}

/** Named as a flattened file would name it; the keys of an object say nothing about themselves. */
function headerOf(column: string, path: string): string {
  if (path.endsWith("{}")) return "";
  const members = path.replaceAll("[]", "").replace(/^\./, "");
  return members === "" ? column : `${column}.${members}`;
}

/** One verdict on the column from those on its parts, or null where no part holds personal data. */
export function verdictOnDocuments(
  sample: ColumnSample,
  parts: ReadonlyMap<string, PiiVerdict | null>,
): PiiVerdict | null {
  const found = [...parts].flatMap(([path, verdict]) => (verdict ? [{ path, verdict }] : []));
  const [main] = found.toSorted(
    (a, b) => rank(a.verdict) - rank(b.verdict) || b.verdict.confidence - a.verdict.confidence,
  );
  if (!main) return null;
  const { entity, class: kind, confidence, country, scheme } = main.verdict;
  return {
    entity,
    class: kind,
    confidence,
    matched: Math.min(sample.filled, main.verdict.matched),
    country,
    scheme,
    form: "document",
    parts: Object.fromEntries(found.map(({ path, verdict }) => [path, toPart(verdict)])),
    evidence: [
      "The cells are JSON documents, judged part by part.",
      ...found.map(({ path, verdict }) =>
        `${placeOf(sample.name, path)}: ${verdict.entity}. ${verdict.evidence[0] ?? ""}`.trim(),
      ),
    ],
  };
}

/** A part in words: `orders.lines[].sku`, `keys of visits`. */
function placeOf(column: string, path: string): string {
  if (path.endsWith("{}")) return `keys of ${placeOf(column, path.slice(0, -2))}`;
  return path === "" || path.startsWith("[") ? column + path : `${column}.${path}`;
}

const rank = (verdict: PiiVerdict) => ["direct", "sensitive", "quasi"].indexOf(verdict.class);

function toPart({ entity, class: kind, country, scheme, form }: PiiVerdict): PiiPart {
  return { entity, class: kind, country, scheme, form: form === "text" ? "text" : "value" };
}
