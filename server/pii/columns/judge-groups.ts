import { recognise } from "../define-recogniser";
import { isTelling } from "../header/read-header";
import { headerNames, whatHeaderSays } from "../header/what-header-says";
import { diagnosisCode } from "../recognisers/medical";
import { fold } from "../words/fold";
import { ethnicGroup, genderWords, originWord, plainGenderWords } from "../words/groups";
import { regions } from "../words/places";
import { type Candidate, type Judge, percent, shareOf, type TableContext } from "./candidate";
import { holdsPersons } from "./persons";
import type { ColumnSample } from "./sample";

/** Statistics write "All teachers" for both. */
const isGender = (text: string) => genderWords.has(fold(text)) || /^all \p{L}+$/u.test(fold(text));
const plainGender = (text: string) => plainGenderWords.has(fold(text));

/** Gender and sex: a closed set of words or letters. */
export const judgeGender: Judge = ({ values, header }) => {
  if (values.length === 0 || values.length > 20) return null;
  const says = whatHeaderSays(header, "GENDER");
  const fits = shareOf(values, isGender);
  const plain = shareOf(values, plainGender);
  const gender = (confidence: number, evidence: string[]): Candidate => ({
    entity: "GENDER",
    class: "quasi",
    confidence,
    share: fits.rows,
    evidence: [`${percent(fits.rows)} of the values are words or letters of gender.`, ...evidence],
  });
  const telling = values.some(
    (v) =>
      plainGender(v.text) ||
      /^[mfkwмжז]$/i.test(v.text) ||
      /^[αθ]$/.test(fold(v.text)) ||
      /^(?:man|woman|mann|frau|boy|girl)$/i.test(v.text),
  );
  if (says === "strong" && telling && (fits.rows > 0.8 || plain.n >= 2 || (plain.n >= 1 && plain.rows > 0.4)))
    return gender(0.95, ["The column name says so."]);
  // ISO/IEC 5218 writes 0 not known, 1 male, 2 female, 9 not applicable.
  const coded = values.every(({ text }) => /^[0129]$/.test(text)) && values.length >= 2;
  if (says === "strong" && coded)
    return {
      ...gender(0.85, []),
      share: 1,
      evidence: ["The values are the codes of ISO/IEC 5218.", "The column name says so."],
    };
  if (says === "strong" && areCodesOfGender(values.map(({ text }) => text)))
    return {
      ...gender(0.8, []),
      share: 1,
      evidence: ["The values are letters of gender behind one common letter.", "The column name says so."],
    };
  if (says === "against") return null;
  if (plain.rows > 0.5 && fits.rows > 0.97 && plain.n >= 2)
    return gender(0.85, ["They are words nothing else uses."]);
  const couples = [/^(?:man|men)$/, /^(?:woman|women)$/].every((word) =>
    values.some((v) => word.test(fold(v.text))),
  );
  if (couples && fits.rows > 0.97 && !isTelling(header))
    return gender(0.75, ["Both sexes of people occur, and nothing else."]);
  if (plain.n >= 2 && plain.distinct >= 0.6 && values.length <= 4)
    return gender(0.75, ["Two of the few values are words nothing else uses."]);
  const letters = new Set(values.map((v) => v.text.toUpperCase()));
  const couple = letters.has("M") && (letters.has("F") || letters.has("K") || letters.has("W"));
  const unknown = (text: string) => text.split("/").some((part) => part.length > 1 && isGender(part.trim()));
  const only = shareOf(values, (text) => /^[MFKWXUOND]$/i.test(text) || unknown(text)).rows > 0.95;
  return couple && only && letters.size <= 4 ? gender(0.64, ["Both letters occur and no others."]) : null;
};

/** `GF`, `GM`: codes of a code list that begin alike. */
function areCodesOfGender(codes: string[]): boolean {
  const letters = codes.filter((code) => /^[A-Z][MFKWX]$/.test(code));
  const heads = new Set(codes.map((code) => code[0]));
  return heads.size === 1 && letters.length >= 2 && letters.some((code) => code.endsWith("M"));
}

/** Race, ethnic origin, religion, politics, nationality, and the like: special categories of GDPR Art. 9 and next to it. */
export const judgeOrigin: Judge = ({ values, header }) => {
  if (values.length === 0 || values.length > 400) return null;
  const says = whatHeaderSays(header, "NATIONALITY_RELIGION_POLITICS");
  const isOrigin = (text: string) => originWord.test(fold(text));
  const fits = shareOf(
    values,
    (text) =>
      isOrigin(text) || (says === "strong" && (regions().has(fold(text)) || /^\p{L}{1,3}$/u.test(text))),
  );
  const groups = shareOf(values, (text) => ethnicGroup.test(fold(text)));
  // Colours are races where they stand with a people and nothing else does: White, Black, Asian.
  const races = shareOf(values, (text) => raceColour.test(fold(text)));
  const beliefs = shareOf(values, (text) => belief.test(fold(text))).n;
  const complete = races.n >= 2 && groups.n >= 1 && fits.rows > 0.9 && values.length <= 12;
  const unmistakable =
    says === "nothing" &&
    !isTelling(header) &&
    ((groups.n >= 2 && groups.rows > 0.1 && fits.rows > 0.7) ||
      (groups.n >= 3 && fits.distinct >= 0.6 && values.length <= 15) ||
      (beliefs >= 3 && beliefs >= values.length * 0.6) ||
      complete);
  if (
    (says !== "strong" && !unmistakable) ||
    Math.max(fits.rows, fits.distinct) < 0.4 ||
    !values.some((v) => /\p{L}/u.test(v.text))
  )
    return null;
  return {
    entity: "NATIONALITY_RELIGION_POLITICS",
    class: "sensitive",
    confidence: unmistakable ? 0.66 : 0.9,
    share: fits.rows,
    evidence: [
      `${percent(fits.rows)} of the values name an origin, a belief or a party.`,
      unmistakable ? "Several are groups nothing else is named after." : "The column name says so.",
    ],
  };
};

/** Religions by the name of who holds them. */
const belief =
  /^(?:(?:roman )?catholic|protestant|lutheran|baptist|methodist|orthodox|christian|muslim|islam|hindu|buddhist|sikh|jewish|atheist|agnostic|kristen|katolik|muslim|jode|katholisch|evangelisch|muslimisch|catholique|protestant|musulman|catolico|protestante|musulmano|cattolico)$/;

const raceColour = /^(?:white|black)(?:\b|$)/;

const medical =
  /\b(?:hipertens|ipertens|hypertoni|hypotoni|asma|bronch|pneumo|neumon|polmonit|pnevmon|lunginflamm|lungebet|lungenent|grypa|cukrzyc|nadcisn|zapalen|zlaman|cukrov|rakovin|vernyom|cukorbet|tudogyull|tansiyon|zaturre|kanser|verenpain|keuhkok|syopa|masennu|blodtryk|ryggon|ryggsm|migran|migren|emicran|jaqueca|hjartsvikt|hjertesvikt|fratur|fractur|frattur|knochenbr|gripe|influens|cancro|ulcer|gastrit|hernia|ernia|trombos|thrombos|scleros|skleros|artros|arthros|epilepsi|demenz|demenc|rheuma|reumat|lumbag|lombalg|lumbalg|angina|diabet|asthma|astma|astm|cancer|kraeft|tumou?r|carcinoma|hypertens|depress|anxiety|angst|arthrit|gigt|migraine|epilep|alzheimer|dementia|demens|parkinson|stroke|infarct|heart|hjerte|covid|influenza|pneumonia|bronchit|copd|kol|stress|utbraend|udbraend|burnout|rygsmert|ruckenschm|grippe|erkalt|forkol|omgangssyg|allerg|peanut|pollen|latex|lactose|gluten|shellfish|nickel|penicillin|ibuprofen|paracetamol|insulin|metformin|lisinopril|statin|aspirin|amoxicillin|obes|anemia|hepatit|hiv|aids|psychos|schizo|bipolar|autis|adhd|pregnan|gravid|fracture|fraktur|pain|smerte|nephro|renal|hypothyro|eczema|eksem|psoria|smoker|ryger|blind|deaf|disab|handicap|syndrom|disease|sygdom|disorder|infection|injury|surgery|therapy|chronic|kronisk)\w*/;

/** Stems of the same in other scripts, which set no spaces or write other endings. Folded. */
const medicalOfScripts = new RegExp(
  fold(
    "糖尿病|高血圧|高血压|喘息|哮喘|腰痛|頭痛|头痛|うつ|抑郁|肺炎|骨折|癌|がん|腫瘍|肿瘤|脳梗塞|心不全|感冒|アレルギー|过敏|過敏|胃炎|関節炎|관절염|당뇨|고혈압|천식|폐렴|골절|우울|편두통|위염|диабет|гипертон|гипертенз|гіпертон|астма|пневмони|мигрен|депресс|грипп|перелом|бронхит|гастрит|инфаркт|инсульт|аллерги|ангина|орви|υπερτασ|διαβητ|ασθμα|πνευμον|καταθλιψ|ημικραν|καταγμα|سكري|ضغط الدم|الربو|التهاب|كسر|سرطان|اكتئاب|मधुमेह|उच्च रक्तचाप|अस्थमा|दमा|निमोनिया|סוכרת|יתר לחץ|אסתמה",
  ),
);

/** Whether a cell holds a word of medicine, in many languages. */
export const isMedical = (text: string) => medical.test(fold(text)) || medicalOfScripts.test(fold(text));

/** Words of headers in tables that count cases or describe what can be had, rather than who has it. */
const countsCases =
  /^(?:cases?|deaths?|patients|admissions|persons|rate|incidence|prevalence|total|count|icd|symptoms?|description|manufacturer|price|tilfaelde|antal|anzahl|casos|cas)$/;
const somebody =
  /^(?:patient|pt|person|persons|employee|member|client|subject|student|pupil|child|user|customer|insured|mrn|admitted|admission|visit|medarbejder|ansat|elev|borger|cpr|paziente|paciente|patientin|versicherter|mitarbeiter)/;

/** Persons are counted, one is told of. */
const many =
  /^(?:patients|persons|employees|members|clients|subjects|students|pupils|users|customers|insureds|admissions|visits)$/;

/** Names of diseases in a table of diseases: each once or counted, and nobody beside them who has one. */
function isCatalogue({ values, sampled, index }: ColumnSample, table: TableContext): boolean {
  if (holdsPersons(table) || [...table.words].some((word) => somebody.test(word) && !many.test(word)))
    return false;
  const counted = table.samples.some(
    (other) => other.index !== index && other.header.words.some((word) => countsCases.test(word)),
  );
  return counted || (table.samples.length > 1 && sampled >= 5 && values.length === sampled);
}

/** Health of a person: named so, and the values are medical words. */
export const judgeHealth: Judge = (sample, table) => {
  const { values, header } = sample;
  if (values.length === 0) return null;
  const coded = headerNames(header, diagnosisCode.names);
  if (!coded && whatHeaderSays(header, "HEALTH") !== "strong") return null;
  if (isCatalogue(sample, table)) return null;
  const health = (share: number, evidence: string): Candidate => ({
    entity: "HEALTH",
    class: "sensitive",
    confidence: 0.85,
    share,
    evidence: [evidence, "The column name says so."],
  });
  const codes = shareOf(values, (text) => recognise(diagnosisCode, text, table));
  if (coded && codes.distinct >= 0.7)
    return health(codes.rows, `${percent(codes.rows)} of the values have the form of ICD-10 codes.`);
  const fits = shareOf(values, isMedical);
  return fits.distinct < 0.25
    ? null
    : health(fits.rows, `${percent(fits.rows)} of the values hold a medical word.`);
};
