import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import iconv from "iconv-lite";
import { type Encoding, trimToCharacter } from "./detect-encoding";
import { rewriteChunks, rewriteText } from "./rewrite-text";

const chunkBytes = 1 << 20;

/**
 * The file as text, about a mebibyte at a time. Bytes that are not valid in a UTF-8 file arrive as
 * lone surrogates U+DC80 to U+DCFF, so that no damage is papered over: see {@link damagedBytes}.
 */
export function decodeFile(
  path: string,
  encoding: Encoding,
  options: DecodeOptions = {},
): AsyncGenerator<string> {
  return rewriteChunks(decodeBytes(path, encoding, options), encoding.rewrite);
}

type DecodeOptions = { signal?: AbortSignal; onBytes?: (read: number) => void; end?: number };

async function* decodeBytes(
  path: string,
  encoding: Encoding,
  options: DecodeOptions,
): AsyncGenerator<string> {
  const stream = createReadStream(path, {
    start: encoding.bom,
    highWaterMark: chunkBytes,
    ...(options.end === undefined ? {} : { end: options.end }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
  const decoder = decoderOf(encoding.name);
  let read = encoding.bom;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    read += chunk.length;
    const text = decoder.write(chunk);
    if (text !== "") yield text;
    options.onBytes?.(read);
  }
  const rest = decoder.end();
  if (rest) yield rest;
}

/** Whole text of a buffer, with the same treatment of damage. */
export function decodeBuffer(bytes: Buffer, encoding: Encoding, complete: boolean): string {
  const body = bytes.subarray(encoding.bom);
  const decoder = decoderOf(encoding.name);
  const text = decoder.write(body);
  const whole = complete || encoding.name !== "utf-8" ? text + (decoder.end() ?? "") : text;
  return rewriteText(whole, encoding.rewrite);
}

type Decoder = { write(chunk: Buffer): string; end(): string | undefined };

/** Of the encodings iconv-lite does not know the platform knows some, such as ISO-2022-JP. */
function decoderOf(name: string): Decoder {
  if (name === "utf-8") return new Utf8Decoder();
  if (iconv.encodingExists(name)) return iconv.getDecoder(name, { stripBOM: false });
  const decoder = new TextDecoder(name);
  return { write: (chunk) => decoder.decode(chunk, { stream: true }), end: () => decoder.decode() };
}

const damage = /[\udc80-\udcff]/;
const pairedOrDamaged = /[\ud800-\udbff][\udc00-\udfff]|[\udc80-\udcff]/g;

/** Whether a decoded text holds bytes that were not valid in its encoding. */
export function hasDamage(text: string): boolean {
  if (!damage.test(text)) return false;
  for (const [match] of text.matchAll(pairedOrDamaged)) if (match.length === 1) return true;
  return false;
}

/** The text with every undecodable byte as the replacement character, for display. */
export function showDamage(text: string): string {
  return text.replace(pairedOrDamaged, (match) => (match.length === 1 ? "\ufffd" : match));
}

class Utf8Decoder {
  private rest: Buffer = Buffer.alloc(0);

  write(chunk: Buffer): string {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const whole = trimToCharacter(bytes);
    this.rest = Buffer.from(bytes.subarray(whole.length));
    return isUtf8(whole) ? whole.toString("utf8") : decodeDamaged(whole);
  }

  end(): string {
    const bytes = this.rest;
    this.rest = Buffer.alloc(0);
    return bytes.length === 0 ? "" : decodeDamaged(bytes);
  }
}

function decodeDamaged(bytes: Buffer): string {
  const parts: string[] = [];
  let start = 0;
  for (let i = 0; i < bytes.length; ) {
    const byte = bytes[i] ?? 0;
    const length = byte < 0x80 ? 1 : byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    const fits = length > 0 && i + length <= bytes.length;
    if (length === 1 || (fits && isUtf8(bytes.subarray(i, i + length)))) {
      i += length;
      continue;
    }
    if (i > start) parts.push(bytes.toString("utf8", start, i));
    parts.push(String.fromCharCode(0xdc00 + byte));
    i++;
    start = i;
  }
  parts.push(bytes.toString("utf8", start));
  return parts.join("");
}
