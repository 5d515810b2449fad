import { recognisers } from "@/server/pii/registry";

/** Expressions of the kinds that Atlas looks for itself, as a script would search cells with them. */
export const kindExpressions: readonly RegExp[] = recognisers.map(
  ({ scan, shape }) => new RegExp((scan ?? shape).source, (scan ?? shape).flags.replace("g", "")),
);

/** The same for Python's `re`, which knows no classes of Unicode: `\w` and `[^\W\d_]` are nearest. */
export function pythonPatterns(): [source: string, ignoreCase: boolean][] {
  return kindExpressions.map(({ source, flags }) => [
    source
      .replace(/\\p\{L\}\\p\{N\}/g, "\\w")
      .replace(/\[\^?[^\]]*\]/g, (list) => list.replace(/\\p\{[A-Z][a-z]?\}/g, "\\w"))
      .replace(/\\p\{Lu\}/g, "[A-ZÆØÅÄÖÜ]")
      .replace(/\\p\{L\}/g, "[^\\W\\d_]")
      .replace(/\\p\{N\}/g, "\\d")
      .replace(/\\\//g, "/"),
    flags.includes("i"),
  ]);
}
