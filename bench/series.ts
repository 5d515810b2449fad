import { createDetector } from "@/server/quality/detect-anomalies";
import { type Cadence, cadences, day, faults, noises, type Point, plainSeries } from "./series/generate";

/**
 * False alarms per month on series without a fault, and which faults are found, on generated series. Usage:
 * `npx tsx bench/series.ts [seeds] [first seed] [cadence]`.
 */
const [seeds = "4", firstSeed = "1", only] = process.argv.slice(2);
const chosen = Array.from({ length: Number(seeds) }, (_, i) => Number(firstSeed) + i);

function alarms(points: Point[]): number[] {
  const detector = createDetector();
  return points.flatMap((point, i) => (detector.next(point).anomaly ? [i] : []));
}

/** Alarms per month of 30 days; series of slow cadence have few points in one. */
function perMonth(cadence: Cadence): string[] {
  return noises.map((noise) => {
    let found = 0;
    let months = 0;
    for (const seed of chosen) {
      const points = plainSeries(cadence, noise, seed);
      found += alarms(points).length;
      months += ((points.at(-1)?.time ?? 0) - (points[0]?.time ?? 0)) / (30 * day);
    }
    return (found / months).toFixed(2);
  });
}

/** Share of series in which the fault is found in time: an alarm that the same series without it does not have. */
function detection(cadence: Cadence): string[] {
  return faults.map(({ within, apply }) => {
    let found = 0;
    let all = 0;
    for (const noise of noises)
      for (const seed of chosen) {
        const points = plainSeries(cadence, noise, seed);
        const at = Math.round(points.length * (0.6 + 0.03 * (seed % 10)));
        const usual = new Set(alarms(points));
        const reach = within(cadence);
        const hit = alarms(apply(points, at, cadence)).some(
          (i) => i >= at && i < at + reach && !usual.has(i),
        );
        all++;
        if (hit) found++;
      }
    return `${Math.round((100 * found) / all)}`;
  });
}

const rows = cadences
  .filter(({ name }) => only === undefined || name === only)
  .map((cadence) => ({
    cadence: cadence.name,
    ...Object.fromEntries(perMonth(cadence).map((rate, i) => [`${noises[i]} /month`, rate])),
    ...Object.fromEntries(detection(cadence).map((share, i) => [`${faults[i]?.name} %`, share])),
  }));
console.table(rows);
