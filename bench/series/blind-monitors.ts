import { day, hour, normal } from "./generate";
import {
  bump,
  capped,
  count,
  hourOf,
  isWeekend,
  lasting,
  type Monitor,
  minutes5,
  pareto,
  plus,
  quantised,
  remembering,
  times,
  waking,
} from "./monitors";

/** Nothing of the detector is chosen by these: they only confirm what was chosen by the others. */
export const blindMonitors: Monitor[] = [
  {
    name: "occupancy of a road",
    step: minutes5,
    points: 2500,
    irregular: true,
    usual: (random) => (time) => {
      const rush = isWeekend(time) ? 3 * bump(time, 14, 3) : 14 * bump(time, 8, 1) + 16 * bump(time, 17, 1.5);
      return quantised(Math.max(0, (1 + 4 * waking(time) + rush) * Math.exp(0.3 * normal(random))), 0.01);
    },
    faults: capped([plus(35, 8), plus(14, 30), plus(60, 2)], 100),
  },
  {
    name: "travel times",
    step: minutes5,
    points: 2400,
    irregular: true,
    usual: (random) => (time) => {
      const rush = isWeekend(time) ? 0 : 160 * bump(time, 8, 1) + 220 * bump(time, 17, 1.3);
      const slow = random() < 0.01 ? 150 * pareto(random, 2) : 0;
      return Math.round((110 + rush * random() + slow) * Math.exp(0.12 * normal(random)));
    },
    faults: [plus(2500, 2), plus(700, 12), times(2, 80)],
  },
  {
    name: "rides in a city",
    step: hour / 2,
    points: 8000,
    usual: (random) => {
      const weather = remembering(random, 0.98);
      return (time) => {
        const night = isWeekend(time) ? 5000 * bump(time, 1, 2) : 0;
        const level = 3000 + 17_000 * waking(time) + 6000 * bump(time, 19, 2) + night;
        return Math.round(level * Math.exp(0.05 * weather() + 0.025 * normal(random)));
      };
    },
    faults: [times(0.35, 40), times(0.6, 48), times(1.5, 14), times(0.05, 20)],
  },
  {
    name: "memory that fills and is freed",
    step: minutes5,
    points: 4032,
    usual: (random) => {
      let used = 40;
      return () => {
        used = used > 75 ? 40 + 2 * normal(random) : used + 0.12 * (1 + 0.5 * normal(random));
        return quantised(used + 0.4 * normal(random), 0.01);
      };
    },
    faults: capped([plus(18, 3), plus(-30, 60), lasting(80, (value, k) => value + 0.3 * k)], 100),
  },
  {
    name: "latency of a service",
    step: minutes5,
    points: 4032,
    usual: (random) => {
      const noise = remembering(random, 0.4);
      return (time) => {
        const outlier = random() < 0.004 ? 20 * pareto(random, 2.5) : 0;
        return quantised((42 + 4 * waking(time)) * Math.exp(0.03 * noise()) + outlier, 0.002);
      };
    },
    faults: [times(1.35, 200), times(6, 2), times(2.2, 20), times(0.6, 40)],
  },
  {
    name: "page views, with holidays and a change of clocks",
    step: hour,
    points: 4000,
    usual: (random) => (time, i) => {
      const local = time + (i > 2400 ? hour : 0);
      const free = isWeekend(local) || Math.floor(local / day) % 37 === 5;
      return count((400 + 3000 * waking(local) + 1500 * bump(local, 20, 2)) * (free ? 0.7 : 1), 150, random);
    },
    faults: [times(0, 2), times(2.5, 3), times(0.5, 24), times(1.5, 200)],
  },
  {
    name: "jobs that wait",
    step: minutes5,
    points: 6000,
    usual: (random) => (time) => count(hourOf(time) < 1 ? 9 : 0.6 + 1.5 * waking(time), 3, random),
    faults: [plus(60, 12), plus(9, 150), plus(180)],
  },
  {
    name: "processor with deployments",
    step: minutes5,
    points: 8000,
    usual: (random) => {
      const noise = remembering(random, 0.3);
      return (time, i) => {
        const used = 35 + 4 * Math.sin(i / 900) + 10 * waking(time) + 2.5 * noise();
        return quantised(Math.max(0, Math.min(100, used)), 0.1);
      };
    },
    faults: capped([plus(22, 2000), plus(90, 6), plus(-18, 400), lasting(60, () => 100)], 100),
  },
  {
    name: "visitors by the day",
    step: day,
    points: 420,
    usual: (random) => (time, i) => {
      const year = 1 + 0.2 * Math.sin((2 * Math.PI * i) / 365);
      return Math.round(340 * year * (isWeekend(time) ? 1.7 : 1) * Math.exp(0.14 * normal(random)));
    },
    faults: [times(0), times(3), times(0.4, 20), times(1.9, 30)],
  },
];
