const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
const capitalLetter = /\p{Lu}/u;
const anyLetter = /\p{L}/u;
const letterOrNumber = /[\p{L}\p{N}]/u;

/** Bits of what a character may be: part of a word, a capital, a letter or number, a letter. */
export const inWord = 1;
export const capital = 2;
export const joined = 4;
export const letter = 8;
const known = 16;

/** Filled as characters come up: asking an expression of Unicode classes about each costs more than all the rest. */
const classes = new Uint8Array(65_536);

/** Bits of a code point. */
export function classOf(code: number): number {
  if (code > 0xffff) return describe(code);
  const found = classes[code] as number;
  if (found !== 0) return found;
  const made = describe(code);
  classes[code] = made;
  return made;
}

function describe(code: number): number {
  const character = String.fromCodePoint(code);
  return (
    known |
    (wordCharacter.test(character) ? inWord : 0) |
    (capitalLetter.test(character) ? capital : 0) |
    (letterOrNumber.test(character) ? joined : 0) |
    (anyLetter.test(character) ? letter : 0)
  );
}
