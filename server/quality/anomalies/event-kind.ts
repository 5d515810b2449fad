/** What an anomaly looks like with what was seen up to its point; a shift begins like a spike. */
export type Kind =
  | "gap"
  | "missing"
  | "spike"
  | "shift"
  | "trend"
  | "season"
  | "amplitude"
  | "stuck"
  | "spread"
  | "pattern";

/** Kind and the time (milliseconds) of the first point that belongs to it. */
export type Description = { kind: Kind; since: number };

/** Points that are looked at; the older part of them is what the others are compared with. */
const points = 64;
/** Distances from the middle, in usual ones, from which a point is out of place. */
const away = 3;
/** Points behind an alarm in which a spike can turn out to last. */
const following = 12;
/** Points after which it is told. */
const settling = 5;

/** Points from which on a rhythm that swings farther is told from a level that moved. */
const swinging = 3;

/** What a spike can turn out to be. */
const lasting: ReadonlySet<Kind> = new Set(["shift", "trend", "season", "amplitude", "stuck"]);

/** One value: as it was, and without what is usual at its time of the day, week or year. */
type Seen = { time: number; value: number; rest: number; usual: number | null };

/** Remembers the last points, to say of an alarm what it is and since when. */
export class EventKind {
  private readonly seen: Seen[] = [];
  private open: { kind: Kind; left: number } | null = null;

  /** `usual`: the value of this time in earlier periods; null where none is known. */
  add(time: number, value: number, usual: number | null): void {
    this.seen.push({ time, value, rest: value - (usual ?? 0), usual });
    if (this.seen.length > points) this.seen.shift();
  }

  /**
   * Of the last point: its kind where it alarms, and later once where what began as a spike lasts. `ordinary`: whether
   * the value itself is an ordinary one of the series, at another time; `drifts`: whether many points alarm, none of
   * which is far off.
   */
  describe(alarms: boolean, ordinary: boolean, drifts: boolean): Description | null {
    if (alarms) {
      const found = drifts ? this.kindOf(false, 1) : this.kindOf(ordinary, away);
      this.open = { kind: found.kind, left: following };
      return found;
    }
    if (this.open?.kind !== "spike" || this.open.left-- <= 0) return null;
    if (this.open.left > following - settling) return null;
    const found = this.kindOf(ordinary, away);
    if (!lasting.has(found.kind)) return null;
    this.open = null;
    return found;
  }

  private kindOf(ordinary: boolean, reach: number): Description {
    const { seen } = this;
    const last = seen.at(-1) ?? { time: 0, value: 0, rest: 0 };
    const same = this.standing();
    if (same >= 4) return { kind: "stuck", since: seen.at(-same)?.time ?? last.time };
    const older = seen.slice(0, Math.max(8, seen.length - 16)).map(({ rest }) => rest);
    const centre = median(older);
    const scale = 1.4826 * median(older.map((x) => Math.abs(x - centre)));
    const side = Math.sign(last.rest - centre);
    let run = 0;
    while (run < seen.length && side * ((seen.at(-1 - run)?.rest ?? centre) - centre) > reach * scale) run++;
    const since = seen.at(-Math.max(1, run))?.time ?? last.time;
    if (run === 0) return { kind: this.spreads(centre, scale) ? "spread" : "pattern", since };
    if (run <= 2) return { kind: "spike", since };
    if (this.swings(run)) return { kind: "amplitude", since };
    const moved = seen.slice(-run).map(({ rest }) => rest - centre);
    const half = moved.length >> 1;
    const growth = Math.abs(median(moved.slice(-half)) - median(moved.slice(0, half)));
    if (run < 4 || growth <= 0.5 * Math.abs(median(moved))) return { kind: "shift", since };
    return { kind: ordinary ? "season" : "trend", since };
  }

  /** Points at the end that are equal, in a series whose neighbours seldom are. */
  private standing(): number {
    const { seen } = this;
    let same = 1;
    while (same < seen.length && seen.at(-1 - same)?.value === seen.at(-1)?.value) same++;
    const before = seen.slice(0, -same);
    const repeated = before.filter(({ value }, i) => i > 0 && value === before[i - 1]?.value).length;
    return repeated <= before.length / 10 ? same : 1;
  }

  /** Whether the last points are off by the more, the farther their usual values are from the middle of the rhythm. */
  private swings(run: number): boolean {
    const late = this.seen.slice(-run);
    const usual = this.seen.flatMap((one) => (one.usual === null ? [] : [one.usual]));
    if (run < swinging || usual.length < this.seen.length) return false;
    const middle = (Math.max(...usual) + Math.min(...usual)) / 2;
    const turns = late.map((one) => (one.usual ?? middle) - middle);
    const rest = late.map((one) => one.rest);
    const mean = rest.reduce((sum, x) => sum + x, 0) / run;
    const squares = turns.reduce((sum, x) => sum + x * x, 0);
    const slope = rest.reduce((sum, x, i) => sum + x * (turns[i] ?? 0), 0) / Math.max(squares, 1e-300);
    const bySwing = rest.reduce((sum, x, i) => sum + (x - slope * (turns[i] ?? 0)) ** 2, 0);
    const byShift = rest.reduce((sum, x) => sum + (x - mean) ** 2, 0);
    return bySwing < 0.5 * byShift;
  }

  private spreads(centre: number, scale: number): boolean {
    const late = this.seen.slice(-8).map(({ rest }) => Math.abs(rest - centre));
    return 1.4826 * median(late) > 1.8 * scale;
  }
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
