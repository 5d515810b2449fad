/** What a text is made of, as far as it tells which kinds of values it may hold. */
export type Characters = {
  digits: number;
  /** ASCII letters and digits in a row, at most; the same with `_` and `-` among them. */
  longestWord: number;
  longestKey: number;
};

const [inWord, inKey, digit] = [1, 2, 4];
const classes = new Uint8Array(128);
for (const [characters, bits] of [
  ["0123456789", inWord | inKey | digit],
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", inWord | inKey],
  ["_-", inKey],
] as const)
  for (const character of characters) classes[character.charCodeAt(0)] = bits;

/** Counted in one pass: each expression that looks through a whole text for a run takes as long. */
export function charactersOf(text: string): Characters {
  let [digits, word, key, longestWord, longestKey] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const bits = unit < 128 ? (classes[unit] as number) : 0;
    if (bits & inKey) {
      if (++key > longestKey) longestKey = key;
      if (bits & inWord) {
        if (++word > longestWord) longestWord = word;
        if (bits & digit) digits++;
      } else word = 0;
    } else {
      word = 0;
      key = 0;
    }
  }
  return { digits, longestWord, longestKey };
}
