/**
 * The first three digits of ZIP codes of each state, as ranges: United States Postal Service, Publication 65
 * and Domestic Mail Manual, labelling list L002.
 */
const areas =
  "AL 350-369 AK 995-999 AZ 850-865 AR 716-729 CA 900-961 CO 800-816 CT 060-069 DE 197-199 DC 200-205 FL 320-349 GA 300-319 GA 398-399 HI 967-968 ID 832-838 IL 600-629 IN 460-479 IA 500-528 KS 660-679 KY 400-427 LA 700-714 ME 039-049 MD 206-219 MA 010-027 MI 480-499 MN 550-567 MS 386-397 MO 630-658 MT 590-599 NE 680-693 NV 889-898 NH 030-038 NJ 070-089 NM 870-884 NY 100-149 NC 270-289 ND 580-588 OH 430-459 OK 730-749 OR 970-979 PA 150-196 PR 006-009 RI 028-029 SC 290-299 SD 570-577 TN 370-385 TX 750-799 TX 885-885 UT 840-847 VT 050-059 VA 201-201 VA 220-246 WA 980-994 WV 247-268 WI 530-549 WY 820-831 NY 005-005 NY 063-063 MA 055-055 DC 569-569";

const ranges = areas
  .match(/[A-Z]{2} \d{3}-\d{3}/g)
  ?.map((area) => ({ state: area.slice(0, 2), from: Number(area.slice(3, 6)), to: Number(area.slice(7)) }));

const states = new Set(ranges?.map(({ state }) => state));

const named = new Map(
  "AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming"
    .split("|")
    .map((entry) => [entry.slice(3).toUpperCase(), entry.slice(0, 2)]),
);

/** The code of a state given by its code or its name. */
const codeOf = (text: string) => named.get(text.toUpperCase()) ?? text.toUpperCase();

export const isStateCode = (text: string) => states.has(text.toUpperCase());

/** Whether the text is a state of the USA, by code or by name. */
export const isState = (text: string) => states.has(codeOf(text));

/** Whether the ZIP code lies in the state, both as written. */
export function liesInState(zip: string, state: string): boolean {
  const area = Number(zip.slice(0, 3));
  return (
    ranges?.some((range) => range.state === codeOf(state) && range.from <= area && area <= range.to) === true
  );
}

/** Whether some state uses the beginning of the code. */
export const isPostalArea = (zip: string) => {
  const area = Number(zip.slice(0, 3));
  return ranges?.some(({ from, to }) => from <= area && area <= to) === true;
};
