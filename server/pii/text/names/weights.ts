import { gunzipSync } from "node:zlib";
import { nameWeights } from "./generated-name-weights";
import { labelCount, type PairWeights } from "./viterbi";

type Weights = {
  /**
   * Two numbers for each 32 rows of the table: a bit for each row that says anything, and how many of those stand before.
   * Most say nothing, and what is left fits the memory close to the processor.
   */
  index: Int32Array;
  /** Square roots of the weights of the rows that say something, one row after the other, as unsigned bytes. */
  roots: Uint8Array;
  pairs: PairWeights;
};

/** The largest weight in the table is this many; the file keeps square roots in eight bits. */
export const units = 32_767;

/** The weight for each of the 256 roots: looked up, not computed for each of millions. */
export const weightOfRoot = Int32Array.from({ length: 256 }, (_, i) => {
  const root = i < 128 ? i : i - 256;
  return Math.round(Math.sign(root) * (root / 127) ** 2 * units);
});

let unpacked: Weights | undefined;

/** Unpacked with the first text: a process that reads none does not pay for it. */
export function weights(): Weights {
  unpacked ??= unpack();
  return unpacked;
}

function unpack(): Weights {
  const all = gunzipSync(Buffer.from(nameWeights.rows, "base64"));
  const rowCount = all.length / labelCount;
  const index = new Int32Array((rowCount / 32) * 2);
  let kept = 0;
  for (let row = 0; row < rowCount; row++) {
    const at = (row >>> 5) * 2;
    if ((row & 31) === 0) index[at + 1] = kept;
    const from = row * labelCount;
    if (!saysAnything(all, from)) continue;
    index[at] = (index[at] as number) | (1 << (row & 31));
    const to = kept * labelCount;
    // What says something moves up to the front.
    for (let label = 0; label < labelCount; label++) all[to + label] = all[from + label] as number;
    kept++;
  }
  const pairs = Float64Array.from(nameWeights.pairs, (weight) => (weight / nameWeights.largest) * units);
  return { index, roots: new Uint8Array(all.subarray(0, kept * labelCount)), pairs };
}

function saysAnything(all: Uint8Array, from: number): boolean {
  for (let at = from; at < from + labelCount; at++) if (all[at] !== 0) return true;
  return false;
}

/** Where the weights of a row of the table begin in {@link Weights.roots}; -1 for one that says nothing. */
export function placeOfRow(index: Int32Array, row: number): number {
  const at = (row >>> 5) * 2;
  const bits = index[at] as number;
  if (((bits >>> row) & 1) === 0) return -1;
  let ones = bits & ~(-1 << row);
  ones -= (ones >>> 1) & 0x55555555;
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  ones = (ones + (ones >>> 4)) & 0x0f0f0f0f;
  return ((index[at + 1] as number) + (Math.imul(ones, 0x01010101) >>> 24)) * labelCount;
}
