/** Narrow no-break space: groups digits and parts numbers from units without breaking the line. */
const thin = "\u202f";

/** A count of things. 64-bit integers travel as text and keep every digit. */
export type Count = number | bigint | string;

/** `1234567` → `1 234 567`; decimals keep `digits` places. */
export function formatNumber(value: Count, digits = 0): string {
  const text = typeof value === "number" ? fixed(value, digits) : String(value);
  const [whole = "", fraction] = text.split(".");
  const sign = whole.startsWith("-") ? "−" : "";
  const grouped = whole.replace("-", "").replace(/\B(?=(\d{3})+$)/g, thin);
  return `${sign}${grouped}${fraction ? `.${fraction}` : ""}`;
}

function fixed(value: number, digits: number): string {
  if (!Number.isFinite(value)) return String(value);
  return Number.isInteger(value) && digits === 0 ? BigInt(value).toString() : value.toFixed(digits);
}

/** `0.9834` → `98.3%`. Never rounds an imperfect share up to 100% nor a present one down to 0%. */
export function formatShare(share: number, digits = 1): string {
  const percent = share * 100;
  const step = 10 ** -digits;
  if (percent > 100 - step && percent < 100) return `>${(100 - step).toFixed(digits)}%`;
  if (percent > 0 && percent < step) return `<${step.toFixed(digits)}%`;
  return `${Number.isInteger(percent) ? percent : percent.toFixed(digits)}%`;
}

const byteUnits = ["B", "KiB", "MiB", "GiB", "TiB", "PiB"];

/** Binary units, three significant figures: `1.41 MiB`. */
export function formatBytes(value: Count): string {
  let size = Number(value);
  let unit = 0;
  while (size >= 1024 && unit < byteUnits.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const digits = unit === 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
  return `${size.toFixed(digits)}${thin}${byteUnits[unit]}`;
}

/** A duration in milliseconds as people say it: `420 ms`, `3.2 s`, `2 min 5 s`, `1 h 4 min`, `3 d 2 h`. */
export function formatDuration(milliseconds: number): string {
  const ms = Math.max(0, milliseconds);
  if (ms < 1000) return `${Math.round(ms)}${thin}ms`;
  if (ms < 9_950) return `${(ms / 1000).toFixed(1)}${thin}s`;
  const seconds = Math.round(ms / 1000);
  if (seconds < 60) return `${seconds}${thin}s`;
  if (seconds < 3600) return pair(Math.floor(seconds / 60), "min", seconds % 60, "s");
  const minutes = Math.round(seconds / 60);
  if (minutes < 1440) return pair(Math.floor(minutes / 60), "h", minutes % 60, "min");
  const hours = Math.round(minutes / 60);
  return pair(Math.floor(hours / 24), "d", hours % 24, "h");
}

function pair(first: number, unit: string, second: number, smaller: string): string {
  const head = `${first}${thin}${unit}`;
  return second === 0 ? head : `${head} ${second}${thin}${smaller}`;
}
