/** Columns in the order in which they first occur. */
export class ColumnSet {
  readonly names: string[] = [];
  private readonly index = new Map<string, number>();

  /** @param key identity of the path, which unlike its name is never ambiguous */
  position(key: string, name: string): number {
    const known = this.index.get(key);
    if (known !== undefined) return known;
    const position = this.names.length;
    this.index.set(key, position);
    this.names.push(name);
    return position;
  }

  /** Gives the first columns other names; what they hold stays. */
  rename(names: readonly string[]): void {
    this.names.splice(0, names.length, ...names);
  }
}
