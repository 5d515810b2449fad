import { fold } from "../words/fold";

/** A word of the text. */
export type Token = {
  start: number;
  end: number;
  text: string;
  folded: string;
  /** Begins with a capital letter. */
  capital: boolean;
  /** All letters are capitals, two or more. */
  shouted: boolean;
  /** First word of a sentence, line or quotation. */
  first: boolean;
};

const word = /[\p{L}\p{M}\p{N}]+(?:['’.&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let previousEnd = 0;
  word.lastIndex = 0;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const between = text.slice(previousEnd, match.index);
    let value = match[0];
    const possessive = /['’]s$/i.exec(value);
    if (possessive) value = value.slice(0, -2);
    tokens.push({
      start: match.index,
      end: match.index + value.length,
      text: value,
      folded: fold(value),
      capital: /^\p{Lu}/u.test(value),
      shouted: value.length > 1 && value === value.toUpperCase() && /^\p{Lu}/u.test(value),
      first: tokens.length === 0 || /[.!?:"“”„»«\n–—]|^\s*-\s/.test(between),
    });
    previousEnd = match.index + match[0].length;
  }
  return tokens;
}
