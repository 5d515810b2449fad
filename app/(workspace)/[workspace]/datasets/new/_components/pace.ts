/** How much had been sent at a moment, in milliseconds and bytes. */
export type Sample = { at: number; sent: number };

/** What happened longer ago says little about what comes next. */
const windowMs = 5000;

/** The samples with a new one, without those that are too old to count. */
export function withSample(samples: readonly Sample[], sample: Sample): Sample[] {
  const kept = samples.filter(({ at }) => at > sample.at - windowMs);
  return [...kept.slice(-50), sample];
}

/** Bytes per second over the last moments, or null while there is too little to tell. */
export function speedOf(samples: readonly Sample[]): number | null {
  const [first, last] = [samples[0], samples.at(-1)];
  if (!first || !last || last.at - first.at < 500) return null;
  return ((last.sent - first.sent) / (last.at - first.at)) * 1000;
}

/** Milliseconds until all bytes are sent at the present speed. */
export function timeLeftOf(samples: readonly Sample[], bytes: number): number | null {
  const speed = speedOf(samples);
  const sent = samples.at(-1)?.sent ?? 0;
  return speed === null || speed <= 0 ? null : ((bytes - sent) / speed) * 1000;
}
