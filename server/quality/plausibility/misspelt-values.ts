import type { ValueCount } from "./column-values";
import { deletions, editDistance, isSameWriting, isSlip } from "./edit-distance";
import type { FlaggedValue } from "./flag-values";
import { formOf } from "./value-shapes";

const longest = 300;
/** A target must be this many times as frequent as the value it is the right spelling of. */
const outnumbers = 4;
/** Rows that may hold the same slip, or share of the rows of its target: what more rows hold is meant. */
const mostAlike = 2;
const alikeShare = 0.02;
/** Different slips of one target from which each may be frequent. */
const manySlips = 4;
/** Share of the rare values that must be near a frequent one; fewer are so by chance. */
const slipsAmongRare = 0.04;
/** Share of rows from which a value is so common that every near one is a slip of it. */
const commonShare = 0.1;
/** Frequent values compared letter by letter for slips of more than one edit. */
const comparedTargets = 200;

/** The misspelt ones among all values of a column, with what they probably should be. */
export function misspelt(values: readonly ValueCount[], total: number): FlaggedValue[] {
  const usable = values.filter(({ value }) => value.length <= longest);
  const targets = usable.filter(({ count }) => count >= 3);
  const answered = rowsOf(usable.filter(({ value }) => answers.has(value.toLowerCase()))) >= total * 0.5;
  const near = neighbourhood(targets);
  const crowded = targets.filter((one) =>
    near(one.value).some((other) => comparable(one, other) && likely(one.value, other.value, 0)),
  );
  // By rows: slips that were made several times lie near each other too, but they are few.
  const isCrowded = targets.length >= 5 && rowsOf(crowded) / rowsOf(targets) > 0.15;
  const frequent = [...targets].sort((a, b) => b.count - a.count).slice(0, comparedTargets);
  const found = usable.flatMap((one) => {
    const fits = (target: ValueCount) => {
      const share = target.count / total;
      if (isCrowded && share < 0.5) return false;
      if (isOtherByRight(one.value, target.value)) return false;
      if (share < 0.5 && areAcronyms(one.value, target.value)) return false;
      if (target.count < outnumbers * one.count) return false;
      if (answered && isDistortedAnswer(one.value, target.value)) return share >= commonShare;
      return likely(one.value, target.value, share);
    };
    const best =
      near(one.value).filter(fits).sort(byCount)[0] ??
      (isCrowded
        ? undefined
        : frequent.find(
            (target) =>
              target.count >= 5 * one.count &&
              !isOtherByRight(one.value, target.value) &&
              isFarSlip(one.value.trim(), target.value.trim()),
          ));
    return best ? [{ value: one, target: best }] : [];
  });
  const slips = new Map<ValueCount, number>();
  for (const { target } of found) slips.set(target, (slips.get(target) ?? 0) + 1);
  const codes = areShortCodes(usable);
  // Mistakes are each their own; what several rows agree on is meant, unless the target draws many of them.
  const meant = ({ value, target }: (typeof found)[number]) =>
    (codes && target.count < total * 0.5) ||
    ((slips.get(target) ?? 0) < manySlips &&
      (codes || value.count > Math.max(mostAlike, target.count * alikeShare)));
  const rare = usable.filter(({ count }) => count <= 2).length;
  const doubtful = found.filter(({ target }) => target.count < total * commonShare).length;
  return found
    .filter((one) => !meant(one))
    .filter(({ target }) => doubtful >= rare * slipsAmongRare || target.count >= total * commonShare)
    .map(({ value, target }) => ({ value: value.value, suggestion: target.value }));
}

const rowsOf = (list: readonly ValueCount[]) => list.reduce((sum, { count }) => sum + count, 0);

/** Whether most values are codes of a few capitals and digits, of which one letter makes another code. */
function areShortCodes(values: readonly ValueCount[]): boolean {
  const codes = values.filter(({ value }) => /^[\p{Lu}0-9/_-]{1,5}$/u.test(value.trim()));
  return rowsOf(codes) >= rowsOf(values) * 0.8;
}

/** `SNRI` beside `SSRI`: abbreviations of other things. */
const areAcronyms = (...texts: readonly string[]) => texts.every((text) => /^\p{Lu}{2,4}$/u.test(text));

const byCount = (a: ValueCount, b: ValueCount) => b.count - a.count;
const comparable = (a: ValueCount, b: ValueCount) =>
  Math.max(a.count, b.count) < outnumbers * Math.min(a.count, b.count);

/** Looks up the targets one edit away, through their common deletions. */
export function neighbourhood<T extends { value: string }>(targets: readonly T[]): (value: string) => T[] {
  const index = new Map<string, T[]>();
  for (const target of targets)
    for (const key of deletions(target.value)) {
      const list = index.get(key);
      if (list) list.push(target);
      else index.set(key, [target]);
    }
  return (value) => {
    const found = new Set<T>();
    for (const key of deletions(value)) for (const target of index.get(key) ?? []) found.add(target);
    return [...found].filter(
      (target) => target.value !== value && editDistance(value, target.value, 1) === 1,
    );
  };
}

/** Whether one edit between the two is more likely a slip than another value. `share`: rows of the target. */
function likely(value: string, target: string, share: number): boolean {
  const digitsDiffer = value.replace(/\D/g, "") !== target.replace(/\D/g, "");
  // Other digits in their places are another number or code; a sign among them, or one too few, is a slip.
  if (!/\p{L}/u.test(target) || digitsDiffer)
    return target.length >= 6 && share >= 0.5 && formOf(value, true) !== formOf(target, true);
  if (!isSlip(value, target)) return false;
  return target.length >= 4 || (share >= 0.5 && target.length >= 2);
}

const answers = new Set(["yes", "no", "true", "false"]);

/** Whether a value is one edit from an answer (`yxs`, `xo`, `fals`) and no answer itself. */
function isDistortedAnswer(value: string, target: string): boolean {
  const [text, answer] = [value.toLowerCase(), target.toLowerCase()];
  return answers.has(answer) && !answers.has(text) && text.length > 1 && editDistance(text, answer, 1) === 1;
}

/** Differs by spaces and punctuation only (a matter of variants), or by the Roman numeral or single letter that tells grades apart. */
function isOtherByRight(value: string, target: string): boolean {
  if (isSameWriting(value, target)) return true;
  const split = (text: string) => /^(.*[\s/-])(\p{L}|[IVX]{1,4})$/u.exec(text.trim());
  const [a, b] = [split(value), split(target)];
  return a !== null && b !== null && a[1] === b[1];
}

/** Several slips in a long text, or letters and spaces of it overwritten. */
function isFarSlip(value: string, target: string): boolean {
  if (target.length >= 10 && value.length === target.length && isOverwritten(value, target)) return true;
  return (
    target.length >= 10 &&
    Math.abs(value.length - target.length) <= target.length / 4 &&
    isSlip(value, target)
  );
}

/** One in five signs replaced, the digits and the signs between words of the column's own left as they are. */
function isOverwritten(value: string, target: string): boolean {
  if (value.replace(/\D/g, "") !== target.replace(/\D/g, "")) return false;
  let replaced = 0;
  let words = 0;
  for (let i = 0; i < target.length; i++) {
    if (value[i] === target[i]) continue;
    replaced++;
    if (target[i] === " " && value[i] !== " ") words++;
  }
  return words > 0 && replaced <= target.length / 5;
}
