import { quoteName } from "@/server/platform/engine";

/** What the second byte of a letter of UTF-8 becomes when it is read as Windows-1252. */
const secondBytes = "€‚ƒ„…†‡ˆ‰Š‹Œ";

const damaged = new RegExp(`\ufffd|Ã[\u0080-\u00bf${secondBytes}]`);

/** Whether a wrong encoding damaged a text: the replacement character, or UTF-8 read as Windows-1252. */
export const isDamaged = (text: string) => damaged.test(text);

/** The same as a condition of the engine on a column; what has none of the signs is found without a pattern. */
export function damagedCondition(column: string): string {
  const c = quoteName(column);
  return `contains(${c}, chr(65533)) OR contains(${c}, 'Ã') AND regexp_matches(${c}, 'Ã[\\x{0080}-\\x{00bf}${secondBytes}]')`;
}
