/** Labels of words: outside, or first and further words of a name of some kind. */
export const kinds = ["PERSON", "LOCATION", "ORGANISATION", "ADDRESS", "OTHER"] as const;
export const labelCount = 1 + kinds.length * 2;

export const firstLabel = (kind: number) => 1 + kind * 2;
export const furtherLabel = (kind: number) => 2 + kind * 2;

/** Whether one label may follow another: a name cannot go on that has not begun. */
export function mayFollow(previous: number, label: number): boolean {
  if (label === 0 || label % 2 === 1) return true;
  return previous === label || previous === label - 1;
}

/** Weights per row and label, and per pair of neighbouring labels (`previous * labelCount + label`). */
export type Weights = { rows: ArrayLike<number>; pairs: ArrayLike<number> };

/** The labels of a sentence with the highest sum of weights (Viterbi 1967), and by how much each word's won. */
export function bestLabels(features: readonly Uint32Array[], weights: Weights): Uint8Array {
  const length = features.length;
  const from = new Uint8Array(length * labelCount);
  let scores = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < length; i++) {
    const own = new Float64Array(labelCount);
    for (const row of features[i] as Uint32Array) {
      const at = row * labelCount;
      for (let label = 0; label < labelCount; label++)
        own[label] = (own[label] as number) + (weights.rows[at + label] as number);
    }
    const next = new Float64Array(labelCount).fill(Number.NEGATIVE_INFINITY);
    for (let label = 0; label < labelCount; label++) {
      if (i === 0) {
        if (mayFollow(0, label)) next[label] = (own[label] as number) + (weights.pairs[label] as number);
        continue;
      }
      let best = Number.NEGATIVE_INFINITY;
      for (let previous = 0; previous < labelCount; previous++) {
        if (!mayFollow(previous, label)) continue;
        const score = (scores[previous] as number) + (weights.pairs[previous * labelCount + label] as number);
        if (score > best) {
          best = score;
          from[i * labelCount + label] = previous;
        }
      }
      next[label] = best + (own[label] as number);
    }
    scores = next;
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
