import { isTelling, namedBy } from "../header/read-header";
import { whatHeaderSays } from "../header/what-header-says";
import { isForeignAddress, isLooseAddress, isStreetLine, isStreetName } from "../words/streets";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { differsWithinTowns, numbersPlaces } from "./judge-codes-of-towns";
import { counts, neighbours } from "./rows-beside";
import { type ColumnSample, thin } from "./sample";

/** Streets with and without number, second address lines, whole addresses. */
export const judgeAddresses: Judge = (sample) => {
  if (sample.values.length === 0 || (sample.type !== null && sample.type !== "text")) return null;
  const says = whatHeaderSays(sample.header, "ADDRESS");
  if (says === "against") return null;
  const values = thin(sample.values, 300);
  const lines = shareOf(values, isStreetLine);
  const found = (confidence: number, share: number, sentence: string): Candidate => ({
    entity: "ADDRESS",
    class: "direct",
    confidence,
    share,
    evidence: says === "strong" ? [sentence, "The column name says so."] : [sentence],
  });
  // Cells of maps, an address with its coordinates: places of things as often as of people.
  const mapped = shareOf(values, isMapCell).distinct > 0.5;
  if (says !== "strong" && mapped) return null;
  const street = `${percent(lines.rows)} of the values are a street with a number.`;
  if (says === "strong") {
    const anyAddress = (text: string) => isStreetLine(text) || isStreetName(text) || isLooseAddress(text);
    const any = shareOf(values, (text) => anyAddress(mapped ? withoutPlace(text) : text));
    if (any.distinct > 0.4)
      return found(
        0.94,
        any.rows,
        lines.distinct > 0.3
          ? street
          : `${percent(any.rows)} of the values have a form of street or address line.`,
      );
    const foreign = shareOf(values, isForeignAddress);
    if (foreign.distinct > 0.6)
      return found(
        0.8,
        foreign.rows,
        `${percent(foreign.rows)} of the values are words and numbers of another script.`,
      );
    return null;
  }
  if (says === "weak" && lines.distinct > 0.4) return found(0.82, lines.rows, street);
  if (lines.distinct > 0.6 && lines.n >= 4) return found(0.76, lines.rows, street);
  return null;
};

const coordinates = /\s*\(-?\d{1,3}\.\d+, ?-?\d{1,3}\.\d+\)\s*$/;
/** The address of a map cell: without coordinates and a postal code glued to the street. */
const withoutPlace = (text: string) =>
  text
    .replace(coordinates, "")
    .replace(/\d{5}$/, "")
    .trim();
/** Several lines or a pair of coordinates at the end, as map columns of open data have them. */
export const isMapCell = (text: string) => coordinates.test(text) || /\n.*,.*\d{4}/s.test(text);

type PostalForm = { country: string | null; form: RegExp; telling: boolean };

/** The areas of the Royal Mail; `CC23 3NT` is a licence plate. */
const british =
  /^(?:(?:AB|AL|B|BA|BB|BD|BF|BH|BL|BN|BR|BS|BT|BX|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|GY|HA|HD|HG|HP|HR|HS|HU|HX|IG|IM|IP|IV|JE|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)\d[A-Z\d]?|GIR) ?\d[ABD-HJLNP-UW-Z]{2}$/i;

const postalForms: PostalForm[] = [
  { country: "US", form: /^\d{5}-\d{4}$/, telling: true },
  { country: "CA", form: /^[ABCEGHJ-NPRSTVXY]\d[A-Z][ -]?\d[A-Z]\d$/i, telling: true },
  { country: "GB", form: british, telling: true },
  { country: "NL", form: /^[1-9]\d{3} ?[A-Z]{2}$/i, telling: true },
  { country: "IE", form: /^(?:D6W|[AC-FHKNPRTV-Y]\d\d) ?(?=\d*[A-Z])[0-9AC-FHKNPRTV-Y]{4}$/i, telling: true },
  { country: "PL", form: /^\d{2}-\d{3}$/, telling: true },
  { country: "PT", form: /^\d{4}-\d{3}$/, telling: true },
  { country: "BR", form: /^\d{5}-\d{3}$/, telling: true },
  { country: "JP", form: /^\d{3}-\d{4}$/, telling: true },
  { country: "SE", form: /^[1-9]\d{2} \d{2}$/, telling: true },
  { country: "AR", form: /^[A-HJ-NP-Z]\d{4}[A-Z]{3}$/i, telling: true },
  { country: null, form: /^(?:[A-Z]{1,3}[- ]?)?\d{3,7}$/i, telling: false },
  {
    country: null,
    form: /^(?:\p{L}{1,3}[- ]?)?\d{3} ?\d{2}$|^[A-Z]{2,3} ?\d{4}$|^\d{5,6}(?:[- ]\d{3,5})?$|^\d{8,10}$|^\d{5}-\d{5}$/iu,
    telling: false,
  },
];

const year = /^(?:19|20)\d\d$/;

/** Postal codes: the header decides, except for forms nothing else has and digits beside a town. */
export const judgePostalCodes: Judge = (sample, table) => {
  if (sample.values.length === 0) return null;
  const says = whatHeaderSays(sample.header, "POSTAL_CODE");
  if (says === "against" || isExtension(sample)) return null;
  const values = thin(sample.values, 300);
  const found = (confidence: number, share: number, country: string | null, sentence: string): Candidate => ({
    entity: "POSTAL_CODE",
    class: "quasi",
    confidence,
    share,
    country,
    evidence: says === "strong" ? [sentence, "The column name says so."] : [sentence],
  });
  for (const { country, form, telling } of postalForms) {
    if (!telling) continue;
    const share = shareOf(values, (text) => form.test(text));
    const enough = says === "strong" ? 0.6 : 0.9;
    if (
      share.distinct >= enough &&
      (says === "strong" || (share.n >= 10 && (!looksCounted(sample) || besidePlace(sample, table))))
    )
      return found(
        says === "strong" ? 0.95 : 0.66,
        share.rows,
        country,
        `${percent(share.rows)} of the values have the form of postal codes of ${country}.`,
      );
  }
  const any = shareOf(values, (text) => postalForms.some(({ form }) => form.test(text)));
  const few = namedBy(sample.header, shortNames) !== null && shareOf(values, shortCode).distinct > 0.5;
  if (says === "strong" && any.distinct >= 0.6 && !few)
    return found(0.92, any.rows, null, `${percent(any.rows)} of the values have the form of postal codes.`);
  if (!isTelling(sample.header) && besideTown(sample, table) && digitsOfOneLength(sample) && !counts(sample))
    return found(
      0.62,
      any.rows,
      null,
      "The values are digits of one length and stand beside a column of towns.",
    );
  return null;
};

/** Names that are words of other things as well, of countries whose codes have four digits or more. */
const shortNames = ["cp", "cap", "psc", "cep"];
const shortCode = (text: string) => /^\d{1,3}$/.test(text);

/** The four digits behind an American code alone say nothing. */
const isExtension = ({ header, values }: ColumnSample) =>
  /\b(?:plus (?:four|4)|zip 4|zip ext(?:ension)?)$/.test(header.text) &&
  shareOf(values, (text) => /^\d{1,4}$/.test(text)).distinct > 0.9;

/** Codes such as `10-001`, `10-002` count; postal codes spread. */
function looksCounted(sample: ColumnSample): boolean {
  return new Set(sample.values.map((v) => v.text.slice(0, 2))).size < Math.min(4, sample.values.length / 3);
}

const besidePlace = (sample: ColumnSample, table: TableContext) =>
  besideTown(sample, table) ||
  neighbours(sample, table, 2).some(({ index }) => table.found.get(index)?.entity === "ADDRESS");

function besideTown(sample: ColumnSample, table: TableContext): boolean {
  const towns = neighbours(sample, table, 3).filter(
    ({ index }) => table.found.get(index)?.entity === "LOCATION",
  );
  return (
    towns.length > 0 &&
    !towns.some((other) => differsWithinTowns(sample, other) || numbersPlaces(sample, other, table))
  );
}

function digitsOfOneLength(sample: ColumnSample): boolean {
  const length = sample.values[0]?.text.length ?? 0;
  if (length < 4 || length > 6 || sample.values.length < 4) return false;
  const share = shareOf(sample.values, (text) => text.length === length && /^\d+$/.test(text));
  return (
    share.distinct > 0.95 &&
    shareOf(sample.values, (text) => year.test(text)).distinct < 0.5 &&
    !looksCounted(sample)
  );
}
