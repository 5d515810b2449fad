/** One or two letters for a name: the first of the first and of the last word. */
export function initialsOf(name: string): string {
  const words = name
    .trim()
    .split(/[\s@._-]+/)
    .filter(Boolean);
  const first = words[0] ? [...words[0]][0] : "";
  const last = words.length > 1 ? [...(words.at(-1) ?? "")][0] : "";
  return `${first ?? ""}${last ?? ""}`.toLocaleUpperCase("en") || "?";
}
