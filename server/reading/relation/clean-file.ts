import { type FileHandle, open, rm } from "node:fs/promises";

const flushCharacters = 1 << 20;

/**
 * Writes rows as the one dialect the engine reads without any doubt: comma, every value quoted, quotes
 * doubled, null as nothing. Used for whatever the engine cannot read itself.
 */
export class CleanFile {
  rows = 0;
  longestRow = 0;
  bytes = 0;
  private parts: string[] = [];
  private pending = 0;

  private constructor(
    readonly path: string,
    private readonly file: FileHandle,
  ) {}

  static async create(path: string): Promise<CleanFile> {
    return new CleanFile(path, await open(path, "w"));
  }

  /** @param lead an unquoted first value, such as the line number */
  add(lead: number | null, cells: readonly (string | null)[]): void {
    let row = lead === null ? "" : String(lead);
    for (const cell of cells) {
      if (cell === null) row += ",";
      else row += cell.includes('"') ? `,"${cell.replaceAll('"', '""')}"` : `,"${cell}"`;
    }
    row += "\n";
    this.parts.push(row);
    this.pending += row.length;
    this.rows++;
    if (row.length > this.longestRow) this.longestRow = row.length;
  }

  /** Whether enough is waiting that the caller should await {@link flush}. */
  get full(): boolean {
    return this.pending >= flushCharacters;
  }

  async flush(): Promise<void> {
    if (this.parts.length === 0) return;
    const bytes = Buffer.from(this.parts.join(""), "utf8");
    this.parts = [];
    this.pending = 0;
    this.bytes += bytes.length;
    await this.file.write(bytes);
  }

  async close(): Promise<void> {
    await this.flush();
    await this.file.close();
  }

  /** Removes the file, whether it was closed or not. */
  async discard(): Promise<void> {
    await this.file.close();
    await rm(this.path, { force: true });
  }
}
