import { damaged } from "./damaged-archive";

/** Calls `take` with the bytes that were sorted by what follows them, in their own order. */
export function inverseTransform(
  data: Uint32Array,
  length: number,
  origin: number,
  take: (byte: number) => void,
): void {
  const starts = new Uint32Array(256);
  for (let i = 0; i < length; i++) starts[data[i] ?? 0] = (starts[data[i] ?? 0] ?? 0) + 1;
  let sum = 0;
  for (let byte = 0; byte < 256; byte++) {
    const count = starts[byte] ?? 0;
    starts[byte] = sum;
    sum += count;
  }
  // The upper 24 bits lead on to the next byte.
  for (let i = 0; i < length; i++) {
    const byte = (data[i] ?? 0) & 0xff;
    const place = starts[byte] ?? 0;
    data[place] = ((data[place] ?? 0) | (i << 8)) >>> 0;
    starts[byte] = place + 1;
  }
  let at = (data[origin] ?? 0) >>> 8;
  for (let i = 0; i < length; i++) {
    const entry = data[at] ?? 0;
    take(entry & 0xff);
    at = entry >>> 8;
  }
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let i = 0; i < 8; i++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

/** Undoes the runs of four equal bytes and a count, and sums up what comes of it. */
export class RunDecoder {
  private bytes = Buffer.allocUnsafe(1 << 20);
  private length = 0;
  private crc = 0xffffffff;
  private last = -1;
  private same = 0;

  add(byte: number): void {
    if (this.same === 4) {
      for (let i = 0; i < byte; i++) this.put(this.last);
      this.same = 0;
      this.last = -1;
      return;
    }
    this.same = byte === this.last ? this.same + 1 : 1;
    this.last = byte;
    this.put(byte);
  }

  end(): { bytes: Buffer; check: number } {
    if (this.same === 4) damaged("bzip2");
    return { bytes: this.bytes.subarray(0, this.length), check: ~this.crc >>> 0 };
  }

  private put(byte: number): void {
    if (this.length === this.bytes.length) this.bytes = Buffer.concat([this.bytes], this.bytes.length * 2);
    this.bytes[this.length++] = byte;
    this.crc = (this.crc << 8) ^ (crcTable[((this.crc >>> 24) ^ byte) & 0xff] ?? 0);
  }
}
