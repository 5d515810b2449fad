import { editDistance, isSameWriting, isSlip } from "./edit-distance";

/** Share of rows that agree from which a number too long or too short is one with a slip. */
const sure = 0.95;

/**
 * Whether one is a slip of the other; of numbers only by a sign too few or too many, in a firm dependency.
 *
 * @param lengths those that many values of the column have
 */
export function isSlipOf(
  value: string,
  usual: string,
  share: number,
  { lengths }: { lengths: ReadonlySet<number> },
): boolean {
  if (value.length > longest || isSameWriting(value, usual) || isOtherNotation(value, usual)) return false;
  if (!/\p{L}/u.test(usual) && !/\p{L}/u.test(value))
    return (
      share >= sure &&
      !lengths.has(value.length) &&
      usual.length >= 5 &&
      value.length !== usual.length &&
      editDistance(value, usual, 1) === 1
    );
  // Of codes of two or three letters most near ones are codes too.
  if (usual.length <= 3 && usual === usual.toUpperCase()) return false;
  return isSlip(value, usual);
}

/** Whether they differ in whole words, or in words that are cut short: `W Howard St`, `120 South Estes Drive`. */
function isOtherNotation(value: string, usual: string): boolean {
  const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(value), words(usual)];
  const onlyA = a.filter((word) => !b.includes(word));
  const onlyB = b.filter((word) => !a.includes(word));
  if (onlyA.length === 0 || onlyB.length === 0) return true;
  return onlyA.length === onlyB.length && onlyA.every((word, i) => isShortFor(word, onlyB[i] ?? ""));
}

/** `st` for `street`, `ave` for `av`, `committe` not for `committee`. */
function isShortFor(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short === long || short[0] !== long[0] || short.length > 5) return false;
  if (long.length - short.length < 2 && short.length > 3) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

/** Longer texts are prose: two versions of one are an edition, not a slip. */
const longest = 80;

/** Whether the digits agree, or some were overwritten by something else: another number is another thing. */
function sameDigits(value: string, usual: string): boolean {
  const [a, b] = [value.replace(/\D/g, ""), usual.replace(/\D/g, "")];
  return a === b || (value.length === usual.length && a.length < b.length);
}

/** Texts with letters that differ in less than a third. */
export function isAlike(value: string, usual: string): boolean {
  const limit = Math.max(1, Math.floor(usual.length * 0.3));
  if (value.length > longest || isSameWriting(value, usual) || !sameDigits(value, usual)) return false;
  if (value.length !== usual.length && isOtherNotation(value, usual)) return false;
  return /\p{L}/u.test(usual) && usual.length >= 3 && editDistance(value, usual, limit) <= limit;
}
