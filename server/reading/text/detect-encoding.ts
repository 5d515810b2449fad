import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { fail } from "@/server/platform/errors";

export type Encoding = {
  /** Name as iconv-lite and the contract write it: `utf-8`, `utf-16le`, `windows-1252`, … */
  name: string;
  /** Bytes of the byte order mark at the start, which are not data. */
  bom: number;
  confidence: number;
  reason: string;
};

/** Byte order marks, longest first: the UTF-32 mark begins with the UTF-16 one. */
const marks: { bytes: number[]; name: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: "utf-32le" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], name: "utf-8" },
  { bytes: [0xff, 0xfe], name: "utf-16le" },
  { bytes: [0xfe, 0xff], name: "utf-16be" },
];

/**
 * The encoding of a text from its first bytes. UTF-8 is taken whenever the bytes are valid UTF-8, as
 * other text almost never is; otherwise the legacy encoding whose letters make the most plausible words.
 */
export function detectEncoding(head: Buffer, complete: boolean): Encoding {
  for (const { bytes, name } of marks)
    if (bytes.every((byte, index) => head[index] === byte))
      return { name, bom: bytes.length, confidence: 1, reason: `byte order mark of ${name}` };
  const wide = wideEncoding(head);
  if (wide) return wide;
  if (isUtf8(complete ? head : trimToCharacter(head)))
    return { name: "utf-8", bom: 0, confidence: 0.99, reason: "every byte sequence is valid UTF-8" };
  const damage = utf8Damage(head);
  if (damage.valid > 0 && damage.valid >= damage.invalid * 2)
    return { name: "utf-8", bom: 0, confidence: 0.8, reason: "UTF-8 with some damaged characters" };
  return legacyEncoding(head);
}

/** The encoding a caller asked for, or a clear refusal. */
export function namedEncoding(name: string, head: Buffer): Encoding {
  if (!iconv.encodingExists(name))
    fail("invalid", "reading.encoding_unknown", `The encoding "${name}" is not known.`, {
      field: "encoding",
    });
  const normal = name.toLowerCase().replaceAll("_", "-");
  const canonical = /^(utf-?8(-bom|-sig)?|ascii|us-ascii)$/.test(normal) ? "utf-8" : normal;
  const mark = marks.find(
    (m) => canonical.startsWith(m.name.slice(0, 6)) && m.bytes.every((b, i) => head[i] === b),
  );
  const named = mark && canonical.startsWith("utf-16") ? mark.name : canonical;
  return { name: named, bom: mark?.bytes.length ?? 0, confidence: 1, reason: "set by the user" };
}

/** Without the incomplete UTF-8 character that a cut may have left at the end. */
export function trimToCharacter(bytes: Buffer): Buffer {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return back < needed ? bytes.subarray(0, bytes.length - back) : bytes;
    }
  }
  return bytes;
}

/** UTF-16 and UTF-32 without a mark: text of any language has many zero bytes at fixed places. */
function wideEncoding(head: Buffer): Encoding | null {
  const length = Math.min(head.length, 4096) & ~3;
  if (length < 8) return null;
  const zeros = [0, 0, 0, 0];
  for (let i = 0; i < length; i++) if (head[i] === 0) zeros[i & 3] = (zeros[i & 3] ?? 0) + 1;
  const share = zeros.map((count) => count / (length / 4));
  const [a = 0, b = 0, c = 0, d = 0] = share;
  const found =
    a < 0.1 && b > 0.9 && c > 0.9 && d > 0.9
      ? "utf-32le"
      : a > 0.9 && b > 0.9 && c > 0.9 && d < 0.1
        ? "utf-32be"
        : a < 0.05 && c < 0.05 && b > 0.4 && d > 0.4
          ? "utf-16le"
          : b < 0.05 && d < 0.05 && a > 0.4 && c > 0.4
            ? "utf-16be"
            : null;
  return found && { name: found, bom: 0, confidence: 0.95, reason: "zero bytes at every second place" };
}

/** How many multi-byte sequences are valid UTF-8 and how many bytes are not. */
function utf8Damage(bytes: Buffer): { valid: number; invalid: number } {
  let valid = 0;
  let invalid = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) {
      i++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    if (length > 0 && i + length <= bytes.length && isUtf8(bytes.subarray(i, i + length))) {
      valid++;
      i += length;
    } else {
      invalid++;
      i++;
    }
  }
  return { valid, invalid };
}

type Legacy = { name: string; letters: RegExp; common: RegExp };
const latin = /[A-Za-zÀ-ÖØ-öø-ÿŒœŠšŽžŸ]/;

/**
 * Candidates with the letters of their script and those that are frequent in the languages written
 * with it. Order decides ties.
 */
const legacies: Legacy[] = [
  { name: "windows-1252", letters: latin, common: /[æøåäöüßéèêàáíóúñçãõÆØÅÄÖÜÉ°§£€½–—‘’“”…«»²³µ]/ },
  { name: "windows-1250", letters: /[A-Za-zÀ-ž]/, common: /[ąćęłńśźżěščřžýůťďňőűŁŚŻČŘŠŽ]/ },
  { name: "iso-8859-2", letters: /[A-Za-zÀ-ž]/, common: /[ąćęłńśźżěščřžýůťďňőűŁŚŻČŘŠŽ]/ },
  { name: "windows-1257", letters: /[A-Za-zÀ-ž]/, common: /[āčēģīķļņšūžėįųĀČĒŠŪŽ]/ },
  { name: "windows-1254", letters: /[A-Za-zÀ-ÿĞğİıŞş]/, common: /[ğışİŞĞ]/ },
  { name: "windows-1251", letters: /[Ѐ-ӿ]/, common: /[а-яіїєґ]/ },
  { name: "koi8-r", letters: /[Ѐ-ӿ]/, common: /[а-я]/ },
  { name: "iso-8859-5", letters: /[Ѐ-ӿ]/, common: /[а-я]/ },
  { name: "cp866", letters: /[Ѐ-ӿ]/, common: /[а-я]/ },
  { name: "windows-1253", letters: /[Ͱ-Ͽ]/, common: /[α-ωάέήίόύώ]/ },
  { name: "windows-1255", letters: /[֐-׿]/, common: /[א-ת]/ },
  { name: "windows-1256", letters: /[؀-ۿ]/, common: /[ا-ي]/ },
  { name: "shift_jis", letters: /[぀-ヿ一-鿿]/, common: /[ぁ-んァ-ヶー]/ },
  { name: "euc-jp", letters: /[぀-ヿ一-鿿]/, common: /[ぁ-んァ-ヶー]/ },
  { name: "gb18030", letters: /[一-鿿]/, common: /[的一是不了在人有我他这中大来上国市区省年月日公司名]/ },
  { name: "big5", letters: /[一-鿿]/, common: /[的一是不了在人有我他這中大來上國市區省年月日公司名]/ },
  {
    name: "euc-kr",
    letters: /[가-힯]/,
    common: /[이가는을의에다고하지기도리사한은로시인대서원부정자회구동김박]/,
  },
  { name: "cp850", letters: latin, common: /[æøåäöüßéèêàáíóúñçãõÆØÅÄÖÜÉ]/ },
  { name: "macintosh", letters: latin, common: /[æøåäöüßéèêàáíóúñçãõÆØÅÄÖÜÉ]/ },
];

function legacyEncoding(head: Buffer): Encoding {
  const sample = surroundings(head);
  const scored = legacies
    .map((legacy) => ({ name: legacy.name, score: plausibility(iconv.decode(sample, legacy.name), legacy) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) fail("bug", "reading.no_encoding", "No encoding candidates.");
  const name = best.name === "windows-1252" && hasEuroSignOfLatin9(sample) ? "iso-8859-15" : best.name;
  const margin = best.score - (second?.score ?? 0);
  return {
    name,
    bom: 0,
    confidence: Math.max(0.3, Math.min(0.95, 0.5 + margin)),
    reason: `not UTF-8; the letters are most plausible as ${name}`,
  };
}

/** The bytes around the first non-ASCII ones: plain ASCII says nothing about the encoding. */
function surroundings(head: Buffer): Buffer {
  const pieces: Buffer[] = [];
  let size = 0;
  for (let i = 0; i < head.length && size < 32_768; i++) {
    if ((head[i] ?? 0) < 0x80) continue;
    const start = Math.max(0, i - 12);
    let end = Math.min(head.length, i + 12);
    while (end < head.length && (head[end] ?? 0) >= 0x80 && end - i < 400) end++;
    pieces.push(head.subarray(start, end), Buffer.from("\n"));
    size += end - start;
    i = end;
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
    if (letters !== latin && !letters.test("A") && besideAscii(text, i)) total -= 1;
    else if (code === 0xfffd || (code >= 0x80 && code < 0xa0)) total -= 2;
    else if (common.test(char)) total += 1 - (misplacedCapital(text, i) ? 0.6 : 0);
    else if (letters.test(char)) total += misplacedCapital(text, i) ? -0.3 : 0.4;
    else total -= /[\u2500-\u259f\u0370-\u03ff]/.test(char) ? 1 : 0.4;
  }
  return count === 0 ? 0 : total / count;
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

/** 0xA4 beside a digit is the euro sign of ISO 8859-15, not a currency sign. */
function hasEuroSignOfLatin9(sample: Buffer): boolean {
  const text = sample.toString("latin1");
  return /(\d\s?\u00a4|\u00a4\s?\d)/.test(text) && !/[\u0080-\u009f]/.test(text);
}
