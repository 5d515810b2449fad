import type { Grammar } from "./parse-record";

/** How usual a delimiter is, all else being equal. */
export function delimiterPrior(delimiter: string): number {
  if (insideValues.test(delimiter)) return 0.55;
  if (delimiter === "," || delimiter === ";" || delimiter === "\t") return 1;
  if (delimiter === "|") return 0.95;
  if (delimiter.length === 1 && delimiter < " ") return 0.97;
  if (delimiter.length > 1) return 0.97;
  if (/^[~^¦§¬]$/.test(delimiter)) return 0.9;
  return delimiter === " " ? 0.72 : 0.6;
}

/** Signs that dates, times, addresses and names are written with. */
const insideValues = /^[-/_.:]$/;

/**
 * 1, or little where a sign mostly stands inside values: between digits as in dates and times, or in
 * `https://`. Such a reading cuts values apart however regular it looks.
 */
export function insideValuePenalty(delimiter: string, text: string): number {
  if (!insideValues.test(delimiter)) return 1;
  let inside = 0;
  let all = 0;
  for (let at = text.indexOf(delimiter); at >= 0 && all < 5000; at = text.indexOf(delimiter, at + 1)) {
    all++;
    const around = text.slice(Math.max(0, at - 6), at + 3);
    if (/\d[-/_.:]\d\S?$/.test(around) || /:\/\/?\S*$/.test(around)) inside++;
  }
  return inside > all * 0.3 ? 0.25 : 1;
}

const usual = [",", ";", "\t", "|", ":", " "];
const neverDelimiters = /[\p{L}\p{N}\s"'`.()[\]{}<>$€£%+\u00a0\ufffd\ud800-\udfff]/u;

/** Delimiters worth trying: the usual ones and any sign or short run of signs that most lines hold. */
export function candidateDelimiters(lines: string[]): string[] {
  const found = new Set(usual.filter((delimiter) => lines.some((line) => line.includes(delimiter))));
  const singles = new Map<string, number>();
  const runs = new Map<string, number>();
  for (const line of lines) {
    for (const char of new Set(line)) if (!neverDelimiters.test(char)) bump(singles, char);
    for (const run of new Set(line.match(/[^\p{L}\p{N}\s"'`.,()[\]{}<>$€£%+\u00a0\ufffd-]{2,4}/gu) ?? []))
      bump(runs, run);
  }
  const enough = Math.max(1, lines.length * 0.6);
  for (const [char, count] of singles) if (count >= enough) found.add(char);
  for (const [run, count] of runs)
    if (count >= enough && count > 1 && standsAlone(run, lines)) {
      found.add(run);
      for (const char of run) found.delete(char);
    }
  for (const run of longerDelimiters(lines, enough)) {
    found.add(run);
    for (const char of run) found.delete(char);
  }
  return [...found].slice(0, 24);
}

const signsOfValues = /<[^\p{L}\p{N}\s"'`<>]{0,2}>|\[[|;~^:]\]|\{[|;~^:]\}|([-+$%])\1{1,3}|[-=]>/gu;
const signsBetweenBlanks = /([ \t])[|;~^#]+\1/g;

/**
 * Runs with signs that values are written with too, such as `<|>` and `$$`, and signs with a blank on either side: only
 * where most lines hold the same run more than once, and its signs nowhere else.
 */
function longerDelimiters(lines: string[], enough: number): string[] {
  const runs = new Map<string, number>();
  for (const line of lines) {
    const found = [...(line.match(signsOfValues) ?? []), ...(line.match(signsBetweenBlanks) ?? [])];
    for (const run of new Set(found)) if (line.split(run).length > 2) bump(runs, run);
  }
  return [...runs]
    .filter(([run, count]) => count >= enough && count > 1 && standsAlone(run.trim(), lines, run))
    .map(([run]) => run);
}

/** The signs of a longer delimiter hardly occur outside it: `://` in addresses is none, `||` may be one. */
function standsAlone(run: string, lines: string[], written = run): boolean {
  let inside = 0;
  let all = 0;
  for (const line of lines) {
    inside += (line.split(written).length - 1) * run.length;
    for (const char of line) if (run.includes(char)) all++;
  }
  return inside >= all * 0.9;
}

function bump(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Quote and escape pairs that the text gives reason to try, the usual one first. */
export function candidateQuotes(text: string): { quote: string | null; escape: string | null }[] {
  const pairs: { quote: string | null; escape: string | null }[] = [];
  for (const quote of ['"', "'", "`"]) {
    if (!text.includes(quote)) continue;
    pairs.push({ quote, escape: quote });
    if (text.includes(`\\${quote}`)) pairs.push({ quote, escape: "\\" });
    if (text.includes(`\0${quote}`)) pairs.push({ quote, escape: "\0" });
  }
  pairs.push({ quote: null, escape: null });
  return pairs;
}

/** Line ends to try: more than one way only where a text mixes bare returns and line feeds. */
export function candidateLineEnds(text: string): Grammar["lineEnd"][] {
  const bareReturn = /\r(?!\n)/.test(text.endsWith("\r") ? text.slice(0, -1) : text);
  const feed = text.includes("\n");
  if (bareReturn && feed) return ["any", "\n", "\r"];
  return ["any"];
}
