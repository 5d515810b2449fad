import {
  keysMark,
  type LeafVisitor,
  mapsAmong,
  placeOf,
  rewriteLeaves,
  scalarText,
} from "@/server/platform/json-leaves";
import { readHeader } from "../header/read-header";
import type { PiiPart, PiiVerdict } from "../schema";
import { type ColumnSample, countValues } from "./sample";

/** Share of a column's distinct values that are objects or arrays for it to be one of documents. */
const nearlyAll = 0.8;
/** Paths looked at in one column; a document with more has data for keys, and what is rare waits for nobody. */
const mostPaths = 300;
/** Letters read of one column: some documents are megabytes long. */
const mostRead = 20_000_000;
/** Different keys from which those of an object are data. */
const manyKeys = 100;
/** Maps in maps that are told. */
const deepestMaps = 4;

type JudgeTable = (samples: ColumnSample[]) => Promise<Map<string, PiiVerdict | null>>;

/** The verdict on a column of JSON documents, each part judged as a column by `judge`; null for other columns too. */
export async function judgeDocuments(sample: ColumnSample, judge: JudgeTable): Promise<PiiVerdict | null> {
  let maps: ReadonlySet<string> = new Set();
  for (let round = 1; ; round++) {
    const parts = partsOf(sample, maps);
    if (!parts) return null;
    const verdicts = await judge(parts);
    const now = mapsIn(parts, verdicts);
    if (now.size === maps.size || round > deepestMaps) return verdictOnDocuments(sample, verdicts);
    maps = now;
  }
}

/** Objects whose keys are data: persons, or too many to be names of members. What they hold is of one kind. */
function mapsIn(parts: ColumnSample[], verdicts: ReadonlyMap<string, PiiVerdict | null>): Set<string> {
  const telling = parts.filter(
    ({ name, values }) => !name.endsWith(keysMark) || values.length > manyKeys || verdicts.get(name) != null,
  );
  return mapsAmong(telling.map(({ name }) => name));
}

/** The parts of a column of documents as columns of their own, or null where it is none. */
function partsOf(sample: ColumnSample, maps: ReadonlySet<string>): ColumnSample[] | null {
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
    const note: LeafVisitor = ({ path, raw, key }) => {
      const name = key ? path + keysMark : path;
      const part = paths.get(name) ?? { values: [], rows: [] };
      if (!paths.has(name) && paths.size < mostPaths) paths.set(name, part);
      const value = raw === "null" ? null : scalarText(raw).trim();
      if (value !== null) part.values.push(value);
      part.rows[row] ??= value;
      return null;
    };
    const read = rewriteLeaves(cell, note, maps);
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
  if (path.endsWith(keysMark)) return "";
  const members = path.replaceAll("[]", "").replace(/^\./, "");
  const name = members === "" ? column : `${column}.${members}`;
  return path.endsWith("[]") ? ofOne(name) : name;
}

/** A list is called by all it holds, one of it by one: `phones` is `phone`. */
const ofOne = (name: string) => name.replace(/(?<=ss)es$|(?<=[^s])s$/, "");

/** One verdict on the column from those on its parts, or null where no part holds personal data. */
function verdictOnDocuments(
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

const rank = (verdict: PiiVerdict) => ["direct", "sensitive", "quasi"].indexOf(verdict.class);

function toPart({ entity, class: kind, country, scheme, form }: PiiVerdict): PiiPart {
  return { entity, class: kind, country, scheme, form: form === "text" ? "text" : "value" };
}
