/**
 * Languages in Latin letters with the letters beyond ASCII they use, frequent ones first. A text is mostly in one
 * language: in the right encoding its letters are those of one, in a wrong one they come from several at once.
 */
const languages = {
  danish: "øåæéöäü",
  swedish: "äöåé",
  german: "üäößé",
  french: "éèàêçôâîûùïëœ",
  spanish: "óíáéñúü",
  portuguese: "ãçéáíóêõâúàô",
  italian: "àèùòìé",
  dutch: "ëéïöüèó",
  icelandic: "ðáíþóöæúéý",
  catalan: "àèéíóòçúïü",
  estonian: "äõüöšž",
  polish: "łóąężśćńź",
  czech: "íáéěčřžšýůúťňď",
  slovak: "áíéčšžýľúťôňäďóĺŕ",
  hungarian: "éáőöóíüúű",
  romanian: "ăîşţâșț",
  croatian: "čćšžđ",
  slovene: "čšž",
  lithuanian: "ėšųžįąčūę",
  latvian: "āīēšūņļžčģķ",
  turkish: "ıüşçöğiâ",
  vietnamese: "đưôơâêăáàéèíóòúù\u0300\u0301\u0303\u0309\u0323",
};

type Language = keyof typeof languages;

const western: Language[] = [
  "danish",
  "swedish",
  "german",
  "french",
  "spanish",
  "portuguese",
  "italian",
  "dutch",
  "icelandic",
  "catalan",
  "estonian",
];
const central: Language[] = [
  "polish",
  "czech",
  "slovak",
  "hungarian",
  "romanian",
  "croatian",
  "slovene",
  "german",
];
const baltic: Language[] = ["lithuanian", "latvian", "estonian", "german"];
const turkic: Language[] = ["turkish", "german"];

/** Encodings with the languages they are made for; the less usual ones have to be better by some margin. */
export const latinEncodings: { name: string; languages: Language[]; margin: number }[] = [
  { name: "windows-1252", languages: western, margin: -0.05 },
  { name: "windows-1250", languages: central, margin: 0 },
  { name: "iso-8859-2", languages: central, margin: 0 },
  { name: "windows-1257", languages: baltic, margin: 0 },
  { name: "windows-1254", languages: turkic, margin: 0 },
  { name: "windows-1258", languages: ["vietnamese"], margin: 0.05 },
  { name: "cp850", languages: western, margin: 0.02 },
  { name: "macintosh", languages: western, margin: 0.02 },
  { name: "cp852", languages: central, margin: 0.05 },
  { name: "cp857", languages: turkic, margin: 0.08 },
];

/** Languages of few people whose letters are those of many in another encoding: ð, þ and ý are ğ, ş and ı. */
const rare = new Set<Language>(["icelandic"]);
const rarity = 0.15;

/** Between the most frequent letter of a language, which weighs 1, and its rarest. */
const weights = new Map<Language, Map<string, number>>();

function weightsOf(language: Language): Map<string, number> {
  const known = weights.get(language);
  if (known) return known;
  const letters = [...languages[language]];
  const most = rare.has(language) ? 1 - rarity : 1;
  const made = new Map(letters.map((letter, i) => [letter, most - (0.35 * i) / letters.length]));
  weights.set(language, made);
  return made;
}

const elsewhere = 0.15;
const nowhere = -0.5;
/** Signs beside words and figures in any language. */
const signs = /[\u00a0§°²³µ½¼¾£€±×«»¿¡ºª·‘’“”„–—…•™®©]/;
/** Letters that make a word of their own. */
const alone = /[àáâéèêóòíåöøæäüýÀÁÉÈÓÍÅÖØ]/;

/**
 * Mean plausibility of the characters beyond ASCII, from about -1 to 1, under the language they fit best.
 * @returns 0 for a text without any
 */
export function latinScore(text: string, spoken: Language[]): number {
  const totals = new Map<Language, number>(spoken.map((language) => [language, 0]));
  let common = 0;
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    count++;
    const char = text.charAt(i);
    const lower = char === "İ" ? "i" : char.toLowerCase();
    const found = spoken.filter((language) => weightsOf(language).has(lower));
    // Some signs are letters by their class: µ, ª and º.
    const letter = isLetter(char) && !signs.test(char);
    common += letter ? misuse(text, i) : signScore(text, i);
    if (!letter) continue;
    for (const language of spoken)
      totals.set(
        language,
        (totals.get(language) ?? 0) +
          (weightsOf(language).get(lower) ?? (found.length > 0 ? elsewhere : nowhere)),
      );
  }
  return count === 0 ? 0 : (Math.max(...totals.values()) + common) / count;
}

/** Where signs stand in ordinary texts: what is in front, the sign, what is behind. */
const inPlace: [RegExp, RegExp, RegExp][] = [
  [/^[^\p{L}\p{N}]?$/u, /[“‘„«¿¡]/, /[\p{L}\p{N}]/u],
  [/[\p{L}\p{N}.!?]/u, /[”’»…]/, /^[^\p{L}\p{N}]?$/u],
  [/\p{L}/u, /’/, /\p{L}/u],
  [/l/i, /·/, /l/i],
  [/[\d.]/, /[ºª]/, /^[^\p{L}]?$/u],
  [/[\d\s]/, /[–—•]/, /[\d\s]/],
  [/[\d\s]/, /°/, /[CFKNSEW,;\s]/],
  [/[\d\s]/, /[€£]/, /^\D?$/],
  [/[\d\s]/, /µ/, /[glmsAFSV]/],
  [/^\D?$/, /[€£±©]/, /\d/],
  [/[\p{L}]/u, /[²³®™]/, /^[^\p{L}]?$/u],
];

function matches(text: string, at: number, before: RegExp, sign: RegExp, behind: RegExp): boolean {
  return sign.test(text.charAt(at)) && before.test(text.charAt(at - 1)) && behind.test(text.charAt(at + 1));
}

/** A capital within a word and a letter without neighbours, as wrong decodings produce. */
function misuse(text: string, at: number): number {
  const char = text.charAt(at);
  const before = text.charAt(at - 1);
  const behind = text.charAt(at + 1);
  const capital = char !== char.toLowerCase();
  if (capital && before !== before.toUpperCase()) return -0.7;
  const inWord = isLetter(before) || isLetter(behind);
  if (!inWord) return alone.test(char) ? -0.2 : -0.8;
  // A small letter between capitals is as odd as the other way round.
  const shouted = /\p{Lu}/u.test(before) && /\p{Lu}/u.test(behind);
  return !capital && shouted && char !== char.toUpperCase() ? -0.4 : 0;
}

function signScore(text: string, at: number): number {
  const char = text.charAt(at);
  if (char === "\ufffd" || /[\u0080-\u009f]/.test(char)) return -2;
  const within = /[a-z]/.test(text.charAt(at - 1)) && /[a-z]/.test(text.charAt(at + 1));
  if (!signs.test(char)) return -1;
  if (inPlace.some(([before, sign, behind]) => matches(text, at, before, sign, behind))) return 0.9;
  return within && !/[’·\u00a0–]/.test(char) ? -0.8 : 0.45;
}

function isLetter(char: string): boolean {
  return /[\p{L}\p{M}]/u.test(char);
}
