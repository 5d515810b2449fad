import iconv from "iconv-lite";
import { fail } from "@/server/platform/errors";
import type { Encoding } from "./detect-encoding";
import { scoreEastAsian } from "./east-asian";
import { latinEncodings, latinScore } from "./latin-languages";

type Legacy = { name: string; letters: RegExp; common: RegExp };

/** Candidates with the letters of their script and those that are frequent in it. Order decides ties. */
const legacies: Legacy[] = [
  { name: "windows-1251", letters: /[Ѐ-ӿ]/, common: /[а-яіїєґ]/ },
  { name: "koi8-r", letters: /[Ѐ-ӿ]/, common: /[а-я]/ },
  { name: "koi8-u", letters: /[Ѐ-ӿ]/, common: /[а-яіїєґ]/ },
  { name: "iso-8859-5", letters: /[Ѐ-ӿ]/, common: /[а-я]/ },
  { name: "cp866", letters: /[Ѐ-ӿ]/, common: /[а-я]/ },
  { name: "windows-1253", letters: /[Ͱ-Ͽ]/, common: /[α-ωάέήίόύώ]/ },
  { name: "iso-8859-7", letters: /[Ͱ-Ͽ]/, common: /[α-ωάέήίόύώ]/ },
  { name: "windows-1256", letters: /[؀-ۿ]/, common: /[ا-ي]/ },
  { name: "iso-8859-6", letters: /[؀-ۿ]/, common: /[ا-ي]/ },
  { name: "maccyrillic", letters: /[Ѐ-ӿ]/, common: /[а-я]/ },
  { name: "cp737", letters: /[Ͱ-Ͽ]/, common: /[α-ωάέήίόύώ]/ },
];

/** The most plausible encoding that is neither UTF-8 nor UTF-16; `score` is at most about 1. */
export function legacyEncoding(head: Buffer): Encoding & { score: number } {
  const sample = surroundings(head);
  const scored = [
    ...latinEncodings.map(({ name, languages, margin }) => ({
      name,
      score: latinScore(iconv.decode(sample, name), languages) - margin,
    })),
    ...legacies.map((legacy) => ({
      name: legacy.name,
      score: plausibility(iconv.decode(sample, legacy.name), legacy),
    })),
    { name: "windows-874", score: thaiScore(sample) },
    { name: "windows-1255", score: hebrewScore(iconv.decode(sample, "windows-1255")) },
    { name: "cp862", score: hebrewScore(iconv.decode(sample, "cp862")) },
    ...scoreEastAsian(sample),
  ].sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) fail("bug", "reading.no_encoding", "No encoding candidates.");
  const name = best.name === "windows-1252" && isLatin9(sample) ? "iso-8859-15" : best.name;
  // Relatives of the best, which read the same bytes alike, do not make it less certain.
  const rival = scored.find((one) => one !== best && !alike(sample, one.name, best.name)) ?? second;
  const margin = best.score - (rival?.score ?? 0);
  return {
    name,
    bom: 0,
    score: best.score,
    confidence: Math.max(0.3, Math.min(0.95, 0.5 + margin, best.score < 0.5 ? 0.45 : 1)),
    reason: `not UTF-8; the letters are most plausible as ${name}`,
  };
}

function alike(sample: Buffer, one: string, other: string): boolean {
  return iconv.decode(sample, one) === iconv.decode(sample, other);
}

/** The bytes around the first non-ASCII ones: plain ASCII says nothing about the encoding. */
function surroundings(head: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let size = 0;
  let end = 0;
  for (let i = 0; i < head.length && size < 32_768; i++) {
    if ((head[i] ?? 0) < 0x80) continue;
    const start = Math.max(end, i - 12);
    end = Math.min(head.length, i + 1);
    // To the next blank, comma or line end: the second byte of a character may look like a letter.
    while (end < head.length && ((head[end] ?? 0) >= 0x30 || end - i < 2) && end - i < 400) end++;
    pieces.push(head.subarray(start, end), Buffer.from("\n"));
    size += end - start;
    i = end - 1;
  }
  return Buffer.concat(pieces);
}

/** Mean plausibility of the non-ASCII characters, from -1 to 1. */
function plausibility(text: string, { letters, common }: Legacy): number {
  let total = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    count++;
    if (besideAscii(text, i)) total -= 1;
    else if (letters.test(char) && !besideLetter(text, i) && !alone.test(char)) total += 0.2;
    else if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) total -= 2;
    else if (common.test(char)) total += 1 - (misplacedCapital(text, i) ? 0.6 : 0);
    else if (letters.test(char)) total += misplacedCapital(text, i) ? -0.3 : 0.4;
    else total -= /[\u2500-\u259f\u0370-\u03ff]/.test(char) ? 1 : 0.4;
  }
  return count === 0 ? 0 : total / count;
}

/** Letters that are words of their own in Russian, Ukrainian and Greek. */
const alone = /[авиокусяєіηοή]/i;

function besideLetter(text: string, at: number): boolean {
  return /[\p{L}\p{M}]/u.test(text.charAt(at - 1)) || /[\p{L}\p{M}]/u.test(text.charAt(at + 1));
}

/** Words do not mix an Asian or Cyrillic script with Latin letters. */
function besideAscii(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at - 1)) || /[A-Za-z]/.test(text.charAt(at + 1));
}

/** A capital directly behind a small letter, as wrong decodings produce. */
function misplacedCapital(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (at === 0 || char === char.toLowerCase()) return false;
  const before = text.charAt(at - 1);
  return before !== before.toUpperCase();
}

/**
 * ISO 8859-15 puts other signs in eight places of windows-1252: 0xA4 beside a digit is its euro sign, and a diaeresis, a
 * cedilla or a half within a word are its š, ž and œ, as a quarter is its Œ in Œuvre.
 */
function isLatin9(sample: Buffer): boolean {
  const text = sample.toString("latin1");
  if (/[\u0080-\u009f]/.test(text)) return false;
  return /\d\s?\u00a4|\u00a4\s?\d/.test(text) || /[A-Za-z][\u00a8\u00b8\u00bd][a-z]|\u00bcu[a-z]/.test(text);
}

/** Hebrew has letters that stand at the end of a word only, and others that never do: chance does not respect that. */
function hebrewScore(text: string): number {
  let letters = 0;
  let others = 0;
  let misplaced = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (text.charCodeAt(i) < 0x80) continue;
    if (!/[\u05d0-\u05ea]/.test(char)) {
      if (!/[\u05b0-\u05f4\u20aa\u2010-\u201e]/.test(char)) others++;
      continue;
    }
    letters++;
    const inside = /[\u05d0-\u05ea]/.test(text.charAt(i + 1));
    // No word is one letter: alone such a byte is a sign, as that of the euro behind a figure.
    const lone = !inside && !/[\u05b0-\u05f4]/.test(text.charAt(i - 1));
    if (lone || /[A-Za-z]/.test(text.charAt(i - 1)) || /[A-Za-z]/.test(text.charAt(i + 1))) misplaced++;
    else if (/[ךםןףץ]/.test(char) ? inside : /[כמנצ]/.test(char) && !inside) misplaced++;
  }
  if (letters < 4) return 0;
  return (letters * 1.05 - others * 2 - misplaced * 4) / (letters + others);
}

/** Thai writes marks above and below a consonant and some vowels in front of one: chance does not respect that. */
function thaiScore(sample: Buffer): number {
  const consonant = (byte: number) => byte >= 0xa1 && byte <= 0xce;
  const mark = (byte: number) =>
    byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee);
  const latinLetter = (byte: number) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
  let letters = 0;
  let vowels = 0;
  let wrong = 0;
  for (let i = 0; i < sample.length; i++) {
    const byte = sample[i] ?? 0;
    if (byte < 0x80) continue;
    const before = sample[i - 1] ?? 0;
    const behind = sample[i + 1] ?? 0;
    letters++;
    const leading = byte >= 0xe0 && byte <= 0xe4;
    if (mark(byte) || leading || (byte >= 0xd0 && byte <= 0xd3)) vowels++;
    if (byte < 0xa1 || (byte > 0xda && byte < 0xdf) || byte > 0xfb) wrong++;
    else if (mark(byte) && !consonant(before) && !mark(before)) wrong++;
    else if (leading && !consonant(behind)) wrong++;
    else if (latinLetter(before) || latinLetter(behind)) wrong++;
  }
  // About a third of Thai text is vowels and marks.
  return letters < 4 || vowels < letters * 0.2 ? 0 : 0.93 - (4 * wrong) / letters;
}
