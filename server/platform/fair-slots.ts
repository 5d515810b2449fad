/** Places that are shared by many, of which one alone may never hold all. */
export class FairSlots {
  private readonly held = new Map<string, number>();
  private readonly waiting: { key: string; enter: () => void }[] = [];
  private free: number;

  /** `slots` places, at most `each` of them for one key. */
  constructor(
    slots: number,
    private readonly each: number,
  ) {
    this.free = slots;
  }

  /** Resolves when there is a place for this key; call the answer to give it back. Who came first goes first. */
  async take(key: string): Promise<() => void> {
    if (this.mayEnter(key)) this.enter(key);
    else await new Promise<void>((enter) => this.waiting.push({ key, enter }));
    let given = false;
    return () => {
      if (given) return;
      given = true;
      this.leave(key);
    };
  }

  private mayEnter(key: string): boolean {
    return this.free > 0 && (this.held.get(key) ?? 0) < this.each;
  }

  private enter(key: string): void {
    this.free -= 1;
    this.held.set(key, (this.held.get(key) ?? 0) + 1);
  }

  private leave(key: string): void {
    this.free += 1;
    const left = (this.held.get(key) ?? 0) - 1;
    if (left > 0) this.held.set(key, left);
    else this.held.delete(key);
    const next = this.waiting.findIndex((waiter) => this.mayEnter(waiter.key));
    const [waiter] = next === -1 ? [] : this.waiting.splice(next, 1);
    if (!waiter) return;
    this.enter(waiter.key);
    waiter.enter();
  }
}
