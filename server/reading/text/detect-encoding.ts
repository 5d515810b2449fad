import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { fail } from "@/server/platform/errors";
import { isSevenBitJapanese } from "./east-asian";
import { refuseForeignEncoding } from "./foreign-encoding";
import { legacyEncoding } from "./legacy-encoding";
import type { TextRewrite } from "./rewrite-text";
import { isUtf7 } from "./utf-7";

export type Encoding = {
  /** Name as iconv-lite and the contract write it: `utf-8`, `utf-16le`, `windows-1252`, … */
  name: string;
  /** Bytes of the byte order mark at the start, which are not data. */
  bom: number;
  confidence: number;
  reason: string;
  /** What the decoded text is turned into before it is read as a table. */
  rewrite?: TextRewrite;
};

/** Byte order marks, longest first: the UTF-32 mark begins with the UTF-16 one. */
const marks: { bytes: number[]; name: string }[] = [
  { bytes: [0xff, 0xfe, 0x00, 0x00], name: "utf-32le" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], name: "utf-32be" },
  { bytes: [0xef, 0xbb, 0xbf], name: "utf-8" },
  { bytes: [0xff, 0xfe], name: "utf-16le" },
  { bytes: [0xfe, 0xff], name: "utf-16be" },
  { bytes: [0x84, 0x31, 0x95, 0x33], name: "gb18030" },
  { bytes: [...Buffer.from("+/v8-")], name: "utf-7" },
];

/**
 * The encoding of a text from its first bytes. UTF-8 is taken whenever the bytes are valid UTF-8, as
 * other text almost never is; otherwise the legacy encoding whose letters make the most plausible words.
 */
export function detectEncoding(head: Buffer, complete: boolean): Encoding {
  for (const { bytes, name } of marks)
    if (bytes.every((byte, index) => head[index] === byte))
      return { name, bom: markLength(head, bytes), confidence: 1, reason: `byte order mark of ${name}` };
  refuseForeignEncoding(head);
  const wide = wideEncoding(head);
  if (wide) return wide;
  if (isSevenBitJapanese(head))
    return { name: "iso-2022-jp", bom: 0, confidence: 0.95, reason: "escape sequences of ISO-2022-JP" };
  if (isUtf7(head)) return { name: "utf-7", bom: 0, confidence: 0.5, reason: "shifts of UTF-7" };
  if (isUtf8(complete ? head : trimToCharacter(head)))
    return { name: "utf-8", bom: 0, confidence: 0.99, reason: "every byte sequence is valid UTF-8" };
  return otherThanUtf8(head, countUtf8(head));
}

/** Programs that add a mark to a text that has one leave two. */
function markLength(head: Buffer, mark: number[]): number {
  let length = mark.length;
  while (mark.every((byte, index) => head[length + index] === byte)) length += mark.length;
  return length;
}

/** Up to this many odd bytes in a text that is plain otherwise are a slip rather than a language. */
const fewOddBytes = 3;

/** Score from which on a few odd bytes are letters of a language. */
const plausible = 0.45;

/**
 * The encoding of text that is not valid UTF-8 everywhere: still UTF-8 where most of what is not ASCII is valid, or
 * where the few odd bytes make no letters in another encoding either.
 * @param text some of it, with its odd bytes
 * @param counts of the whole file, as far as known
 */
export function otherThanUtf8(text: Buffer, counts: Utf8Counts): Encoding {
  if (counts.valid > 0 && counts.valid >= counts.invalid * 2)
    return { name: "utf-8", bom: 0, confidence: 0.8, reason: "UTF-8 with some damaged characters" };
  const legacy = legacyEncoding(text);
  if (counts.invalid > fewOddBytes) return legacy;
  const few = `only ${counts.invalid} ${counts.invalid === 1 ? "byte is" : "bytes are"} not ASCII`;
  return legacy.score > plausible
    ? {
        ...legacy,
        confidence: Math.min(legacy.confidence, 0.5),
        reason: `${few}; the letters are most plausible as ${legacy.name}`,
      }
    : { name: "utf-8", bom: 0, confidence: 0.6, reason: `${few} and no letters in any encoding` };
}

/** The encoding a caller asked for, or a clear refusal. */
export function namedEncoding(name: string, head: Buffer): Encoding {
  if (!isKnownEncoding(name))
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

function isKnownEncoding(name: string): boolean {
  if (iconv.encodingExists(name)) return true;
  try {
    return new TextDecoder(name).encoding !== "";
  } catch {
    return false;
  }
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

/** Sequences beyond ASCII that are valid UTF-8, and bytes that are not. */
export type Utf8Counts = { valid: number; invalid: number };

export function countUtf8(bytes: Buffer): Utf8Counts {
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
