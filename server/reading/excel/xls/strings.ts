import iconv from "iconv-lite";
import { fail } from "@/server/platform/errors";
import { damaged } from "./compound-file";

/** Characters of texts kept in memory, at most. */
const longestStrings = 512 * 1024 * 1024;

/** A text over a record and those that continue it: characters are cut between them, and may change their width there. */
export class StringReader {
  private part: Buffer;
  private at = 0;
  private index = 0;

  constructor(private readonly parts: Buffer[]) {
    this.part = parts[0] ?? Buffer.alloc(0);
  }

  get ended(): boolean {
    return this.at >= this.part.length && this.index >= this.parts.length - 1;
  }

  byte(): number {
    if (this.at >= this.part.length) this.turn();
    return this.part[this.at++] ?? damaged("a text is cut off");
  }

  uint16(): number {
    return this.byte() | (this.byte() << 8);
  }

  uint32(): number {
    return this.uint16() + this.uint16() * 0x10000;
  }

  skip(count: number): void {
    let left = count;
    while (left > 0) {
      if (this.at >= this.part.length) this.turn();
      const step = Math.min(left, this.part.length - this.at);
      this.at += step;
      left -= step;
    }
  }

  /** A text with its number of characters and flags in front; fonts within it and its phonetic reading are passed over. */
  text(length = this.uint16()): string {
    const flags = this.byte();
    const runs = flags & 8 ? this.uint16() : 0;
    const extension = flags & 4 ? this.uint32() : 0;
    const text = this.characters(length, (flags & 1) === 1);
    this.skip(runs * 4 + extension);
    return text;
  }

  private characters(count: number, isWide: boolean): string {
    let text = "";
    let wide = isWide;
    for (let left = count; left > 0; ) {
      if (this.at >= this.part.length) {
        this.turn();
        wide = (this.byte() & 1) === 1;
      }
      const here = this.part.length - this.at;
      const taken = Math.min(left, wide ? here >> 1 : here);
      if (taken === 0) damaged("a text is cut off");
      const end = this.at + (wide ? taken * 2 : taken);
      text += this.part.toString(wide ? "utf16le" : "latin1", this.at, end);
      this.at = end;
      left -= taken;
    }
    return text;
  }

  private turn(): void {
    do {
      this.part = this.parts[++this.index] ?? damaged("a text is cut off");
    } while (this.part.length === 0);
    this.at = 0;
  }
}

/** The texts that cells refer to by number. */
export function readSharedStrings(parts: Buffer[]): string[] {
  const reader = new StringReader(parts);
  reader.skip(4);
  const count = reader.uint32();
  const strings: string[] = [];
  let total = 0;
  // Some programs count wrong; a cell that refers to a text which is not there is told when it comes.
  while (strings.length < count && !reader.ended) {
    const text = reader.text();
    total += text.length;
    if (total > longestStrings)
      fail("invalid", "reading.zip_bomb", "The workbook's texts have an implausible size and were not read.");
    strings.push(text);
  }
  return strings;
}

/** Encodings of Windows by the number of their code page, where their names differ. */
const codePages: Record<number, string> = {
  874: "windows-874",
  932: "shift_jis",
  936: "gbk",
  949: "euc-kr",
  950: "big5",
  1200: "utf-16le",
  10000: "macintosh",
  10006: "macgreek",
  10007: "maccyrillic",
  10029: "maccenteuro",
  10081: "macturkish",
  32768: "macintosh",
  32769: "windows-1252",
};

/** Texts of workbooks before 1997, which are bytes in the code page of the machine. */
export function decodeBytes(bytes: Buffer, codePage: number): string {
  if (bytes.every((byte) => byte < 0x80)) return bytes.toString("latin1");
  const name = codePages[codePage] ?? (codePage < 1000 ? `cp${codePage}` : `windows-${codePage}`);
  if (!iconv.encodingExists(name))
    return fail(
      "invalid",
      "reading.encoding_foreign",
      `The workbook's texts are written in code page ${codePage}, which Atlas does not read. Save it as .xlsx and try again.`,
    );
  return iconv.decode(bytes, name);
}
