import type { RawColumn } from "../schema";

/** Names the reader adds to every relation. */
const reserved = ["_row", "_line"];

/**
 * Unique, non-empty column names in source order: an empty one becomes `column_3`, a repeated one
 * `name_2`. The engine compares names without case, so `Id` and `id` count as repeated.
 */
export function nameColumns(sourceNames: string[]): RawColumn[] {
  const taken = new Set(reserved);
  const wanted = new Set(sourceNames.map((name) => clean(name).toLowerCase()));
  const next = new Map<string, number>();
  return sourceNames.map((sourceName, index) => {
    const base = clean(sourceName) || `column_${index + 1}`;
    let name = base;
    for (let n = next.get(base.toLowerCase()) ?? 2; taken.has(name.toLowerCase()); n++) {
      name = `${base}_${n}`;
      // A later column may carry this very name in the source: it keeps it.
      if (wanted.has(name.toLowerCase())) continue;
      next.set(base.toLowerCase(), n + 1);
    }
    taken.add(name.toLowerCase());
    return { name, sourceName };
  });
}

function clean(name: string): string {
  return name.replaceAll("\0", "\u2400").trim();
}
