import type { ColumnSet } from "../relation/column-set";
import { endOfValue, type JsonKind, kindAt, stringValue, walkArray, walkObject } from "./parse-json";

/**
 * Flattens the value at `at` into cells: objects become `a.b` down to `depth`, deeper ones and arrays
 * stay JSON text as written, null and absent keys are null. An array as a row fills columns by position.
 * @returns the end of the value
 */
export function flattenValue(
  text: string,
  at: number,
  final: boolean,
  depth: number,
  columns: ColumnSet,
  cells: (string | null)[],
): number {
  const put = (key: string, name: string, value: string | null) => {
    const position = columns.position(key, name);
    while (cells.length <= position) cells.push(null);
    cells[position] = value;
  };
  const kind = kindAt(text, at, final);
  if (kind === "array") {
    let position = 0;
    return walkArray(text, at, final, 0, (valueAt, level) => {
      const end = endOfValue(text, valueAt, final, level);
      put(`[${position++}]`, "", scalar(text, valueAt, end, kindAt(text, valueAt, final)));
      return end;
    });
  }
  if (kind !== "object") {
    const end = endOfValue(text, at, final);
    put("\0", "value", scalar(text, at, end, kind));
    return end;
  }
  const object = (from: number, level: number, keyPrefix: string, namePrefix: string): number => {
    const seen = new Map<string, number>();
    return walkObject(text, from, final, level, (rawKey, valueAt, next) => {
      const name = stringValue(rawKey);
      // The same key twice in one object is legal; each occurrence keeps its own column.
      const occurrence = (seen.get(name) ?? 0) + 1;
      seen.set(name, occurrence);
      const key = `${keyPrefix}\u0001${name}${occurrence > 1 ? `\u0002${occurrence}` : ""}`;
      const path = namePrefix === "" ? name : `${namePrefix}.${name}`;
      const kind = kindAt(text, valueAt, final);
      if (kind === "object" && next <= depth && !isEmptyObject(text, valueAt))
        return object(valueAt, next, key, path);
      const end = endOfValue(text, valueAt, final, next);
      put(key, path, scalar(text, valueAt, end, kind));
      return end;
    });
  };
  return object(at, 0, "", "");
}

function isEmptyObject(text: string, at: number): boolean {
  return /^\{\s*\}/.test(text.slice(at, at + 64));
}

/** A value as a cell: strings without quotes and escapes, everything else as it is written. */
export function scalar(text: string, at: number, end: number, kind: JsonKind): string | null {
  if (kind === "null") return null;
  const raw = text.slice(at, end);
  return kind === "string" ? stringValue(raw) : raw;
}
