/** ISO 3166-1: alpha-2 with its alpha-3. */
const alpha3 =
  "AD:AND AE:ARE AF:AFG AG:ATG AI:AIA AL:ALB AM:ARM AO:AGO AQ:ATA AR:ARG AS:ASM AT:AUT AU:AUS AW:ABW AX:ALA AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BL:BLM BM:BMU BN:BRN BO:BOL BQ:BES BR:BRA BS:BHS BT:BTN BV:BVT BW:BWA BY:BLR BZ:BLZ CA:CAN CC:CCK CD:COD CF:CAF CG:COG CH:CHE CI:CIV CK:COK CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV CW:CUW CX:CXR CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY EH:ESH ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FK:FLK FM:FSM FO:FRO FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GF:GUF GG:GGY GH:GHA GI:GIB GL:GRL GM:GMB GN:GIN GP:GLP GQ:GNQ GR:GRC GS:SGS GT:GTM GU:GUM GW:GNB GY:GUY HK:HKG HM:HMD HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IM:IMN IN:IND IO:IOT IQ:IRQ IR:IRN IS:ISL IT:ITA JE:JEY JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KY:CYM KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MF:MAF MG:MDG MH:MHL MK:MKD ML:MLI MM:MMR MN:MNG MO:MAC MP:MNP MQ:MTQ MR:MRT MS:MSR MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM NC:NCL NE:NER NF:NFK NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NU:NIU NZ:NZL OM:OMN PA:PAN PE:PER PF:PYF PG:PNG PH:PHL PK:PAK PL:POL PM:SPM PN:PCN PR:PRI PS:PSE PT:PRT PW:PLW PY:PRY QA:QAT RE:REU RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SH:SHN SI:SVN SJ:SJM SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD ST:STP SV:SLV SX:SXM SY:SYR SZ:SWZ TC:TCA TD:TCD TF:ATF TG:TGO TH:THA TJ:TJK TK:TKL TL:TLS TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TW:TWN TZ:TZA UA:UKR UG:UGA UM:UMI US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VG:VGB VI:VIR VN:VNM VU:VUT WF:WLF WS:WSM YE:YEM YT:MYT ZA:ZAF ZM:ZMB ZW:ZWE";

/** Names in use beside the ones the Unicode tables give. */
const otherCountryNames: readonly (readonly [string, string])[] = [
  ["usa", "US"],
  ["u.s.a.", "US"],
  ["u.s.", "US"],
  ["united states of america", "US"],
  ["uk", "GB"],
  ["u.k.", "GB"],
  ["great britain", "GB"],
  ["england", "GB"],
  ["scotland", "GB"],
  ["wales", "GB"],
  ["holland", "NL"],
  ["the netherlands", "NL"],
  ["czech republic", "CZ"],
  ["russian federation", "RU"],
  ["republic of korea", "KR"],
  ["viet nam", "VN"],
  ["turkey", "TR"],
  ["tyrkiet", "TR"],
  ["ivory coast", "CI"],
  ["macedonia", "MK"],
  ["swaziland", "SZ"],
  ["burma", "MM"],
  ["east timor", "TL"],
  ["korea", "KR"],
  ["korea, republic of", "KR"],
  ["iran, islamic republic of", "IR"],
  ["tanzania, united republic of", "TZ"],
  ["moldova, republic of", "MD"],
  ["venezuela, bolivarian republic of", "VE"],
  ["bolivia, plurinational state of", "BO"],
  ["taiwan, province of china", "TW"],
  ["syrian arab republic", "SY"],
  ["lao people's democratic republic", "LA"],
  ["brunei darussalam", "BN"],
  ["holy see (vatican city state)", "VA"],
  ["cape verde", "CV"],
];

/** Languages in which country and currency names are understood. */
const languages = ["en", "da", "sv", "nb", "de", "nl", "fr", "es", "it", "pt", "pl", "fi"];

let countries: ReadonlyMap<string, string> | undefined;
let currencies: ReadonlyMap<string, string> | undefined;

/** `st. kitts & nevis` is also written `saint kitts and nevis`. */
function waysToWrite(name: string): string[] {
  const joined = name.replaceAll(" & ", " and ");
  return [name, joined, joined.replace(/^st[.] /, "saint ")];
}

/** Lower-case name, alpha-2 or alpha-3 code → ISO 3166-1 alpha-2 code. */
export function countryNames(): ReadonlyMap<string, string> {
  if (countries) return countries;
  const names = new Map<string, string>();
  const pairs = alpha3.split(" ").map((pair) => pair.split(":"));
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: "region", fallback: "none" });
    for (const [code = ""] of pairs) {
      const name = display.of(code)?.toLowerCase();
      for (const written of name ? waysToWrite(name) : []) if (!names.has(written)) names.set(written, code);
    }
  }
  for (const [name, code] of otherCountryNames) names.set(name, code);
  for (const [code = "", three = ""] of pairs) {
    names.set(code.toLowerCase(), code);
    names.set(three.toLowerCase(), code);
  }
  countries = names;
  return names;
}

/** Lower-case name, symbol or code → ISO 4217 code. `$` and `kr` are left out: several currencies use them. */
export function currencyNames(): ReadonlyMap<string, string> {
  if (currencies) return currencies;
  const names = new Map<string, string>([
    ["€", "EUR"],
    ["£", "GBP"],
    ["us$", "USD"],
    ["us dollar", "USD"],
    ["euros", "EUR"],
    ["danske kroner", "DKK"],
    ["dkr", "DKK"],
    ["dkr.", "DKK"],
  ]);
  const codes = Intl.supportedValuesOf("currency");
  for (const language of languages) {
    const display = new Intl.DisplayNames([language], { type: "currency", fallback: "none" });
    for (const code of codes) {
      const name = display.of(code)?.toLowerCase();
      if (name && !names.has(name)) names.set(name, code);
    }
  }
  for (const code of codes) names.set(code.toLowerCase(), code);
  currencies = names;
  return names;
}
