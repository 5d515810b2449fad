import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];
/** Colour where a terminal shows it; NO_COLOR and pipes get plain text. */
export const paint = (style: Style, text: string) => styleText(style, text, { stream: process.stdout });

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });
/** Letters and signs that terminals draw two cells wide: East Asian wide and full-width forms, and emoji. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;
const plain = /^[\x20-\x7e]*$/;

/** Cells of a terminal that a text takes. */
export function displayWidth(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOf(segment);
  return width;
}

const widthOf = (grapheme: string) => (wide.test(grapheme) ? 2 : /^[\p{Mn}\p{Cf}]+$/u.test(grapheme) ? 0 : 1);

/**
 * A text of a file as one line that a terminal only shows: what would move the cursor, change colours or turn the
 * direction of writing becomes a mark.
 */
export function visible(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "�");
}

/** The text in at most `most` cells, with an ellipsis where something is left out. */
export function clip(text: string, most: number): string {
  if (displayWidth(text) <= most) return text;
  let kept = "";
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    width += widthOf(segment);
    if (width > most - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

export function pad(text: string, width: number, align: "left" | "right" = "left"): string {
  const space = " ".repeat(Math.max(0, width - displayWidth(text)));
  return align === "left" ? text + space : space + text;
}

/** Lines of at most `width` cells, broken between words; those after the first are indented by `indent`. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = [];
  const [start = "", rest = ""] = [/^ */.exec(text)?.[0], text.trimStart()];
  let line = start;
  for (const word of rest.split(" ")) {
    const longer = line.trim() === "" ? line + word : `${line} ${word}`;
    if (line.trim() !== "" && displayWidth(longer) > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}

/** `1 row`, `2 rows`, `2 anomalies`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${number(count)} ${count === 1 ? thing : things}`;
}

export const number = (value: number) => value.toLocaleString("en-GB");

/** Rounded down, so that 100 % says all. */
export const percent = (share: number) => `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
