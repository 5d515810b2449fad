import type { Correlation } from "../schema";
import type { CodedColumn } from "./encode";

/** A column of numbers, dates as milliseconds; NaN where missing. */
export type NumberColumn = { name: string; values: Float64Array };

/** Strength from which a correlation is reported, and the rows needed to speak of one. */
const leastStrength = 0.3;
const leastRows = 20;
/** Standard errors from nought; strict, because many pairs are tried. */
const leastSurprise = 4;
/** Values up to which a column is taken for one of categories. */
const mostCategories = 30;

/**
 * Pairs of columns that go together, strongest first. Numbers with numbers: Pearson's r, or Spearman's rho
 * where ranks agree better than values. Categories with categories: Cramér's V with Bergsma's correction
 * (2013). Categories with numbers: the correlation ratio, corrected as Kelley's epsilon (1935).
 */
export function findCorrelations(
  numbers: readonly NumberColumn[],
  coded: readonly CodedColumn[],
): Correlation[] {
  const numeric = new Set(numbers.map(({ name }) => name));
  const categories = coded.filter(
    ({ name, distinct }) => distinct >= 2 && distinct <= mostCategories && !numeric.has(name),
  );
  const ranks = numbers.map(({ values }) => ranksOf(values));
  const found: (Correlation | null)[] = [];
  numbers.forEach((a, i) => {
    for (let k = i + 1; k < numbers.length; k++) {
      const b = numbers[k];
      if (b) found.push(ofNumbers(a, b, ranks[i] as Float64Array, ranks[k] as Float64Array));
    }
    for (const group of categories) found.push(ofGroups(group, a));
  });
  categories.forEach((a, i) => {
    for (const b of categories.slice(i + 1)) found.push(ofCategories(a, b));
  });
  return found.filter((one) => one !== null).sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function ofNumbers(
  a: NumberColumn,
  b: NumberColumn,
  aRanks: Float64Array,
  bRanks: Float64Array,
): Correlation | null {
  const linear = pearson(a.values, b.values);
  const ranked = pearson(aRanks, bRanks);
  const method = Math.abs(ranked.r) > Math.abs(linear.r) + 0.05 ? "spearman" : "pearson";
  const value = method === "pearson" ? linear.r : ranked.r;
  return told(
    { columns: [a.name, b.name], method, value, rows: linear.rows },
    value * Math.sqrt(linear.rows),
  );
}

function pearson(a: Float64Array, b: Float64Array): { r: number; rows: number } {
  let [n, ma, mb, saa, sbb, sab] = [0, 0, 0, 0, 0, 0];
  a.forEach((x, i) => {
    const y = b[i] ?? Number.NaN;
    if (Number.isNaN(x) || Number.isNaN(y)) return;
    n++;
    const [dx, dy] = [x - ma, y - mb];
    ma += dx / n;
    mb += dy / n;
    saa += dx * (x - ma);
    sbb += dy * (y - mb);
    sab += dx * (y - mb);
  });
  return { r: saa > 0 && sbb > 0 ? sab / Math.sqrt(saa * sbb) : 0, rows: n };
}

/** Ranks from 1, equal values sharing the mean of theirs. */
function ranksOf(values: Float64Array): Float64Array {
  const order = [...values.keys()].filter((i) => !Number.isNaN(values[i])).sort((i, k) => at(i) - at(k));
  function at(i: number): number {
    return values[i] ?? Number.NaN;
  }
  const ranks = new Float64Array(values.length).fill(Number.NaN);
  for (let start = 0; start < order.length; ) {
    let end = start;
    while (end + 1 < order.length && at(order[end + 1] ?? 0) === at(order[start] ?? 0)) end++;
    for (let i = start; i <= end; i++) ranks[order[i] ?? 0] = (start + end) / 2 + 1;
    start = end + 1;
  }
  return ranks;
}

function ofCategories(a: CodedColumn, b: CodedColumn): Correlation | null {
  const counts = new Float64Array(a.distinct * b.distinct);
  const [ofA, ofB] = [new Float64Array(a.distinct), new Float64Array(b.distinct)];
  let n = 0;
  a.codes.forEach((i, row) => {
    const k = b.codes[row] ?? -1;
    if (i < 0 || k < 0) return;
    counts[i * b.distinct + k] = (counts[i * b.distinct + k] ?? 0) + 1;
    ofA[i] = (ofA[i] ?? 0) + 1;
    ofB[k] = (ofB[k] ?? 0) + 1;
    n++;
  });
  let chi = 0;
  counts.forEach((count, at) => {
    const expected = ((ofA[Math.floor(at / b.distinct)] ?? 0) * (ofB[at % b.distinct] ?? 0)) / n;
    if (expected > 0) chi += (count - expected) ** 2 / expected;
  });
  const free = (a.distinct - 1) * (b.distinct - 1);
  const shrunk = (k: number) => k - (k - 1) ** 2 / (n - 1);
  const phi = Math.max(0, chi / n - free / (n - 1));
  const value = Math.sqrt(phi / Math.max(1e-9, Math.min(shrunk(a.distinct), shrunk(b.distinct)) - 1));
  const surprise = (chi - free) / Math.sqrt(2 * free);
  return told(
    { columns: [a.name, b.name], method: "cramers_v", value: Math.min(1, value), rows: n },
    surprise,
  );
}

function ofGroups(group: CodedColumn, { name, values }: NumberColumn): Correlation | null {
  const [sums, sizes] = [new Float64Array(group.distinct), new Float64Array(group.distinct)];
  let [n, mean, total] = [0, 0, 0];
  const each = (use: (code: number, value: number) => void) =>
    group.codes.forEach((code, row) => {
      const value = values[row] ?? Number.NaN;
      if (code >= 0 && !Number.isNaN(value)) use(code, value);
    });
  each((code, value) => {
    sums[code] = (sums[code] ?? 0) + value;
    sizes[code] = (sizes[code] ?? 0) + 1;
    n++;
    const delta = value - mean;
    mean += delta / n;
    total += delta * (value - mean);
  });
  let within = 0;
  each((code, value) => {
    within += (value - (sums[code] ?? 0) / (sizes[code] ?? 1)) ** 2;
  });
  const groups = sizes.filter((size) => size > 0).length;
  if (total <= 0 || groups < 2 || n - groups < leastRows) return null;
  const share = Math.max(0, 1 - within / (n - groups) / (total / (n - 1)));
  const surprise = ((total - within) / within) * ((n - groups) / (groups - 1)) - 1;
  const value = Math.sqrt(share);
  return told({ columns: [group.name, name], method: "correlation_ratio", value, rows: n }, surprise);
}

function told(one: Correlation, surprise: number): Correlation | null {
  if (one.rows < leastRows || !(Math.abs(one.value) >= leastStrength)) return null;
  if (!(Math.abs(surprise) >= leastSurprise)) return null;
  return { ...one, value: Math.round(one.value * 1e4) / 1e4 };
}
