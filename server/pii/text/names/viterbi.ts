/** Labels of words: outside, or first and further words of a name of some kind. */
export const kinds = ["PERSON", "LOCATION", "ORGANISATION", "ADDRESS", "OTHER"] as const;
export const labelCount = 1 + kinds.length * 2;

export const firstLabel = (kind: number) => 1 + kind * 2;
export const furtherLabel = (kind: number) => 2 + kind * 2;

/** Whether one label may follow another: a name cannot go on that has not begun. */
function mayFollow(previous: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return previous === label || previous === label - 1;
}

/** Weights of pairs of neighbouring labels: `previous * labelCount + label`. */
export type PairWeights = ArrayLike<number>;

let cameFrom = new Uint8Array(400 * labelCount);
const scratch = [new Float64Array(labelCount), new Float64Array(labelCount)] as const;

/**
 * The labels of a sentence with the highest sum of weights (Viterbi 1967).
 *
 * @param own weights of the labels of each word: `word * labelCount + label`
 * @param length words of the sentence, where `own` has room for more
 */
export function bestLabels(
  own: ArrayLike<number>,
  pairs: PairWeights,
  length = own.length / labelCount,
): Uint8Array {
  if (cameFrom.length < length * labelCount) cameFrom = new Uint8Array(length * labelCount);
  const from = cameFrom;
  let [scores, next] = scratch;
  for (let label = 0; label < labelCount; label++)
    scores[label] = mayFollow(0, label)
      ? (own[label] as number) + (pairs[label] as number)
      : Number.NEGATIVE_INFINITY;
  for (let i = 1; i < length; i++) {
    const at = i * labelCount;
    for (let label = 0; label < labelCount; label++) {
      // Only its own first or further label may stand before a further one.
      const goesOn = label > 0 && label % 2 === 0;
      const last = goesOn ? label : labelCount - 1;
      let before = goesOn ? label - 1 : 0;
      let best = (scores[before] as number) + (pairs[before * labelCount + label] as number);
      for (let previous = before + 1; previous <= last; previous++) {
        const score = (scores[previous] as number) + (pairs[previous * labelCount + label] as number);
        if (score > best) {
          best = score;
          before = previous;
        }
      }
      from[at + label] = before;
      next[label] = best + (own[at + label] as number);
    }
    [scores, next] = [next, scores];
  }
  const labels = new Uint8Array(length);
  let label = 0;
  for (let candidate = 1; candidate < labelCount; candidate++)
    if ((scores[candidate] as number) > (scores[label] as number)) label = candidate;
  for (let i = length - 1; i >= 0; i--) {
    labels[i] = label;
    label = from[i * labelCount + label] as number;
  }
  return labels;
}
