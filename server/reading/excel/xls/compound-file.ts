import { type FileHandle, open } from "node:fs/promises";
import { fail } from "@/server/platform/errors";

/** Bytes that a compound file keeps under one name. */
export type CompoundStream = {
  size: number;
  /** At most `length` bytes from `offset` on; fewer at the end of the stream. */
  read(offset: number, length: number): Promise<Buffer>;
};

type Entry = { name: string; start: number; size: number; left: number; right: number; child: number };

const headerBytes = 512;
const lastSector = 0xfffffffa;
const noEntry = 0xffffffff;
const mostEntries = 100_000;

/**
 * An OLE2 compound file: sectors chained by a table, with folders and streams in them ([MS-CFB]). Chains that go round
 * in circles and sizes that the file cannot hold are `invalid` errors.
 */
export class CompoundFile {
  private fat: Uint32Array = new Uint32Array(0);
  private miniFat: Uint32Array = new Uint32Array(0);
  private miniChain: number[] = [];
  private root: Entry | undefined;
  private entries = new Map<string, Entry>();

  private constructor(
    private readonly file: FileHandle,
    private readonly header: Buffer,
    private readonly fileSize: number,
    private readonly sectorSize: number,
  ) {}

  static async open(path: string): Promise<CompoundFile> {
    const file = await open(path);
    try {
      const { size } = await file.stat();
      const header = Buffer.alloc(headerBytes);
      const { bytesRead } = await file.read(header, 0, headerBytes, 0);
      const shift = header.readUInt16LE(30);
      if (bytesRead < headerBytes || (shift !== 9 && shift !== 12)) damaged("its header makes no sense");
      const compound = new CompoundFile(file, header, size, 1 << shift);
      await compound.load();
      return compound;
    } catch (error) {
      await file.close();
      throw error;
    }
  }

  /** Names of streams and folders at the top. */
  names(): string[] {
    return [...this.entries.keys()];
  }

  /** A stream at the top by its name, whatever its case; null where there is none. */
  stream(name: string): CompoundStream | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    const mini = entry.size < this.header.readUInt32LE(56);
    const chain = follow(mini ? this.miniFat : this.fat, entry.start);
    const unit = mini ? this.miniSize() : this.sectorSize;
    if (entry.size > chain.length * unit) damaged("it is shorter than it says");
    const place = mini ? this.miniPlace : this.place;
    return {
      size: entry.size,
      read: (offset, length) =>
        this.readUnits(chain, unit, place, offset, Math.min(length, Math.max(0, entry.size - offset))),
    };
  }

  close(): void {
    void this.file.close();
  }

  private miniSize(): number {
    return 1 << (this.header.readUInt16LE(32) & 15);
  }

  private readonly place = (sector: number): number => (sector + 1) * this.sectorSize;

  private readonly miniPlace = (sector: number): number => {
    const perSector = this.sectorSize / this.miniSize();
    const outer = this.miniChain[Math.floor(sector / perSector)];
    if (outer === undefined) return damaged("a part of it lies outside the file");
    return this.place(outer) + (sector % perSector) * this.miniSize();
  };

  private async load(): Promise<void> {
    this.fat = await this.readTable(await this.fatSectors());
    this.miniFat = await this.readTable(follow(this.fat, this.header.readUInt32LE(60)));
    const folder = follow(this.fat, this.header.readUInt32LE(48));
    const bytes = await this.readSectors(folder.slice(0, Math.ceil((mostEntries * 128) / this.sectorSize)));
    const all: Entry[] = [];
    for (let at = 0; at + 128 <= bytes.length; at += 128) all.push(readEntry(bytes, at));
    this.root = all[0];
    if (!this.root) damaged("its folder is empty");
    if (this.root.start < lastSector) this.miniChain = follow(this.fat, this.root.start);
    this.collect(all, this.root.child);
  }

  /** The entries at the top are a tree; those of folders below hang on these and are other people's. */
  private collect(all: Entry[], first: number): void {
    const seen = new Set<number>();
    const waiting = [first];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      const entry = all[index];
      if (index === noEntry || !entry || seen.has(index)) continue;
      seen.add(index);
      this.entries.set(entry.name.toLowerCase(), entry);
      waiting.push(entry.left, entry.right);
    }
  }

  private async fatSectors(): Promise<number[]> {
    const total = Math.ceil(this.fileSize / this.sectorSize);
    const count = this.header.readUInt32LE(44);
    if (count > total) damaged("it is shorter than it says");
    const sectors: number[] = [];
    const add = (table: Buffer, from: number, places: number) => {
      for (let i = 0; i < places && sectors.length < count; i++) {
        const sector = table.readUInt32LE(from + i * 4);
        if (sector < lastSector) sectors.push(sector);
      }
    };
    add(this.header, 76, 109);
    let next = this.header.readUInt32LE(68);
    for (let round = 0; sectors.length < count && next < lastSector; round++) {
      if (round > total) damaged("its parts go round in circles");
      const table = await this.readSectors([next]);
      add(table, 0, this.sectorSize / 4 - 1);
      next = table.readUInt32LE(this.sectorSize - 4);
    }
    return sectors;
  }

  private async readTable(sectors: number[]): Promise<Uint32Array> {
    const bytes = await this.readSectors(sectors);
    const table = new Uint32Array(bytes.length / 4);
    for (let i = 0; i < table.length; i++) table[i] = bytes.readUInt32LE(i * 4);
    return table;
  }

  /** Whole sectors; a last one that the file cuts off is filled with zeros, as some programs do not write it out. */
  private async readSectors(sectors: number[]): Promise<Buffer> {
    const bytes = Buffer.alloc(sectors.length * this.sectorSize);
    for (const [i, sector] of sectors.entries()) {
      const start = this.place(sector);
      if (start >= this.fileSize) damaged("a part of it lies outside the file");
      await this.file.read(bytes, i * this.sectorSize, this.sectorSize, start);
    }
    return bytes;
  }

  private async readUnits(
    chain: number[],
    unit: number,
    place: (sector: number) => number,
    offset: number,
    length: number,
  ): Promise<Buffer> {
    const bytes = Buffer.alloc(length);
    let filled = 0;
    while (filled < length) {
      const at = Math.floor((offset + filled) / unit);
      const within = (offset + filled) % unit;
      const start = place(chain[at] ?? lastSector);
      // Sectors that follow each other in the file are read at once.
      let run = 1;
      while (
        filled + run * unit - within < length &&
        place(chain[at + run] ?? lastSector) === start + run * unit
      )
        run++;
      const wanted = Math.min(length - filled, run * unit - within);
      const { bytesRead } = await this.file.read(bytes, filled, wanted, start + within);
      if (bytesRead < wanted) damaged("it is cut off");
      filled += wanted;
    }
    return bytes;
  }
}

function readEntry(bytes: Buffer, at: number): Entry {
  const nameBytes = Math.min(64, Math.max(0, bytes.readUInt16LE(at + 64) - 2));
  return {
    name: bytes.toString("utf16le", at, at + (nameBytes & ~1)),
    left: bytes.readUInt32LE(at + 68),
    right: bytes.readUInt32LE(at + 72),
    child: bytes.readUInt32LE(at + 76),
    start: bytes.readUInt32LE(at + 116),
    // The upper half is not kept clean by programs that knew files below four gigabytes only.
    size: bytes.readUInt32LE(at + 120),
  };
}

function follow(table: Uint32Array, start: number): number[] {
  const chain: number[] = [];
  for (let sector = start; sector < lastSector; ) {
    chain.push(sector);
    const next = table[sector];
    if (next === undefined) return damaged("a part of it lies outside the file");
    if (chain.length > table.length) damaged("its parts go round in circles");
    sector = next;
  }
  return chain;
}

export function damaged(how: string): never {
  return fail(
    "invalid",
    "reading.workbook_broken",
    `The workbook is damaged or cut off: ${how}. Open it in Excel or LibreOffice, save it again and retry.`,
  );
}
