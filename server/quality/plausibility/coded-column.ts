/** A column with every different value numbered in the order the values occur. */
export type Coded = {
  /** The number of the value in each row, -1 where it is missing. */
  codes: Int32Array;
  /** Rows per value. */
  counts: Int32Array;
  /** Rows with a value. */
  present: number;
  /** Rows of the most frequent value. */
  largest: number;
};

/** The texts behind the numbers. */
export type CodedTexts = Coded & { values: readonly string[] };

const firstSlots = 64;

/** Numbers pairs of 32-bit words in the order they come. */
export class Numbering {
  /** Number of the pair plus one, by hash; 0 where there is none. At most half of them are taken. */
  private slots = new Int32Array(firstSlots);
  private low = new Uint32Array(firstSlots / 2);
  private high = new Uint32Array(firstSlots / 2);
  size = 0;

  numberOf(low: number, high: number): number {
    const mask = this.slots.length - 1;
    let at = mixed(low, high) & mask;
    for (let slot = this.slots[at] as number; slot !== 0; slot = this.slots[at] as number) {
      if (this.low[slot - 1] === low && this.high[slot - 1] === high) return slot - 1;
      at = (at + 1) & mask;
    }
    if (this.size === this.low.length) {
      this.grow();
      return this.numberOf(low, high);
    }
    this.low[this.size] = low;
    this.high[this.size] = high;
    this.slots[at] = ++this.size;
    return this.size - 1;
  }

  private grow(): void {
    this.low = grown(this.low);
    this.high = grown(this.high);
    this.slots = new Int32Array(this.slots.length * 2);
    const mask = this.slots.length - 1;
    for (let i = 0; i < this.size; i++) {
      let at = mixed(this.low[i] as number, this.high[i] as number) & mask;
      while (this.slots[at] !== 0) at = (at + 1) & mask;
      this.slots[at] = i + 1;
    }
  }
}

function grown(words: Uint32Array): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(words.length * 2);
  wider.set(words);
  return wider;
}

/** Spreads pairs over the slots whatever they are: hashes, or numbers of values. */
function mixed(low: number, high: number): number {
  const mix = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mix ^ (mix >>> 15);
}

/** The column whose rows have these numbers, of which there are `size`. */
export function codedColumn(codes: Int32Array, size: number): Coded {
  const counts = new Int32Array(size);
  let present = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number;
    if (code < 0) continue;
    counts[code] = (counts[code] as number) + 1;
    present++;
  }
  let largest = 0;
  for (const count of counts) if (count > largest) largest = count;
  return { codes, counts, present, largest };
}

/** Numbers the texts of a column as they come, row by row. */
export class TextNumbering {
  private readonly index = new Map<string, number>();
  private readonly codes: Int32Array;

  constructor(rows: number) {
    this.codes = new Int32Array(rows).fill(-1);
  }

  set(row: number, text: string): void {
    let code = this.index.get(text);
    if (code === undefined) {
      code = this.index.size;
      this.index.set(text, code);
    }
    this.codes[row] = code;
  }

  column(): CodedTexts {
    return { ...codedColumn(this.codes, this.index.size), values: [...this.index.keys()] };
  }
}

/** Share of the rows whose values have a length for it to be a usual one. */
const usualShare = 0.05;

/** Lengths that many values of the column have. */
export function usualLengths({ values, counts, present }: CodedTexts): Set<number> {
  const rows = new Map<number, number>();
  values.forEach(({ length }, i) => {
    rows.set(length, (rows.get(length) ?? 0) + (counts[i] ?? 0));
  });
  return new Set([...rows].flatMap(([length, n]) => (n >= present * usualShare ? [length] : [])));
}
