import { damaged } from "./damaged-archive";

/** Reads bits, the highest first, out of bytes that come in pieces. */
export class BitReader {
  private bytes: Buffer = Buffer.alloc(0);
  private at = 0;
  private value = 0;
  private left = 0;
  private final = false;

  constructor(private readonly chunks: AsyncIterator<Buffer>) {}

  /** Waits until so many bytes are at hand, or all there are. */
  async have(count: number): Promise<void> {
    if (this.final || this.bytes.length - this.at >= count) return;
    const parts = [this.bytes.subarray(this.at)];
    let size = parts[0]?.length ?? 0;
    this.at = 0;
    while (size < count) {
      const next = await this.chunks.next();
      if (next.done) {
        this.final = true;
        break;
      }
      parts.push(next.value);
      size += next.value.length;
    }
    this.bytes = Buffer.concat(parts);
  }

  ended(): boolean {
    return this.final && this.at >= this.bytes.length;
  }

  /** Goes on to the next whole byte. */
  align(): void {
    this.left = 0;
  }

  /** @param count at most 24 */
  read(count: number): number {
    while (this.left < count) {
      if (this.at >= this.bytes.length) damaged("bzip2");
      this.value = ((this.value << 8) | (this.bytes[this.at++] ?? 0)) & 0xffffffff;
      this.left += 8;
    }
    this.left -= count;
    return (this.value >>> this.left) & ((1 << count) - 1);
  }

  read32(): number {
    return (this.read(16) * 0x10000 + this.read(16)) >>> 0;
  }
}
