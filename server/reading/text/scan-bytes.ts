import { isAscii, isUtf8 } from "node:buffer";
import { open } from "node:fs/promises";
import { countUtf8, trimToCharacter, type Utf8Counts } from "./detect-encoding";

/** Facts about every byte of a text file that decide how it can be read. */
export type ByteFacts = {
  bytes: number;
  lineFeeds: number;
  /** Carriage returns directly before a line feed, and others. */
  crlf: number;
  bareReturns: number;
  /** Physical lines; a last line without a line end counts, an empty one after the last end does not. */
  lines: number;
  /** Empty lines at the end. */
  trailingBlank: number;
  hasNul: boolean;
  /** A double quote occurs. */
  hasQuotes: boolean;
  /** A byte order mark of UTF-8 begins a line further down. */
  innerMarks: boolean;
  utf8: boolean;
  /** First bytes that are not valid UTF-8 with what surrounds them, for detecting the real encoding. */
  invalidSample: Buffer | null;
  /** What is not ASCII, counted where some of it is not valid UTF-8. */
  utf8Counts: Utf8Counts;
};

const chunkBytes = 4 << 20;
/** What a chunk with characters beyond ASCII, all of them valid, counts: no other encoding comes to that by chance. */
const wholeChunk = 1_000_000;
/** A byte order mark behind a line end. */
const innerMarks = ["\n\ufeff", "\r\ufeff"].map((mark) => Buffer.from(mark));
const LF = 10;
const CR = 13;

/** Reads the file once, with native searches only: about a gigabyte a second. */
export async function scanBytes(
  path: string,
  options: { signal?: AbortSignal; checkUtf8: boolean },
): Promise<ByteFacts> {
  const file = await open(path);
  const facts = {
    bytes: 0,
    lineFeeds: 0,
    crlf: 0,
    bareReturns: 0,
    hasNul: false,
    hasQuotes: false,
    innerMarks: false,
    utf8: true,
  };
  const utf8Counts: Utf8Counts = { valid: 0, invalid: 0 };
  let invalidSample: Buffer | null = null;
  let carry = Buffer.alloc(0);
  let lastByte = -1;
  let tail = Buffer.alloc(0);
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (;;) {
      options.signal?.throwIfAborted();
      const { bytesRead } = await file.read(chunk, 0, chunkBytes);
      if (bytesRead === 0) break;
      const bytes = chunk.subarray(0, bytesRead);
      facts.bytes += bytesRead;
      countLineEnds(bytes, lastByte, facts);
      facts.hasNul ||= bytes.includes(0);
      facts.hasQuotes ||= bytes.includes(0x22);
      const seam = Buffer.concat([tail.subarray(-3), bytes.subarray(0, 3)]);
      facts.innerMarks ||= innerMarks.some((mark) => bytes.includes(mark) || seam.includes(mark));
      if (options.checkUtf8) {
        const joined = carry.length > 0 ? Buffer.concat([carry, bytes]) : bytes;
        const whole = trimToCharacter(joined);
        if (!isUtf8(whole)) {
          invalidSample ??= sampleAroundDamage(whole);
          const { valid, invalid } = countUtf8(whole);
          utf8Counts.valid += valid;
          utf8Counts.invalid += invalid;
        } else if (!isAscii(whole)) utf8Counts.valid += wholeChunk;
        carry = Buffer.from(joined.subarray(whole.length));
      }
      lastByte = bytes[bytesRead - 1] ?? -1;
      tail = Buffer.concat([tail, bytes.subarray(-64)]).subarray(-64);
    }
  } finally {
    await file.close();
  }
  if (options.checkUtf8 && carry.length > 0) {
    invalidSample ??= carry;
    utf8Counts.invalid += carry.length;
  }
  const ends = facts.lineFeeds + facts.bareReturns;
  const open_ = facts.bytes > 0 && lastByte !== LF && lastByte !== CR;
  return {
    ...facts,
    utf8: invalidSample === null,
    invalidSample,
    utf8Counts,
    lines: ends + (open_ ? 1 : 0),
    trailingBlank: trailingBlankLines(tail),
  };
}

function countLineEnds(
  bytes: Buffer,
  lastByte: number,
  facts: { lineFeeds: number; crlf: number; bareReturns: number },
): void {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) facts.lineFeeds++;
  // A return at the end of the previous chunk was counted as bare; its line feed settles it.
  if (lastByte === CR && bytes[0] === LF) {
    facts.crlf++;
    facts.bareReturns--;
  }
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) {
    if (bytes[at + 1] === LF) facts.crlf++;
    else facts.bareReturns++;
  }
}

function trailingBlankLines(tail: Buffer): number {
  const ends = /(\r\n|\n|\r)*$/.exec(tail.toString("latin1"))?.[0] ?? "";
  return Math.max(0, (ends.match(/\r\n|\n|\r/g)?.length ?? 0) - 1);
}

function sampleAroundDamage(bytes: Buffer): Buffer {
  let low = 0;
  let high = bytes.length;
  // The shortest invalid prefix ends at the first damaged byte.
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isUtf8(trimToCharacter(bytes.subarray(0, middle)))) low = middle;
    else high = middle;
  }
  return Buffer.from(bytes.subarray(Math.max(0, low - 4096), low + 65_536));
}
