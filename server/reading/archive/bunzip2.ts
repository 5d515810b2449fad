import { BitReader } from "./bit-reader";
import { inverseTransform, RunDecoder } from "./bzip2-block";
import { damaged } from "./damaged-archive";

const blockMark = [0x314159, 0x265359] as const;
const endMark = [0x177245, 0x385090] as const;
const groupSize = 50;
const longestCode = 20;
/** More than the packed bytes of any block. */
const enough = 2_000_000;

/** Unpacks bzip2, also several streams one behind the other as parallel packers write them. */
export async function* bunzip2(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const bits = new BitReader(chunks[Symbol.asyncIterator]());
  for (let first = true; ; first = false) {
    await bits.have(enough);
    bits.align();
    if (!first && bits.ended()) return;
    // Zeros behind the last stream fill a block of a tape or a disk.
    if (bits.read(24) !== 0x42_5a_68) {
      if (first) damaged("bzip2");
      return;
    }
    const level = bits.read(8) - 0x30;
    if (level < 1 || level > 9) damaged("bzip2");
    yield* streamBlocks(bits, level * 100_000);
  }
}

async function* streamBlocks(bits: BitReader, size: number): AsyncGenerator<Buffer> {
  for (let combined = 0; ; ) {
    await bits.have(enough);
    const mark = [bits.read(24), bits.read(24)];
    const sum = bits.read32();
    if (mark[0] === endMark[0] && mark[1] === endMark[1]) {
      if (sum !== combined >>> 0) damaged("bzip2");
      return;
    }
    if (mark[0] !== blockMark[0] || mark[1] !== blockMark[1]) damaged("bzip2");
    const { bytes, check } = block(bits, size);
    if (check !== sum) damaged("bzip2");
    combined = ((combined << 1) | (combined >>> 31)) ^ sum;
    yield bytes;
  }
}

function block(bits: BitReader, size: number): { bytes: Buffer; check: number } {
  // Randomised blocks were given up in 1997.
  if (bits.read(1) === 1) damaged("bzip2");
  const origin = bits.read(24);
  const symbols = usedSymbols(bits);
  const alphabet = symbols.length + 2;
  const groups = bits.read(3);
  const count = bits.read(15);
  if (groups < 2 || groups > 6 || count < 1 || symbols.length === 0) damaged("bzip2");
  const selectors = readSelectors(bits, groups, count);
  const tables = Array.from({ length: groups }, () => new CodeTable(readLengths(bits, alphabet)));
  const data = new Uint32Array(size);
  const length = readSymbols(bits, symbols, selectors, tables, data);
  if (origin >= length) damaged("bzip2");
  const runs = new RunDecoder();
  inverseTransform(data, length, origin, (byte) => runs.add(byte));
  return runs.end();
}

function usedSymbols(bits: BitReader): number[] {
  const symbols: number[] = [];
  const ranges = bits.read(16);
  for (let high = 0; high < 16; high++) {
    if ((ranges & (0x8000 >> high)) === 0) continue;
    const used = bits.read(16);
    for (let low = 0; low < 16; low++) if ((used & (0x8000 >> low)) !== 0) symbols.push(high * 16 + low);
  }
  return symbols;
}

function readSelectors(bits: BitReader, groups: number, count: number): Uint8Array {
  const order = Array.from({ length: groups }, (_, index) => index);
  const selectors = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    let place = 0;
    while (bits.read(1) === 1) if (++place >= groups) damaged("bzip2");
    const [chosen = 0] = order.splice(place, 1);
    order.unshift(chosen);
    selectors[i] = chosen;
  }
  return selectors;
}

function readLengths(bits: BitReader, alphabet: number): Uint8Array {
  const lengths = new Uint8Array(alphabet);
  let length = bits.read(5);
  for (let symbol = 0; symbol < alphabet; symbol++) {
    while (bits.read(1) === 1) length += bits.read(1) === 0 ? 1 : -1;
    if (length < 1 || length > longestCode) damaged("bzip2");
    lengths[symbol] = length;
  }
  return lengths;
}

/** Canonical codes by their lengths. */
class CodeTable {
  private readonly limit = new Int32Array(longestCode + 2).fill(-1);
  private readonly base = new Int32Array(longestCode + 2);
  private readonly order: number[] = [];

  constructor(lengths: Uint8Array) {
    let code = 0;
    for (let length = 1; length <= longestCode; length++) {
      this.base[length] = this.order.length - code;
      for (let symbol = 0; symbol < lengths.length; symbol++)
        if (lengths[symbol] === length) {
          this.order.push(symbol);
          code++;
        }
      this.limit[length] = code - 1;
      code <<= 1;
    }
  }

  read(bits: BitReader): number {
    let code = 0;
    for (let length = 1; length <= longestCode; length++) {
      code = (code << 1) | bits.read(1);
      if (code <= (this.limit[length] ?? -1)) {
        const symbol = this.order[code + (this.base[length] ?? 0)];
        if (symbol !== undefined) return symbol;
      }
    }
    return damaged("bzip2");
  }
}

/** Undoes the move to the front and the runs of the front; returns the number of bytes. */
function readSymbols(
  bits: BitReader,
  symbols: number[],
  selectors: Uint8Array,
  tables: CodeTable[],
  data: Uint32Array,
): number {
  const front = [...symbols];
  const last = symbols.length + 1;
  let length = 0;
  let run = 0;
  let weight = 1;
  for (let at = 0; ; at++) {
    const table = tables[selectors[Math.floor(at / groupSize)] ?? -1];
    if (!table) return damaged("bzip2");
    const symbol = table.read(bits);
    if (symbol <= 1) {
      run += weight << symbol;
      weight <<= 1;
      if (run > data.length) damaged("bzip2");
      continue;
    }
    if (run > 0) {
      if (length + run > data.length) damaged("bzip2");
      data.fill(front[0] ?? 0, length, length + run);
      length += run;
      run = 0;
      weight = 1;
    }
    if (symbol === last) return length;
    const [byte = 0] = front.splice(symbol - 1, 1);
    front.unshift(byte);
    if (length >= data.length) damaged("bzip2");
    data[length++] = byte;
  }
}
