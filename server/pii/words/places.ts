import { fold } from "./fold";

const codes =
  "AF AX AL DZ AS AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BA BW BR BN BG BF BI KH CM CA CV KY CF TD CL CN CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FK FO FJ FI FR GF PF GA GM GE DE GH GI GR GL GD GP GU GT GG GN GW GY HT VA HN HK HU IS IN ID IR IQ IE IM IL IT JM JP JE JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL NC NZ NI NE NG NU MK NO OM PK PW PS PA PG PY PE PH PL PT PR QA RE RO RU RW BL KN LC MF PM VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA SS ES LK SD SR SE CH SY TW TJ TZ TH TL TG TO TT TN TR TM TC TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW".split(
    " ",
  );

const states = `alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia|puerto rico
ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland and labrador|prince edward island|new south wales|queensland|south australia|tasmania|western australia
england|scotland|wales|northern ireland|great britain|uk|u.k.|usa|u.s.|u.s.a.|us|america|hovedstaden|sjaelland|syddanmark|midtjylland|nordjylland|jylland|bayern|bavaria|hessen|saxony|sachsen|bretagne|normandie|provence|catalonia|cataluna|andalucia|lombardia|toscana|tuscany|sicilia
africa|asia|europe|north america|south america|latin america|oceania|antarctica|middle east|scandinavia|norden|europa|afrika|asien|amerika|sydamerika|nordamerika|balkan|caribbean|eu|soviet union|sovjetunionen|yugoslavia|jugoslavien|czechoslovakia|england|holland`;

let made: Set<string> | undefined;

/** Countries in the larger European languages, states, regions and continents, folded. */
export function regions(): Set<string> {
  if (made) return made;
  made = new Set(states.split(/[|\n]/).map(fold));
  for (const language of ["en", "da", "de", "sv", "fr", "es", "it", "nl"]) {
    const names = new Intl.DisplayNames([language], { type: "region" });
    for (const code of codes) made.add(fold(names.of(code) ?? code));
  }
  return made;
}

/** What stands before the name of a place and says which kind it is, folded: `Thành phố Huế`, `місто Гадяч`, `Kota Bandung`. */
const kindOfPlace =
  /^(?:thanh pho|tp\.?|thi xa|quan|huyen|kota|kabupaten|kab\.|місто|м\.|селище|село|хутір|смт|город|г\.|гор\.|пос\.|поселок|деревня|с\.|д\.|ст\.|гр\.|city of|town of|village of|borough of|ciudad de|comune di|mesto|obec|gmina|miasto) ?(?=\p{L}{3})/u;

/** The name of a place, folded, without the word for its kind. */
export const withoutKindOfPlace = (folded: string) => folded.replace(kindOfPlace, "");
