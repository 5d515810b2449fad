import { fail } from "@/server/platform/errors";

/** A record of a binary part ([MS-XLSB] 2.1.4). */
export type BinaryVisit = (id: number, content: Buffer) => void;

const longestRecord = 64 * 1024 * 1024;

/** Reads the records of one part, chunk by chunk. */
export async function* scanBinary(chunks: AsyncIterable<Buffer>, visit: BinaryVisit): AsyncGenerator<void> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let at = 0;
    for (;;) {
      const head = readHead(bytes, at);
      if (head === null || head.start + head.length > bytes.length) break;
      visit(head.id, bytes.subarray(head.start, head.start + head.length));
      at = head.start + head.length;
    }
    rest = bytes.subarray(at);
    yield;
  }
  if (rest.length > 0) damagedBinary("a part of it is cut off");
}

/** Id and length, seven bits to the byte; null where the bytes end within them. */
function readHead(bytes: Buffer, from: number): { id: number; start: number; length: number } | null {
  let at = from;
  let id = bytes[at++];
  if (id === undefined) return null;
  if (id & 0x80) {
    const second = bytes[at++];
    if (second === undefined) return null;
    id = (id & 0x7f) | ((second & 0x7f) << 7);
  }
  let length = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) return null;
    length |= (byte & 0x7f) << shift;
    if ((byte & 0x80) === 0) break;
  }
  if (length > longestRecord) damagedBinary("a record has an implausible length");
  return { id, start: at, length };
}

/** A text with its number of characters in front; null for one that is not there, and where the text ends. */
export function readWide(content: Buffer, at: number): { text: string | null; end: number } {
  if (at + 4 > content.length) return damagedBinary("a text is cut off");
  const count = content.readUInt32LE(at);
  if (count === 0xffffffff) return { text: null, end: at + 4 };
  const end = at + 4 + count * 2;
  if (end > content.length) return damagedBinary("a text is cut off");
  return { text: content.toString("utf16le", at + 4, end), end };
}

export function damagedBinary(how: string): never {
  return fail(
    "invalid",
    "reading.workbook_broken",
    `The workbook is damaged or cut off: ${how}. Open it in Excel, save it again and retry.`,
  );
}
