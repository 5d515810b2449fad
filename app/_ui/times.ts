const steps: [limit: number, unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  [60, "second", 1],
  [3600, "minute", 60],
  [86_400, "hour", 3600],
  [86_400 * 100, "day", 86_400],
  [86_400 * 365, "month", 86_400 * 30.44],
  [Number.POSITIVE_INFINITY, "year", 86_400 * 365.25],
];

const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto", style: "short" });

/** `3 hr ago`, `yesterday`, `in 5 days`; below half a minute `just now`. */
export function formatRelative(at: Date, now: Date): string {
  const seconds = (at.getTime() - now.getTime()) / 1000;
  const distance = Math.abs(seconds);
  if (distance < 30) return "just now";
  for (const [limit, unit, size] of steps)
    if (distance < limit) return relative.format(Math.trunc(seconds / size), unit);
  return at.toISOString();
}

/** Date and time to the second with the zone, in the conventions of `locale`. */
export function formatAbsolute(at: Date, locale: string, zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "short",
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
}

/** Day and minute with the zone, where it must be short: `28 Nov, 23:38 CET`. */
export function formatDayAndMinute(at: Date, locale: string, zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    timeZoneName: "short",
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
}

/** The time of day to the second, as beside the lines of a log. */
export function formatClock(at: Date, locale: string, zone?: string): string {
  return new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    ...(zone ? { timeZone: zone } : {}),
  }).format(at);
}

/**
 * The locale dates are written in: the reader's own English if the browser asks for one, else British
 * English (day first, 24 hours), because the words around the dates are English.
 */
export function readerLocale(acceptLanguage: string | null): string {
  const wanted = (acceptLanguage ?? "").split(",").map((part) => part.split(";")[0]?.trim() ?? "");
  return wanted.find((tag) => /^en-[A-Z]{2}$/.test(tag)) ?? "en-GB";
}
