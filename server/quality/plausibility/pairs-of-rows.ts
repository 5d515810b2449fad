import { type Coded, Numbering } from "./coded-column";

type RowPair = readonly [number, number];

/** By which rows were paired: a column, or two; `grouped` tells the rows that share theirs with few others. */
type Block = { columns: readonly Coded[]; grouped: Uint8Array };

/**
 * Pairs of rows that share a value which few rows hold; over all columns that are asked for each pair once, until
 * there are too many. A pair was seen if an earlier column made it: so none need be remembered.
 */
export class PairsOfRows {
  private readonly blocks: Block[] = [];
  private made = 0;
  /** Whether there were more than were asked for. */
  isCut = false;

  /**
   * @param mostSharing rows that may share a value
   * @param most pairs altogether
   */
  constructor(
    private readonly mostSharing: number,
    private readonly most: number,
  ) {}

  /** Pairs that share a value of the column, by value in the order they occur. */
  *sharing(column: Coded): Generator<RowPair> {
    yield* this.pair([column], column.codes, column.counts.length);
  }

  /** Pairs that share the values of both columns. */
  *sharingBoth(x: Coded, y: Coded): Generator<RowPair> {
    const numbering = new Numbering();
    const codes = new Int32Array(x.codes.length).fill(-1);
    for (let row = 0; row < codes.length; row++) {
      const [a, b] = [x.codes[row] as number, y.codes[row] as number];
      if (a >= 0 && b >= 0) codes[row] = numbering.numberOf(a, b);
    }
    yield* this.pair([x, y], codes, numbering.size);
  }

  private *pair(columns: readonly Coded[], codes: Int32Array, size: number): Generator<RowPair> {
    const { starts, rows, grouped } = this.smallGroups(codes, size);
    for (let g = 0; g + 1 < starts.length; g++) {
      const to = starts[g + 1] as number;
      for (let i = starts[g] as number; i < to; i++)
        for (let k = i + 1; k < to; k++) {
          const [a, b] = [rows[i] as number, rows[k] as number];
          if (this.wasMade(a, b)) continue;
          if (this.made >= this.most) {
            this.isCut = true;
            return;
          }
          this.made++;
          yield [a, b];
        }
    }
    this.blocks.push({ columns, grouped });
  }

  private wasMade(a: number, b: number): boolean {
    return this.blocks.some(
      ({ columns, grouped }) =>
        grouped[a] === 1 && grouped[b] === 1 && columns.every(({ codes }) => codes[a] === codes[b]),
    );
  }

  /** Rows of the values that two rows or a few more hold, value by value. */
  private smallGroups(codes: Int32Array, size: number) {
    const next = new Int32Array(size);
    for (const code of codes) if (code >= 0) next[code] = (next[code] as number) + 1;
    const starts: number[] = [];
    let total = 0;
    next.forEach((count, code) => {
      const small = count >= 2 && count <= this.mostSharing;
      if (small) starts.push(total);
      next[code] = small ? total : -1;
      if (small) total += count;
    });
    starts.push(total);
    const rows = new Int32Array(total);
    const grouped = new Uint8Array(codes.length);
    for (let row = 0; row < codes.length; row++) {
      const code = codes[row] as number;
      const at = code < 0 ? -1 : (next[code] as number);
      if (at < 0) continue;
      rows[at] = row;
      next[code] = at + 1;
      grouped[row] = 1;
    }
    return { starts, rows, grouped };
  }
}
