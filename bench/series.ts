import { createDetector } from "@/server/quality/detect-anomalies";
import {
  type Cadence,
  cadences,
  day,
  faults,
  noises,
  type Point,
  plainSeries,
  usualNoises,
} from "./series/generate";

/**
 * False alarms per month on series without a fault, and which faults are found and how soon, on generated series. Usage:
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

/**
 * Share of series in which the fault is found in time, by an alarm that the same series without it does not have, and
 * the points until then in the median.
 */
function detection(cadence: Cadence): string[] {
  const found = faults.map((): number[] => []);
  for (const noise of usualNoises)
    for (const seed of chosen) {
      const points = plainSeries(cadence, noise, seed);
      const at = Math.round(points.length * (0.6 + 0.03 * (seed % 10)));
      const usual = new Set(alarms(points));
      for (const [k, { within, apply }] of faults.entries()) {
        const reach = at + within(cadence);
        const first = alarms(apply(points, at, cadence).slice(0, reach)).find(
          (i) => i >= at && !usual.has(i),
        );
        if (first !== undefined) found[k]?.push(first - at);
      }
    }
  const all = chosen.length * usualNoises.length;
  return found.map((delays) => {
    const middle = delays.sort((a, b) => a - b)[delays.length >> 1];
    return `${Math.round((100 * delays.length) / all)}${middle ? ` (${middle})` : ""}`;
  });
}

const chosenCadences = cadences.filter(({ name }) => only === undefined || name === only);
const table = (names: readonly string[], row: (cadence: Cadence) => string[]) =>
  console.table(
    Object.fromEntries(
      chosenCadences.map((cadence) => {
        const values = row(cadence);
        return [cadence.name, Object.fromEntries(names.map((name, i) => [name, values[i]]))];
      }),
    ),
  );
console.log("False alarms a month, by noise");
table(noises, perMonth);
console.log("Faults found, % (points until the alarm, where not the first)");
table(
  faults.map(({ name }) => name),
  detection,
);
