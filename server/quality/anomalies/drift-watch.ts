import { RunningMean, RunningScale, warmUp } from "./robust";

/** Points whose mean is compared with all before them. */
const late = 8;
/** Degrees of freedom of the spread that means are taken to have. */
const freedom = 8;

/**
 * Watches whether the last values lie elsewhere than all before them: what creeps away is at no point far from its
 * neighbours. Where neighbours are alike anyway (a random walk, steady growth), a mean of them tells as much less.
 */
export class DriftWatch {
  private readonly last: number[] = [];
  private readonly level = new RunningMean(0.005);
  private readonly spread = new RunningScale(0.005);
  private readonly squares = new RunningMean(0.005);
  private readonly products = new RunningMean(0.005);
  private before = 0;
  private armed = true;

  /** -log10 of the probability of so large a difference, where one begins; it has to go before another is told. */
  next(value: number, floor: number, alarm: number): number {
    this.last.push(value);
    if (this.last.length > late) this.learn(this.last.shift() ?? value);
    if (this.spread.seen < warmUp) return 0;
    const mean = this.last.reduce((sum, x) => sum + x, 0) / late;
    const alike = Math.max(0, Math.min(0.97, this.products.value / Math.max(this.squares.value, 1e-300)));
    const share = (1 / late + 1 / this.spread.seen) * ((1 + alike) / (1 - alike));
    const deviation = Math.abs(mean - this.level.value) / (this.spread.get(floor) * Math.sqrt(share));
    const degrees = Math.min(freedom, this.spread.seen / 3);
    const surprise = (degrees / 2) * Math.log10(1 + deviation ** 2 / degrees);
    const told = this.armed && surprise >= alarm;
    if (told) this.armed = false;
    else if (surprise < alarm / 2) this.armed = true;
    return told ? surprise : 0;
  }

  private learn(value: number): void {
    const residual = this.level.seen > 0 ? value - this.level.value : 0;
    this.level.add(value);
    if (this.level.seen === 1) return;
    this.spread.add(residual);
    this.squares.add(residual ** 2);
    this.products.add(residual * this.before);
    this.before = residual;
  }
}
