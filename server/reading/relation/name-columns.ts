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
    let n = next.get(base.toLowerCase()) ?? 2;
    // A name that another column carries in the source is left to it.
    while (taken.has(name.toLowerCase()) || (name !== base && wanted.has(name.toLowerCase())))
      name = `${base}_${n++}`;
    next.set(base.toLowerCase(), n);
    taken.add(name.toLowerCase());
    return { name, sourceName };
  });
}

function clean(name: string): string {
  return name.replaceAll("\0", "\u2400").trim();
}
