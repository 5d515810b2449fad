/**
 * Damerau-Levenshtein distance (optimal string alignment) of two strings, given up at `limit`: any
 * larger distance is reported as `limit + 1`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      )
        cost = Math.min(cost, at(before, j - 2) + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(at(previous, b.length), limit + 1);
}

const at = (row: readonly number[], j: number): number => row[j] ?? Number.POSITIVE_INFINITY;

/** The string itself and every string with one character less: two strings one edit apart share one. */
export function deletions(text: string): string[] {
  const found = new Set([text]);
  for (let i = 0; i < text.length; i++) found.add(text.slice(0, i) + text.slice(i + 1));
  return [...found];
}

/**
 * Whether `value` is `target` with slips: the same words in the same order, each with at most one
 * edit, or one in five letters of a long word; all digits the same. Words that are replaced, and other
 * letters in a code (`ak_1`, `al_1`), make another value. Case alone is no slip.
 */
export function isSlip(value: string, target: string): boolean {
  if (value.toLowerCase() === target.toLowerCase()) return false;
  if (value.replace(/\D/g, "") !== target.replace(/\D/g, "")) return false;
  const a = value.split(/\s+/);
  const b = target.split(/\s+/);
  if (a.length !== b.length) return editDistance(value, target, 1) === 1;
  return a.every((word, i) => word === b[i] || isWordSlip(word, b[i] ?? ""));
}

function isWordSlip(word: string, target: string): boolean {
  const limit = Math.max(1, Math.min(3, Math.floor(target.length / 5)));
  if (editDistance(word, target, limit) > limit) return false;
  const code = /[0-9_]/.test(target) || target.length <= 3;
  return !code || !isSubstitution(word, target);
}

/** As long, but with another letter in some place: not letters that changed places. */
export function isSubstitution(value: string, target: string): boolean {
  return value.length === target.length && [...value].sort().join("") !== [...target].sort().join("");
}
