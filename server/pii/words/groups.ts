import { fold } from "./fold";

/** Words of gender in many languages, folded. */
export const genderWords = new Set(
  `male|female|man|woman|men|women|boy|girl|males|females|mand|kvinde|maend|kvinder|dreng|pige|hankon|hunkon|mann|frau|mannlich|weiblich|divers|mannlig|kvinnelig|kvinna|kvinne|homme|femme|masculin|feminin|hombre|mujer|masculino|femenino|varon|hembra|uomo|donna|maschio|femmina|maschile|femminile|masculine|feminine|homem|mulher|feminino|man|vrouw|mannelijk|vrouwelijk|mies|nainen|mezczyzna|kobieta|muz|zena|ferfi|no|barbat|femeie|non-binary|nonbinary|non binary|transgender|trans|other|unknown|x|u|diverse|andet|ukendt|ikke-binaer|prefer not to say|m|f|k|w|h|d|not reported|genderqueer|both|ovr|all|total|genderfluid|ftm|mtf|female to male|male to female|not specified|o|n|v|z|e|not disclosed|undisclosed|gender x|u = unknown|erkek|kadin|laki-laki|perempuan|vyras|moteris|мужской|женский|муж|жен|м|ж|чоловіча|жіноча|男|女|남|여|남성|여성|ذكر|أنثى|α|θ|αρρεν|θηλυ|αρρενας|ανδρας|γυναικα|musko|zensko|muski|zenski|muskarac|moski|zenska|мужчина|женщина|мъж|жена|mees|naine|virietis|sieviete|זכר|נקבה|ז|נ|ч|чоловік|жінка|stat|l|p|남자|여자|s`
    .split("|")
    .map(fold),
);

/** Of those, the ones that are gender whatever the column is called. */
export const plainGenderWords = new Set(
  "male|female|males|females|kvinde|mand|kvinder|maend|mannlich|weiblich|masculino|femenino|feminino|maschio|femmina|masculin|feminin|vrouw|mannelijk|vrouwelijk|mies|nainen|mezczyzna|kobieta|homme|femme|hombre|mujer|uomo|donna|homem|mulher|kvinna|erkek|kadin|laki-laki|perempuan|vyras|moteris|мужской|женский|чоловіча|жіноча|男|女|남성|여성|ذكر|أنثى|男性|女性|αρρεν|θηλυ|ανδρας|γυναικα|мужчина|женщина|zensko|zena|kobieta|ferfi|moski|zenski|virietis|sieviete|זכר|נקבה|чоловік|жінка|남자|여자|남|여"
    .split("|")
    .map(fold),
);

/** Ethnic groups, religions, nationalities, parties, unions: words and stems, folded. */
export const originWord =
  /\b(?:white|black|african|asian|hispanic|latin[oax]?|caucasian|native|indian|alaskan?|hawaiian|pacific|islander|multiracial|multi-racial|two or more|biracial|mixed|indigenous|aboriginal|maori|arab|jewish|roma|sami|inuit|greenlandic|mestizo|mulatto|colou?red|negro|creole|race|ethnic\w*)\b|\b(?:christian|catholic|protestant|lutheran|baptist|methodist|orthodox|muslim|islam|sunni|shia|hindu|buddhis[mt]|sikh|jew|judaism|atheis[mt]|agnostic|mormon|jehovah|folkekirken|kristen|katolik|jode)\w*\b|\b(?:democrat|republican|libertarian|independent|green party|socialist|socialdemokrat|conservative|konservativ|liberal|labour|venstre|enhedslisten|dansk folkeparti|radikale|moderaterne|sf|cdu|spd|unaffiliated|no party|nonpartisan|working families|constitution|lib dems?|liberal democrats?|plaid cymru|snp|ukip|reform uk|tory|tories|afd|fdp|die linke|grune|bundnis 90|psoe|vox|podemos|lega|forza italia|vvd|pvv|groenlinks|moderaterna|sverigedemokraterna|arbeiderpartiet|hoyre)\w*\b|\b(?:danish|dane|dansk|swedish|norwegian|finnish|german|french|british|english|irish|scottish|welsh|dutch|belgian|spanish|portuguese|italian|greek|polish|czech|slovak|hungarian|romanian|bulgarian|croatian|serbian|bosnian|albanian|turkish|russian|ukrainian|lithuanian|latvian|estonian|american|canadian|mexican|brazilian|chinese|japanese|korean|vietnamese|filipino|thai|pakistani|bangladeshi|iranian|iraqi|syrian|afghan|lebanese|somali|nigerian|kenyan|ethiopian|egyptian|moroccan|australian|svensk|norsk|tysk|fransk|britisk|polsk|tyrkisk|deutsch|francais|espanol)\w*\b|\b(?:heterosexual|homosexual|bisexual|gay|lesbian|straight|queer)\b/;

/** Of those, the names of ethnic groups that no colour, place or product shares, folded. */
export const ethnicGroup =
  /\b(?:hispanic|latin[oax]|caucasian|african[- ]american|(?:native|alaska) (?:american|native|hawaiian)|american indian|pacific islander|multiracial|multi-racial|two or more races|biracial|asian|white non|black non)\b/;
