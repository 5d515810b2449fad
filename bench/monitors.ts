import { createDetector } from "@/server/quality/detect-anomalies";
import { blindMonitors } from "./series/blind-monitors";
import { day } from "./series/generate";
import { type Monitor, monitored, monitors } from "./series/monitors";

/**
 * Faults found within their windows, alarms outside of them and alarms a month without any fault, on series in the
 * likeness of machines, roads, shops and crowds. Usage: `npx tsx bench/monitors.ts [seeds] [blind]`.
 */
const [seeds = "8", which] = process.argv.slice(2);

function judge(monitor: Monitor, seed: number, faults: number) {
  const { points, windows } = monitored(monitor, seed, faults);
  const detector = createDetector();
  const alarms = points.flatMap((point, i) => (detector.next(point).anomaly ? [i] : []));
  const inside = (at: number) => windows.some(([from, to]) => at >= from && at <= to);
  return {
    windows: windows.length,
    found: windows.filter(([from, to]) => alarms.some((at) => at >= from && at <= to)).length,
    outside: alarms.filter((at) => !inside(at)).length,
    months: ((points.at(-1)?.time ?? 0) - (points[0]?.time ?? 0)) / (30 * day),
  };
}

function row(monitor: Monitor) {
  const sum = { windows: 0, found: 0, outside: 0, months: 0, clean: 0, cleanMonths: 0 };
  for (let seed = 1; seed <= Number(seeds); seed++) {
    const faulty = judge(monitor, seed, seed % 3 === 1 ? 3 : 2);
    const clean = judge(monitor, 100 + seed, 0);
    sum.windows += faulty.windows;
    sum.found += faulty.found;
    sum.outside += faulty.outside;
    sum.months += faulty.months;
    sum.clean += clean.outside;
    sum.cleanMonths += clean.months;
  }
  return {
    found: `${sum.found} of ${sum.windows}`,
    "others a month": (sum.outside / sum.months).toFixed(2),
    "a month without faults": (sum.clean / sum.cleanMonths).toFixed(2),
  };
}

const chosen = which === "blind" ? blindMonitors : monitors;
console.table(Object.fromEntries(chosen.map((monitor) => [monitor.name, row(monitor)])));
