const english =
  "st|str|street|ave|av|avenue|blvd|boulevard|rd|road|dr|drive|ln|lane|ct|court|cir|circle|pl|place|way|wy|pkwy|parkway|hwy|highway|ter|terr|terrace|trl|trail|sq|square|loop|aly|alley|plz|plaza|expy|fwy|tpke|turnpike|pike|rte|route|row|run|path|xing|crossing|cres|crescent|grove|close|mews|hill|ridge|bend|cove|point|pt|walk|gardens|quay|broadway";
const suffix =
  "(?:vej|vejen|gade|gaden|alle|allé|stræde|stræ|plads|pladsen|torv|torvet|boulevard|stien|sti|vænge|vænget|parken|bakken|bakke|toften|haven|marken|engen|lunden|gata|gatan|vägen|väg|gränd|veien|vei|veg|straße|strasse|str\\.|gasse|weg|platz|allee|damm|ufer|ring|straat|laan|plein|gracht|kade|dijk|singel|steeg|dreef|katu|tie|kuja|polku)";
const prefix =
  "(?:rue|avenue|av\\.?|avda\\.?|boulevard|bd|place|pl\\.?|chemin|impasse|quai|allée|route|calle|c/|c\\.|plaza|paseo|carrer|carretera|ctra\\.?|camino|via|viale|piazza|corso|largo|vicolo|strada|rua|avenida|travessa|praça|estrada|ulica|ul\\.?|al\\.|os\\.|pl\\.|strada|str\\.|bulevardul|ulitsa|bul\\.|sokak|caddesi|cad\\.|jl\\.?|jln\\.?|jalan|alameda|travessa|beco|calzada|callejón|prolongación|privada|glorieta|ronda|rotonda|contrada|soseaua|șoseaua|calea|intrarea|aleea|drumul|aleja|plac|náměstí|námestie)";
const unit =
  "(?:apt|apartment|unit|suite|ste|rm|room|fl|floor|bldg|building|lot|dept|box|space|spc|trlr|no|nr|top|lejlighed|dør|etage|wohnung|escalera|piso|interno|int|appt|bât)";

const numberFirst = new RegExp(
  `^(?:#|no\\.? )?\\d{1,6}(?:[-/]\\d{1,5}|[a-z]| ?½| 1/2)?,? (?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.? )?(?:[\\p{L}\\p{N}.'&/-]+ ){0,5}(?:${english})\\b\\.?`,
  "iu",
);
const englishStreet = new RegExp(
  `^(?:(?:n|s|e|w|ne|nw|se|sw|north|south|east|west)\\.? )?(?:[\\p{L}\\p{N}.'&/-]+ ){1,5}(?:${english})\\.?(?: (?:n|s|e|w|ne|nw|se|sw))?$`,
  "iu",
);
const suffixStreet = new RegExp(`^(?:[\\p{L}.'-]+ ){0,4}[\\p{L}.'-]*${suffix}\\b,?\\s*\\d{0,4}`, "iu");
const prefixStreet = new RegExp(`^${prefix} (?:\\p{L}|\\p{N}{1,3}(?!\\p{N}))`, "iu");
const numberThenPrefix = new RegExp(`^\\d{1,5}(?: ?(?:bis|ter|[a-z]))?,? ${prefix} \\p{L}`, "iu");
const wordsThenNumber = /^(?:[\p{L}.'/-]+,? ){1,6}(?:n[.º°o]{0,2} ?)?\d{1,4}\.?(?: ?[a-z])?(?:$|[,/ -])/iu;
const numberThenWords = /^\d{1,6}[a-z]? (?:[\p{L}.'-]+ ?){1,6}$/iu;
/** `919 Regina Mountains Suite 833`, `H.No. 874, Oak Chowk`: a unit behind, or a house number called so in front. */
const numberAndUnit =
  /^\d{1,6}[a-z]? (?:[\p{L}.'-]+ ){1,4}(?:apt|apartment|suite|ste|unit|flat)\.? ?#?\w{1,5}$|^h\.? ?no\.? ?\d{1,4}, ?\p{L}|^\d{1,3}[/-]?\d{0,3}, ?(?:[\p{L}.]+ ){1,3}(?:marg|nagar|chowk|ganj|path|circle|zila|street|road)$/iu;
/** A word for street, square or lane of another script or word order, with a number. */
const otherStreets = [
  /^(?:ул|вул|просп|пр-?т|пер|пл|наб|бул|бульвар|улица|вулиця|проспект|площа|площадь|набережная|набережна|переулок|провулок|узвіз|аллея|алея|шоссе|проезд)\.? ?\p{Script=Cyrillic}.*\d/iu,
  /\p{Script=Hangul}(?:로|길)\s?\d{1,4}(?:-\d{1,4})?(?:$|[\s,(])/u,
  /\p{Script=Han}[路街道巷].{0,8}[号號座栋室楼]/u,
  /(?:^|\d )(?:đường|phố|hẻm|ngõ|ngách) .*\p{L}/iu,
  /(?:ถนน|ถ\.|ซอย|ซ\.)\s?\p{Script=Thai}/u,
  /^(?:οδός|λεωφ(?:όρος|\.)|πάροδος|πλατεία) .*\d/iu,
  /^(?:רחוב|שדרות) .*\d/u,
  /^\p{Lu}[\p{L} .-]+ (?:utca|út|útja|tér|tere|körút|köz|sétány) \d{1,3}/u,
  /^\p{Lu}[\p{L} .-]+ (?:sokak|sok\.|caddesi|cad\.|bulvarı|mah\.|mahallesi)/u,
];
const box = /^(?:p\.? ?o\.? ?(?:box|b\.)|postboks|postfach|apartado|boîte postale|bp|box|rr|hc) ?#?\d+/iu;
/** What masking writes; its digits are no house number. */
const pseudonym = /psn-[0-9a-f]{16}/;
const geometry = /^(?:MULTI)?(?:POINT|LINESTRING|POLYGON)/i;
const unitLine = new RegExp(`^(?:${unit}\\.?|#) ?#?[\\p{L}\\p{N}-]{1,8}\\b`, "iu");

/** Streets of cities laid out as a grid are numbers: `2550 South 1500 West`, `70 N 400 E`. */
const grid =
  /^\d{1,5} (?:n|s|e|w|no|so|north|south|east|west)\.? (?:\d{1,5}(?: (?:n|s|e|w|no|so|north|south|east|west)\.?)?|main|center|state)$/iu;

/** A line with a street and usually a house number, in the manner of many countries. */
export function isStreetLine(line: string): boolean {
  const text = line.replace(/\s+/g, " ");
  return (
    /\p{L}/u.test(text) &&
    text.length <= 160 &&
    !geometry.test(text) &&
    !pseudonym.test(text) &&
    ((/\d/.test(text) &&
      (numberFirst.test(text) ||
        suffixStreet.test(text) ||
        prefixStreet.test(text) ||
        numberThenPrefix.test(text) ||
        numberAndUnit.test(text) ||
        otherStreets.some((form) => form.test(text)) ||
        grid.test(text))) ||
      box.test(text))
  );
}

/** A street without a number: only to be believed beside a header. */
export function isStreetName(text: string): boolean {
  return (
    !/^\d+$/.test(text) && (englishStreet.test(text) || suffixStreet.test(text) || prefixStreet.test(text))
  );
}

/** Words and a number in either order, or the second line of an address: only to be believed beside a header. */
export function isLooseAddress(text: string): boolean {
  if (wordsThenNumber.test(text)) return true;
  if (text.includes("\n") && text.split(/\s*\n\s*/).some((line) => wordsThenNumber.test(line))) return true;
  const parts = text.split(/[,\n]/);
  if (parts.length > 1) return parts.some((part) => isStreetLine(part.trim()) || isStreetName(part.trim()));
  return numberThenWords.test(text) || unitLine.test(text) || box.test(text);
}

/** The second line of an address: a unit, a floor, a box. */
export const isUnitLine = (text: string) => unitLine.test(text) || box.test(text);

/** Road, street, avenue, lane, district, county, town, village. */
const chineseStreet = /^(?=.*[路街道巷区县镇村町丁])\p{Script=Han}{2,}/u;
/** Words of a script without streets known here, with a number. */
const foreignAddress = /^(?=.*\d)(?=.*[^\p{Script=Latin}\P{L}])(?!.*\p{Script=Latin}{3})[\s\S]{5,160}$/u;

/** A street of another script, or words and numbers of one: only to be believed beside a header or a place. */
export const isForeignAddress = (text: string) => foreignAddress.test(text) || chineseStreet.test(text);
