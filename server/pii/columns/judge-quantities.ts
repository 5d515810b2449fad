import { isTelling } from "../header/read-header";
import { whatHeaderSays } from "../header/what-header-says";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { animals, holdsPersons, rowsArePersons } from "./persons";
import { type ColumnSample, thin } from "./sample";

const decimal = /^[-+]?\d{1,3}[.,]\d{2,}$/;
const pair = /^[([]?\s*(-?\d{1,3}\.\d{2,})[°]?\s*[,; ]\s*(-?\d{1,3}\.\d{2,})°?\s*[)\]]?$/i;
const wellKnown =
  /^(?:SRID=\d+;)?(?:MULTI)?(?:POINT) ?(?:Z ?)?\(\(?\s*-?\d{1,3}(?:\.\d+)?\s+-?\d{1,2}(?:\.\d+)?/i;
const trailingPair = /\(-?\d{1,3}\.\d{2,}, ?-?\d{1,3}\.\d{2,}\)$/;
const minutes = /^\d{1,3}[° ]\s?\d{1,2}['′ ]\s?\d{1,2}(?:\.\d+)?["″]?\s?[NSEWØ]$/i;

function isPair(text: string): boolean {
  if (minutes.test(text)) return true;
  const parts = pair.exec(text);
  if (!parts) return false;
  const [a, b] = [Math.abs(Number(parts[1])), Math.abs(Number(parts[2]))];
  return a <= 180 && b <= 180 && (a <= 90 || b <= 90) && a + b > 0;
}

/** No latitude lies beyond the poles. */
const latitude = /\b(?:lat|latitude|latitud|breddegrad|breitengrad)$/;

/** Coordinates in degrees: pairs in one cell, or latitude and longitude by name. */
export const judgeCoordinates: Judge = (sample) => {
  if (sample.values.length === 0) return null;
  const says = whatHeaderSays(sample.header, "GEO_COORDINATE");
  if (says === "against") return null;
  const values = thin(sample.values, 200);
  const pairs = shareOf(values, isPair);
  const found = (confidence: number, share: number, evidence: string[]): Candidate => ({
    entity: "GEO_COORDINATE",
    class: "quasi",
    confidence,
    share,
    evidence,
  });
  if (pairs.distinct > 0.8)
    return found(0.95, pairs.rows, [`${percent(pairs.rows)} of the values are a latitude and a longitude.`]);
  if (says !== "strong") return null;
  const degrees = shareOf(
    values,
    (text) => decimal.test(text) && Math.abs(Number(text.replace(",", "."))) <= 180,
  );
  const beyond = shareOf(values, (text) => Math.abs(Number(text.replace(",", "."))) > 90).n;
  if (degrees.distinct > 0.7 && !(beyond > 0 && latitude.test(sample.header.text)))
    return found(0.95, degrees.rows, [
      `${percent(degrees.rows)} of the values are degrees with decimals.`,
      "The column name says so.",
    ]);
  return null;
};

/**
 * Map geometry and cells that mix an address with coordinates place things far more often than people: permits,
 * shops, meetings. Personal only where the rows themselves are persons.
 */
export const judgeGeometry: Judge = (sample, table) => {
  if (sample.values.length === 0 || !rowsArePersons(table)) return null;
  const points = shareOf(thin(sample.values, 200), (text) => wellKnown.test(text) || trailingPair.test(text));
  if (points.distinct < 0.8) return null;
  return {
    entity: "GEO_COORDINATE",
    class: "quasi",
    confidence: 0.7,
    share: points.rows,
    evidence: [
      `${percent(points.rows)} of the values hold a point on the map.`,
      "The rows are persons, by the columns beside it.",
    ],
  };
};

/** A bare "age" in tables of animals and of what has run so many miles is theirs. `cat` is mostly a category. */
const isOfThings = ({ words }: TableContext) =>
  [...words].some(
    (word) =>
      (word !== "cat" && animals.test(word)) || /^(?:mileage|odometer|horsepower|cylinders)$/.test(word),
  );

const years = /^(\d{1,3})(?:[.,]0+)?(?: ?(?:y|yr|yrs|years?|år|jahre?|ans|años))?$/i;

/** Ages in years: the name decides, the values must be ages. */
export const judgeAges: Judge = (sample, table) => {
  if (sample.values.length === 0 || whatHeaderSays(sample.header, "AGE") !== "strong") return null;
  if (sample.header.words.length === 1 && isOfThings(table)) return null;
  const fits = shareOf(sample.values, (text) => {
    const age = Number(years.exec(text)?.[1] ?? Number.NaN);
    return age >= 0 && age <= 125;
  });
  const adults = shareOf(sample.values, (text) => Number(years.exec(text)?.[1] ?? 0) > 12);
  if (fits.distinct < 0.7 || adults.n === 0) return null;
  // Tens only: ages that were generalised, and no longer anybody's.
  const tens = shareOf(sample.values, (text) => /^\d{1,2}0(?:\.0)?$|^0$/.test(text));
  if (tens.distinct === 1 && tens.n >= 4) return null;
  return {
    entity: "AGE",
    class: "quasi",
    confidence: 0.92,
    share: fits.rows,
    evidence: [`${percent(fits.rows)} of the values are possible ages.`, "The column name says so."],
  };
};

const dateForms = [
  /^(?<y>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?:[T ].*)?$/,
  /^(?<d>\d{1,2})[-/. ](?<m>\d{1,2})[-/. ](?<y>\d{4}|\d{2})(?: .*)?$/,
  /^(?<d>\d{1,2})[-. ]? ?(?<m>\p{L}{3,9})\.?,?[- ](?<y>\d{4}|\d{2})$/u,
  /^(?<m>\p{L}{3,9})\.? (?<d>\d{1,2}),? (?<y>\d{4})$/u,
  /^(?<y>(?:18|19|20)\d\d)(?<m>\d\d)(?<d>\d\d)$/,
  /^(?<d>[0-3]\d)(?<m>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?<y>\d{4}|\d{2})$/i,
  /^(?<y>\d{4})\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})\s?[日일]?$/u,
];

/** Year of a date in one of the usual forms, or null. Two digits are read as the last hundred years. */
export function yearOf(text: string): number | null {
  for (const form of dateForms) {
    const groups = form.exec(text)?.groups;
    if (!groups) continue;
    const { y = "", m = "", d = "" } = groups;
    const month = Number(m);
    if (Number(d) > 31 || (month > 12 && Number(d) > 12) || month > 31) return null;
    if (y.length === 4) return Number(y);
    const now = new Date().getUTCFullYear();
    return Number(y) + (Number(y) > now % 100 ? 1900 : 2000);
  }
  return null;
}

/** Birth dates: named so, or spread over lifetimes in a table of persons. */
export const judgeBirthDates: Judge = (sample, table) => {
  if (sample.values.length === 0 || sample.type === "time") return null;
  const says = whatHeaderSays(sample.header, "DATE_OF_BIRTH");
  if (says === "against") return null;
  const now = new Date().getUTCFullYear();
  const found = thin(sample.values, 200).map((value) => yearOf(value.text));
  const birthYears = found.filter((y) => y !== null && y >= 1850 && y <= now).map(Number);
  const share = birthYears.length / Math.max(1, found.length);
  // Years alone, and dates that all are the first of January, are what generalising leaves of birth dates.
  if (share < 0.7 || areFirstDays(sample)) return null;
  const verdict = (confidence: number, evidence: string): Candidate => ({
    entity: "DATE_OF_BIRTH",
    class: "quasi",
    confidence,
    share,
    evidence: [`${percent(share)} of the values are dates between 1850 and today.`, evidence],
  });
  if (says === "strong") return verdict(0.95, "The column name says so.");
  // A name that says something else is of another day, unless nothing but a life spreads so.
  const besides = isTelling(sample.header) ? rowsArePersons(table) : holdsPersons(table);
  return spreadOverLifetimes(sample) && besides
    ? verdict(0.62, "They spread over decades, end well before today, and stand beside columns of persons.")
    : null;
};

/** Whether the dates are spread as the births of grown-up people are: over decades, and well before today. */
export function spreadOverLifetimes(sample: ColumnSample): boolean {
  const now = new Date().getUTCFullYear();
  const years = thin(sample.values, 200).map(({ text }) => yearOf(text));
  const sorted = years
    .filter((year) => year !== null && year >= 1850 && year <= now)
    .map(Number)
    .sort((a, b) => a - b);
  if (sorted.length < 20 || sorted.length < years.length * 0.7 || areFirstDays(sample)) return false;
  const at = (part: number) => sorted[Math.floor(part * (sorted.length - 1))] ?? now;
  return at(0.9) - at(0.1) > 25 && at(0.9) < now - 14 && at(0.1) > 1905;
}

function areFirstDays(sample: ColumnSample): boolean {
  const firsts = shareOf(sample.values, (text) => /^\d{4}-01-01(?:[T ]00:00(?::00)?(?:\.0+)?)?$/.test(text));
  return firsts.n >= 5 && firsts.distinct > 0.95;
}
