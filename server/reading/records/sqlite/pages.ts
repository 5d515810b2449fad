import { type FileHandle, open } from "node:fs/promises";
import { fail } from "@/server/platform/errors";

export function damagedDatabase(how: string): never {
  return fail(
    "invalid",
    "reading.sqlite_broken",
    `The SQLite database is damaged or cut off: ${how}. Try sqlite3 with .recover and read what that gives.`,
  );
}

/** A number of one to nine bytes, seven bits in each but the last; `next` is the position behind it. */
export function readVarint(bytes: Buffer, at: number): { value: number; next: number } {
  const byte = bytes[at];
  if (byte !== undefined && byte < 0x80) return { value: byte, next: at + 1 };
  const { value, next } = readLongVarint(bytes, at);
  return { value: Number(value), next };
}

/** The same with every digit: numbers of rows go beyond what a double holds. */
function readLongVarint(bytes: Buffer, at: number): { value: bigint; next: number } {
  let value = 0n;
  for (let i = 0; i < 9; i++) {
    const byte = bytes[at + i];
    if (byte === undefined) return damagedDatabase("a number has no end");
    if (i === 8) return { value: BigInt.asIntN(64, (value << 8n) | BigInt(byte)), next: at + 9 };
    value = (value << 7n) | BigInt(byte & 0x7f);
    if (byte < 0x80) return { value, next: at + i + 1 };
  }
  return damagedDatabase("a number has no end");
}

const largestPayload = 64 * 1024 * 1024;
const deepest = 40;

/** The pages of a database and the trees in them. */
export class DatabasePages {
  private constructor(
    private readonly file: FileHandle,
    private readonly pageSize: number,
    private readonly pages: number,
    private readonly usable: number,
    readonly encoding: BufferEncoding | "utf16be",
    /** Later changes may stand in a file beside this one. */
    readonly writeAhead: boolean,
  ) {}

  static async open(path: string): Promise<DatabasePages> {
    const file = await open(path);
    try {
      const head = Buffer.alloc(100);
      const { size } = await file.stat();
      await file.read(head, 0, 100, 0);
      const written = head.readUInt16BE(16);
      const pageSize = written === 1 ? 65_536 : written;
      if (size < pageSize || pageSize < 512 || (pageSize & (pageSize - 1)) !== 0)
        damagedDatabase("its first page is missing");
      const encoding = ({ 2: "utf16le", 3: "utf16be" } as const)[head.readUInt32BE(56)] ?? "utf8";
      const pages = Math.ceil(size / pageSize);
      const usable = pageSize - (head[20] ?? 0);
      return new DatabasePages(file, pageSize, pages, usable, encoding, head[18] === 2);
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.file.close();
  }

  private async page(number: number): Promise<{ bytes: Buffer; start: number }> {
    if (number < 1 || number > this.pages) damagedDatabase(`page ${number} does not exist`);
    const bytes = Buffer.alloc(this.pageSize);
    const { bytesRead } = await this.file.read(bytes, 0, this.pageSize, (number - 1) * this.pageSize);
    if (bytesRead < this.pageSize) damagedDatabase(`page ${number} is cut off`);
    return { bytes, start: number === 1 ? 100 : 0 };
  }

  /** About how many rows a table has, without reading all of them. */
  async estimate(root: number, depth = 0): Promise<number> {
    if (depth > deepest) damagedDatabase("a tree is deeper than any is");
    const { bytes, start } = await this.page(root);
    const count = bytes.readUInt16BE(start + 3);
    if (bytes[start] !== 0x05) return count;
    const children = this.children(bytes, start);
    const [first = 0] = children;
    const below = await this.page(first);
    if (below.bytes[0] !== 0x05) return children.length * below.bytes.readUInt16BE(3);
    let sum = 0;
    for (const child of children) sum += await this.estimate(child, depth + 1);
    return sum;
  }

  /** The records of a table in the order of their row numbers. */
  async *records(root: number): AsyncGenerator<{ rowId: bigint; payload: Buffer }> {
    const visited = new Set<number>();
    const stack = [root];
    for (let number = stack.pop(); number !== undefined; number = stack.pop()) {
      if (visited.has(number)) damagedDatabase(`page ${number} is part of its table twice`);
      visited.add(number);
      const { bytes, start } = await this.page(number);
      const type = bytes[start];
      if (type === 0x05) stack.push(...this.children(bytes, start).reverse());
      else if (type === 0x0d) {
        const count = bytes.readUInt16BE(start + 3);
        if (start + 8 + count * 2 > this.pageSize) damagedDatabase(`page ${number} has too many cells`);
        for (let i = 0; i < count; i++) yield await this.cell(bytes, bytes.readUInt16BE(start + 8 + i * 2));
      } else damagedDatabase(`page ${number} is of another kind than its table`);
    }
  }

  private children(bytes: Buffer, start: number): number[] {
    const count = bytes.readUInt16BE(start + 3);
    if (start + 12 + count * 2 > this.pageSize) damagedDatabase("a page has too many cells");
    const children: number[] = [];
    for (let i = 0; i < count; i++) {
      const at = bytes.readUInt16BE(start + 12 + i * 2);
      if (at + 4 > this.pageSize) damagedDatabase("a cell lies outside its page");
      children.push(bytes.readUInt32BE(at));
    }
    return [...children, bytes.readUInt32BE(start + 8)];
  }

  private async cell(page: Buffer, at: number): Promise<{ rowId: bigint; payload: Buffer }> {
    const size = readVarint(page, at);
    const id = readLongVarint(page, size.next);
    if (size.value < 0 || size.value > largestPayload)
      damagedDatabase("a row is larger than 64 million bytes");
    const most = this.usable - 35;
    let local = size.value;
    if (size.value > most) {
      const least = Math.floor(((this.usable - 12) * 32) / 255) - 23;
      const rest = least + ((size.value - least) % (this.usable - 4));
      local = rest <= most ? rest : least;
    }
    if (id.next + local > this.pageSize) damagedDatabase("a row lies outside its page");
    const parts = [page.subarray(id.next, id.next + local)];
    let missing = size.value - local;
    let next = missing > 0 ? page.readUInt32BE(id.next + local) : 0;
    while (missing > 0) {
      const { bytes } = await this.page(next);
      const part = bytes.subarray(4, Math.min(this.usable, 4 + missing));
      parts.push(part);
      missing -= part.length;
      next = bytes.readUInt32BE(0);
    }
    return { rowId: id.value, payload: parts.length === 1 ? (parts[0] ?? page) : Buffer.concat(parts) };
  }
}
