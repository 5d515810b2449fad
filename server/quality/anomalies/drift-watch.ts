import { RunningMean, RunningScale, warmUp } from "./robust";

/** Points whose middle is compared with all before them: a burst of three is no drift. */
const late = 8;
/** Variance of a middle value against that of a mean. */
const middle = Math.PI / 2;
/** Degrees of freedom of the spread that means are taken to have. */
const freedom = 8;

/**
 * Watches whether the last values lie elsewhere than all before them: what creeps away is at no point far from its
 * neighbours. Where neighbours are alike anyway (a random walk, steady growth), their middle tells as much less.
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
    const sorted = [...this.last].sort((a, b) => a - b);
    const centre = ((sorted[late / 2 - 1] ?? 0) + (sorted[late / 2] ?? 0)) / 2;
    const alike = Math.max(0, Math.min(0.97, this.products.value / Math.max(this.squares.value, 1e-300)));
    const share = (middle / late + 1 / this.spread.seen) * ((1 + alike) / (1 - alike));
    const deviation = Math.abs(centre - this.level.value) / (this.spread.get(floor) * Math.sqrt(share));
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
