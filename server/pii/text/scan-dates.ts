import type { PiiSpan } from "../schema";
import type { TextSource } from "./finding";

const months =
  "jan(?:uary|uar|vier)?|feb(?:ruary|ruar|rero)?|mar(?:ch|ts|s|zo)?|märz|apr(?:il)?|abril|may|maj|mai|mayo|june?|juni|junio|july?|juli|julio|aug(?:ust)?|agosto|sep(?:t(?:ember)?|tiembre)?|o[ck]t(?:ober|ubre)?|nov(?:ember|iembre)?|de[cz](?:ember)?|diciembre|enero|janeiro|gennaio";
const time = "(?:[T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2}| ?[ap]\\.?m\\.?)?)?";
/** Forms of dates, with the digits each has at least. */
const patterns: [digits: number, form: RegExp][] = [
  [
    6,
    new RegExp(
      `(?<![\\w./-])(?:19|20)\\d{2}([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])${time}(?![\\d/-]|\\.\\d)`,
      "gi",
    ),
  ],
  [
    4,
    new RegExp(
      `(?<![\\w./-])(?:0?[1-9]|[12]\\d|3[01])([-/.])(?:0?[1-9]|[12]\\d|3[01])\\1(?:\\d{4}|\\d{2})${time}(?![\\d/-]|\\.\\d)`,
      "gi",
    ),
  ],
  [
    1,
    new RegExp(
      `(?<![\\w])(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|\\.|º)?[ -](?:of |de )?(?:${months})\\.?(?:,?[ -](?:de |del )?(?:\\d{4}|\\d{2}\\b))?(?![\\w])`,
      "gi",
    ),
  ],
  [
    1,
    new RegExp(
      `(?<![\\w])(?:${months})\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:,? \\d{4})?(?![\\w])`,
      "gi",
    ),
  ],
  [4, new RegExp(`(?<![\\w])(?:${months})\\.?,? (?:de |del |of )?(?:19|20)\\d{2}(?![\\w])`, "gi")],
  [0, /(?<![\w-])(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?![\w-])/gi],
  // The figure is looked at before the word that stands in front of it: it rules out nearly every place.
  [
    4,
    /(?=[12]\d{3})(?<=\b(?:in|since|from|until|till|by|during|of|year|around|circa|before|after|i|siden|fra|til|år|året|en|desde|hasta|año|to|and) )(?:1[6-9]|20)\d{2}s?(?![\w-]|\.\d)/gi,
  ],
];
const birth =
  /(?:\b(?:born|birth\w*|dob|født|fødselsd\w*|fødselsår|född|födelse\w*|nacid[oa]|nacimiento|geboren|geburts\w*|naissance|née?|nato|nata|nascita|nasc\w*)\b|\b(?:geb|b|f|d\.o\.b)\.)[^.!?]{0,24}$/iu;

/** Dates in figures and words; beside a word of birth they are birth dates. */
export function scanDates({ text, characters }: TextSource): PiiSpan[] {
  if (characters.digits === 0 && !/day/i.test(text)) return [];
  const spans: PiiSpan[] = [];
  for (const [rank, [digits, pattern]] of patterns.entries()) {
    if (characters.digits < digits) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (/^may$/i.test(match[0])) continue;
      const start = match.index;
      const born = birth.test(text.slice(Math.max(0, start - 40), start));
      spans.push({
        start,
        end: start + match[0].length,
        entity: born ? "DATE_OF_BIRTH" : "DATE",
        score: born ? 0.92 : rank > 4 ? 0.6 : 0.85,
        recogniser: born ? "birth-date" : "date",
      });
    }
  }
  return spans;
}

const number = "(?:1[01]\\d|120|[1-9]?\\d)";
const words =
  "(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|two|three|four|five|six|seven|eight|nine|ten|to|tre|fire|fem|seks|syv|otte|ni|ti)";
/** Forms of ages, each with what a text must have to be looked through for it: the forms are dear, most texts have none. */
const agesEnglish: [anywhere: RegExp, form: RegExp][] = [
  [
    /[- ]y(?:ea)?rs?[- ]o|\d ?y\/?o/i,
    new RegExp(`(?<![\\w.,$€£-])${number}(?=(?:[- ]years?[- ]old| ?y/?o\\b| yrs? old| years of age))`, "gi"),
  ],
  [
    /\bage|\bturn/i,
    new RegExp(
      `(?=\\d)(?<=\\b(?:aged?|age of|age is|age:|turned|turning) )${number}(?![\\w%–-]|[.,]\\d| (?:percent|to \\d|days|months))`,
      "gi",
    ),
  ],
];
const person =
  "(?:var[oó]n|mujer|hombre|paciente|niñ[oa]|lactante|joven|señora?|enferm[oa]|adolescente|ancian[oa]|chic[oa]|mand|kvinde|dreng|pige|mann|frau|junge|mädchen|patientin|patient|homme|femme|garçon|fille|patiente|uomo|donna|ragazz[oa]|homem|mulher|menin[oa])";
const anyUnit = / (?:años|meses|jahre|ans|anni|anos|år)/iu;
const agesElsewhere: [anywhere: RegExp, form: RegExp][] = [
  // "varón de 36 años", "eine Frau von 40 Jahren"; what lasts or lies back is no age.
  [
    anyUnit,
    new RegExp(
      `(?=(?:${number}|${words}) [aåjm])(?<=(?<![\\p{L}])${person}(?: [\\p{L}]+){0,2} (?:de|von|på|di|da|âgée? de|d'|af)[ ]?)(?:${number}|${words}) (?:años|meses|jahren?|ans|anni|anos|år)(?! de (?:evoluci|tratam|segui))(?![\\p{L}])`,
      "giu",
    ),
  ],
  [
    / de edad| de idade| di età/iu,
    new RegExp(
      `(?<![\\w.,-])(?:${number}|${words}) (?:años|meses|anos|anni)(?= (?:de edad|de idade|di età)(?![\\p{L}]))`,
      "giu",
    ),
  ],
  [
    / jahre alt| år gam/iu,
    new RegExp(`(?<![\\w.,-])${number} (?:jahre alt|år gamm?el|år gamle)(?![\\p{L}])`, "giu"),
  ],
  [
    anyUnit,
    new RegExp(
      `(?=\\d)(?<=(?<![\\p{L}])(?:âgée?s? de|im alter von|a la edad de) )${number} (?:ans|jahren|años)`,
      "giu",
    ),
  ],
  [/-årig/iu, new RegExp(`(?<![\\w.,-])${number}(?=-årig)`, "giu")],
  // "Peter Hansen, 45 år, fra Herning"
  [/\d år[,.);]/, /(?=\d)(?<=(?:, |\())(?:1[6-9]|[2-9]\d|1[01]\d)(?= år[,.);])/gu],
  [
    /alder|edad|alter|âge/iu,
    new RegExp(
      `(?=\\d)(?<=\\b(?:alder|edad|alter|âge)(?: på|:| de)? )${number}(?: år| años)?(?![\\w])`,
      "giu",
    ),
  ],
];

const allAges = [...agesEnglish, ...agesElsewhere];

/** Ages of people: the figure in English, the figure with its unit elsewhere. */
export function scanAges({ text, characters, language }: TextSource): PiiSpan[] {
  const spans: PiiSpan[] = [];
  // An age is a figure; only Romance languages write it out beside its unit.
  if (characters.digits === 0 && !/años|meses|anos|anni|jahre|ans|år/i.test(text)) return spans;
  const patternsOfLanguage = language === "en" ? agesEnglish : allAges;
  for (const [anywhere, pattern] of patternsOfLanguage) {
    if (!anywhere.test(text)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match; match = pattern.exec(text))
      spans.push({
        start: match.index,
        end: match.index + match[0].length,
        entity: "AGE",
        score: 0.88,
        recogniser: "age",
      });
  }
  return spans;
}

const ageAfterName = /^(?:, | \()((?:1[6-9]|[2-9]\d|1[01]\d))(?=[,)])/;

/** Ages right behind persons, as papers write them: "Eva Holm, 52, said", "Eva Holm (52)". */
export function agesOfPersons(text: string, names: readonly PiiSpan[]): PiiSpan[] {
  return names.flatMap(({ entity, end }) => {
    const match = entity === "PERSON" ? ageAfterName.exec(text.slice(end, end + 7)) : null;
    if (!match?.[1]) return [];
    const start = end + match[0].length - match[1].length;
    return [{ start, end: start + match[1].length, entity: "AGE", score: 0.85, recogniser: "age-of-person" }];
  });
}
