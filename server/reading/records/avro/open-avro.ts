import { createReadStream } from "node:fs";
import * as zlib from "node:zlib";
import { fail } from "@/server/platform/errors";
import { bunzip2 } from "../../archive/bunzip2";
import type { LoadEvent } from "../../delimited/load-records";
import { ColumnSet } from "../../relation/column-set";
import type { RecordFile, RecordOptions } from "../record-file";
import { AvroBytes, damagedAvro, unsnappy } from "./avro-bytes";
import { type AvroField, type AvroType, AvroTypes } from "./avro-types";

type Header = { type: AvroType; codec: string; sync: Buffer };

const largestBlock = 256 * 1024 * 1024;

/** Opens an Avro file (object container). Records within records become columns `a.b` as deep as asked for. */
export async function openAvro(path: string, { depth, signal }: RecordOptions): Promise<RecordFile> {
  const first = new AvroFile(path);
  const { type } = await first.header();
  await first.close();
  const columns = new ColumnSet();
  if (type.fields === undefined) columns.position("value", "value");
  else declare(type.fields, "", 0, depth, columns);
  return { sheet: null, sheets: null, encoding: null, notes: [], columns, rows };

  async function* rows(): AsyncGenerator<LoadEvent> {
    const file = new AvroFile(path);
    try {
      const header = await file.header();
      for await (const { bytes, count } of file.blocks(header)) {
        signal?.throwIfAborted();
        for (let i = 0; i < count; i++) {
          const cells: (string | null)[] = new Array(columns.names.length).fill(null);
          fill(header.type, bytes, "", 0, depth, columns, cells);
          yield { kind: "row", cells, line: null };
        }
      }
    } finally {
      await file.close();
    }
  }
}

function isOpen({ type }: AvroField, level: number, depth: number): boolean {
  return type.fields !== undefined && type.fields.length > 0 && level < depth;
}

function declare(
  fields: AvroField[],
  prefix: string,
  level: number,
  depth: number,
  columns: ColumnSet,
): void {
  for (const field of fields) {
    const path = prefix === "" ? field.name : `${prefix}.${field.name}`;
    if (isOpen(field, level, depth)) declare(field.type.fields ?? [], path, level + 1, depth, columns);
    else columns.position(path, path);
  }
}

function fill(
  type: AvroType,
  bytes: AvroBytes,
  prefix: string,
  level: number,
  depth: number,
  columns: ColumnSet,
  cells: (string | null)[],
): void {
  if (type.fields === undefined) {
    cells[0] = type.read(bytes)?.text ?? null;
    return;
  }
  for (const field of type.fields) {
    const path = prefix === "" ? field.name : `${prefix}.${field.name}`;
    if (isOpen(field, level, depth)) fill(field.type, bytes, path, level + 1, depth, columns, cells);
    else
      cells[columns.position(path, path)] = field.type.read(bytes)?.text.replaceAll("\0", "\u2400") ?? null;
  }
}

/** The blocks of a file, of which one at a time is in memory. */
class AvroFile {
  private readonly stream;
  private readonly chunks: AsyncIterator<Buffer>;
  private rest: Buffer = Buffer.alloc(0);
  private ended = false;

  constructor(path: string) {
    this.stream = createReadStream(path, { highWaterMark: 1 << 20 });
    this.chunks = (this.stream as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
  }

  async close(): Promise<void> {
    this.stream.destroy();
  }

  async header(): Promise<Header> {
    await this.have(4);
    this.rest = this.rest.subarray(4);
    const meta = new Map<string, Buffer>();
    // The header is small: it is read again with more of the file where it is not whole.
    for (let size = 65_536; ; size *= 4) {
      await this.have(size);
      const bytes = new AvroBytes(this.rest);
      try {
        meta.clear();
        for (let count = bytes.int(); count !== 0; count = bytes.int()) {
          if (count < 0) bytes.long();
          for (let i = 0; i < Math.abs(count); i++) meta.set(bytes.text(), bytes.take(bytes.int()));
        }
        const sync = Buffer.from(bytes.take(16));
        this.rest = this.rest.subarray(bytes.at);
        const schema = meta.get("avro.schema")?.toString("utf8") ?? damagedAvro("it has no schema");
        const codec = meta.get("avro.codec")?.toString("utf8") ?? "null";
        return { type: new AvroTypes().of(parse(schema)), codec, sync };
      } catch (error) {
        if (this.ended || size > largestBlock || (error as { code?: string }).code !== "reading.avro_broken")
          throw error;
      }
    }
  }

  async *blocks({ codec, sync }: Header): AsyncGenerator<{ bytes: AvroBytes; count: number }> {
    for (;;) {
      await this.have(20);
      if (this.rest.length === 0) return;
      const lead = new AvroBytes(this.rest);
      const count = lead.int();
      const size = lead.int();
      if (count < 0 || size < 0 || size > largestBlock) damagedAvro("a block has an implausible size");
      this.rest = this.rest.subarray(lead.at);
      await this.have(size + 16);
      if (this.rest.length < size + 16) damagedAvro("its last block is cut off");
      const packed = this.rest.subarray(0, size);
      if (!this.rest.subarray(size, size + 16).equals(sync)) damagedAvro("a block does not end as it should");
      yield { bytes: new AvroBytes(await unpack(packed, codec)), count };
      this.rest = this.rest.subarray(size + 16);
    }
  }

  private async have(size: number): Promise<void> {
    if (this.rest.length >= size) return;
    const parts = [this.rest];
    for (let length = this.rest.length; length < size && !this.ended; ) {
      const next = await this.chunks.next();
      if (next.done) this.ended = true;
      else {
        parts.push(next.value);
        length += next.value.length;
      }
    }
    this.rest = Buffer.concat(parts);
  }
}

function parse(schema: string): Parameters<AvroTypes["of"]>[0] {
  try {
    return JSON.parse(schema) as Parameters<AvroTypes["of"]>[0];
  } catch {
    return damagedAvro("its schema is no JSON");
  }
}

async function unpack(packed: Buffer, codec: string): Promise<Buffer> {
  if (codec === "null") return packed;
  if (codec === "snappy") return unsnappy(packed.subarray(0, -4));
  const zstd = (zlib as { zstdDecompressSync?: (bytes: Buffer) => Buffer }).zstdDecompressSync;
  try {
    if (codec === "deflate") return zlib.inflateRawSync(packed, { maxOutputLength: largestBlock });
    if (codec === "zstandard" && zstd) return zstd(packed);
  } catch {
    return damagedAvro("a block cannot be unpacked");
  }
  if (codec === "bzip2") {
    const parts: Buffer[] = [];
    for await (const part of bunzip2(once(packed))) parts.push(part);
    return Buffer.concat(parts);
  }
  return fail(
    "invalid",
    "reading.avro_codec",
    `The Avro file packs its blocks with ${codec}, which Atlas does not read. Write it with deflate, snappy or without packing.`,
  );
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
