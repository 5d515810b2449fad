/** What a cell's number format makes of its number. */
export type NumberFormat =
  | { kind: "plain" }
  | { kind: "date" | "time" | "duration" }
  | { kind: "zeros"; width: number }
  /** Digits in groups, such as `000-00-0000`; `signs` stand in front of the group of the same place. */
  | { kind: "groups"; widths: number[]; signs: string[] };

const plain: NumberFormat = { kind: "plain" };

/** Formats that need no code in the file, by ECMA-376 part 1, 18.8.30, and its East Asian ones. */
export function builtInFormat(id: number): NumberFormat {
  if (
    (id >= 14 && id <= 17) ||
    id === 22 ||
    (id >= 27 && id <= 31) ||
    (id >= 34 && id <= 36) ||
    (id >= 50 && id <= 58)
  )
    return { kind: "date" };
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || id === 45 || id === 47) return { kind: "time" };
  return id === 46 ? { kind: "duration" } : plain;
}

/** Reads a format code such as `dd-mm-yyyy`, `[h]:mm` or `0000000000`. */
export function customFormat(code: string): NumberFormat {
  const [first = ""] = code.split(";");
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./g, "");
  if (/\[(h+|m+|s+)\]/i.test(bare)) return { kind: "duration" };
  const signs = bare.replace(/\[[^\]]*\]/g, "");
  const groups = zeroGroups(first);
  if (groups) return groups;
  if (/^0{2,}$/.test(signs)) return { kind: "zeros", width: signs.length };
  if (/general/i.test(signs) || /[0#?]/.test(signs.replace(/s\.0+/gi, ""))) return plain;
  if (/[yd]/i.test(signs)) return { kind: "date" };
  if (/[hs]/i.test(signs)) return { kind: "time" };
  return /m/i.test(signs) ? { kind: "date" } : plain;
}

/** Groups of zeros with nothing but blanks and dashes between them: numbers written so are names, and no zero is lost. */
function zeroGroups(code: string): NumberFormat | null {
  const literal = code
    .replace(/\[[^\]]*\]/g, "")
    .replace(/"([^"]*)"/g, "$1")
    .replace(/\\(.)/g, "$1");
  if (!/^0+(?:[- /]0+)+$/.test(literal) || literal.replace(/[^0]/g, "").length < 5) return null;
  const widths = literal.split(/[- /]/).map((zeros) => zeros.length);
  return { kind: "groups", widths, signs: ["", ...(literal.match(/[- /]/g) ?? [])] };
}

function writeGroups(raw: string, widths: number[], signs: string[]): string {
  const total = widths.reduce((sum, width) => sum + width, 0);
  if (!/^\d+$/.test(raw) || raw.length > total) return raw;
  const digits = raw.padStart(total, "0");
  let written = "";
  let at = 0;
  for (const [i, width] of widths.entries()) {
    written += `${signs[i] ?? ""}${digits.slice(at, at + width)}`;
    at += width;
  }
  return written;
}

const dayMs = 86_400_000;
/** The first day behind 9999-12-31, which is the last that Excel knows. */
const tooLate = 2_958_466;
/** Days by which counting from 1904 is behind counting from 1900. */
const epochs = 1462;
/** The day that Excel counts and the calendar has not. */
const leapDay = 60;

/**
 * The text of a number under its format: dates and times as ISO 8601, numbers padded with zeros where
 * the format pads them, all others exactly as the file holds them.
 */
export function formatNumber(raw: string, format: NumberFormat, date1904: boolean): string {
  if (format.kind === "plain") return shortest(raw);
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  if (format.kind === "zeros")
    return Number.isInteger(value) && value >= 0 && /^\d+$/.test(raw) ? raw.padStart(format.width, "0") : raw;
  if (format.kind === "groups") return writeGroups(raw, format.widths, format.signs);
  if (format.kind === "duration") return clock(Math.round(value * dayMs), true);
  if (value < 0 || value >= (date1904 ? tooLate - epochs : tooLate)) return raw;
  if (format.kind === "time" && value < 1) return clock(Math.round(value * dayMs), false);
  return isoDate(value, date1904);
}

/**
 * The shortest text of the same number. A sheet holds numbers, not texts: Excel writes 1.1 as 1.1000000000000001, and
 * other programs 31001 as 31001.0.
 */
function shortest(raw: string): string {
  if (!/^-?\d+\.\d+$/.test(raw)) return raw;
  const text = String(Number(raw));
  return text.includes("e") ? raw : text;
}

/** A date or moment of ISO 8601 without a time of midnight and without zeros behind the seconds; a mere time of day alone. */
export function writeMoment(iso: string): string {
  const match = /^(-?\d{4,}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?)?(Z|[+-]\d\d:\d\d)?$/.exec(iso);
  if (!match) return iso;
  const [, day = "", time = "", digits = "", zone = ""] = match;
  const fraction = digits.slice(0, 3).replace(/0+$/, "");
  const clockTime = `${time.length === 5 ? `${time}:00` : time}${fraction === "" ? "" : `.${fraction.padEnd(3, "0")}`}`;
  // Excel keeps times of day as moments of the day before its first.
  if (day === "1899-12-31" || day === "1899-12-30") return clockTime || "00:00:00";
  return time === "" || (/^[0:]+$/.test(clockTime) && zone === "") ? day : `${day}T${clockTime}${zone}`;
}

/** A duration of ISO 8601 (`PT36H05M00S`) as hours, minutes and seconds. */
export function writeDuration(iso: string): string {
  const match = /^(-)?P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:[.,](\d+))?S)?$/.exec(iso);
  if (!match) return iso;
  const [, sign, days, hours, minutes, seconds, fraction = ""] = match;
  const whole =
    ((Number(days ?? 0) * 24 + Number(hours ?? 0)) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
  const ms = whole * 1000 + Math.round(Number(`0.${fraction || 0}`) * 1000);
  return Number.isSafeInteger(ms) ? clock(sign ? -ms : ms, true) : iso;
}

/** A serial day number as ISO date, with the time where it has one. */
function isoDate(serial: number, date1904: boolean): string {
  // Excel counts a 29 February 1900 that never was: days before it are one off.
  const epoch = date1904
    ? Date.UTC(1904, 0, 1)
    : serial < 60
      ? Date.UTC(1899, 11, 31)
      : Date.UTC(1899, 11, 30);
  const ms = Math.round(serial * dayMs);
  const iso = new Date(epoch + ms).toISOString();
  if (!date1904 && Math.floor(serial) === leapDay)
    return `1900-02-29${ms % dayMs === 0 ? "" : iso.slice(10, ms % 1000 === 0 ? 19 : 23)}`;
  if (ms % dayMs === 0) return iso.slice(0, 10);
  return ms % 1000 === 0 ? iso.slice(0, 19) : iso.slice(0, 23);
}

function clock(ms: number, long: boolean): string {
  const sign = ms < 0 ? "-" : "";
  const total = Math.abs(ms);
  const hours = Math.floor(total / 3_600_000);
  const pad = (value: number, width = 2) => String(value).padStart(width, "0");
  const rest = total % 1000;
  const text = `${pad(long ? hours : hours % 24)}:${pad(Math.floor(total / 60_000) % 60)}:${pad(Math.floor(total / 1000) % 60)}`;
  return `${sign}${text}${rest === 0 ? "" : `.${pad(rest, 3)}`}`;
}
