/** Three rows of the table of distances, kept between calls: this runs for millions of pairs. */
let rows: [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(), new Uint16Array(), new Uint16Array()];

/**
 * Damerau-Levenshtein distance (optimal string alignment) of two strings, given up at `limit`: any
 * larger distance is reported as `limit + 1`. Only cells within `limit` of the diagonal are looked at
 * (Ukkonen 1985).
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let start = 0;
  const shorter = Math.min(a.length, b.length);
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a.charCodeAt(endA - 1) === b.charCodeAt(endB - 1)) {
    endA--;
    endB--;
  }
  return Math.min(bandedDistance(a, start, endA, b, endB, limit), beyond);
}

/** Distance of `a[start, endA)` and `b[start, endB)`; more than `limit` where it exceeds that. */
function bandedDistance(
  a: string,
  start: number,
  endA: number,
  b: string,
  endB: number,
  limit: number,
): number {
  const [m, n] = [endA - start, endB - start];
  if (m === 0 || n === 0) return Math.max(m, n);
  const beyond = limit + 1;
  if (rows[0].length <= n) rows = [new Uint16Array(n + 64), new Uint16Array(n + 64), new Uint16Array(n + 64)];
  let [before, previous, current] = rows;
  for (let j = 0; j <= n; j++) previous[j] = Math.min(j, beyond);
  for (let i = 1; i <= m; i++) {
    const from = Math.max(1, i - limit);
    const to = Math.min(n, i + limit);
    current[from - 1] = from === 1 ? Math.min(i, beyond) : beyond;
    if (to < n) current[to + 1] = beyond;
    let least = beyond;
    const letter = a.charCodeAt(start + i - 1);
    for (let j = from; j <= to; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = (previous[j - 1] as number) + (letter === other ? 0 : 1);
      cost = Math.min(
        cost,
        (current[j - 1] as number) + 1,
        j < i + limit ? (previous[j] as number) + 1 : beyond,
      );
      const crossed =
        i > 1 && j > 1 && letter === b.charCodeAt(start + j - 2) && a.charCodeAt(start + i - 2) === other;
      if (crossed) cost = Math.min(cost, (before[j - 2] as number) + 1);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return beyond;
    [before, previous, current] = [previous, current, before];
  }
  return previous[n] as number;
}

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

/** The same letters and digits: spaces, case and punctuation are a matter of variants. */
export function isSameWriting(value: string, usual: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
  return bare(value) === bare(usual);
}
