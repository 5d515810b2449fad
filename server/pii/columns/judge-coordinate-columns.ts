import { type Judge, percent, shareOf } from "./candidate";
import { neighbours, shareOfRows } from "./rows-beside";
import { type ColumnSample, thin } from "./sample";

const fine = /^-?\d{1,3}[.,]\d{4,}$/;
const degrees = (text: string) => Number(text.replace(",", "."));
const precise = (sample: ColumnSample) =>
  sample.values.length >= 5 && shareOf(thin(sample.values, 200), (text) => fine.test(text)).distinct > 0.8;

/**
 * Two columns of degrees with many decimals side by side, of places people live at. Three such columns in a row are
 * measurements, of which every table of statistics has many.
 */
export const judgeCoordinateColumns: Judge = (sample, table) => {
  if (!precise(sample)) return null;
  const beside = neighbours(sample, table, 1).filter(precise);
  const [other] = beside;
  if (!other || beside.length > 1) return null;
  const far = 2 * other.index - sample.index;
  if (table.samples.some((third) => third.index === far && precise(third))) return null;
  const pairs = [
    { latitudes: sample, longitudes: other },
    { latitudes: other, longitudes: sample },
  ];
  const share = Math.max(
    ...pairs.map(({ latitudes, longitudes }) =>
      liesInOneRegion(latitudes, longitudes) ? shareOfRows(latitudes, longitudes, areDegrees).share : 0,
    ),
  );
  if (share < 0.8) return null;
  return {
    entity: "GEO_COORDINATE",
    class: "quasi",
    confidence: 0.64,
    share,
    evidence: [
      `${percent(share)} of the rows hold a latitude and a longitude of one region here and beside it.`,
    ],
  };
};

const areDegrees = (latitude: string, longitude: string) =>
  Math.abs(degrees(latitude)) <= 90 && Math.abs(degrees(longitude)) <= 180;

/**
 * Coarse boxes of inhabited regions. Where both degrees are small and positive, as in much of Africa, they are what
 * logarithms, prices and shares look like, and only a name tells them.
 */
const boxes = [
  { south: 15, north: 72, west: -170, east: -52 },
  { south: -56, north: 15, west: -93, east: -34 },
  { south: 35, north: 72, west: -25, east: 60 },
  { south: -36, north: -1, west: 10, east: 60 },
  { south: 5, north: 72, west: 60, east: 150 },
  { south: -48, north: 5, west: 95, east: 179 },
];

/** Whether the middle four fifths of the places lie in one box, and together; those of measurements do not. */
function liesInOneRegion(latitudes: ColumnSample, longitudes: ColumnSample): boolean {
  const [south, north] = middle(latitudes);
  const [west, east] = middle(longitudes);
  if (north - south > 30 || east - west > 60) return false;
  // A region is about as wide as it is high.
  if (Math.max(north - south, east - west) > 12 * Math.min(north - south, east - west)) return false;
  return boxes.some(
    (box) => box.south <= south && north <= box.north && box.west <= west && east <= box.east,
  );
}

/** The tenth and the ninetieth hundredth of the numbers; zero is what stands where a place is not known. */
function middle(sample: ColumnSample): [number, number] {
  const numbers = sample.values.map(({ text }) => degrees(text)).filter((n) => n !== 0);
  numbers.sort((a, b) => a - b);
  const at = (part: number) => numbers[Math.floor(part * (numbers.length - 1))] ?? 0;
  return [at(0.1), at(0.9)];
}
