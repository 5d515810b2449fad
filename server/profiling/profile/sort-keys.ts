const digitBits = 11;
const digits = 1 << digitBits;
/** Digits of a number of 32 bits. */
const passes = 3;

/** Whole numbers in ascending order, in place: digit by digit where they lie within 2^32, several times as fast. */
export function sortKeys(keys: Float64Array): void {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const key of keys) {
    if (key < low) low = key;
    if (key > high) high = key;
  }
  if (high - low >= 2 ** 32) {
    keys.sort();
    return;
  }
  let from = new Uint32Array(keys.length);
  let to = new Uint32Array(keys.length);
  for (let i = 0; i < keys.length; i++) from[i] = (keys[i] ?? 0) - low;
  for (let pass = 0; pass < passes; pass++) {
    if ((high - low) / 2 ** (pass * digitBits) < 1) break;
    sortByDigit(from, to, pass * digitBits);
    [from, to] = [to, from];
  }
  for (let i = 0; i < keys.length; i++) keys[i] = (from[i] ?? 0) + low;
}

/** Copies numbers in the order of one of their digits; those with the same digit stay in theirs. */
function sortByDigit(from: Uint32Array, to: Uint32Array, shift: number): void {
  const starts = new Uint32Array(digits + 1);
  for (const key of from) {
    const at = ((key >>> shift) & (digits - 1)) + 1;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  for (let digit = 1; digit <= digits; digit++)
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  for (const key of from) {
    const digit = (key >>> shift) & (digits - 1);
    const at = starts[digit] ?? 0;
    to[at] = key;
    starts[digit] = at + 1;
  }
}
