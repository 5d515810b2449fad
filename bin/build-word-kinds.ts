// Sorts common words of English texts into kinds by the company they keep and writes
// server/pii/text/names/generated-word-kinds.ts. Words that stand in the same surroundings have similar vectors, and those
// that come from many more texts than anybody annotates tell of words which annotated texts never showed.
//   npx tsx bin/build-word-kinds.ts FILE      FILE: a word and its numbers in each line, common words first (GloVe's form)
// The vectors are not part of the project; server/pii/text/names/README.md says which they were.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { fold } from "@/server/pii/words/fold";

const mostWords = 70_000;
const fineKinds = 1000;
const coarseKinds = 64;
const rounds = 12;

type Vectors = { size: number; numbers: Float32Array };

function readVectors(file: string): { words: string[]; vectors: Vectors } {
  const words = new Map<string, number[]>();
  for (const line of readFileSync(file, "utf8").split("\n")) {
    const [word = "", ...numbers] = line.split(" ");
    if (!/^[\p{L}\p{M}][\p{L}\p{M}'.&-]*$/u.test(word) || numbers.length === 0) continue;
    const folded = fold(word);
    if (!words.has(folded)) words.set(folded, numbers.map(Number));
    if (words.size === mostWords) break;
  }
  const size = ([...words.values()][0] ?? []).length;
  const numbers = new Float32Array(words.size * size);
  for (const [i, vector] of [...words.values()].entries()) {
    const length = Math.hypot(...vector);
    for (const [k, value] of vector.entries()) numbers[i * size + k] = value / length;
  }
  return { words: [...words.keys()], vectors: { size, numbers } };
}

/** The nearest centre of each vector. */
function nearest({ size, numbers }: Vectors, centres: Float32Array): Uint16Array {
  const found = new Uint16Array(numbers.length / size);
  for (let i = 0; i < found.length; i++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let c = 0; c * size < centres.length; c++) {
      let product = 0;
      for (let k = 0; k < size; k++)
        product += (numbers[i * size + k] as number) * (centres[c * size + k] as number);
      if (product <= best) continue;
      best = product;
      found[i] = c;
    }
  }
  return found;
}

/** Spherical k-means from evenly spread vectors: the same vectors give the same kinds. */
function sortIntoKinds(vectors: Vectors, kinds: number): { found: Uint16Array; centres: Float32Array } {
  const { size, numbers } = vectors;
  const count = numbers.length / size;
  const centres = new Float32Array(kinds * size);
  for (let c = 0; c < kinds; c++) {
    const from = Math.floor((c * count) / kinds) * size;
    centres.set(numbers.subarray(from, from + size), c * size);
  }
  let found = nearest(vectors, centres);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(kinds * size);
    for (let i = 0; i < count; i++) {
      const at = (found[i] as number) * size;
      for (let k = 0; k < size; k++)
        sums[at + k] = (sums[at + k] as number) + (numbers[i * size + k] as number);
    }
    for (let c = 0; c < kinds; c++) {
      const sum = sums.subarray(c * size, (c + 1) * size);
      const length = Math.hypot(...sum);
      if (length > 0) for (let k = 0; k < size; k++) centres[c * size + k] = (sum[k] as number) / length;
    }
    found = nearest(vectors, centres);
  }
  return { found, centres };
}

const [file = ""] = process.argv.slice(2);
const { words, vectors } = readVectors(file);
const fine = sortIntoKinds(vectors, fineKinds);
const coarse = sortIntoKinds({ size: vectors.size, numbers: fine.centres }, coarseKinds);
const lists = Array.from({ length: fineKinds }, () => [] as string[]);
for (const [i, word] of words.entries()) lists[fine.found[i] as number]?.push(word);
const packed = gzipSync(lists.map((list) => list.sort().join(" ")).join("\n"), { level: 9 }).toString(
  "base64",
);
const text = `/** Kinds of words written by bin/build-word-kinds.ts; README.md beside it says from what. */
export const wordKinds = {
  coarse: [${[...coarse.found].join(", ")}],
  words: \`
${(packed.match(/.{1,4000}/g) ?? []).join("\n")}
\`,
};
`;
const path = join(import.meta.dirname, "../server/pii/text/names/generated-word-kinds.ts");
writeFileSync(path, text);
process.stdout.write(`${path}: ${words.length} words, ${(text.length / 1e6).toFixed(2)} MB\n`);
for (const list of lists.slice(0, 400).filter((_, i) => i % 16 === 0))
  process.stdout.write(`${list.slice(0, 10).join(" ")}\n`);
