/** What stands between two words. */
export type Gap = {
  /** How it tells whether a name goes on. */
  kind: number;
  /** A sentence, a line or a quotation begins behind it. */
  startsAnew: boolean;
  /** A sentence may end with it. */
  ends: boolean;
  /** A point and a space, as after an abbreviation. */
  pointAndSpace: boolean;
  newLine: boolean;
};

const startsAnew = /[.!?:"“”„»«\n–—]|^\s*-\s/;
const ends = /[.!?…]['"”’)]*\s|\n\s*\n/;

function kindOf(gap: string): number {
  if (gap === " ") return 2;
  if (gap === "") return 3;
  if (gap === ", ") return 6;
  if (gap === ". ") return 7;
  if (/^['’]s\b/.test(gap)) return 4;
  if (gap.includes("\n")) return 5;
  if (/^[ \t]+$/.test(gap)) return 18;
  if (gap.startsWith(",")) return 6;
  if (gap.startsWith(". ")) return 7;
  if (/[.!?]/.test(gap)) return 8;
  if (/["“”„»«]/.test(gap)) return 9;
  if (gap.includes("(")) return 10;
  if (gap.includes(")")) return 11;
  if (gap.includes("@")) return 12;
  if (gap.includes("#")) return 13;
  if (gap.includes(":")) return 14;
  if (/[-–—/]/.test(gap)) return 15;
  if (gap.includes("&")) return 16;
  return 17;
}

const describe = (gap: string): Gap => ({
  kind: kindOf(gap),
  startsAnew: startsAnew.test(gap),
  ends: ends.test(gap),
  pointAndSpace: gap === ". ",
  newLine: gap.includes("\n"),
});

/** The kind of what stands before the first word of a sentence and after its last. */
export const edge = 1;
const space = describe(" ");

const remembered = new Map<string, Gap>();
/** Gaps kept; a text of strange ones must not fill the memory. */
const mostRemembered = 5_000;

/** The part of a text between two words; texts repeat theirs. */
export function gapBetween(text: string, start: number, end: number): Gap {
  if (end - start === 1 && text.charCodeAt(start) === 32) return space;
  const gap = text.slice(start, end);
  const known = remembered.get(gap);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const made = describe(gap);
  remembered.set(gap, made);
  return made;
}
