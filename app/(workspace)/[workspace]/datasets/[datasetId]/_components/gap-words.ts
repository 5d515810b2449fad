import type { DateGaps } from "@/server/profiling/schema";

const seconds: [size: number, word: string][] = [
  [604_800, "week"],
  [86_400, "day"],
  [3600, "hour"],
  [60, "minute"],
  [1, "second"],
];

/** The usual step: "every day", "every 15 minutes", "every quarter". */
export function rhythmWords({ unit, size }: Pick<DateGaps, "unit" | "size">): string {
  if (unit === "month") {
    if (size % 12 === 0) return every(size / 12, "year");
    return size === 3 ? "every quarter" : every(size, "month");
  }
  const length = unit === "day" ? size * 86_400 : size;
  const [largest, word] = seconds.find(([one]) => length % one === 0) ?? [1, "second"];
  return every(length / largest, word);
}

const every = (n: number, word: string) => (n === 1 ? `every ${word}` : `every ${n} ${word}s`);

/** How much is missing: "no gaps", "2 gaps, 4 moments missing". */
export function gapWords({ gaps, missing }: Pick<DateGaps, "gaps" | "missing">): string {
  if (gaps === 0) return "no gaps";
  return `${gaps === 1 ? "1 gap" : `${gaps} gaps`}, ${missing === 1 ? "1 moment" : `${missing} moments`} missing`;
}
