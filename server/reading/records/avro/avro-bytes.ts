import { fail } from "@/server/platform/errors";

export function damagedAvro(how: string): never {
  return fail(
    "invalid",
    "reading.avro_broken",
    `The Avro file is damaged or cut off: ${how}. Write it again and retry.`,
  );
}

/** Reads the values of Avro's binary encoding one behind the other. */
export class AvroBytes {
  at = 0;
  constructor(readonly bytes: Buffer) {}

  take(length: number): Buffer {
    if (length < 0 || this.at + length > this.bytes.length) damagedAvro("a value lies outside its block");
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  long(): bigint {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
      const byte = this.take(1)[0] ?? 0;
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return BigInt.asIntN(64, (value >> 1n) ^ -(value & 1n));
    }
    return damagedAvro("a number has no end");
  }

  int(): number {
    return Number(this.long());
  }

  text(): string {
    return this.take(this.int()).toString("utf8");
  }
}

/** Undoes Snappy, without the checksum that Avro puts behind it. */
export function unsnappy(packed: Buffer): Buffer {
  let at = 0;
  let length = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = packed[at++] ?? damagedAvro("a block is cut off");
    length += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) break;
    if (shift > 28) damagedAvro("a block has an implausible size");
  }
  if (length > packed.length * 64 + 1024) damagedAvro("a block has an implausible size");
  const out = Buffer.alloc(length);
  let filled = 0;
  while (at < packed.length) {
    const tag = packed[at++] ?? 0;
    const kind = tag & 3;
    if (kind === 0) {
      let size = (tag >> 2) + 1;
      if (size > 60) {
        const more = size - 60;
        if (at + more > packed.length) damagedAvro("a block is cut off");
        size = packed.readUIntLE(at, more) + 1;
        at += more;
      }
      if (at + size > packed.length || filled + size > length) damagedAvro("a block is cut off");
      packed.copy(out, filled, at, at + size);
      at += size;
      filled += size;
      continue;
    }
    const more = kind === 1 ? 1 : kind === 2 ? 2 : 4;
    if (at + more > packed.length) damagedAvro("a block is cut off");
    const size = kind === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
    const offset = kind === 1 ? ((tag >> 5) << 8) | (packed[at] ?? 0) : packed.readUIntLE(at, more);
    at += more;
    if (offset === 0 || offset > filled || filled + size > length)
      damagedAvro("a block refers to what is not there");
    // Byte by byte: what is copied may be what was just written.
    for (let i = 0; i < size; i++, filled++) out[filled] = out[filled - offset] ?? 0;
  }
  if (filled !== length) damagedAvro("a block is cut off");
  return out;
}
