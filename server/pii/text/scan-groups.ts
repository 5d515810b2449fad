import type { PiiSpan } from "../schema";
import type { TextSource } from "./finding";

const genderNoun =
  "(?:var[oó]n|mujer|hombre|niñ[oa]|male|female|man|woman|boy|girl|mand|kvinde|dreng|pige|mann|frau|junge|mädchen|homme|femme|uomo|donna|homem|mulher)";

/** Gender is told where a form names it ("Sexo: M") and beside an age ("mujer de 40 años", "40-year-old woman"). */
const named =
  /(?<=[:=] ?)(?<=(?<![\p{L}])(?:sexo|sex|gender|køn|kön|kjønn|geschlecht|sexe|sesso|geslacht) ?[:=] ?)(?:[mfhvkwdx](?![\p{L}])|\p{L}{3,12})/giu;
/** Each with what a text must have to be looked through for it: the forms are dear, most texts have none. */
const genders: readonly [anywhere: RegExp, form: RegExp][] = [
  [/[:=]/, named],
  [
    /\d (?:años|meses|jahre|år|ans|anni|anos)/iu,
    new RegExp(
      `(?<![\\p{L}])${genderNoun}(?=(?: \\p{L}+)? (?:de|von|på|d'|di|af) ?\\d{1,3} (?:años|meses|jahren?|år|ans|anni|anos))`,
      "giu",
    ),
  ],
  [
    /[- ]years?[- ]old /iu,
    new RegExp(`(?<=\\d{1,3}[- ]years?[- ]old (?:\\p{L}+ )?)${genderNoun}(?![\\p{L}])`, "giu"),
  ],
  [/-årig/iu, new RegExp(`(?<=\\d{1,3}-årige? )${genderNoun}(?![\\p{L}])`, "giu")],
];

/** English writes peoples, faiths and parties with a capital letter; a language in which they are small tells less. */
const origins =
  /(?<![\p{L}-])(?:Afghan|Albanian|Algerian|American|Angolan|Arab|Arabian|Argentin(?:e|ian)|Armenian|Asian|Australian|Austrian|Azerbaijani|Bahraini|Bangladeshi|Belarusian|Belgian|Bolivian|Bosnian|Brazilian|British|Bulgarian|Cambodian|Cameroonian|Canadian|Chilean|Chinese|Colombian|Congolese|Costa Rican|Croatian|Cuban|Cypriot|Czech|Dane|Danish|Dominican|Dutch|Ecuadorian|Egyptian|English|Eritrean|Estonian|Ethiopian|European|Filipino|Finn|Finnish|French|Georgian|German|Ghanaian|Greek|Greenlandic|Guatemalan|Haitian|Honduran|Hungarian|Icelander|Icelandic|Indian|Indonesian|Iranian|Iraqi|Irish|Israeli|Italian|Jamaican|Japanese|Jordanian|Kazakh|Kenyan|Korean|Kosovan|Kurd|Kurdish|Kuwaiti|Latvian|Lebanese|Libyan|Lithuanian|Luxembourgish|Macedonian|Malaysian|Maltese|Mexican|Moldovan|Mongolian|Montenegrin|Moroccan|Namibian|Nepali|Nepalese|New Zealander|Nicaraguan|Nigerian|Norwegian|Pakistani|Palestinian|Panamanian|Paraguayan|Persian|Peruvian|Pole|Polish|Portuguese|Puerto Rican|Qatari|Romanian|Russian|Rwandan|Salvadoran|Saudi|Scot|Scottish|Senegalese|Serb|Serbian|Singaporean|Slovak|Slovakian|Slovene|Slovenian|Somali|South African|Spaniard|Spanish|Sri Lankan|Sudanese|Swede|Swedish|Swiss|Syrian|Taiwanese|Tanzanian|Thai|Tunisian|Turk|Turkish|Ugandan|Ukrainian|Uruguayan|Uzbek|Venezuelan|Vietnamese|Welsh|Yemeni|Zambian|Zimbabwean|African|Caucasian|Hispanic|Latino|Latina|Christian|Catholic|Protestant|Lutheran|Baptist|Methodist|Muslim|Sunni|Shia|Hindu|Buddhist|Sikh|Jew|Jewish|Mormon|Atheist|Democrat|Republican|Libertarian)s?(?![\p{L}-])/gu;

/** What the law counts among the special kinds, and gender, where a text says it of somebody. */
export function scanGroups({ text, characters, language }: TextSource): PiiSpan[] {
  const spans: PiiSpan[] = [];
  const find = (pattern: RegExp, entity: PiiSpan["entity"], score: number, recogniser: string) => {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      spans.push({ start: match.index, end: match.index + match[0].length, entity, score, recogniser });
  };
  for (const [anywhere, pattern] of genders)
    if ((characters.digits > 0 || pattern === named) && anywhere.test(text))
      find(pattern, "GENDER", 0.8, "gender-in-text");
  if (language === "en") find(origins, "NATIONALITY_RELIGION_POLITICS", 0.7, "origin-in-text");
  return spans;
}
