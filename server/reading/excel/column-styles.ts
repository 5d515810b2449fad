/** Styles that columns give to their cells. Columns come in order, as runs; those that go back are left out. */
export class ColumnStyles {
  private readonly runs: { to: number; style: string | null }[] = [];

  /** Columns before `to` that no earlier run covers. */
  add(to: number, style: string | null): void {
    if (to > (this.runs.at(-1)?.to ?? 0)) this.runs.push({ to, style });
  }

  at(column: number): string | null {
    let low = 0;
    let high = this.runs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.runs[middle]?.to ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    return this.runs[low]?.style ?? null;
  }

  clear(): void {
    this.runs.length = 0;
  }
}
