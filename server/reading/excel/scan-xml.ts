import { StringDecoder } from "node:string_decoder";
import { fail } from "@/server/platform/errors";

/** What a scan reports; names come without their namespace prefix. */
export type XmlHandler = {
  open(name: string, attributes: string): void;
  text(value: string): void;
  close(name: string): void;
  /** Told how many line feeds stand before what is reported next. */
  lines?(count: number): void;
};

/** What is read, for messages, and whether it may name a document type. */
type ScanOptions = { subject: string; documentType: boolean };

const workbookXml: ScanOptions = { subject: "workbook", documentType: false };

/** Longest markup or text kept while waiting for its end. */
const longestPiece = 64 * 1024 * 1024;

/**
 * Scans the XML that spreadsheet programs write, chunk by chunk. Document types are refused, so entities
 * can be only the five of XML and characters by number. Yields after every chunk, for handlers that
 * collect rows.
 */
export async function* scanXml(
  chunks: AsyncIterable<Buffer | string>,
  handler: XmlHandler,
  options: ScanOptions = workbookXml,
): AsyncGenerator<void> {
  let decoder: StringDecoder | null = null;
  let depth = 0;
  const counting: XmlHandler = {
    open: (name, attributes) => {
      depth++;
      handler.open(name, attributes);
    },
    text: (value) => handler.text(value),
    close: (name) => {
      depth--;
      handler.close(name);
    },
    ...(handler.lines ? { lines: (count) => handler.lines?.(count) } : {}),
  };
  let rest = "";
  for await (const chunk of chunks) {
    let text = chunk;
    if (typeof text !== "string") {
      // XML is UTF-8 or UTF-16, and the latter begins with its mark.
      decoder ??= new StringDecoder(text[0] === 0xff && text[1] === 0xfe ? "utf16le" : "utf8");
      text = decoder.write(text);
    }
    rest = scanPiece(rest + text, counting, options);
    if (rest.length > longestPiece)
      fail(
        "invalid",
        "reading.workbook_broken",
        `The ${options.subject} holds a piece of text larger than 64 million characters.`,
      );
    yield;
  }
  rest = scanPiece(rest + (decoder?.end() ?? ""), counting, options);
  if (rest.trim() !== "" || depth !== 0)
    fail("invalid", "reading.workbook_broken", `The ${options.subject}'s XML is cut off.`);
}

/** Reports everything complete in `text`; returns what is not. */
function scanPiece(text: string, handler: XmlHandler, options: ScanOptions): string {
  let at = 0;
  let counted = 0;
  for (;;) {
    const open = text.indexOf("<", at);
    if (handler.lines) {
      const passed = open < 0 ? at : open;
      handler.lines(lineFeeds(text, counted, passed));
      counted = passed;
    }
    if (open < 0) return text.slice(at);
    if (open > at) handler.text(decodeEntities(text.slice(at, open)));
    const special = text.charAt(open + 1);
    if (special === "!" || special === "?") {
      const end = endOfSpecial(text, open, handler, options);
      if (end < 0) return text.slice(open);
      at = end;
      continue;
    }
    const end = tagEnd(text, open);
    if (end < 0) return text.slice(open);
    reportTag(text, open, end, handler);
    at = end + 1;
  }
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf("\n", from); at >= 0 && at < to; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function endOfSpecial(text: string, open: number, handler: XmlHandler, options: ScanOptions): number {
  if (text.startsWith("<!--", open)) return after(text, "-->", open + 4);
  if (text.startsWith("<![CDATA[", open)) {
    const end = text.indexOf("]]>", open);
    if (end < 0) return -1;
    handler.text(text.slice(open + 9, end));
    return end + 3;
  }
  if (text.startsWith("<?", open)) return after(text, "?>", open + 2);
  if (text.length - open < 10) return -1;
  if (!options.documentType)
    return fail(
      "invalid",
      "reading.workbook_broken",
      `The ${options.subject}'s XML declares a document type, which no spreadsheet program writes.`,
    );
  const end = text.indexOf(">", open);
  if (text.slice(open, end < 0 ? undefined : end).includes("["))
    return fail(
      "invalid",
      "reading.xml_entities",
      `The ${options.subject} declares entities of its own in its document type, which are not read. Remove the document type and try again.`,
    );
  return end < 0 ? -1 : end + 1;
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** Position of the `>` that ends a tag; one inside an attribute value does not. */
function tagEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code !== 0x22 && code !== 0x27) continue;
    const close = text.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (close < 0) return -1;
    at = close;
  }
  return -1;
}

function reportTag(text: string, open: number, end: number, handler: XmlHandler): void {
  if (text.charAt(open + 1) === "/") {
    handler.close(localName(text.slice(open + 2, end).trim()));
    return;
  }
  const selfClosing = text.charAt(end - 1) === "/";
  const body = text.slice(open + 1, selfClosing ? end - 1 : end);
  const space = body.search(/\s/);
  const name = localName(space < 0 ? body : body.slice(0, space));
  handler.open(name, space < 0 ? "" : body.slice(space));
  if (selfClosing) handler.close(name);
}

function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

const patterns = new Map<string, RegExp>();

/** The value of an attribute, or null. `name` may carry its prefix (`r:id`). */
export function attribute(attributes: string, name: string): string | null {
  let pattern = patterns.get(name);
  if (!pattern) {
    pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    patterns.set(name, pattern);
  }
  const match = pattern.exec(attributes);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? null : decodeEntities(raw);
}

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[0-9a-fA-F]+|#\d+|\w+);/g, (whole, body: string) => {
    if (body.startsWith("#x")) return fromCode(Number.parseInt(body.slice(2), 16), whole);
    if (body.startsWith("#")) return fromCode(Number.parseInt(body.slice(1), 10), whole);
    return named[body] ?? whole;
  });
}

function fromCode(code: number, whole: string): string {
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
