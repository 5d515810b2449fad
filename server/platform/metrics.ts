import {
  Counter,
  collectDefaultMetrics,
  Gauge,
  Histogram,
  type MetricObjectWithValues,
  Registry,
} from "prom-client";

/** All metrics of a process at one moment, as JSON another process can expose. */
export type MetricsSnapshot = MetricObjectWithValues<{
  value: number;
  labels: object;
  metricName?: string;
}>[];

/** Seconds, from a fast query to a long job. */
const defaultBuckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800];

// A bundler may load this module, and the classes it imports, more than once in a process; there is one
// registry all the same, and what is in it is known by its name, not by its class.
const slot = Symbol.for("atlas.metrics");
const shared = globalThis as { [slot]?: Registry };

/** The registry of this process, with the default process metrics. */
export function metricsRegistry(): Registry {
  let registry = shared[slot];
  if (!registry) {
    registry = new Registry();
    shared[slot] = registry;
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}

/** The counter of that name, made on first use. */
export function counter<L extends string>(name: string, help: string, labels: readonly L[] = []): Counter<L> {
  const known = metricsRegistry().getSingleMetric(name);
  return known
    ? (known as unknown as Counter<L>)
    : new Counter({ name, help, labelNames: labels, registers: [metricsRegistry()] });
}

/** The gauge of that name, made on first use. */
export function gauge<L extends string>(name: string, help: string, labels: readonly L[] = []): Gauge<L> {
  const known = metricsRegistry().getSingleMetric(name);
  return known
    ? (known as unknown as Gauge<L>)
    : new Gauge({ name, help, labelNames: labels, registers: [metricsRegistry()] });
}

/** The histogram of that name, made on first use. Durations are in seconds. */
export function histogram<L extends string>(
  name: string,
  help: string,
  labels: readonly L[] = [],
  buckets: readonly number[] = defaultBuckets,
): Histogram<L> {
  const known = metricsRegistry().getSingleMetric(name);
  return known
    ? (known as unknown as Histogram<L>)
    : new Histogram({
        name,
        help,
        labelNames: labels,
        buckets: [...buckets],
        registers: [metricsRegistry()],
      });
}

export async function metricsSnapshot(): Promise<MetricsSnapshot> {
  return (await metricsRegistry().getMetricsAsJSON()) as MetricsSnapshot;
}

/**
 * The metrics of this process and of others in the Prometheus text format. Every line carries the
 * label `process`, so that the same metric of several processes stays apart.
 */
export async function renderMetrics(
  process: string,
  others: { process: string; metrics: MetricsSnapshot }[] = [],
): Promise<string> {
  const families = new Map<string, { help: string; type: string; lines: string[] }>();
  for (const source of [{ process, metrics: await metricsSnapshot() }, ...others])
    for (const metric of source.metrics) {
      const family = families.get(metric.name) ?? { help: metric.help, type: String(metric.type), lines: [] };
      families.set(metric.name, family);
      for (const { metricName, labels, value } of metric.values)
        family.lines.push(
          `${metricName ?? metric.name}${labelText({ process: source.process, ...labels })} ${numberText(value)}`,
        );
    }
  return [...families]
    .map(([name, { help, type, lines }]) =>
      [
        `# HELP ${name} ${help.replaceAll("\\", "\\\\").replaceAll("\n", "\\n")}`,
        `# TYPE ${name} ${type}`,
        ...lines,
        "",
      ].join("\n"),
    )
    .join("\n");
}

function labelText(labels: object): string {
  const pairs = Object.entries(labels).map(
    ([key, value]) =>
      `${key}="${String(value).replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll('"', '\\"')}"`,
  );
  return `{${pairs.join(",")}}`;
}

function numberText(value: number): string {
  if (value === Number.POSITIVE_INFINITY) return "+Inf";
  return value === Number.NEGATIVE_INFINITY ? "-Inf" : String(value);
}
