import { mostTogether, noRow, type PlacedWords, placeOfRole, roles, rowsOfWord } from "./features";
import { labelCount } from "./viterbi";
import { placeOfRow, weightOfRoot, weights } from "./weights";
import type { WordFacts } from "./word-facts";

/** Words of one sentence that are looked at together; longer lists of words are no sentence. */
export const longestSentence = 400;

const own = new Int32Array(longestSentence * labelCount);

/**
 * Weights of the labels of each word, `word * labelCount + label`; good until the next sentence is asked about. The
 * eleven labels are written out, and summed apart from the array: this is the innermost work of reading a text, and a
 * loop over the labels takes twice as long.
 */
export function weighWords({ words, together }: PlacedWords): Int32Array {
  const { index, roots } = weights();
  for (let i = 0; i < words.length - 4; i++) {
    let [s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    for (let role = 0; role < roles; role++) {
      const facts = words[i + (placeOfRole[role] as number)] as WordFacts;
      const sums = facts.sums ?? sumsOf(facts);
      const from = facts.at + role * labelCount;
      s0 += sums[from] as number;
      s1 += sums[from + 1] as number;
      s2 += sums[from + 2] as number;
      s3 += sums[from + 3] as number;
      s4 += sums[from + 4] as number;
      s5 += sums[from + 5] as number;
      s6 += sums[from + 6] as number;
      s7 += sums[from + 7] as number;
      s8 += sums[from + 8] as number;
      s9 += sums[from + 9] as number;
      s10 += sums[from + 10] as number;
    }
    for (let k = i * mostTogether; together[k] !== noRow; k++) {
      const from = placeOfRow(index, together[k] as number);
      if (from < 0) continue;
      s0 += weightOfRoot[roots[from] as number] as number;
      s1 += weightOfRoot[roots[from + 1] as number] as number;
      s2 += weightOfRoot[roots[from + 2] as number] as number;
      s3 += weightOfRoot[roots[from + 3] as number] as number;
      s4 += weightOfRoot[roots[from + 4] as number] as number;
      s5 += weightOfRoot[roots[from + 5] as number] as number;
      s6 += weightOfRoot[roots[from + 6] as number] as number;
      s7 += weightOfRoot[roots[from + 7] as number] as number;
      s8 += weightOfRoot[roots[from + 8] as number] as number;
      s9 += weightOfRoot[roots[from + 9] as number] as number;
      s10 += weightOfRoot[roots[from + 10] as number] as number;
    }
    const at = i * labelCount;
    own[at] = s0;
    own[at + 1] = s1;
    own[at + 2] = s2;
    own[at + 3] = s3;
    own[at + 4] = s4;
    own[at + 5] = s5;
    own[at + 6] = s6;
    own[at + 7] = s7;
    own[at + 8] = s8;
    own[at + 9] = s9;
    own[at + 10] = s10;
  }
  return own;
}

/** Sums of many words in one array: one of its own for each word costs more than the sums. */
const wordsTogether = 256;
const sumsOfWord = roles * labelCount;
let shelf = { sums: new Int32Array(0), used: 0 };

/** Words repeat: what weights say of one in each role is summed once. */
function sumsOf(facts: WordFacts): Int32Array {
  const { index, roots } = weights();
  if (shelf.used === shelf.sums.length) shelf = { sums: new Int32Array(wordsTogether * sumsOfWord), used: 0 };
  const { sums, used } = shelf;
  let at = used;
  for (const rows of rowsOfWord(facts)) {
    for (let k = 0; k < rows.length; k++) {
      const from = placeOfRow(index, rows[k] as number);
      if (from < 0) continue;
      for (let label = 0; label < labelCount; label++)
        sums[at + label] =
          (sums[at + label] as number) + (weightOfRoot[roots[from + label] as number] as number);
    }
    at += labelCount;
  }
  shelf.used = at;
  facts.sums = sums;
  facts.at = used;
  return sums;
}
