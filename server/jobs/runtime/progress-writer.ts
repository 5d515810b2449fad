/** Writes the newest of many values, at most once per interval, and the last one in the end. */
export class ProgressWriter {
  private pending: { fraction: number; text: string | null } | undefined;
  private timer: NodeJS.Timeout | undefined;
  private lastWrite = Number.NEGATIVE_INFINITY;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly intervalMs: number,
    private readonly write: (fraction: number, text: string | null) => Promise<void>,
  ) {}

  set(fraction: number, text?: string): void {
    const safe = Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
    this.pending = { fraction: safe, text: text ?? null };
    if (this.timer) return;
    const wait = this.lastWrite + this.intervalMs - performance.now();
    this.timer = setTimeout(() => this.flush(), Math.max(0, wait));
  }

  async close(): Promise<void> {
    this.flush();
    await this.writing;
  }

  private flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    const value = this.pending;
    if (!value) return;
    this.pending = undefined;
    this.lastWrite = performance.now();
    // Progress is a courtesy: when it cannot be written the job goes on all the same.
    this.writing = this.writing.then(() => this.write(value.fraction, value.text)).catch(() => undefined);
  }
}
